"""The network against independently computed outputs for weights that are a pure function of the state-dict key."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from model_runtime.errors import InputTooSmall
from model_runtime.networks import lemevit
from model_runtime.networks.registry import build_network
from tests.golden import recipe

DATA = Path(__file__).parent / "data"
TOLERANCE = 1e-3


def golden(network: torch.nn.Module) -> torch.nn.Module:
    state = {
        key: torch.from_numpy(np.array(recipe.weight(key, value.shape))) for key, value in network.state_dict().items()
    }
    network.load_state_dict(state)
    return network.eval()


def error(found: np.ndarray, wanted: np.ndarray) -> float:
    return float(np.abs(found - wanted).max() / wanted.std())


@pytest.mark.parametrize(("kind", "make"), [("cls", lemevit.lemevit_tiny), ("dense", lemevit.lemevit_tiny_features)])
def test_state_dict_keys_are_the_published_layout(kind: str, make: type) -> None:
    wanted = json.loads((DATA / f"keys_{kind}_tiny.json").read_text())
    assert {key: list(value.shape) for key, value in make().state_dict().items()} == wanted


@torch.inference_mode()
def test_the_classifier_gives_the_golden_logits() -> None:
    wanted = np.load(DATA / "golden_cls_tiny.npz")["224/logits1000"]
    (image,) = recipe.inputs("cls", "224")
    found = golden(lemevit.lemevit_tiny())(torch.from_numpy(image)).numpy()
    assert error(found, wanted) < TOLERANCE


@torch.inference_mode()
def test_the_dense_backbone_gives_the_golden_maps() -> None:
    wanted = np.load(DATA / "golden_dense_tiny.npz")
    (image,) = recipe.inputs("dense", "512")
    for index, found in enumerate(golden(lemevit.lemevit_tiny_features())(torch.from_numpy(image))):
        cells = wanted[f"512/p{index}/sample"].shape[-1]
        for part, values in recipe.digest(found.numpy(), cells).items():
            assert error(values, wanted[f"512/p{index}/{part}"]) < TOLERANCE or part == "shape", (index, part)
        assert list(found.shape) == wanted[f"512/p{index}/shape"].tolist()


@pytest.mark.parametrize(
    ("variant", "classes", "millions"),
    [
        ("tiny", 1000, 8.636),
        ("small", 1000, 16.400),
        ("base", 1000, 53.098),
        ("tiny", 51, 8.331),
        ("small", 51, 16.035),
    ],
)
def test_classifier_parameter_counts(variant: str, classes: int, millions: float) -> None:
    network = build_network("classify", variant, classes)
    assert sum(p.numel() for p in network.parameters()) / 1e6 == pytest.approx(millions, abs=6e-4)


@pytest.mark.parametrize(("variant", "millions"), [("tiny", 8.315), ("small", 16.015), ("base", 52.585)])
def test_dense_parameter_counts(variant: str, millions: float) -> None:
    network = getattr(lemevit, f"lemevit_{variant}_features")()
    assert sum(p.numel() for p in network.parameters()) / 1e6 == pytest.approx(millions, abs=6e-4)


@pytest.mark.parametrize(("variant", "millions"), [("tiny", 36.61), ("small", 44.85), ("base", 82.30)])
def test_upernet_parameter_counts(variant: str, millions: float) -> None:
    network = build_network("segment", variant, 5, head="upernet")
    assert sum(p.numel() for p in network.parameters()) / 1e6 == pytest.approx(millions, abs=6e-3)


@pytest.mark.parametrize("size", [(32, 32), (9, 8), (37, 211), (65, 64)])
@torch.inference_mode()
def test_odd_and_small_sizes_run(size: tuple[int, int]) -> None:
    maps = lemevit.lemevit_tiny_features().eval()(torch.zeros(1, 3, *size))
    assert [tuple(x.shape[2:]) for x in maps] == [
        (-(-size[0] // stride), -(-size[1] // stride)) for stride in (4, 8, 16, 32)
    ]


@pytest.mark.parametrize("make", [lemevit.lemevit_tiny, lemevit.lemevit_tiny_features])
def test_inputs_too_small_are_named(make: type) -> None:
    with pytest.raises(InputTooSmall, match="8 x 8"):
        make()(torch.zeros(1, 3, 8, 8))


@pytest.mark.parametrize(("rows", "bins"), [(17, 6), (6, 6), (3, 6), (16, 1), (11, 3)])
def test_adaptive_pooling_is_torchs(rows: int, bins: int) -> None:
    from model_runtime.networks.upernet import AdaptiveAveragePool

    x = torch.randn(2, 3, rows, rows + 2)
    wanted = torch.nn.functional.adaptive_avg_pool2d(x, bins)
    torch.testing.assert_close(AdaptiveAveragePool(bins)(x), wanted)
