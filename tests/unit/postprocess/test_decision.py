"""Class ids against numpy's argmax."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from model_runtime.cards.card import ClassEntry, ModelCard
from model_runtime.postprocess.decision import decide
from tests.data.make_models import make_card

FEW_VALUES = st.sampled_from([-1.0, 0.0, 0.25, 0.25000003, 1.0])


def card_of(classes: int, **changes: float) -> ModelCard:
    return make_card(classes=tuple(ClassEntry(i, f"c{i}", "#000000") for i in range(classes)), **changes)


@given(st.integers(2, 6).flatmap(lambda n: arrays(np.float32, (n, 40, 3), elements=FEW_VALUES)))
def test_the_largest_score_wins_and_the_lower_id_of_two_equal_ones(scores: np.ndarray) -> None:
    ids, usable = decide(scores, np.ones(scores.shape[1:], bool), card_of(len(scores)))
    np.testing.assert_array_equal(ids, scores.argmax(axis=0))
    assert usable.all()


def test_more_than_254_classes_are_16_bit() -> None:
    scores = np.random.default_rng(0).random((300, 7, 5), dtype=np.float32)
    ids, _ = decide(scores, np.eye(7, 5, dtype=bool), card_of(300))
    assert ids.dtype == np.uint16
    np.testing.assert_array_equal(ids, np.where(np.eye(7, 5, dtype=bool), scores.argmax(axis=0), 65535))


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("class_id", [0, 1, 2])
def test_an_undecided_pixel_is_nodata_never_class_0(value: float, class_id: int) -> None:
    scores = np.zeros((3, 4, 4), np.float32)
    scores[class_id, 1, 2] = value
    ids, usable = decide(scores, np.ones((4, 4), bool), card_of(3))
    assert ids[1, 2] == 255
    assert not usable[1, 2]
    assert usable.sum() == 15


def test_a_class_that_is_impossible_does_not_make_a_pixel_undecided() -> None:
    scores = np.zeros((3, 1, 1), np.float32)
    scores[2] = -np.inf
    assert decide(scores, np.ones((1, 1), bool), card_of(3))[0][0, 0] == 0


def test_a_single_channel_is_cut_at_the_threshold() -> None:
    scores = np.array([[[0.3, 0.7, 0.7000001]]], np.float32)
    ids, _ = decide(scores, np.ones((1, 3), bool), card_of(2, seg_thresh=0.7))
    assert ids.tolist() == [[0, 0, 1]]
