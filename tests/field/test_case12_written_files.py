"""Case 12, and its kind: no option that names a file to be written can cost a file that is read, or another result.

Every option of the grammar is listed here as one that names a file to be written, or as one that does not: a new option
fails the first test until somebody decides. Every option that does is tried on all that may not be written.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely

from model_runtime.cli.grammar import build_parser
from model_runtime.cli.main import main
from tests.data import make_models
from tests.data.make_rasters import patches, write_raster
from tests.faults.kit import snapshot

WRITTEN = {
    "segment": ("out", "polygons", "probabilities", "confidence", "entropy", "variance", "attention", "report"),
    "change": ("out", "polygons", "probabilities", "confidence", "entropy", "variance", "attention", "report"),
    "classify": ("out", "raster", "confidence", "entropy", "variance", "attention", "report"),
    "detect": ("out", "dota", "report"),
    "models check": ("picture",),
    "models export": ("mlm",),
    "train": ("out",),
    "evaluate": ("report",),
    "export": ("out",),
    "outlines": ("out",),
    "statistics": ("out", "table"),
    "centrelines": ("out",),
    "points": ("out",),
    "export-labels": ("out",),
    "import-labels": ("out",),
    "teach": ("out", "report"),
    "improve": ("out", "report"),
    "embed": ("out",),
    "similar": ("out",),
}
"""Options that name a file or folder to be written. ``models import`` and ``fetch`` write by a model's name."""
NOT_WRITTEN = {
    *("input", "after", "model", "file", "weights", "recipe", "data", "aoi", "card", "catalogue", "models_dir"),
    *("bands", "bands_after", "extent", "extent_crs", "crs", "crs_after", "gsd", "stretch", "tile", "overlap", "batch"),
    *("device", "threads", "backend", "precision", "dask", "overwrite", "restart", "dry_run", "events", "tta", "align"),
    *("min_area", "simplify", "min_score", "nms_iou", "upright", "allow_ungeoreferenced", "json", "name", "set", "yes"),
    *("outlines", "outline_tolerance", "tolerance_m", "inputs", "weighted", "class_column", "form", "size"),
    *("keep_empty", "smallest_share", "reviewed", "classes", "widest_m", "shortest_m"),
    *("overlaps", "sample", "labels", "layer", "class_field", "background", "features", "licence"),
    *("objects", "object_size", "minutes"),
    *("to", "unlike", "cell", "each", "allow_host"),
    *("accept_guesses", "max_minutes", "resume", "split", "calibrate", "suite", "repeats", "help", "version"),
}
SUFFIXES = {"polygons": ".gpkg", "report": ".json", "dota": ".txt", "mlm": ".json"}
REFUSALS = {"output.is_input", "output.exists", "output.unwritable", "arguments.invalid"}


def verbs(parser: argparse.ArgumentParser, prefix: str = "") -> Iterator[tuple[str, list[argparse.Action]]]:
    """Every verb, with its actions."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in below:
        for name, child in action.choices.items():
            yield from verbs(child, f"{prefix} {name}".strip())
    if not below:
        yield prefix, parser._actions


def test_every_option_is_known_as_one_that_names_a_written_file_or_as_one_that_does_not() -> None:
    for verb, actions in verbs(build_parser()):
        written = set(WRITTEN.get(verb, ()))
        names = {action.dest for action in actions}
        if verb.startswith("models ") or verb in ("bench", "selfcheck", "worker"):
            assert names - written <= NOT_WRITTEN | {"action"}, verb
        else:
            assert names - written <= NOT_WRITTEN, verb
        assert written <= names, verb


class Scene:
    """A folder with all that a run reads, and a command for each task."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "models").mkdir()
        write_raster(folder / "source.tif", patches(40, 40))
        write_raster(folder / "later.tif", patches(40, 40, seed=3))
        self.virtual(folder / "in.vrt", "source.tif")
        for name in ("source.tif.aux.xml", "in.vrt.aux.xml"):
            (folder / name).write_text("<PAMDataset><Metadata><MDI key='a'>b</MDI></Metadata></PAMDataset>")
        (folder / "source.tfw").write_text("10\n0\n0\n-10\n300005\n2999995\n")
        square = np.array([shapely.box(300000, 2999700, 300300, 3000000)], dtype=object)
        for name in ("area.gpkg", "area.shp"):
            driver = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}[name[-4:].lstrip(".")]
            pyogrio.raw.write(
                folder / name, shapely.to_wkb(square), [], [], geometry_type="Polygon", crs="EPSG:32645", driver=driver
            )
        make_models.segmenter(folder / "models" / "segment.onnx")
        make_models.change_detector(folder / "models" / "change.onnx")
        make_models.classifier(folder / "models" / "classify.onnx")
        make_models.detector(folder / "models" / "detect.onnx")
        for task in ("segment", "change", "classify", "detect"):
            (folder / "models" / f"{task}.card.json").write_text("{}")
        (folder / "notes.txt").write_text("mine")

    @staticmethod
    def virtual(path: Path, source: str) -> None:
        bands = "".join(
            f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">{source}'
            f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
            for band in (1, 2, 3)
        )
        path.write_text(
            '<VRTDataset rasterXSize="40" rasterYSize="40"><SRS>EPSG:32645</SRS>'
            f"<GeoTransform>300000, 10, 0, 3000000, 0, -10</GeoTransform>{bands}</VRTDataset>"
        )

    def command(self, task: str, **changes: Path | str) -> list[str]:
        suffix = ".tif" if task in ("segment", "change") else ".gpkg"
        options: dict[str, Any] = {
            "model": task,
            "models-dir": self.folder / "models",
            "out": self.folder / f"out{suffix}",
            "aoi": self.folder / "area.shp",
        }
        if "variance" in changes:
            options["tta"] = "flips"
        options.update(changes)
        inputs = [self.folder / "in.vrt", *([self.folder / "later.tif"] if task == "change" else [])]
        words = [str(word) for key, value in options.items() for word in (f"--{key}", value)]
        return [task, *map(str, inputs), *words, "--gsd", "native"]

    def forbidden(self, task: str, option: str) -> dict[str, Path]:
        """What ``option`` may not name, with and without consent."""
        folder = self.folder
        named = {
            name: folder / name
            for name in (
                *("in.vrt", "source.tif", "source.tif.aux.xml", "in.vrt.aux.xml", "source.tfw"),
                *("area.shp", "area.dbf", "area.prj", f"models/{task}.onnx", f"models/{task}.card.json"),
            )
        }
        named |= {"sidecar that is not there": folder / "source.tif.msk", "missing folder": folder / "none" / "x"}
        named |= {"folder": folder / "models"}
        if task == "change":
            named["later.tif"] = folder / "later.tif"
        suffix = SUFFIXES.get(option, ".gpkg" if option == "out" and task in ("classify", "detect") else ".tif")
        named["symbolic link"], named["hard link"] = folder / f"soft{suffix}", folder / f"hard{suffix}"
        named["link to a device"] = folder / f"device{suffix}"
        if not os.path.lexists(named["hard link"]):
            named["symbolic link"].symlink_to(folder / "source.tif")
            named["link to a device"].symlink_to("/dev/null")
            os.link(folder / "source.tif", named["hard link"])
        if option != "out":
            named["main output"] = Path(self.command(task)[self.command(task).index("--out") + 1])
            named["its journal"] = Path(f"{named['main output']}.lemevit-journal")
        return named


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def code_of(said: str) -> str:
    first = [line for line in said.splitlines() if line.startswith("error ")]
    return first[-1].split()[1].rstrip(":") if first else "no error"


@pytest.mark.parametrize("has_consent", [False, True], ids=["plain", "overwrite"])
@pytest.mark.parametrize("task", ["segment", "change", "classify", "detect"])
def test_no_option_of_a_run_costs_a_file(
    scene: Scene, task: str, has_consent: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in WRITTEN[task]:
        for name, path in scene.forbidden(task, option).items():
            if option == "dota" and name == "folder":
                continue  # DOTA text may go into a folder, under the raster's name
            before = snapshot(scene.folder)
            words = scene.command(task, **{option: path})
            status = main([*words, *(["--overwrite"] if has_consent else [])])
            code = code_of(capsys.readouterr().err)
            assert status in (2, 3), f"--{option} {name}"
            assert code in REFUSALS, f"--{option} {name}: {code}"
            assert snapshot(scene.folder) == before, f"--{option} {name}"


DATABASE_FILES = ("-wal", "-shm", "-journal")
"""Behind the name of a GeoPackage: what SQLite keeps of changes under way."""


@pytest.mark.parametrize("task", ["segment", "change", "classify", "detect"])
def test_no_option_takes_the_place_of_what_sqlite_keeps_beside_a_geopackage(
    scene: Scene, task: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in WRITTEN[task]:
        databases = [scene.folder / "area.gpkg"]
        if option != "out":
            is_vector = task in ("classify", "detect")
            databases.append(scene.folder / ("out.gpkg" if is_vector else "polygons.gpkg"))
        for place in (Path(f"{database}{end}") for database in databases for end in DATABASE_FILES):
            more = {} if task in ("classify", "detect") or option == "polygons" else {"polygons": databases[-1]}
            words = scene.command(task, **{"aoi": scene.folder / "area.gpkg", **more, option: place})
            before = snapshot(scene.folder)
            for consent in ([], ["--overwrite"]):
                assert main([*words, *consent]) in (2, 3), f"--{option} {place}"
                assert code_of(capsys.readouterr().err) in REFUSALS, f"--{option} {place}"
            assert snapshot(scene.folder) == before, f"--{option} {place}"


@pytest.mark.parametrize("name", ["a!b", "a;b", "x|y", "odd|layername=z", "tab\tname"])
def test_marks_that_a_geopackage_cannot_have_in_its_path_are_refused_before_the_run(
    scene: Scene, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (scene.folder / name).mkdir()
    for path in (scene.folder / f"{name}.gpkg", scene.folder / name / "out.gpkg"):
        before = snapshot(scene.folder)
        for words in (
            scene.command("segment", polygons=path),
            scene.command("classify", out=path),
            scene.command("detect", out=path),
            ["outlines", str(scene.folder / "area.gpkg"), "--out", str(path)],
            ["points", str(scene.folder / "area.gpkg"), "--out", str(path)],
        ):
            assert main(words) == 3, words[0]
            said = capsys.readouterr().err
            assert code_of(said) == "output.unwritable", words[0]
            assert "out of the path" in said, words[0]
        assert snapshot(scene.folder) == before


@pytest.mark.parametrize("task", ["segment", "change", "classify", "detect"])
def test_a_file_of_the_user_stays_without_consent(scene: Scene, task: str, capsys: pytest.CaptureFixture[str]) -> None:
    for option in WRITTEN[task]:
        suffix = SUFFIXES.get(option, ".gpkg" if option == "out" and task in ("classify", "detect") else ".tif")
        mine = scene.folder / f"mine{suffix}"
        mine.write_text("mine")
        assert main(scene.command(task, **{option: mine})) == 3, option
        code = code_of(capsys.readouterr().err)
        assert code == ("output.unwritable" if suffix == ".gpkg" else "output.exists"), option
        assert mine.read_text() == "mine"


def test_the_report_of_an_unfinished_run_is_written_anew_by_the_same_command(scene: Scene) -> None:
    report = scene.folder / "run.json"
    refused = scene.command("segment", report=report, bands="9,9,9")
    assert main(refused) == 3
    assert json.loads(report.read_text())["status"] == "failed"
    assert main(scene.command("segment", report=report)) == 0
    assert json.loads(report.read_text())["status"] == "done"


def test_the_report_of_a_finished_run_is_replaced_with_consent_only(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    report = scene.folder / "run.json"
    words = scene.command("segment", report=report)
    assert main(words) == 0
    first = report.read_bytes()
    (scene.folder / "out.tif").unlink()
    assert main(words) == 3
    assert code_of(capsys.readouterr().err) == "output.exists"
    assert report.read_bytes() == first
    assert main([*words, "--overwrite"]) == 0
    assert report.read_bytes() != first
    assert main([*words, "--overwrite", "--bands", "9,9,9"]) == 3
    assert json.loads(report.read_text())["status"] == "done", "a refused run left what the finished one said"


def test_a_report_without_a_folder_is_an_error_before_the_run(scene: Scene, capsys: pytest.CaptureFixture[str]) -> None:
    words = scene.command("segment", report=scene.folder / "none" / "run.json")
    assert main(words) == 3
    assert code_of(capsys.readouterr().err) == "output.unwritable"
    assert not (scene.folder / "out.tif").exists()


@pytest.mark.parametrize("name", ["segment.onnx", "segment.card.json", "SHA256SUMS"])
def test_an_exported_item_costs_no_file(scene: Scene, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    models = scene.folder / "models"
    (models / "SHA256SUMS").write_text("")
    (scene.folder / "old.json").write_text("mine")
    for path in (models / name, scene.folder / "old.json", scene.folder / "none" / "x.json"):
        before = snapshot(scene.folder)
        assert main(["models", "export", "segment", "--mlm", str(path), "--models-dir", str(models)]) == 3
        assert code_of(capsys.readouterr().err) in REFUSALS
        assert snapshot(scene.folder) == before
    words = ["models", "export", "segment", "--mlm", str(scene.folder / "old.json"), "--models-dir", str(models)]
    assert main([*words, "--overwrite"]) == 0
    assert json.loads((scene.folder / "old.json").read_text())["type"] == "Feature"


def test_an_import_does_not_write_over_what_it_reads(scene: Scene, capsys: pytest.CaptureFixture[str]) -> None:
    models = scene.folder / "models"
    before = snapshot(scene.folder)
    words = ["models", "import", str(models / "segment.onnx"), "--models-dir", str(models), "--overwrite"]
    assert main(words) == 3
    assert code_of(capsys.readouterr().err) == "output.is_input"
    os.link(models / "segment.onnx", scene.folder / "other.onnx")
    words[2] = str(scene.folder / "other.onnx")
    assert main([*words, "--name", "segment"]) == 3
    (scene.folder / "other.onnx").unlink()
    assert main([*words[:2], str(models / "change.onnx"), *words[3:], "--card", str(models / "segment.card.json")]) == 3
    capsys.readouterr()
    assert snapshot(scene.folder) == before
