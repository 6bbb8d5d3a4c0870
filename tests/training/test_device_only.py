"""No network of one stage moves a value between host and device while it computes: no GPU waits, graphs record."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from model_runtime.networks.registry import build_network

WAITING = {
    "aten._local_scalar_dense.default",
    "aten.nonzero.default",
    "aten.item.default",
    "aten.masked_select.default",
}


class Crossings(TorchDispatchMode):
    """Operators that take a tensor of the host and give one of the device, or wait for a value."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        answer = func(*args, **(kwargs or {}))
        inputs = [value for value in torch.utils._pytree.tree_leaves(args) if isinstance(value, torch.Tensor)]
        outputs = [value for value in torch.utils._pytree.tree_leaves(answer) if isinstance(value, torch.Tensor)]
        crosses = any(value.device.type == "cpu" for value in inputs) and any(v.device.type == "meta" for v in outputs)
        if crosses or str(func) in WAITING:
            self.found.append(str(func))
        return answer


@pytest.mark.parametrize(
    ("task", "head", "variant"),
    [("classify", "light", "tiny"), ("segment", "light", "tiny"), ("segment", "upernet", "tiny"),
     ("change", "light", "tiny"), ("change", "bit", "tiny"), ("detect", "light", "tiny"),
     ("classify", "light", "base"), ("segment", "light", "small")],
)  # fmt: skip
def test_nothing_crosses_between_host_and_device(task: str, head: str, variant: str) -> None:
    """Variants have the same code in other sizes: each once, and every head on the smallest."""
    with torch.device("meta"):
        network = build_network(task, variant, 3, head=head).eval()
    images = [torch.empty(2, 3, 96, 128, device="meta") for _ in range(2 if task == "change" else 1)]
    with torch.inference_mode(), Crossings() as crossings:
        network(*images)
    assert crossings.found == []


def test_what_does_cross_is_noticed() -> None:
    with Crossings() as crossings:
        torch.full((), 3.0).to("meta")
    assert crossings.found
