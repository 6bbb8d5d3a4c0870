"""Layers written in parts: what is read back, what stays of the file before, and what a failure leaves."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import shapely
from pyogrio.errors import DataLayerError
from rasterio.crs import CRS

from model_runtime.errors import OutputDamaged, OutputDiskFull, OutputExists, OutputUnwritable
from model_runtime.writers import vector as vector_writer
from model_runtime.writers.vector import LayerWriter, check_layer
from tests.faults.kit import snapshot

UTM = CRS.from_epsg(32645)
COUNT = 100


def write_layer(output: Path, geometries: np.ndarray, fields: dict, crs: CRS | None) -> None:
    with LayerWriter(output, crs, fields) as layer:
        layer.write(geometries, fields)
        layer.finish()
        layer.put_in_place()


def squares(count: int = COUNT, first: int = 0) -> np.ndarray:
    return shapely.box(np.arange(first, first + count), 0, np.arange(first, first + count) + 1.0, 1)


def columns(count: int = COUNT, first: int = 0) -> dict[str, np.ndarray]:
    return {
        "class_id": np.arange(first, first + count).astype(np.int32),
        "class_name": np.array([f"class {index % 3}" for index in range(first, first + count)], dtype=object),
        "score": np.full(count, np.nan),
        "area_m2": np.arange(first, first + count) / 7.0,
    }


def batches(sizes: list[int]) -> Iterator[tuple[np.ndarray, dict[str, np.ndarray]]]:
    first = 0
    for size in sizes:
        yield squares(size, first), columns(size, first)
        first += size


def write(output: Path, sizes: list[int]) -> None:
    with LayerWriter(output, UTM, columns(0)) as layer:
        for geometries, fields in batches(sizes):
            layer.write(geometries, fields)
        layer.finish()
        layer.put_in_place()


def content(path: Path, layer: str) -> tuple[list[bytes], list[list[str]], dict[str, Any]]:
    meta, _, outlines, fields = pyogrio.raw.read(path, layer=layer)
    kept = {key: meta[key] for key in ("crs", "geometry_type")}
    return list(outlines), [[str(value) for value in column] for column in fields], kept


def tables_of(path: Path, layer: str) -> dict[str, list[tuple[Any, ...]]]:
    """Rows of a layer's own tables and of what the GeoPackage notes on it, by SQLite alone."""
    with sqlite3.connect(path) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: list(database.execute(f'SELECT * FROM "{name}"')) for name in names if layer in name}  # noqa: S608
        for name in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_ogr_contents"):
            rows[name] = [row for row in database.execute(f"SELECT * FROM {name}") if row[0] == layer]  # noqa: S608
    database.close()
    return rows


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vector_writer, "FEATURES_AT_ONCE", 16)


@pytest.mark.usefixtures("few_at_once")
@pytest.mark.parametrize("sizes", [[1] * COUNT, [33, 0, 67], [15, 1, 84], [COUNT]])
def test_parts_make_the_layer_that_one_write_makes(tmp_path: Path, sizes: list[int]) -> None:
    write(tmp_path / "p.gpkg", sizes)
    pyogrio.raw.write(
        tmp_path / "whole.gpkg",
        geometry=shapely.to_wkb(squares()),
        field_data=list(columns().values()),
        fields=list(columns()),
        layer="p",
        geometry_type="Polygon",
        crs="EPSG:32645",
    )
    assert content(tmp_path / "p.gpkg", "p") == content(tmp_path / "whole.gpkg", "p")
    assert pyogrio.read_info(tmp_path / "p.gpkg")["total_bounds"] == (0.0, 0.0, float(COUNT), 1.0)
    assert [path.name for path in tmp_path.iterdir() if path.name != "whole.gpkg"] == ["p.gpkg"]


@pytest.mark.usefixtures("few_at_once")
def test_the_spatial_index_finds_features_of_every_part(tmp_path: Path) -> None:
    write(tmp_path / "p.gpkg", [10] * 10)
    with sqlite3.connect(tmp_path / "p.gpkg") as database:
        assert database.execute("SELECT count(*) FROM rtree_p_geom").fetchone() == (COUNT,)
    database.close()
    found = pyogrio.raw.read(tmp_path / "p.gpkg", bbox=(40.2, 0.2, 42.8, 0.8))[3][0]
    assert found.tolist() == [40, 41, 42]


def test_a_layer_has_the_promised_columns_and_unknown_numbers_are_null(tmp_path: Path) -> None:
    write(tmp_path / "p.gpkg", [3])
    info = pyogrio.read_info(tmp_path / "p.gpkg")
    assert dict(zip(info["fields"], info["dtypes"])) == {
        "class_id": "int32", "class_name": "object", "score": "float64", "area_m2": "float64",
    }  # fmt: skip
    with sqlite3.connect(tmp_path / "p.gpkg") as database:
        assert database.execute("SELECT count(*) FROM p WHERE score IS NULL").fetchone() == (3,)
    database.close()


@pytest.mark.parametrize("sizes", [[], [0], [0, 0]])
def test_a_layer_without_features_has_its_columns_type_and_crs(tmp_path: Path, sizes: list[int]) -> None:
    write(tmp_path / "p.gpkg", sizes)
    info = pyogrio.read_info(tmp_path / "p.gpkg", layer="p", force_feature_count=True)
    assert info["features"] == 0
    assert info["geometry_type"] == "Polygon"
    assert info["crs"] == "EPSG:32645"
    assert list(info["fields"]) == ["class_id", "class_name", "score", "area_m2"]


def test_a_layer_without_crs_has_none(tmp_path: Path) -> None:
    write_layer(tmp_path / "p.gpkg", squares(), columns(), None)
    assert pyogrio.read_info(tmp_path / "p.gpkg")["crs"] is None


@pytest.mark.usefixtures("few_at_once")
def test_the_same_features_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write(tmp_path / name / "p.gpkg", [30, 70])
    assert (tmp_path / "a" / "p.gpkg").read_bytes() == (tmp_path / "b" / "p.gpkg").read_bytes()


@pytest.mark.parametrize("times", [1, 2])
def test_other_layers_keep_every_row_when_ours_is_added_or_replaced(tmp_path: Path, times: int) -> None:
    output = tmp_path / "p.gpkg"
    write_layer(tmp_path / "theirs.gpkg", squares(7), columns(7), CRS.from_epsg(3857))
    os.replace(tmp_path / "theirs.gpkg", output)
    before = tables_of(output, "theirs")
    for size in range(5, 5 + times):
        write(output, [size])
    assert tables_of(output, "theirs") == before
    assert len(before["theirs"]) == 7
    assert len(content(output, "p")[0]) == 4 + times
    with sqlite3.connect(output) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("SELECT count(*) FROM gpkg_contents").fetchone() == (2,)
        assert database.execute("SELECT count(*) FROM rtree_p_geom").fetchone() == (4 + times,)
    database.close()


def test_a_layer_with_the_name_is_refused_unless_overwriting_is_allowed(tmp_path: Path) -> None:
    write(tmp_path / "p.gpkg", [3])
    with pytest.raises(OutputExists, match="layer 'p'"):
        check_layer(tmp_path / "p.gpkg", overwrite=False)
    check_layer(tmp_path / "p.gpkg", overwrite=True)


@pytest.mark.usefixtures("few_at_once")
@pytest.mark.parametrize("has_output", [False, True])
def test_an_interrupted_write_leaves_the_folder_as_it_was(tmp_path: Path, has_output: bool) -> None:
    output = tmp_path / "p.gpkg"
    if has_output:
        write(output, [3])
    before = snapshot(tmp_path)

    class Interrupted(Exception):
        pass

    def interrupted() -> None:
        with LayerWriter(output, UTM) as layer:
            for number, (geometries, fields) in enumerate(batches([20, 20, 20])):
                if number == 2:
                    raise Interrupted
                layer.write(geometries, fields)

    with pytest.raises(Interrupted):
        interrupted()
    assert snapshot(tmp_path) == before


def test_what_a_killed_run_left_does_not_get_into_the_next(tmp_path: Path) -> None:
    output = tmp_path / "p.gpkg"
    partial = vector_writer.partial_path(output)
    for path in (partial, Path(f"{partial}-wal"), Path(f"{partial}-journal")):
        path.write_bytes(b"torn")
    write(output, [5])
    assert len(content(output, "p")[0]) == 5
    assert [path.name for path in tmp_path.iterdir()] == ["p.gpkg"]


@pytest.mark.usefixtures("few_at_once")
def test_features_lost_on_the_way_are_noticed_though_the_file_states_their_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damage(change: str) -> None:
        with LayerWriter(tmp_path / "p.gpkg", UTM) as layer:
            layer.write(squares(), columns())
            layer._flush()
            with sqlite3.connect(layer.partial) as database:
                triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
                for (name,) in triggers:
                    database.execute(f'DROP TRIGGER "{name}"')
                database.execute(change)
            database.close()
            assert pyogrio.read_info(layer.partial, force_feature_count=True)["features"] == COUNT
            layer.finish()

    for change in ("DELETE FROM p WHERE fid > 90", "UPDATE p SET geom = (SELECT geom FROM p LIMIT 1) WHERE fid = 60"):
        with pytest.raises(OutputDamaged, match="does not hold all"):
            damage(change)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_read_back_is_damaged_and_not_put_in_place(tmp_path: Path) -> None:
    def damage() -> None:
        with LayerWriter(tmp_path / "p.gpkg", UTM) as layer:
            layer.write(squares(), columns())
            layer._flush()
            layer.partial.write_bytes(layer.partial.read_bytes()[:5000])
            layer.finish()

    with pytest.raises(OutputDamaged, match="read back"):
        damage()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (DataLayerError("failed to execute insert : database or disk is full"), OutputDiskFull),
        (DataLayerError("failed to execute insert : disk I/O error"), OutputDiskFull),
        (OSError(28, "No space left on device"), OutputDiskFull),
        (DataLayerError("attempt to write a readonly database"), OutputUnwritable),
    ],
)
def test_a_failing_append_is_named_and_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, kind: type[Exception]
) -> None:
    output = tmp_path / "p.gpkg"
    write(output, [3])
    before = snapshot(tmp_path)

    def fail(*args: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(pyogrio.raw, "write", fail)
    with pytest.raises(kind, match=r"p\.lemevit-partial\.gpkg"):
        write(output, [5])
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_changes_that_are_not_in_the_file_yet_refuse_the_output(tmp_path: Path, suffix: str) -> None:
    output = tmp_path / "p.gpkg"
    write(output, [3])
    Path(f"{output}{suffix}").write_bytes(b"pending")
    with pytest.raises(OutputUnwritable, match="another program"):
        check_layer(output, overwrite=True)


def test_side_files_without_changes_are_removed_with_the_old_file(tmp_path: Path) -> None:
    output = tmp_path / "p.gpkg"
    write(output, [3])
    for suffix in ("-wal", "-shm"):
        Path(f"{output}{suffix}").touch()
    check_layer(output, overwrite=True)
    write(output, [5])
    assert [path.name for path in tmp_path.iterdir()] == ["p.gpkg"]
    assert len(content(output, "p")[0]) == 5


@pytest.mark.parametrize("is_open", [False, True])
def test_what_another_program_saved_during_the_run_is_not_overwritten(tmp_path: Path, is_open: bool) -> None:
    output = tmp_path / "p.gpkg"
    write_layer(tmp_path / "theirs.gpkg", squares(7), columns(7), UTM)
    os.replace(tmp_path / "theirs.gpkg", output)
    other = sqlite3.connect(output)
    with LayerWriter(output, UTM) as layer:
        layer.write(squares(), columns())
        layer.finish()
    if is_open:
        other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE notes (note TEXT)")
    other.execute("INSERT INTO notes VALUES ('keep me')")
    other.commit()
    if not is_open:
        other.close()
    with pytest.raises(OutputUnwritable, match="changed by another program"):
        layer.put_in_place()
    other.close()
    with sqlite3.connect(output) as again:
        assert again.execute("SELECT note FROM notes").fetchall() == [("keep me",)]
    again.close()
    assert [path.name for path in tmp_path.iterdir()] == ["p.gpkg"]
