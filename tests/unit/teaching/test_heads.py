"""The head, its honest number, and the graph that both become part of."""

from __future__ import annotations

import dataclasses

import numpy as np
import onnxruntime
import pytest

from model_runtime.geo.grid import Grid
from model_runtime.teaching.choice import chosen_first
from model_runtime.teaching.features.source import sampled
from model_runtime.teaching.filters import count, filter_maps
from model_runtime.teaching.graphs.filter_graph import bands_part, filters_part
from model_runtime.teaching.graphs.head_graph import head_model, head_part
from model_runtime.teaching.graphs.parts import SCORES, FeatureMap, whole_model
from model_runtime.teaching.graphs.taught_parts import _maps
from model_runtime.teaching.head import fit_head, fitted_temperature, triangular_inverse
from model_runtime.teaching.labels.groups import grouped
from model_runtime.teaching.places import doubtful_places
from model_runtime.teaching.score import Score, folds_of, judged
from tests.data.make_rasters import NORTH_UP


def score_of(shares, classes):
    shares, classes = np.array(shares, dtype=float), np.array(classes)
    share = np.mean([shares[classes == value].mean() for value in np.unique(classes)])
    return Score(np.zeros((2, 2), dtype=np.int64), float(share), 1.0, (True, True), shares, classes, shares)


def test_another_kind_of_features_is_taken_only_where_it_is_better_by_more_than_chance():
    classes = [0, 0, 0, 0, 1, 1, 1, 1]
    known = score_of([1, 0, 1, 0.5, 1, 0, 1, 0.5], classes)
    lucky = score_of([1, 1, 1, 0, 1, 1, 0.5, 0.5], classes)
    better = score_of([1, 0.9, 1, 1, 1, 0.8, 1, 1], classes)
    names = [("filters", "made"), ("filters",)]
    found = [(("filters",), known), (("lucky",), lucky)]
    assert [name for name, _ in chosen_first(found, names)] == [("filters",), ("lucky",)]
    found.append((("better",), better))
    assert [name for name, _ in chosen_first(found, names)] == [("better",), ("lucky",), ("filters",)]
    assert chosen_first([(("lucky",), lucky)], names)[0][0] == ("lucky",)


def test_kinds_that_get_the_same_pixels_right_are_told_apart_by_how_sure_they_are():
    classes = [0, 0, 0, 0, 1, 1, 1, 1]
    made, surer = (score_of([1, 1, 1, 0.5] * 2, classes) for _ in range(2))
    made = dataclasses.replace(made, stroke_probabilities=np.array([0.6, 0.7, 0.6, 0.5] * 2))
    surer = dataclasses.replace(surer, stroke_probabilities=np.array([0.9, 0.9, 0.95, 0.7] * 2))
    assert chosen_first([(("made",), made), (("surer",), surer)], [("made",)])[0][0] == ("surer",)


def run(model, image):
    session = onnxruntime.InferenceSession(model.SerializeToString())
    return session.run(None, {"image": image[None]})


@pytest.mark.parametrize("shape", [(1, 16, 16), (3, 37, 22), (5, 9, 41)])
def test_the_filters_of_the_graph_are_those_of_numpy(shape):
    image = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    part = filters_part(shape[0])
    maps = run(whole_model([part], shape[0], [(entry.name, entry.channels) for entry in part.maps]), image)
    rows, cols = np.mgrid[0 : shape[1], 0 : shape[2]].reshape(2, -1)
    found = sampled(tuple(values[0] for values in maps), tuple(entry.stride for entry in part.maps), rows, cols)
    assert found.shape[1] == count(shape[0]) == part.channels
    np.testing.assert_allclose(found, filter_maps(image).reshape(found.shape[1], -1).T, atol=2e-5)


def test_rasters_of_many_bands_are_filtered_in_mixes():
    image = np.random.default_rng(0).normal(size=(100, 20, 24)).astype(np.float32)
    part = filters_part(100, np.random.default_rng(1).normal(size=(3, 100)).astype(np.float32))
    maps = run(whole_model([part], 100, [(entry.name, entry.channels) for entry in part.maps]), image)
    assert [values.shape for values in maps] == [(1, 120, 20, 24), (1, 20, 5, 6)]


def test_the_head_in_the_graph_answers_as_the_head():
    image = np.random.default_rng(0).normal(size=(3, 30, 26)).astype(np.float32)
    rng = np.random.default_rng(2)
    for part in (bands_part(3), filters_part(3)):
        maps = run(whole_model([part], 3, [(entry.name, entry.channels) for entry in part.maps]), image)
        features = sampled(
            tuple(values[0] for values in maps),
            tuple(entry.stride for entry in part.maps),
            *np.mgrid[0:30, 0:26].reshape(2, -1),
        )
        head = fit_head(features, rng.integers(0, 4, len(features)), 4)
        logits = head.scores(features)
        shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        whole = whole_model([part, head_part(head, part.maps)], 3, [(SCORES, 4)])
        np.testing.assert_allclose(run(whole, image)[0][0].reshape(4, -1).T, shares, atol=1e-4)
        alone = onnxruntime.InferenceSession(head_model(head, part.maps).SerializeToString())
        cut = alone.run(None, {entry.name: values for entry, values in zip(part.maps, maps)})[0][0]
        np.testing.assert_allclose(cut.reshape(4, -1).T, logits, atol=1e-4)


def test_maps_of_one_stride_are_enlarged_once_and_found_again_in_the_file():
    maps = [
        FeatureMap("a/fine", 1, 2),
        FeatureMap("a/coarse", 4, 3),
        FeatureMap("b/one", 4, 2),
        FeatureMap("b/two", 8, 1),
    ]
    head = fit_head(np.random.default_rng(0).normal(size=(40, 8)).astype(np.float32), np.arange(40) % 2, 2)
    model = head_model(head, maps)
    assert sorted(node.op_type for node in model.graph.node).count("Resize") == 2
    assert _maps(model.graph) == maps


def test_the_inverse_by_blocks_is_the_inverse():
    lower = np.tril(np.random.default_rng(0).normal(size=(301, 301))) / 20 + np.eye(301)
    np.testing.assert_allclose(triangular_inverse(lower) @ lower, np.eye(301), atol=1e-9)


def test_the_head_is_at_the_minimum_that_scikit_learn_finds():
    linear_model = pytest.importorskip("sklearn.linear_model")
    rng = np.random.default_rng(0)
    features = (rng.normal(size=(400, 30)) @ rng.normal(size=(30, 30))).astype(np.float32)
    classes = (features @ rng.normal(size=(30, 3)) + rng.normal(0, 20, (400, 3))).argmax(axis=1)
    standard = (features - features.mean(axis=0)) / features.std(axis=0)
    model = linear_model.LogisticRegression(C=0.01, class_weight="balanced", max_iter=1000, tol=1e-8)
    other = model.fit(standard, classes).decision_function(standard)
    own = fit_head(features, classes, 3).scores(features)
    centred = [values - values.mean(axis=1, keepdims=True) for values in (own, other)]
    np.testing.assert_allclose(*centred, atol=0.02)


def test_a_class_without_examples_is_never_answered():
    features = np.random.default_rng(0).normal(size=(50, 4)).astype(np.float32)
    head = fit_head(features, (features[:, 0] > 0) * 2, 3)
    assert set(head.scores(features).argmax(axis=1)) == {0, 2}


def strokes_of(kinds: list[int], apart: int = 100, noise: float = 0.1) -> tuple[np.ndarray, ...]:
    """Five pixels a stroke, strokes ``apart`` pixels from each other: features, rows, cols, classes, strokes."""
    rng = np.random.default_rng(0)
    strokes = np.repeat(np.arange(len(kinds)), 5)
    classes = np.array(kinds)[strokes]
    features = (classes[:, None] + rng.normal(0, noise, (len(strokes), 3))).astype(np.float32)
    return features, np.zeros(len(strokes), dtype=np.int64), strokes * apart, classes, strokes


def test_the_number_counts_whole_strokes_that_were_not_seen():
    features, rows, cols, classes, strokes = strokes_of([0, 1] * 4)
    features[strokes == 3] = 0  # a stroke of class 1 that looks like class 0
    score = judged(features, classes, strokes, grouped(rows, cols, classes, strokes), 2)
    assert (score.right, score.total, score.majority) == (7, 8, 4)
    assert score.confusion.tolist() == [[4, 0], [1, 3]]
    assert score.mistake == (1, 0, 1)
    assert score.is_trusted
    assert score.stroke_shares.tolist() == [1, 1, 1, 0, 1, 1, 1, 1]
    assert score.expected == pytest.approx(((4 + 2.25) / 7 + (3 + 2.25) / 7) / 2)  # three usual strokes of each class
    assert score.as_dict(("a", "b"))["expected_share"] == round(score.expected, 4)
    wrong = score.stroke_probabilities[3]
    assert wrong < 0.5 < score.stroke_probabilities[[0, 1, 2, 4, 5, 6, 7]].min()
    assert score.probability == pytest.approx(score.stroke_probabilities.mean())  # four strokes of each class
    assert (
        judged(
            *(part[strokes < 5] for part in (features, classes, strokes)),
            grouped(*(part[strokes < 5] for part in (rows, cols, classes, strokes))),
            2,
        )
        is None
    )


def test_strokes_of_a_group_are_left_out_together():
    features, rows, cols, classes, strokes = strokes_of([0, 1] * 6, apart=3)
    score = judged(features, classes, strokes, grouped(rows, cols, classes, strokes), 2)
    assert not score.is_trusted
    groups = np.array([0, 0, 1, 1, 2, 2, 3, 3])
    folds = folds_of(np.array([0, 1] * 4), groups)
    assert all(len(set(folds[groups == group].tolist())) == 1 for group in range(4))
    assert len(set(folds.tolist())) == 4


def test_the_temperature_makes_shares_true():
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (4000, 1)) * np.array([[1.0, -1.0]])
    classes = (rng.random(4000) > 1 / (1 + np.exp(-2 * logits[:, 0]))).astype(int)
    assert fitted_temperature((logits * 4).astype(np.float32), classes, np.ones(4000)) == pytest.approx(4, rel=0.15)


def test_places_are_doubtful_spread_and_have_data():
    grid = Grid(200, 200, NORTH_UP, None)
    shares = np.full((2, 200, 200), 0.99, dtype=np.float32)
    for row, col in ((40, 40), (45, 45), (150, 60), (60, 150)):
        shares[:, row - 6 : row + 7, col - 6 : col + 7] = 0.5
    shares[1] = 1 - shares[0]
    valid = np.ones((200, 200), dtype=bool)
    valid[:, 140:] = False
    places = doubtful_places(shares, valid, grid, np.array([[150], [60]]))
    at = [tuple(int(v) for v in ~NORTH_UP * (place["x"], place["y"])) for place in places]
    assert any(abs(col - 42) < 10 and abs(row - 42) < 10 for col, row in at)
    assert all(col < 140 for col, _ in at)
    assert all(max(abs(col - 60), abs(row - 150)) >= 9 for col, row in at)
    assert len(at) <= 3
    assert not doubtful_places(shares, np.zeros_like(valid), grid, np.empty((2, 0), dtype=np.int64))
