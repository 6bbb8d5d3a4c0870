"""The judge of few strokes: its head and score are right, and it judges weights of a training of episodes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")

from tests.benchmarks import fewshot  # noqa: E402
from tests.benchmarks.teaching import choice  # noqa: E402
from tests.training.test_episodes import made_tree, quarters, save, tiny_recipe  # noqa: E402


def test_the_logistic_head_is_at_the_minimum_of_its_loss() -> None:
    rng = np.random.default_rng(0)
    y = np.repeat([0, 1, 2], [60, 30, 10])
    x = rng.standard_normal((100, 4)) * [1, 10, 1, 0.1] + np.eye(3)[y] @ rng.standard_normal((3, 4)) * 3
    predict = fewshot.logistic(x, y, 3, c=10.0)
    assert (predict(x) == y).mean() > 0.9
    scaled = fewshot.logistic(x * 1000 + 5, y, 3, c=10.0)
    np.testing.assert_array_equal(predict(x), scaled(x * 1000 + 5))  # standardised, so units count for nothing


def test_mean_iou_is_over_the_classes_that_are_there() -> None:
    truth, found = np.array([0, 0, 1, 1, 1]), np.array([0, 2, 1, 1, 0])
    assert fewshot.mean_iou(truth, found) == pytest.approx((1 / 3 + 2 / 3) / 2)


def test_the_window_of_a_large_image_is_where_its_rare_class_is() -> None:
    image, labels = np.zeros((700, 1200, 3), np.uint8), np.zeros((700, 1200), np.uint8)
    labels[650:690, 1100:1190] = 1
    chosen, known = fewshot.window(image, labels)
    assert chosen.shape == (512, 512, 3)
    assert (known == 1).sum() == 40 * 90


def test_without_data_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LEMEVIT_DATA", raising=False)
    assert "LEMEVIT_DATA" in choice.suite_fewshot(1)[0]["not measured"]


def test_every_column_is_scored_from_trained_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from model_runtime.training.train import train

    made_tree(tmp_path)
    image, labels = quarters(128)
    for stem in ("a_1", "a_2"):  # three classes by colour: filters alone must do well
        save(tmp_path / "split" / "val" / "images" / f"{stem}.png", image)
        save(tmp_path / "split" / "val" / "masks" / f"{stem}.png", labels)
    train(tiny_recipe(tmp_path, ["split"]), tmp_path, tmp_path / "ours", resume=False)
    monkeypatch.setattr(fewshot, "SETS", {"made": ("split", "")})
    monkeypatch.setattr(fewshot, "SHIPPED", ("scenes-ucmerced-tiny",))
    weights = {"ours": tmp_path / "ours" / "weights.safetensors"}
    rows = list(fewshot.judged(tmp_path, ["made"], weights, seeds=1))
    assert [row.pop("suite") for row in rows] == ["few strokes: made, k=5", "few strokes: made, k=15"]
    for row in rows:
        assert {"bands", "filters", "scenes-ucmerced-tiny + filters", "ours + filters, ridge"} <= set(row)
        assert all(0 <= value <= 1 for pair in row.values() for value in pair)
        assert min(row["bands"]) > 0.95
        assert min(row["filters, ridge of ours"]) > 0.7
