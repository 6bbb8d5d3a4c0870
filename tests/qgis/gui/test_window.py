"""QGIS's real window on a virtual screen: the panel clicked through; screenshots stay in ``out/window``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.qgis.conftest import ROOT, RUNTIME_PYTHON, STARTED_PYTHON, small_samples, write_fake_python

DRIVE = ROOT / "tests" / "qgis" / "drive"


def played(profiles: Path, script: str, out: Path, **variables: str) -> dict[str, Any]:
    """Play a script of ``tests/qgis/drive`` in QGIS's window; what it found, with the exit status as ``status``."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (path for path in out.iterdir() if path.is_file()):
        old.unlink()
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


def test_two_dates_and_objects_are_mapped_from_the_panel(profiles: Path, tmp_path: Path) -> None:
    out = ROOT / "out" / "window_tasks"
    sample = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
    subprocess.run([str(RUNTIME_PYTHON), str(DRIVE / "make_pair.py"), str(sample), str(tmp_path)], check=True)
    fake = str(write_fake_python(tmp_path / "fake-python"))
    found = played(profiles, "tasks", out, SCENARIO_RASTERS=str(tmp_path), SCENARIO_FAKE_PYTHON=fake)
    assert found["dock_is_visible"]
    assert found["suggested"] == ["before", "after"]
    assert found["swapped"] == ["after", "before"]
    assert "overlap by 100%" in found["change"]
    assert found["groups"] == [["Polygons", "Change", "after", "before"]]
    assert "10 × Building" in found["detect"]
    assert len(list(out.glob("*.png"))) == 7
    assert all(path.stat().st_size > 20_000 for path in out.glob("*.png"))


def test_enabling_and_disabling_again_and_again_leaves_nothing_behind(profiles: Path, tmp_path: Path) -> None:
    found = played(profiles, "reload", tmp_path)
    assert "lemevit" not in found["first"]["providers"]
    assert found["changed"] == {}
    assert found["grown"] == {}
    assert found["ours"] == []
    assert found["status_code"] == 0


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


def test_a_first_result_takes_two_clicks_and_nothing_but_the_zip(profiles: Path, tmp_path: Path) -> None:
    """The figures and pictures of the first result."""
    out, home = ROOT / "out" / "first_result", {**home_with_material(tmp_path), "LEMEVIT_MODELS_DIR": ""}
    found = played(profiles, "first_result", out, **home)
    assert found["clicks"] == 2
    assert "Done in" in found["status"]
    assert Path(found["saved"]).parent == Path(home["HOME"])
    assert all(path.stat().st_size > 8_000 for path in out.glob("*.png"))


def test_every_task_runs_on_a_sample_with_a_shipped_model(profiles: Path, tmp_path: Path) -> None:
    """The pictures of docs/tutorials.md."""
    out = ROOT / "out" / "tutorials"
    found = played(profiles, "tutorials", out, **home_with_material(tmp_path))
    assert all("Done in" in found[task] for task in ("segment", "detect", "classify", "change")), found
    assert found["preview_s"] < 60
    assert all(path.stat().st_size > 5_000 for path in out.glob("*.png"))


def test_a_detection_is_reviewed_by_keyboard(profiles: Path, tmp_path: Path) -> None:
    """The pictures of docs/results.md."""
    out, sample = ROOT / "out" / "delivery", ROOT / "resources" / "samples" / "try_it_banepa.tif"
    make = [str(RUNTIME_PYTHON), str(DRIVE / "make_delivery.py"), str(sample), str(ROOT / "resources/models")]
    subprocess.run([*make, str(tmp_path)], check=True, capture_output=True)
    found = played(profiles, "review", out, SCENARIO_DELIVERY=str(tmp_path))
    assert found["dock_is_visible"]
    assert found["states"]["accepted"] > found["states"]["rejected"] > 0
    assert "95%" in found["precision"]
    assert all(path.stat().st_size > 20_000 for path in out.glob("*.png"))


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
