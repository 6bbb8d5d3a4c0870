"""Graphs that come without a description: guessed, asked about, answered."""

from __future__ import annotations

import json

import numpy as np
import onnxruntime
import pytest

from model_runtime.errors import (
    ArgumentsInvalid,
    ModelCardInvalid,
)
from model_runtime.importer.import_model import inspect_model
from model_runtime.importer.settings import settings_of
from tests.data import make_models as mm
from tests.data import make_strangers as ms
from tests.unit.importer.kit import installed


def test_a_segmentor_is_copied_byte_for_byte(tmp_path):
    path = mm.deepness_segmenter(tmp_path / "seg.onnx")
    assert installed(path, tmp_path).path.read_bytes() == path.read_bytes()


def test_a_plain_segmenter_is_described_and_asks_for_what_nobody_states(tmp_path):
    findings = inspect_model(ms.plain(tmp_path / "plain.onnx"))
    assert findings.source == "plain"
    assert findings.questions == ("bands", "divide_by", "mean", "std", "classes")
    by_key = {fact.key: fact.value for fact in findings.facts}
    assert by_key["task"] == "segment"
    assert by_key["bands"] == ["red", "green", "blue"]
    assert by_key["activation"] == "softmax"  # raw sums of a convolution
    assert any("assumed" in line for line in findings.sentences())
    assert json.loads(json.dumps(findings.as_dict()))["usable"] is True


def test_the_answers_make_it_a_model(tmp_path):
    words = ["bands=nir,red,green", "classes=bare,forest,water", "divide_by=10000", "mean=0.1,0.2,0.3", "std=1,1,1"]
    words += ["gsd_m=10", "tile=64", "overlap=8", "licence=CC-BY-4.0"]
    path = ms.plain(tmp_path / "plain.onnx")
    card = installed(path, tmp_path, settings=settings_of(words), name="mine").card
    assert card.name == "mine"
    assert card.bands == ("nir", "red", "green")
    assert (card.divide_by, card.mean, card.gsd_m, card.tile, card.overlap) == (10000, (0.1, 0.2, 0.3), 10, 64, 8)
    assert [entry.class_name for entry in card.classes] == ["bare", "forest", "water"]


def test_scores_that_are_probabilities_already_are_left_alone(tmp_path):
    softmax = {fact.key: fact for fact in inspect_model(ms.plain(tmp_path / "s.onnx", last=("Sigmoid",))).facts}
    assert softmax["activation"].value == "none"
    assert softmax["activation"].origin == "graph"  # its last operator holds for every chip


def test_a_plain_classifier_is_told_by_the_rank_of_its_output(tmp_path):
    path = mm.write_model(mm.classifier_graph(), tmp_path / "c.onnx", {})
    card = installed(path, tmp_path, accept_guesses=True).card
    assert (card.task, card.tile, card.overlap) == ("classify", 224, 0)


@pytest.mark.parametrize("order", [("img1", "img2"), ("img2", "img1")])
def test_two_inputs_of_any_name_become_before_and_after(tmp_path, order):
    path = ms.plain_pair(tmp_path / "pair.onnx", *order)
    model = installed(path, tmp_path, accept_guesses=True)
    assert model.card.task == "change"
    session = onnxruntime.InferenceSession(str(model.path), providers=["CPUExecutionProvider"])
    chips = {"before": np.zeros((1, 3, 8, 8), np.float32), "after": np.ones((1, 3, 8, 8), np.float32)}
    assert (session.run(None, chips)[0][:, 1] == 3).all()  # img2, the later one, minus img1


@pytest.mark.parametrize(
    ("words", "says"), [(["gsd=1"], "did you mean 'gsd_m'"), (["tile"], "KEY=VALUE"), (["mean=a,b"], "number")]
)
def test_settings_that_no_card_has_are_refused(words, says):
    with pytest.raises(ArgumentsInvalid, match=says):
        settings_of(words)


def test_names_that_cannot_be_shown_can_be_given_instead(tmp_path):
    names = {"0": "bare", "1": "x" * 300, "2": "water"}
    path = mm.deepness_segmenter(tmp_path / "long.onnx", class_names=json.dumps(names))
    with pytest.raises(ModelCardInvalid, match="class 1") as caught:
        installed(path, tmp_path)
    assert "--set classes=" in caught.value.fix
    card = installed(path, tmp_path, settings=settings_of(["classes=bare,wood,water"])).card
    assert [entry.class_name for entry in card.classes] == ["bare", "wood", "water"]
