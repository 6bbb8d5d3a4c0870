"""Labels, augmentation, tiles and scores of detection training."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from model_runtime.errors import DatasetInvalid
from model_runtime.postprocess.detection import Boxes
from model_runtime.postprocess.oriented_boxes import boxes_of, corners_of
from model_runtime.training.data import dota_tiles as detection_tiles
from model_runtime.training.data.box_augment import cut_chip, cut_truth, draw_chips, draw_similarity
from model_runtime.training.data.dota import Truth, load_boxes, read_truth
from model_runtime.training.evaluation.box_metrics import (
    PASSED_OVER,
    RIGHT,
    WRONG,
    average_precision,
    detection_scores,
    verdicts,
)
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.recipes import Augmentation

ROOT = Path(__file__).resolve().parents[2]
DOTA = ("plane", "ship")


def made(boxes: list[list[float]], difficult: list[bool] | None = None) -> Truth:
    flags = np.array(difficult or [False] * len(boxes), dtype=bool)
    return Truth(np.array(boxes, dtype=np.float64).reshape(-1, 5), np.zeros(len(boxes), dtype=np.int64), flags)


def make_dota(folder: Path, rows: int = 150, cols: int = 260) -> Path:
    """A tree as DOTA comes: one image a split with a plane inside, a ship on a seam, and a difficult ship."""
    for split in ("train", "val"):
        (folder / split / "images").mkdir(parents=True)
        (folder / split / "labelTxt").mkdir()
        Image.fromarray(np.full((rows, cols, 3), 90, np.uint8)).save(folder / split / "images" / "P1.png")
        (folder / split / "labelTxt" / "P1.txt").write_text(
            "imagesource:GoogleEarth\ngsd:0.15\n10 10 50 10 50 30 10 30 plane 0\n"
            "80 60 140 60 140 80 80 80 ship 0\n200 100 220 100 220 120 200 120 ship 1\n"
        )
    return folder


def test_labels_become_boxes_with_class_and_difficulty(tmp_path: Path) -> None:
    path = make_dota(tmp_path) / "train" / "labelTxt" / "P1.txt"
    truth = read_truth(path, DOTA)
    np.testing.assert_allclose(truth.boxes[0], [30, 20, 40, 20, 0], atol=1e-9)
    assert truth.class_ids.tolist() == [0, 1, 1]
    assert truth.difficult.tolist() == [False, False, True]
    with pytest.raises(DatasetInvalid, match="'ship'"):
        read_truth(tmp_path / "train" / "labelTxt" / "P1.txt", ("plane",))
    with pytest.raises(DatasetInvalid, match=r"P9\.txt is missing"):
        read_truth(tmp_path / "P9.txt", DOTA)
    merged = read_truth(path, ("thing",), dict.fromkeys(DOTA, "thing"))
    assert (merged.boxes.tolist(), set(merged.class_ids)) == (truth.boxes.tolist(), {0})


def test_a_dota_tree_becomes_tiles_that_training_reads(tmp_path: Path) -> None:
    out = tmp_path / "tiles"
    assert detection_tiles.main([str(make_dota(tmp_path / "dota")), str(out), "--tile", "128", "--overlap", "32"]) == 0
    split = load_boxes(out, "train", DOTA)
    assert len(split) == 6  # 260 columns in three tiles, 150 rows in two
    assert all(split.image(index).shape == (128, 128, 3) for index in range(6))
    shown = dict(zip(split.stems, split.truths))
    first, second = shown["P1__0_0"], shown["P1__96_0"]
    assert first.class_ids.tolist() == [0, 1]
    # 48 of the ship's 60 pixels are left of the seam at 128; the other tile starts at 96 and shows 44 of them.
    np.testing.assert_allclose(first.boxes[1], [104, 70, 48, 20, 0], atol=0.1)
    np.testing.assert_allclose(second.boxes[0], [22, 70, 44, 20, 0], atol=0.1)
    assert not first.difficult.any()
    assert any(truth.difficult.any() for truth in split.truths)


def test_a_dota_tree_without_labels_is_refused_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (make_dota(tmp_path) / "val" / "labelTxt" / "P1.txt").unlink()
    assert detection_tiles.main([str(tmp_path), str(tmp_path / "out")]) == 3
    assert "P1.txt is missing" in capsys.readouterr().err


def test_the_dota_recipe_has_the_published_class_order() -> None:
    recipe = load_recipe(ROOT / "resources" / "recipes" / "dota-rcnn-tiny.toml")
    names = [entry["class_name"] for entry in recipe.card["classes"]]
    assert len(names) == 15
    assert names[:5] == ["large-vehicle", "swimming-pool", "helicopter", "bridge", "plane"]
    assert names[-1] == "harbor"
    assert (recipe.crop, recipe.card["overlap"], recipe.proposals) == (1024, 200, 2000)


@pytest.mark.parametrize("seed", range(6))
def test_pixels_and_boxes_see_the_same_geometry(seed: int) -> None:
    rng = torch.Generator().manual_seed(seed)
    box = np.array([[70.0, 50.0, 44.0, 18.0, 0.5]])
    rows, cols = np.mgrid[0:100, 0:120] + 0.5
    along = (cols - 70) * math.cos(0.5) - (rows - 50) * math.sin(0.5)
    across = (cols - 70) * math.sin(0.5) + (rows - 50) * math.cos(0.5)
    image = np.zeros((100, 120, 3), np.uint8)
    image[(np.abs(along) < 22) & (np.abs(across) < 9)] = 255
    place = draw_similarity(100, 120, 128, Augmentation(scale=(0.8, 1.0), rotate_degrees=40), rng)
    chip, valid = cut_chip(image, place)
    shown = cut_truth(Truth(box, np.zeros(1, np.int64), np.zeros(1, bool)), place)
    inside = ((chip[0, 0] > 0.5) & (valid[0, 0] > 0)).numpy()
    area = float(inside.sum())
    zoom = math.sqrt(abs(np.linalg.det(place.matrix)))
    assert area == pytest.approx(44 * 18 * zoom**2, rel=0.05)
    at_row, at_col = np.nonzero(inside)
    np.testing.assert_allclose(shown.boxes[0, :2], [at_col.mean() + 0.5, at_row.mean() + 0.5], atol=0.3)
    np.testing.assert_allclose(shown.boxes[0, 2:4], [44 * zoom, 18 * zoom], rtol=1e-6)
    spread = np.cov(np.stack([at_col, -at_row]))  # rows up, so that angles go counter-clockwise
    long_way = np.linalg.eigh(spread)[1][:, 1]
    turn = math.atan2(long_way[1], long_way[0]) - shown.boxes[0, 4]
    assert abs(math.sin(turn)) < 0.05


def test_objects_that_the_chip_cuts_are_cut_ignored_or_gone() -> None:
    place = draw_similarity(100, 100, 100, Augmentation(scale=(1.0, 1.0)), torch.Generator())
    identity = type(place)(np.eye(2), np.array([50.0, 50.0]), 100)
    # whole; three quarters inside; a third inside; a tenth inside; whole but 2 pixels thin
    boxes = [
        [50, 50, 20, 10, 0],
        [95, 50, 20, 10, 0],
        [50, 101.67, 10, 10, 0],
        [108, 20, 20, 10, 0],
        [30, 30, 20, 2, 0],
    ]
    shown = cut_truth(made(boxes), identity)
    np.testing.assert_allclose(shown.boxes[0], [50, 50, 20, 10, 0], atol=1e-9)
    np.testing.assert_allclose(shown.boxes[1, :4], [92.5, 50, 15, 10], atol=1e-6)
    assert shown.difficult.tolist() == [False, False, True, True]


def test_a_batch_is_grey_where_there_is_no_image(tmp_path: Path) -> None:
    make_dota(tmp_path / "dota", 40, 60)
    detection_tiles.split_tree(tmp_path / "dota", tmp_path / "tiles", 64, 16)
    split = load_boxes(tmp_path / "tiles", "train", DOTA)
    rng = torch.Generator().manual_seed(0)
    weights = torch.ones(len(split))
    chips, valid, truths = draw_chips(split, weights, 3, 96, Augmentation(scale=(1.0, 1.0)), rng)
    assert chips.shape == (3, 3, 96, 96)
    assert len(truths) == 3
    outside = valid.expand_as(chips) == 0
    assert outside.any()
    assert chips[outside].unique().numel() == 3


def test_turned_corners_keep_their_box() -> None:
    boxes = np.array([[10.0, 20, 30, 8, 0.4]])
    np.testing.assert_allclose(boxes_of(corners_of(boxes)), boxes, atol=1e-9)


def test_a_second_box_on_an_object_is_wrong_and_a_difficult_one_is_passed_over() -> None:
    truth = made([[50, 50, 40, 20, 0], [200, 50, 40, 20, 0]], [False, True])
    found = Boxes(
        np.array([[50.0, 50, 40, 20, 0], [52, 50, 40, 20, 0], [200, 50, 40, 20, 0], [50, 50, 20, 40, 0.0]]),
        np.array([0.9, 0.8, 0.7, 0.6]), np.zeros(4, np.int64),
    )  # fmt: skip
    assert verdicts(found, truth, 0.5).tolist() == [RIGHT, WRONG, PASSED_OVER, WRONG]


def test_average_precision_by_hand() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    judged = np.array([RIGHT, WRONG, RIGHT, PASSED_OVER, WRONG], dtype=np.int8)
    found = average_precision(scores, judged, 4)
    # recall 1/4 at precision 1, 2/4 at precision 2/3
    assert found["area"] == pytest.approx(0.25 * 1 + 0.25 * 2 / 3)
    # levels 0, 0.1, 0.2 at 1; 0.3, 0.4, 0.5 at 2/3; the other five at 0
    assert found["voc07"] == pytest.approx((3 + 3 * 2 / 3) / 11)
    assert average_precision(np.zeros(0), np.zeros(0, np.int8), 4) == {"area": 0.0, "voc07": 0.0}


def test_the_labels_themselves_score_one_and_turned_boxes_lose_the_high_thresholds() -> None:
    truth = made([[50, 50, 40, 20, 0.3], [120, 90, 60, 10, -0.7]])
    perfect = Boxes(truth.boxes, np.array([0.9, 0.8]), truth.class_ids)
    assert detection_scores([perfect], [truth], ("roof",))["ap50_95_area"] == 1.0
    turned = Boxes(truth.boxes + [0, 0, 0, 0, 0.15], np.array([0.9, 0.8]), truth.class_ids)
    found = detection_scores([turned], [truth], ("roof", "unused"))
    assert found["ap50_area"] == 1.0
    assert found["ap50_95_area"] < 0.7
    assert found["objects"] == 2
