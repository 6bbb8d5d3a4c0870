"""A taught model trained further: what is written is what was trained, and nothing is written without a gain."""

from __future__ import annotations

import dataclasses
import json
import signal
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
from model_runtime.training.improving import improve
from model_runtime.training.improving.tail import tail_of
from tests.data.taught import lines_in, taught_raster, write_labels

ROOT = Path(__file__).resolve().parents[2]
MODELS = str(ROOT / "resources" / "models")
VALUES = {"models_dir": MODELS, "threads": 1}
IN_LOCKSTEP = """
import json, sys
from model_runtime.jobs.context import RunContext
from model_runtime.teaching.request import TeachRequest
from model_runtime.training.improving import improve, watch

def tell(event):
    if event["event"] == "progress":
        print(event["done"], flush=True)
        sys.stdin.readline()

improve.STEPS, watch.SAVED_EVERY_S = 3, -1.0
values = json.loads(sys.argv[1])
improve.run_improve(TeachRequest(**{**values, "inputs": tuple(values["inputs"])}), RunContext(tell))
"""
"""A process that saves before each step, tells it, and waits for a line before the next one."""


@pytest.fixture(scope="module")
def taught(tmp_path_factory):
    """A raster, its labels, and a model that was taught with the shipped extractor."""
    folder = tmp_path_factory.mktemp("taught")
    write_labels(folder / "in.gpkg", *lines_in(taught_raster(folder / "in.tif", 160), each=3))
    request = TeachRequest("save", (str(folder / "in.tif"),), str(folder / "in.gpkg"), features="overhead-tiny",
                           output=str(folder / "taught.onnx"), **VALUES)  # fmt: skip
    run_teach(request, RunContext())
    return folder


def request_in(folder: Path, **changes) -> TeachRequest:
    """The request of an improvement of the model of ``taught``."""
    own = {"model": str(folder / "taught.onnx"), "output": str(folder / "better.onnx"), **VALUES, **changes}
    return TeachRequest(IMPROVE, (str(folder / "in.tif"),), str(folder / "in.gpkg"), **own)


@pytest.fixture(scope="module")
def improved(taught):
    """Report, events and trained weights of an undisturbed improvement of three steps a course."""
    trained, events = {}, []
    original = improve.with_weights

    def note(part, tail):
        trained.update({name: value.detach().clone() for name, value in tail.trained().items()})
        return original(part, tail)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(improve, "STEPS", 3)
        patch.setattr(improve, "with_weights", note)
        patch.setattr(improve, "is_better", lambda after, before: True)
        return improve.run_improve(request_in(taught), RunContext(events.append)), events, trained


@pytest.fixture
def ask(taught, tmp_path, monkeypatch):
    """``ask(**changes)``: the request of an improvement of three steps a course that is never kept."""
    monkeypatch.setattr(improve, "STEPS", 3)
    monkeypatch.setattr(improve, "is_better", lambda after, before: False)
    return lambda **changes: request_in(taught, **{"output": str(tmp_path / "better.onnx"), **changes})


def test_the_written_model_holds_the_trained_network(improved, taught, tmp_path):
    report, events, trained = improved
    assert report["improved"]
    assert "before for" in report["sentence"]
    fractions = [event["fraction"] for event in events if event["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    before, after = open_model(taught / "taught.onnx"), open_model(taught / "better.onnx")
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


def test_a_cancelled_run_keeps_its_state_within_a_course(ask, tmp_path):
    done: list[int] = []
    is_enough = Cancellation(lambda: max(done, default=0) >= 2)
    context = RunContext(lambda event: done.append(event.get("done", 0)), cancellation=is_enough)
    with pytest.raises(Cancelled):
        improve.run_improve(ask(), context)
    state = torch.load(tmp_path / "better.onnx.lemevit-journal", weights_only=True)
    assert (state["course"], state["running"]["step"]) == (0, 2)


def test_a_killed_process_loses_no_finished_course_and_goes_on_from_its_journal(improved, ask, tmp_path):
    undisturbed = improved[0]
    killed = ask(output=str(tmp_path / "killed.onnx"))
    command = [sys.executable, "-c", IN_LOCKSTEP, json.dumps(dataclasses.asdict(killed))]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            while int(process.stdout.readline()) < 5:  # the second step of the second course
                process.stdin.write("\n")
                process.stdin.flush()
        finally:
            process.kill()
    assert process.returncode == -signal.SIGKILL
    assert [path.name for path in tmp_path.glob("killed*")] == ["killed.onnx.lemevit-journal"]
    done: list[int] = []
    resumed = improve.run_improve(killed, RunContext(lambda event: done.append(event.get("done", -1))))
    assert next(number for number in done if number >= 0) == 5, "only the step that was never saved is made again"
    assert (resumed["before"], resumed["after"]) == (undisturbed["before"], undisturbed["after"])
    assert not resumed["improved"]
    assert resumed["outputs"] == []
    assert resumed["sentence"].endswith("Nothing was changed.")
    assert not list(tmp_path.glob("killed*"))


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
