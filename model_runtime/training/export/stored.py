"""Going on from a shipped ``.onnx`` file: its widened int8 weights, and batch norms that can be trained again.

The exporter folds a batch norm into the convolution before it, so a network read back has norms that change nothing
(``backends.pytorch.weights``). In training they would standardise by each batch and lose the folded scale.
``settle_norms`` gives them the statistics of one batch, and the scale and shift that undo these.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import torch
from torch import Tensor, nn


def stored_state(path: Path) -> dict[str, Tensor]:
    """All tensors of a model file of ours, under the names of its network.

    Raises:
        ModelError: the file is no model, or its graph is not one that our training exports.
    """
    import onnx

    from ...backends.pytorch.weights import network_of
    from ...store.find import open_model

    file = open_model(path)
    return dict(network_of(onnx.load(path).graph, file.card.task, path).state_dict())


def settle_norms(network: nn.Module, run_once: Callable[[nn.Module], Any]) -> int:
    """Give folded batch norms the statistics of one batch.

    The network answers as before.

    Args:
        network: changed in place.
        run_once: lets the network, in evaluation mode, see one batch.

    Returns:
        How many norms were folded.
    """
    folded = [module for module in network.modules() if isinstance(module, nn.BatchNorm2d) and _is_folded(module)]
    hooks = [module.register_forward_pre_hook(_settle) for module in folded]
    was_training = network.training
    with torch.no_grad():
        run_once(network.eval())
    for hook in hooks:
        hook.remove()
    network.train(was_training)
    return len(folded)


def _is_folded(norm: nn.BatchNorm2d) -> bool:
    """As ``backends.pytorch.weights`` leaves it.

    A fresh norm has a variance of exactly one.
    """
    if norm.running_var is None or norm.running_mean is None:
        return False
    is_flat = torch.equal(norm.running_var, torch.full_like(norm.running_var, 1.0 - norm.eps))
    return is_flat and not bool(norm.running_mean.any())


def _settle(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
    values = inputs[0].float()
    mean, variance = values.mean(dim=(0, 2, 3)), values.var(dim=(0, 2, 3), unbiased=False)
    norm.weight.copy_((variance + norm.eps).sqrt())  # type: ignore[operator]
    norm.bias.add_(mean)  # type: ignore[operator]
    norm.running_mean.copy_(mean)  # type: ignore[operator]
    norm.running_var.copy_(variance)  # type: ignore[operator]
