"""The training loop: batches in, weights, log and curves out. The network and the data are the caller's.

AdamW with warm-up and cosine, exponential moving average of the weights (the weights that are saved and scored),
autocast to bf16 where the processor has it, resume, and a time limit that shortens the schedule instead of cutting it.
"""

from __future__ import annotations

import copy
import json
import logging
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm  # type: ignore[import-untyped]

from ..files import whole_file
from .meta_diversity import MetaDiversity
from .recipes import MEAN as MEAN
from .recipes import STD as STD
from .recipes import Recipe

log = logging.getLogger(__name__)


@dataclass
class Trainee:
    """Network, data, loss and score that a task gives the training loop.

    Attributes:
        network: trained in place.
        batches: yields the training loss closure's inputs for one epoch: number of steps and a function of the step.
        loss: loss of one batch given the network and the share of the run that is done.
        score: validation scores of a network; the key ``headline`` is shown.
    """

    network: nn.Module
    steps_per_epoch: int
    loss: Callable[[nn.Module, float, torch.Generator], Tensor]
    score: Callable[[nn.Module], dict[str, Any]]


@dataclass(frozen=True)
class Place:
    """Device and precision of the training."""

    device: torch.device
    dtype: torch.dtype | None

    def autocast(self) -> torch.autocast:
        return torch.autocast(self.device.type, dtype=self.dtype or torch.bfloat16, enabled=self.dtype is not None)


def choose_place(device: str, precision: str) -> Place:
    """Resolve ``auto`` device and precision.

    Bf16 is chosen where the hardware computes it natively.
    """
    name = ("cuda" if torch.cuda.is_available() else "cpu") if device == "auto" else device
    if precision == "auto":
        native = torch.cuda.is_bf16_supported() if name.startswith("cuda") else _cpu_has_bf16()
        precision = "bf16" if native else "fp32"
    return Place(torch.device(name), torch.bfloat16 if precision == "bf16" else None)


def _cpu_has_bf16() -> bool:
    return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def normalise(images: Tensor, mean: tuple[float, ...] = MEAN, std: tuple[float, ...] = STD) -> Tensor:
    """0..1 pixels to zero mean and unit deviation per band."""
    means, deviations = (torch.tensor(values, device=images.device).view(1, -1, 1, 1) for values in (mean, std))
    return (images - means) / deviations


def _optimizer(network: nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    groups: dict[tuple[bool, bool], list[nn.Parameter]] = {}
    has_backbone = hasattr(network, "backbone")
    for name, parameter in network.named_parameters():
        in_head = not name.startswith("backbone.") if has_backbone else name.startswith("head.")
        groups.setdefault((in_head, parameter.ndim > 1), []).append(parameter)
    return torch.optim.AdamW(
        [
            {
                "params": parameters,
                "base_lr": recipe.lr * (1.0 if in_head else recipe.backbone_lr_scale),
                "weight_decay": recipe.weight_decay if decays else 0.0,
            }
            for (in_head, decays), parameters in groups.items()
        ],
        lr=recipe.lr,
    )


def learning_rate_factor(progress: float, warmup: float) -> float:
    """Linear warm-up, then cosine to 1 %.

    ``progress`` is the share of the run that is done.
    """
    if progress < warmup:
        return max(progress / warmup, 0.01)
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min((progress - warmup) / (1 - warmup), 1.0)))


class Average:
    """Exponential moving average of all parameters and buffers."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(network).eval()
        self.decay = decay

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        decay = min(self.decay, (1 + step) / (10 + step))
        for mine, theirs in zip(self.network.state_dict().values(), network.state_dict().values()):
            if mine.dtype.is_floating_point:
                mine.lerp_(theirs, 1 - decay)
            else:
                mine.copy_(theirs)


class Run:
    """One training run in a folder: ``log.jsonl``, ``state.pt`` for resuming."""

    def __init__(self, recipe: Recipe, trainee: Trainee, place: Place, out: Path) -> None:
        self.recipe, self.trainee, self.place, self.out = recipe, trainee, place, out
        self.optimizer = _optimizer(trainee.network, recipe)
        self.average = Average(trainee.network, recipe.ema_decay)
        # After the average was copied, which must not listen.
        self.diversity = MetaDiversity(trainee.network) if recipe.meta_diversity else None
        self.rng = torch.Generator().manual_seed(recipe.seed)
        self.step = 0
        self.seconds = 0.0
        self.history: list[dict[str, Any]] = []

    def _save_state(self) -> None:
        state = {
            "network": self.trainee.network.state_dict(),
            "average": self.average.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "rng": self.rng.get_state(),
            "step": self.step,
            "seconds": self.seconds,
            "history": json.dumps(self.history),
        }
        with whole_file(self.out / "state.pt") as partial:
            torch.save(state, partial)

    def resume(self) -> bool:
        """Go on from ``state.pt`` where there is one."""
        path = self.out / "state.pt"
        if not path.is_file():
            return False
        state = torch.load(path, map_location=self.place.device, weights_only=True)
        self.trainee.network.load_state_dict(state["network"])
        self.average.network.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.rng.set_state(state["rng"].cpu())
        self.step, self.seconds = state["step"], state["seconds"]
        self.history = json.loads(state["history"])
        return True

    def _train_step(self, progress: float) -> float:
        factor = learning_rate_factor(progress, self.recipe.warmup_fraction)
        for group in self.optimizer.param_groups:
            group["lr"] = group["base_lr"] * factor
        network = self.trainee.network.train()
        loss = self.trainee.loss(network, progress, self.rng)
        if self.diversity is not None:
            loss = loss + self.recipe.meta_diversity * self.diversity.taken()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), self.recipe.clip_norm)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.average.update(network, self.step)
        return float(loss.detach())

    def _epoch_done(self, losses: list[float], progress: float, is_last: bool) -> None:
        epoch = self.step // self.trainee.steps_per_epoch
        record: dict[str, Any] = {
            "epoch": epoch,
            "step": self.step,
            "progress": round(progress, 4),
            "loss": round(float(np.mean(losses)), 5),
            "seconds": round(self.seconds, 1),
        }
        if is_last or epoch % self.recipe.evaluate_every == 0:
            record["val"] = self.trainee.score(self.average.network)
        self.history.append(record)
        with (self.out / "log.jsonl").open("a", encoding="utf-8") as handle:
            handle.write(json.dumps(record) + "\n")
        self._save_state()
        log.info("epoch %d loss %.4f %s", epoch, record["loss"], record.get("val", {}).get("headline", ""))

    def train(self, max_minutes: float | None) -> nn.Module:
        """Run to the end of the schedule or of the time.

        Returns the averaged network.
        """
        total = self.recipe.epochs * self.trainee.steps_per_epoch
        limit = max_minutes * 60 if max_minutes else math.inf
        losses: list[float] = []
        started = time.monotonic() - self.seconds
        with tqdm(total=total, initial=self.step, unit="step", mininterval=5.0) as bar:
            while self.step < total:
                self.seconds = time.monotonic() - started
                progress = max(self.step / total, self.seconds / limit)
                if progress >= 1.0:
                    break
                losses.append(self._train_step(progress))
                bar.update()
                bar.set_postfix_str(f"loss {losses[-1]:.3f}", refresh=False)
                if self.step % self.trainee.steps_per_epoch == 0 and self.step < total:
                    self.seconds = time.monotonic() - started
                    self._epoch_done(losses, progress, is_last=False)
                    losses = []
        self.seconds = time.monotonic() - started
        self._epoch_done(losses or [self.history[-1]["loss"]], 1.0, is_last=True)
        return self.average.network
