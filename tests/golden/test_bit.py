"""The BIT change detector against independently computed outputs, and what it does at sizes it was not made for."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from model_runtime.errors import InputTooSmall
from model_runtime.networks import bit
from model_runtime.networks.registry import build_network
from tests.golden import recipe
from tests.golden.test_lemevit import DATA, TOLERANCE, error, golden


def test_state_dict_keys_are_the_published_layout() -> None:
    wanted = json.loads((DATA / "keys_cd_tiny.json").read_text())
    assert {key: list(value.shape) for key, value in bit.bit_lemevit_tiny().state_dict().items()} == wanted


@torch.inference_mode()
def test_the_detector_gives_the_golden_logits_and_mask() -> None:
    wanted = np.load(DATA / "golden_cd_tiny.npz")
    before, after = (torch.from_numpy(date) for date in recipe.inputs("cd", "256"))
    found = golden(bit.bit_lemevit_tiny())(before, after).numpy()
    cells = wanted["256/logits/sample"].shape[-1]
    for part, values in recipe.digest(found, cells).items():
        assert part == "shape" or error(values, wanted[f"256/logits/{part}"]) < TOLERANCE, part
    assert list(found.shape) == wanted["256/logits/shape"].tolist()
    changed = (found[:, 1] - found[:, 0]) > wanted["256/threshold"]
    mask = np.unpackbits(wanted["256/mask"])[: changed.size].reshape(changed.shape).astype(bool)
    # Pixels right at the threshold may fall to either side.
    assert (changed != mask).mean() < 1e-4


@pytest.mark.parametrize(("variant", "millions"), [("tiny", 9.009), ("small", 16.747), ("base", 53.335)])
def test_parameter_counts(variant: str, millions: float) -> None:
    network = build_network("change", variant, 2, head="bit")
    assert sum(p.numel() for p in network.parameters()) / 1e6 == pytest.approx(millions, abs=6e-4)


@pytest.mark.parametrize("size", [(32, 32), (9, 8), (37, 211), (65, 64), (250, 17)])
@pytest.mark.parametrize("head", ["bit", "light"])
@torch.inference_mode()
def test_any_size_comes_back_as_it_went_in(head: str, size: tuple[int, int]) -> None:
    network = build_network("change", "tiny", 2, head=head).eval()
    assert network(torch.zeros(2, 3, *size), torch.zeros(2, 3, *size)).shape == (2, 2, *size)


@torch.inference_mode()
def test_a_size_that_is_no_multiple_of_16_is_the_grown_answer_without_its_rim() -> None:
    network = golden(bit.bit_lemevit_tiny())
    before, after = (torch.from_numpy(date)[..., :90, :70] for date in recipe.inputs("cd", "256"))
    grown = []
    handle = network.classifier.register_forward_hook(lambda module, inputs, output: grown.append(output))
    found = network(before, after)
    handle.remove()
    assert grown[0].shape[-2:] == (96, 80)
    torch.testing.assert_close(found, grown[0][..., :90, :70])


@pytest.mark.parametrize("head", ["bit", "light"])
@torch.inference_mode()
def test_pairs_of_a_batch_do_not_see_each_other(head: str) -> None:
    network = golden(build_network("change", "tiny", 2, head=head))
    rng = torch.Generator().manual_seed(0)
    before, after = (torch.randn(3, 3, 64, 96, generator=rng) for _ in range(2))
    together = network(before, after)
    alone = torch.cat([network(before[i : i + 1], after[i : i + 1]) for i in range(3)])
    assert error(together.numpy(), alone.numpy()) < 1e-4


@pytest.mark.parametrize("head", ["bit", "light"])
def test_inputs_too_small_are_named(head: str) -> None:
    small = torch.zeros(1, 3, 8, 8)
    with pytest.raises(InputTooSmall, match="8 x 8"):
        build_network("change", "tiny", 2, head=head)(small, small)
