"""The packaged plugin through ``qgis_process``, in a scratch profile of its own."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer, QgsVectorLayer

from tests.qgis.process_kit import attempt, qgis_process
from tests.qgis.processing.test_algorithms import chain
from tests.qgis.processing.test_services import parameters
from tests.qgis.results.test_rendering import xyz


def test_the_packaged_plugin_lists_its_algorithms(profiles: Path) -> None:
    listed = qgis_process(profiles, "list")
    assert "lemevit:segment" in listed
    assert "lemevit:classifyscenes" in listed
    assert "lemevit:detectobjects" in listed
    assert "lemevit:detectchange" in listed
    assert "lemevit:modelinfo" in listed
    assert "lemevit:areabyclass" in listed


def test_segment_runs(profiles: Path, material: Path, tmp_path: Path) -> None:
    qgis_process(
        profiles, "run", "lemevit:segment", "--", f"INPUT={material / 'scene0.tif'}", "MODEL=colour-segment",
        f"OUTPUT={tmp_path / 'c.tif'}", f"POLYGONS=ogr:dbname='{tmp_path / 'p.gpkg'}' table=\"p\" (geom)",
    )  # fmt: skip
    assert (tmp_path / "c.tif").is_file()
    assert QgsVectorLayer(str(tmp_path / "p.gpkg")).featureCount() > 0


def test_map_tiles_are_rendered_without_a_window(profiles: Path, server, tmp_path: Path) -> None:
    values = parameters(f"wms://{xyz(server).source()}", tmp_path / "c.tif")
    said = qgis_process(profiles, "run", "lemevit:segment", "--", *(f"{key}={value}" for key, value in values.items()))
    assert "was not delivered and is nodata" in said
    assert QgsRasterLayer(str(tmp_path / "c.tif")).isValid()


def test_another_layer_of_a_database_is_refused_as_what_it_is(profiles: Path, material: Path, tmp_path: Path) -> None:
    done = attempt(
        profiles, "run", "lemevit:segment", "--", f"INPUT={material / 'scene0.tif'}", "MODEL=colour-segment",
        f"OUTPUT={tmp_path / 'c.tif'}", f"POLYGONS=ogr:dbname='{tmp_path / 'all.gpkg'}' table=\"roofs\" (geom)",
    )  # fmt: skip
    assert done.returncode != 0
    assert "layer of a database; results go to files" in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_change_runs(profiles: Path, material: Path, tmp_path: Path) -> None:
    said = qgis_process(
        profiles, "run", "lemevit:detectchange", "--", f"INPUT_BEFORE={material / 'before.tif'}",
        f"INPUT_AFTER={material / 'after.tif'}", "MODEL=colour-change", "ALIGN=true", f"OUTPUT={tmp_path / 'c.tif'}",
        f"POLYGONS={tmp_path / 'p.gpkg'}",
    )  # fmt: skip
    assert "overlap by 100%" in said
    assert (tmp_path / "c.tif").is_file()
    assert QgsVectorLayer(str(tmp_path / "p.gpkg")).featureCount() > 0


def test_objects_are_found(profiles: Path, material: Path, tmp_path: Path, fake_worker: Path) -> None:
    qgis_process(
        profiles, "run", "lemevit:detectobjects", "--", f"INPUT={material / 'scene0.tif'}", "MODEL=bright-detect",
        "MIN_SCORE=0.5", f"OUTPUT={tmp_path / 'o.gpkg'}", f"DOTA={tmp_path / 'o.txt'}",
    )  # fmt: skip
    objects = QgsVectorLayer(str(tmp_path / "o.gpkg"))
    assert min(feature["score"] for feature in objects.getFeatures()) >= 0.5
    assert (tmp_path / "o.txt").is_file()


def test_a_model_file_runs(qgis_app, provider, profiles: Path, material: Path, tmp_path: Path) -> None:
    model = chain(tmp_path / "chain.model3")
    qgis_process(
        profiles, "run", str(model), "--", f"raster={material / 'scene0.tif'}", f"count:table={tmp_path / 't.gpkg'}"
    )
    assert QgsVectorLayer(str(tmp_path / "t.gpkg")).featureCount() == 3
