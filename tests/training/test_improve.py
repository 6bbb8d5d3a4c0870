"""A taught model trained further: what is written is what was trained, and nothing is written without a gain."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from model_runtime.cancellation import Cancellation
from model_runtime.errors import Cancelled, ExamplesTooFew, ModelTask
from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.store.find import open_model
from model_runtime.teaching.graphs.taught_parts import taught_parts
from model_runtime.teaching.request import IMPROVE, TeachRequest
from model_runtime.teaching.score import Score
from model_runtime.teaching.teach import run_teach
from model_runtime.training.improving import course, improve
from model_runtime.training.improving.tail import tail_of
from tests.data.taught import lines_in, taught_raster, write_labels

ROOT = Path(__file__).resolve().parents[2]
MODELS = str(ROOT / "resources" / "models")
VALUES = {"models_dir": MODELS, "threads": 1}


@pytest.fixture(scope="module")
def taught(tmp_path_factory):
    """A raster, its labels, and a model that was taught with the shipped extractor."""
    folder = tmp_path_factory.mktemp("taught")
    write_labels(folder / "in.gpkg", *lines_in(taught_raster(folder / "in.tif", 160), each=3))
    request = TeachRequest("save", (str(folder / "in.tif"),), str(folder / "in.gpkg"), features="overhead-tiny",
                           output=str(folder / "taught.onnx"), **VALUES)  # fmt: skip
    run_teach(request, RunContext())
    return folder


@pytest.fixture
def ask(taught, tmp_path, monkeypatch):
    """``ask(**changes)``: the request of an improvement of three steps a course."""
    monkeypatch.setattr(improve, "STEPS", 3)

    def ask(**changes) -> TeachRequest:
        own = {"model": str(taught / "taught.onnx"), "output": str(tmp_path / "better.onnx"), **VALUES, **changes}
        return TeachRequest(IMPROVE, (str(taught / "in.tif"),), str(taught / "in.gpkg"), **own)

    return ask


def test_the_written_model_holds_the_trained_network_and_a_stopped_run_goes_on(ask, taught, tmp_path, monkeypatch):
    trained, events, steps = {}, [], []
    original, advance = improve.with_weights, course.Course.advance

    def note(part, tail):
        trained.update({name: value.detach().clone() for name, value in tail.trained().items()})
        return original(part, tail)

    def counted(self, progress):
        steps.append(self._number)
        return advance(self, progress)

    monkeypatch.setattr(improve, "with_weights", note)
    monkeypatch.setattr(improve, "is_better", lambda after, before: True)
    report = improve.run_improve(ask(), RunContext(events.append))
    assert report["improved"]
    assert "before for" in report["sentence"]
    fractions = [event["fraction"] for event in events if event["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    before, after = open_model(taught / "taught.onnx"), open_model(tmp_path / "better.onnx")
    assert after.card.training["improved"]["from"]["sha256"] == before.sha256
    assert after.card.training["features"] == before.card.training["features"]
    assert (after.card.classes, after.card.licence) == (before.card.classes, before.card.licence)
    assert after.card.metrics["strokes_left_out"] == report["after"]
    one, other = taught_parts(before)[1], taught_parts(after)[1]
    old, new = tail_of(one, before.path).trained(), tail_of(other, after.path).trained()
    assert set(new) == set(trained)
    for name, value in trained.items():  # int8: half a 127th of the largest weight of a channel
        assert float((new[name] - value).detach().abs().max()) <= float(value.abs().max()) / 250 + 1e-7, name
    assert any(not torch.equal(new[name], old[name]) for name in new)
    run_job(JobRequest("segment", (str(taught / "in.tif"),), str(after.path), str(tmp_path / "map.tif"), threads=1))

    monkeypatch.setattr(course.Course, "advance", counted)
    monkeypatch.setattr(improve, "is_better", lambda after, before: False)
    again = ask(output=str(tmp_path / "again.onnx"))
    with pytest.raises(Cancelled):
        improve.run_improve(again, RunContext(cancellation=Cancellation(lambda: len(steps) >= 5)))
    assert (tmp_path / "again.onnx.lemevit-journal").is_file()
    resumed = improve.run_improve(again, RunContext())
    assert steps.count(0) == 3, "the finished course was trained again"
    assert (resumed["before"], resumed["after"]) == (report["before"], report["after"])
    assert not resumed["improved"]
    assert resumed["outputs"] == []
    assert resumed["sentence"].endswith("Nothing was changed.")
    assert not list(tmp_path.glob("again*"))


def test_a_gain_that_may_be_chance_is_not_kept():
    def score(shares: list[float]) -> Score:
        right = sum(share > 0.5 for share in shares)
        confusion = np.array([[right, len(shares) - right], [0, 10]])
        classes = np.repeat([0, 1], [len(shares), 10])
        return Score(confusion, 0.0, 1.0, (True, True), np.array([*shares, *[1.0] * 10]), classes)

    before = score([0.6, 0.7, 0.4, 0.9, 0.8, 0.6])
    assert improve.is_better(score([0.7, 0.8, 0.6, 0.95, 0.9, 0.7]), before)
    assert not improve.is_better(score([0.6, 0.7, 1.0, 0.8, 0.8, 0.6]), before)  # one stroke alone
    assert not improve.is_better(score([0.9, 0.9, 0.4, 1.0, 0.45, 0.9]), before)  # a stroke is lost
    assert not improve.is_better(before, before)


def test_the_command_trains_behind_its_walls(taught, tmp_path):
    words = ["improve", "taught.onnx", "in.tif", "--labels", "in.gpkg", "--out", str(tmp_path / "i.onnx")]
    words += ["--minutes", "0.01", "--threads", "1", "--report", str(tmp_path / "r.json")]
    command = [sys.executable, "-I", str(ROOT / "model_runtime"), *words]
    done = subprocess.run(command, cwd=taught, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "r.json").read_text())
    assert (tmp_path / "i.onnx").exists() == report["improved"]
    assert report["sentence"] in done.stdout + done.stderr


def test_what_cannot_be_improved_is_refused_by_name(ask, taught, tmp_path):
    plain = tmp_path / "plain.onnx"
    request = TeachRequest("save", (str(taught / "in.tif"),), str(taught / "in.gpkg"), features="filters",
                           output=str(plain), **VALUES)  # fmt: skip
    run_teach(request, RunContext())
    with pytest.raises(ModelTask, match="no network"):
        improve.run_improve(ask(model=str(plain)), RunContext())
    with pytest.raises(ModelTask, match="not taught"):
        improve.run_improve(ask(model="buildings-tiny"), RunContext())
    few = write_labels(tmp_path / "few.gpkg", *lines_in(taught_raster(tmp_path / "same.tif", 160), each=2))
    with pytest.raises(ExamplesTooFew, match="too few strokes to tell"):
        improve.run_improve(dataclasses.replace(ask(), labels=str(few)), RunContext())
