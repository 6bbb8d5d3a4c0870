"""QGIS's real window on a virtual screen: the panel clicked through; screenshots stay in ``out/window``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.qgis.conftest import ROOT, RUNTIME_PYTHON, STARTED_PYTHON, small_samples, warmed, write_fake_python

DRIVE = ROOT / "tests" / "qgis" / "drive"


TOGETHER = {"tutorials": "tutorials", "tasks": "window_tasks", "review": "delivery", "reload": "window_reload"}
TOGETHER["first_result"] = "first_result"  # the last: it leaves the window dark
"""Scripts that share one window, in this order, and the folder of each under ``out``."""


def emptied(out: Path) -> Path:
    """A folder without the files of an earlier time."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (path for path in out.iterdir() if path.is_file()):
        old.unlink()
    return out


def played(profiles: Path, script: str, out: Path, **variables: str) -> dict[str, Any]:
    """Play a script of ``tests/qgis/drive`` in QGIS's window; what it found, and ``status_code`` of its exit."""
    emptied(out)
    common = {"SCENARIO_OUT": str(out), "PYTHONPATH": str(DRIVE), "LEMEVIT_PYTHON": STARTED_PYTHON}
    environment = {**os.environ, **common, **variables}
    environment.pop("QT_QPA_PLATFORM", None)
    command = [str(ROOT / ".ci/demo/window.sh"), str(profiles), str(DRIVE / f"drive_{script}.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (out / "found.json").is_file(), done.stdout + done.stderr
    found = json.loads((out / "found.json").read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    return {**found, "status_code": done.returncode}


def test_an_analyst_clicks_run_and_gets_layers(fresh_profiles: Path, material: Path) -> None:
    """In German on a laptop whose screen is scaled to 150 %: nothing pushes the panel over the edge."""
    out, scaled = ROOT / "out" / "window", {"SCREEN": "1366x768", "QT_SCALE_FACTOR": "1.5"}
    with (fresh_profiles / "profiles/default/QGIS/QGIS3.ini").open("a", encoding="utf-8") as settings:
        settings.write("\n[locale]\noverrideFlag=true\nuserLocale=de\n")
    found = played(fresh_profiles, "dock", out, SCENARIO_RASTER=str(material / "scene0.tif"), **scaled)
    assert found["dock_is_visible"]
    assert found["ran"]
    assert found["layers"] == ["Klassen", "Polygone", "scene"]
    assert "auf cpu" in found["status"]
    assert found["window"] == [911, 512]
    assert found["outside"] == {key: [] for key in ("classify", "detect", "change", "segment", "teach")}
    assert found["unloaded"]
    assert found["status_code"] == 0
    for name in ("before", "after"):
        assert (out / f"{name}.png").stat().st_size > 20_000


def home_with_material(tmp_path: Path) -> dict[str, str]:
    """Variables of a home with models and samples; pictures for the documentation name its place."""
    home = Path(os.environ.get("LEMEVIT_PICTURES_HOME") or tmp_path)
    (home / "models").symlink_to(ROOT / "resources" / "models")
    small_samples(home / "samples")
    return {
        "HOME": str(home),
        "LEMEVIT_MODELS_DIR": str(home / "models"),
        "SCENARIO_SAMPLES": str(home / "samples"),
    }


def variables_of(script: str, folder: Path) -> dict[str, str]:
    """Variables of a script, whose material is made in an empty folder."""
    folder.mkdir()
    samples = ROOT / "resources" / "samples"
    if script == "tasks":
        make = [str(RUNTIME_PYTHON), str(DRIVE / "make_pair.py"), str(samples / "banepa_drone_rgb.tif"), str(folder)]
        subprocess.run(make, check=True)
        return {"SCENARIO_RASTERS": str(folder), "SCENARIO_FAKE_PYTHON": str(write_fake_python(folder / "fake-python"))}
    if script == "review":
        make = [str(RUNTIME_PYTHON), str(DRIVE / "make_delivery.py"), str(samples / "try_it_banepa.tif")]
        subprocess.run([*make, str(ROOT / "resources/models"), str(folder)], check=True, capture_output=True)
        return {"SCENARIO_DELIVERY": str(folder)}
    if script == "first_result":
        return {**home_with_material(folder), "LEMEVIT_MODELS_DIR": ""}
    return home_with_material(folder) if script == "tutorials" else {}


@pytest.fixture(scope="module")
def told() -> dict[str, dict[str, Any]]:
    """What the scripts of the shared window found, once they were played."""
    return {}


@pytest.fixture
def found(
    told: dict[str, Any], request: pytest.FixtureRequest, profiles: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What a script found; those of all tests that were chosen are played in one window.

    Workers are forks; whole starts in the windows of their own, and for the pictures of the documentation.
    """
    if not told:
        items = [item for item in request.session.items if "found" in getattr(item, "fixturenames", ())]
        chosen = {item.callspec.params["found"] for item in items}
        told.update(played_together([name for name in TOGETHER if name in chosen], profiles, tmp_path_factory))
    mine = told[request.param]
    assert "error" not in mine, mine["error"]
    return mine


def played_together(
    scripts: list[str], profiles: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, Any]]:
    """Play scripts in one window; what each found, with its variables and the exit status of the window."""
    folder = tmp_path_factory.mktemp("together")
    plays = [
        {
            "script": name,
            "out": str(emptied(ROOT / "out" / TOGETHER[name])),
            "variables": variables_of(name, folder / name),
        }
        for name in scripts
    ]
    plugin = profiles / "profiles/default/python/plugins/lemevit_qgis"
    with warmed(tmp_path_factory.mktemp("warm"), plugin) as program:
        python = STARTED_PYTHON if os.environ.get("LEMEVIT_PICTURES_HOME") else str(program)
        more = {"SCENARIO_PLAYS": json.dumps(plays), "LEMEVIT_PYTHON": python, "WINDOW_SECONDS": "600"}
        status = played(profiles, "several", folder / "several", **more)["status_code"]
    texts = {play["script"]: (Path(play["out"]) / "found.json").read_text(encoding="utf-8") for play in plays}
    return {play["script"]: {**json.loads(texts[play["script"]]), **play, "status_code": status} for play in plays}


def script(name: str) -> pytest.MarkDecorator:
    """The mark of a test that looks at what a script found in the shared window."""
    return pytest.mark.parametrize("found", [name], indirect=True)


@script("tasks")
def test_two_dates_and_objects_are_mapped_from_the_panel(found: dict[str, Any]) -> None:
    out = Path(found["out"])
    assert found["dock_is_visible"]
    assert found["suggested"] == ["before", "after"]
    assert found["swapped"] == ["after", "before"]
    assert "overlap by 100%" in found["change"]
    assert found["groups"] == [["Polygons", "Change", "after", "before"]]
    assert "10 × Building" in found["detect"]
    assert len(list(out.glob("*.png"))) == 7
    assert all(path.stat().st_size > 20_000 for path in out.glob("*.png"))


@script("reload")
def test_enabling_and_disabling_again_and_again_leaves_nothing_behind(found: dict[str, Any]) -> None:
    assert "lemevit" not in found["first"]["providers"]
    assert found["changed"] == {}
    assert found["grown"] == {}
    assert found["ours"] == []
    assert found["status_code"] == 0


@script("first_result")
def test_a_first_result_takes_two_clicks_and_nothing_but_the_zip(found: dict[str, Any]) -> None:
    """The figures and pictures of the first result."""
    assert found["clicks"] == 2
    assert "Done in" in found["status"]
    assert Path(found["saved"]).parent == Path(found["variables"]["HOME"])
    assert all(path.stat().st_size > 8_000 for path in Path(found["out"]).glob("*.png"))


@script("tutorials")
def test_every_task_runs_on_a_sample_with_a_shipped_model(found: dict[str, Any]) -> None:
    """The pictures of docs/tutorials.md."""
    assert all("Done in" in found[task] for task in ("segment", "detect", "classify", "change")), found
    assert found["preview_s"] < 60
    assert all(path.stat().st_size > 5_000 for path in Path(found["out"]).glob("*.png"))


@script("review")
def test_a_detection_is_reviewed_by_keyboard(found: dict[str, Any]) -> None:
    """The pictures of docs/results.md."""
    assert found["dock_is_visible"]
    assert found["states"]["accepted"] > found["states"]["rejected"] > 0
    assert "95%" in found["precision"]
    assert all(path.stat().st_size > 20_000 for path in Path(found["out"]).glob("*.png"))


def test_a_newcomer_gets_there_by_hand(fresh_profiles: Path, tmp_path: Path) -> None:
    """Mouse and keys only, on a laptop's screen: nothing that is pressed is hidden or off the screen."""
    raster = Path(shutil.copy(ROOT / "tests" / "data" / "sentinel2_spain.tif", tmp_path))
    out, home = ROOT / "out" / "newcomer", home_with_material(tmp_path)
    found = played(fresh_profiles, "newcomer", out, SCENARIO_RASTER=str(raster), SCREEN="1366x768", **home)
    assert found["screen"] == [1366, 768]
    assert len(found["sample"]["presses"]) <= 4
    assert str(raster) in found["layers"], "added through Layer > Data Source Manager"
    assert len(found["sentinel"]["presses"]) <= 6, found["sentinel"]
    assert "Done in" in found["status"]
    assert found["cells"]["permanent crop"] > 0.6 * sum(found["cells"].values()), "farmland around a small town"
