"""The option decides what a file is; a name that says otherwise is refused, and so are names that look odd taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyogrio
import pytest

from model_runtime.errors import OutputUnwritable
from tests.field.kit import write_blocks


@pytest.mark.parametrize("name", ["roofs.shp", "roofs.tif", "roofs.txt", "roofs"])
def test_polygons_go_to_a_geopackage(tmp_path: Path, run: Any, name: str) -> None:
    with pytest.raises(OutputUnwritable, match=r"polygons .* must end in \.gpkg"):
        run(write_blocks(tmp_path / "in.tif"), polygons=str(tmp_path / name))
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("option", ["probabilities", "confidence"])
@pytest.mark.parametrize("name", ["p.gpkg", "p.txt", "p.png"])
def test_scores_go_to_a_tiff(tmp_path: Path, run: Any, option: str, name: str) -> None:
    with pytest.raises(OutputUnwritable, match=r"must end in \.tif"):
        run(write_blocks(tmp_path / "in.tif"), **{option: str(tmp_path / name)})


@pytest.mark.parametrize("stem", ["(copy)", "[a]", "-dash", "~x", "it's", "a b", "ü 漢", "50%"])
def test_every_legal_name_works(tmp_path: Path, run: Any, stem: str) -> None:
    path = tmp_path / f"{stem}.gpkg"
    run(write_blocks(tmp_path / "in.tif"), polygons=str(path))
    ((layer, kind),) = pyogrio.list_layers(path)
    assert layer in (stem, f"_{stem}")
    assert kind == "Polygon"


def test_a_name_with_a_dash_is_no_option(tmp_path: Path) -> None:
    from model_runtime.cli.grammar import parse, request_of

    words = ["segment", "in.tif", "--model", "m", "--out", "-o.tif", "--polygons", "-p.gpkg"]
    request = request_of(parse(words))
    assert Path(request.output).name == "-o.tif"
    assert Path(str(request.polygons)).name == "-p.gpkg"
