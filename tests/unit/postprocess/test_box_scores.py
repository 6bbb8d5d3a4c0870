"""Scores of boxes that say how often boxes are right: made-up detectors of a known curve, cards that carry one."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.cards.box_decode import decode_settings
from model_runtime.cards.card import ClassEntry
from model_runtime.cards.checks import CardValueError
from model_runtime.cards.codec import card_from_json, card_to_json
from model_runtime.errors import DatasetInvalid
from model_runtime.postprocess.box_scores import graph_scores, logits, shown_scores
from model_runtime.postprocess.detection import Boxes, read_rows
from model_runtime.training.data.dota import Truth
from model_runtime.training.evaluation.box_calibration import (
    Judged,
    box_calibration,
    box_reliability,
    fit_curve,
    judged_boxes,
    moved,
    operating_point,
)
from tests.data import make_models as mm

PLAIN = {"type": "oriented_boxes", "angle": "radians_ccw", "min_score": 0.35, "nms_iou": 0.3}
OBJECTS = (ClassEntry(0, "roof", "#000000"),)
CURVES = st.builds(
    lambda slope, offset: {"score_slope": slope, "score_offset": offset}, st.floats(0.3, 4), st.floats(-3, 3)
)


def images(slope: float, offset: float, count: int = 40) -> list[Judged]:
    """Boxes whose chance of being right is a known curve of their score."""
    rng = np.random.default_rng(0)
    found = []
    for _ in range(count):
        scores = rng.uniform(0.05, 0.95, 400)
        chance = 1 / (1 + np.exp(-(slope * logits(scores) + offset)))
        found.append((scores, rng.random(400) < chance))
    return found


@pytest.mark.parametrize(("slope", "offset"), [(1.0, 0.0), (2.5, 1.0), (0.6, -1.2)])
def test_the_fit_finds_the_curve_that_made_the_boxes(slope: float, offset: float) -> None:
    found = fit_curve(images(slope, offset))
    assert found["score_slope"] == pytest.approx(slope, abs=0.1)
    assert found["score_offset"] == pytest.approx(offset, abs=0.1)


def test_what_is_fitted_on_other_images_mends_the_error_and_a_temperature_alone_does_not() -> None:
    found = box_calibration(images(2.5, 1.0), 0.5)
    assert found["ece_before"] > 0.1
    assert found["ece_after"] < 0.02 < found["ece_after_temperature_alone"]
    assert found["boxes"] == 16_000
    assert found["ece_after_shown"] < 0.05
    assert box_calibration(images(1.0, 0.0), 0.5)["ece_before"] < 0.02


def test_the_error_by_hand() -> None:
    """Four boxes of a bin at 0.75, one right: off by a half; one of 0.25 that is wrong: off by a quarter."""
    judged = [(np.array([0.75] * 4), np.array([True, False, False, False])), (np.array([0.25]), np.array([False]))]
    assert box_reliability(judged, {}).error == pytest.approx((4 * 0.5 + 0.25) / 5)


def test_scores_that_part_right_from_wrong_end_within_what_a_card_may_say() -> None:
    judged = [(np.array([0.1, 0.2, 0.8, 0.9]), np.array([False, False, True, True]))] * 2
    found = fit_curve(judged)
    assert found["score_slope"] <= 20
    decode_settings({**PLAIN, **found})


@pytest.mark.parametrize("rights", [[False] * 4, [True] * 4, [True, True, False, False]])
def test_what_cannot_be_fitted_is_refused(rights: list[bool]) -> None:
    """No right box, no wrong box, and boxes that are the worse the surer."""
    judged = [(np.array([0.1, 0.2, 0.8, 0.9]), np.array(rights))] * 2
    with pytest.raises(DatasetInvalid, match="cannot be calibrated"):
        fit_curve(judged)
    with pytest.raises(DatasetInvalid, match="no right box"):
        fit_curve([])


def test_what_is_shown_has_a_precision_and_a_recall() -> None:
    judged = [(np.array([0.9, 0.8, 0.3]), np.array([True, False, True]))]
    assert operating_point(judged, 0.5, {}, 4) == {"min_score": 0.5, "precision": 0.5, "recall": 0.25}


@given(CURVES, st.lists(st.floats(0.001, 0.999), min_size=1, max_size=20))
def test_no_box_changes_places_and_the_way_back_is_exact(curve: dict[str, float], values: list[float]) -> None:
    scores = np.sort(np.array(values))
    shown = shown_scores(scores, curve)
    assert (np.diff(shown) >= 0).all()
    np.testing.assert_allclose(graph_scores(shown, curve), scores, rtol=1e-6, atol=1e-9)


def test_zero_one_and_what_is_no_score_stay() -> None:
    odd = np.array([0.0, 1.0, -3.0, 1.5, np.nan, np.inf])
    np.testing.assert_array_equal(shown_scores(odd, {"score_slope": 3.0, "score_offset": 1.0}), odd)
    scores = np.array([0.1, 0.7])
    assert shown_scores(scores, {}) is scores


def test_the_same_boxes_are_read_after_a_curve_moved_the_cut() -> None:
    rng = np.random.default_rng(3)
    rows = np.zeros((1, 200, 7), np.float32)
    rows[0, :, :2], rows[0, :, 2:4] = rng.uniform(0, 500, (200, 2)), 20
    rows[0, :, 5] = rng.uniform(0, 1, 200)
    decode = moved(PLAIN, {"score_slope": 3.4, "score_offset": 1.1})
    before = read_rows(rows[0], PLAIN["min_score"], 1, 512).found
    after = read_rows(rows[0], decode["min_score"], 1, 512, decode).found
    np.testing.assert_array_equal(before.boxes, after.boxes)
    assert not np.array_equal(before.scores, after.scores)
    again = moved(decode, {"score_slope": 1.0, "score_offset": 0.0})
    assert again["min_score"] == pytest.approx(PLAIN["min_score"], abs=1e-3)


def test_difficult_boxes_count_neither_way_and_classes_are_judged_apart() -> None:
    places = np.array([[10.0, 10, 8, 8, 0], [40, 40, 8, 8, 0], [70, 70, 8, 8, 0]])
    truth = Truth(places, np.array([0, 0, 1]), np.array([False, True, False]))
    found = Boxes(places, np.array([0.9, 0.8, 0.7]), np.array([0, 0, 0]))
    ((scores, rights),) = judged_boxes([found], [truth], 2, PLAIN)
    np.testing.assert_allclose(scores, [0.9, 0.7])  # the second met a difficult one
    np.testing.assert_array_equal(rights, [True, False])  # the third is of another class


def test_a_card_carries_the_curve_and_one_without_stays_as_it_was(tmp_path: Path) -> None:
    plain = mm.make_card("detect", decode=dict(PLAIN), activation="none", classes=OBJECTS)
    assert "score_slope" not in card_to_json(plain)
    curved = mm.make_card(
        "detect", decode={**PLAIN, "score_slope": 3.4, "score_offset": -0.5}, activation="none", classes=OBJECTS
    )
    assert card_from_json(card_to_json(curved), origin="a test").decode == curved.decode
    for key, value in (("score_slope", 0), ("score_slope", 21), ("score_offset", "1"), ("score_curve", 1)):
        with pytest.raises(CardValueError):
            decode_settings({**PLAIN, key: value})
    schema = json.loads((Path(__file__).resolve().parents[3] / "resources" / "model_card.schema.json").read_text())
    assert set(decode_settings({**PLAIN, "score_slope": 1, "score_offset": 0})) == set(
        schema["properties"]["decode"]["properties"]
    )
