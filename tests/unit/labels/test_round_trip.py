"""Labels go out and come back in every format, with places in map units, within half a pixel."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import rasterio
import shapely
import shapely.affinity
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model_runtime.errors import LabelsInvalid, LayerInvalid, OutputExists
from model_runtime.jobs.context import RunContext
from model_runtime.labels.chips import pictures
from model_runtime.labels.objects import rectangle
from model_runtime.protocol import ToolRequest
from model_runtime.tools import run_tool

TRANSFORM = Affine.translation(300000, 3000000) * Affine.rotation(12) * Affine.scale(0.5, -0.5)
SIZE = 96
CLASSES = ["car", "goods train", "été"]
FORMS = ["coco", "yolo", "yolo-obb", "voc", "dota", "masks"]


def tool(task: str, *inputs: Path, output: Path, overwrite: bool = False, **options: Any) -> dict[str, Any]:
    return run_tool(ToolRequest(task, tuple(map(str, inputs)), str(output), options, overwrite), RunContext())


def scene(folder: Path, bands: int = 3, dtype: str = "uint8") -> Path:
    pixels = np.random.default_rng(1).integers(0, 255, (bands, SIZE, SIZE)).astype(dtype)
    path = folder / "scene.tif"
    profile = {"driver": "GTiff", "width": SIZE, "height": SIZE, "count": bands, "dtype": dtype}
    with rasterio.open(path, "w", crs="EPSG:32645", transform=TRANSFORM, **profile) as target:
        target.write(pixels)
    return path


def layer(path: Path, shapes: list[Any], classes: list[str], **more: list[Any]) -> Path:
    placed = [shapely.transform(shape, lambda points: np.stack(TRANSFORM * points.T, axis=1)) for shape in shapes]
    fields = {"class_name": np.array(classes, dtype=object), **{key: np.array(value) for key, value in more.items()}}
    pyogrio.raw.write(
        path, geometry=shapely.to_wkb(np.array(placed, dtype=object)), field_data=list(fields.values()),
        fields=list(fields), geometry_type="Unknown", crs="EPSG:32645", driver="GPKG",
    )  # fmt: skip
    return path


def read(path: Path) -> tuple[list[Any], list[str]]:
    """Shapes in pixels and their classes."""
    meta, _, wkb, values = pyogrio.raw.read(path)
    fields = dict(zip(meta["fields"], values))
    shapes = [
        shapely.transform(shape, lambda points: np.stack(~TRANSFORM * points.T, axis=1))
        for shape in shapely.from_wkb(wkb)
    ]
    return shapes, fields["class_name"].tolist()


def wanted(shape: Any, form: str) -> Any:
    """What a format can say of a shape."""
    if form in ("yolo", "voc"):
        return shapely.box(*shape.bounds)
    return shapely.Polygon(rectangle(shape)) if form in ("yolo-obb", "dota") else shape


boxes = st.tuples(st.floats(2, 10), st.floats(2, 10), st.floats(0, math.pi), st.sampled_from(CLASSES))


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(boxes, min_size=1, max_size=4))
def test_what_goes_out_comes_back_within_half_a_pixel(form: str, tmp_path_factory: Any, found: list[Any]):
    folder = tmp_path_factory.mktemp("labels")
    shapes = [
        shapely.affinity.rotate(
            shapely.box(24 * at + 12 - width, 24 * at + 12 - height, 24 * at + 12 + width, 24 * at + 12 + height),
            angle, use_radians=True,
        )
        for at, (width, height, angle, _) in enumerate(found)
    ]  # fmt: skip
    shapes = [shape & shapely.box(24 * at, 24 * at, 24 * at + 24, 24 * at + 24) for at, shape in enumerate(shapes)]
    classes = [entry[3] for entry in found]
    source = layer(folder / "objects.gpkg", shapes, classes)
    tool("export-labels", source, scene(folder), output=folder / "set", form=form, size=0)
    tool("import-labels", folder / "set", output=folder / "back.gpkg")
    back, names = read(folder / "back.gpkg")
    assert len(back) == len(shapes)
    for shape, name in zip(shapes, classes):
        nearest = min(range(len(back)), key=lambda index: shapely.distance(back[index].centroid, shape.centroid))
        assert names[nearest] == name
        apart = shapely.hausdorff_distance(back[nearest].boundary, wanted(shape, form).boundary)
        # Half a pixel along rows and columns is 0.71 for a corner; a mask has the pixels whose centre is in.
        assert apart <= {"masks": 1.0, "voc": math.sqrt(0.5)}.get(form, 0.01) + 1e-3


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_pycocotools_reads_what_is_written(tmp_path: Path):
    from pycocotools.coco import COCO

    plain, holed = shapely.box(10, 10, 30.5, 22), shapely.box(40, 40, 80, 80) - shapely.box(50, 50, 60, 70)
    source = layer(tmp_path / "objects.gpkg", [plain, holed], ["house", "court"])
    tool("export-labels", source, scene(tmp_path), output=tmp_path / "set", form="coco", size=0)
    coco = COCO(str(tmp_path / "set" / "annotations.json"))
    assert [entry["name"] for entry in coco.loadCats(coco.getCatIds())] == ["court", "house"]
    first, second = coco.loadAnns(coco.getAnnIds())
    assert first["bbox"] == pytest.approx([10, 10, 20.5, 12], abs=1e-3)
    assert coco.annToMask(first).sum() == pytest.approx(plain.area, rel=0.05)
    assert coco.annToMask(second).sum() == holed.area
    image = coco.loadImgs(coco.getImgIds())[0]
    assert (tmp_path / "set" / "images" / image["file_name"]).is_file()


def test_objects_are_cut_at_the_edges_of_chips_and_lie_where_they_were(tmp_path: Path):
    shape = shapely.box(20, 20, 60, 40)  # over two chips of 48, a quarter or more on each
    source = layer(tmp_path / "objects.gpkg", [shape], ["house"])
    raster = scene(tmp_path)
    report = tool("export-labels", source, raster, output=tmp_path / "set", form="coco", size=48)
    assert (report["images"], report["objects"]) == (2, 2)
    with (
        pictures(),
        rasterio.open(tmp_path / "set" / "images" / "scene_0_48.png") as chip,
        rasterio.open(raster) as whole,
    ):
        np.testing.assert_array_equal(chip.read(), whole.read()[:, :48, 48:])
    tool("import-labels", tmp_path / "set", output=tmp_path / "back.gpkg")
    parts = [shapely.set_precision(part, 1e-6) for part in read(tmp_path / "back.gpkg")[0]]
    assert shapely.equals(shapely.union_all(parts), shape)
    small = tool("export-labels", source, raster, output=tmp_path / "half", form="yolo", size=48, smallest_share=0.5)
    assert small["objects"] == 1


def test_what_a_review_rejected_stays_behind(tmp_path: Path):
    shapes = [shapely.box(10 * at, 0, 10 * at + 8, 8) for at in range(3)]
    source = layer(
        tmp_path / "o.gpkg", shapes, ["car"] * 3, review=np.array(["accepted", "rejected", None], dtype=object)
    )
    raster = scene(tmp_path)
    assert tool("export-labels", source, raster, output=tmp_path / "all")["objects"] == 2
    assert tool("export-labels", source, raster, output=tmp_path / "sure", reviewed=True)["objects"] == 1


def test_rasters_that_png_cannot_hold_become_chips_with_a_place_of_their_own(tmp_path: Path):
    source = layer(tmp_path / "o.gpkg", [shapely.box(5, 5, 20, 20)], ["car"])
    tool("export-labels", source, scene(tmp_path, 5, "float32"), output=tmp_path / "set", form="dota", size=0)
    (tmp_path / "set" / "places.json").unlink()
    tool("import-labels", tmp_path / "set", output=tmp_path / "back.gpkg")
    [shape], names = read(tmp_path / "back.gpkg")
    assert names == ["car"]
    assert shape.bounds == pytest.approx((5, 5, 20, 20), abs=1e-3)


def test_what_stands_in_a_folder_is_not_lost(tmp_path: Path):
    source, raster = layer(tmp_path / "o.gpkg", [shapely.box(5, 5, 20, 20)], ["car"]), scene(tmp_path)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    with pytest.raises(OutputExists):
        tool("export-labels", source, raster, output=tmp_path / "mine", overwrite=True)
    tool("export-labels", source, raster, output=tmp_path / "set")
    with pytest.raises(OutputExists):
        tool("export-labels", source, raster, output=tmp_path / "set")
    tool("export-labels", source, raster, output=tmp_path / "set", form="voc", overwrite=True)
    assert not (tmp_path / "set" / "annotations.json").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "o.gpkg", "scene.tif", "set"]


def test_labels_that_are_damaged_or_nowhere_are_refused_by_name(tmp_path: Path):
    source, raster = layer(tmp_path / "o.gpkg", [shapely.box(5, 5, 20, 20)], ["car"]), scene(tmp_path)
    for form, name, text in (
        ("coco", "annotations.json", "{"),
        ("voc", "Annotations/scene.xml", "<!DOCTYPE a><annotation><object/></annotation>"),
        ("yolo", "labels/scene.txt", "0 a b c d\n"),
        ("dota", "places.json", json.dumps({"format": "dota"})),
    ):
        tool("export-labels", source, raster, output=tmp_path / "set", form=form, size=0, overwrite=True)
        (tmp_path / "set" / name).write_text(text)
        with pytest.raises(LabelsInvalid):
            tool("import-labels", tmp_path / "set", output=tmp_path / "x.gpkg")
    (tmp_path / "set" / "places.json").unlink()
    with pytest.raises(LabelsInvalid, match="nowhere"):
        tool("import-labels", tmp_path / "set", output=tmp_path / "x.gpkg")
    far = layer(tmp_path / "far.gpkg", [shapely.box(500, 500, 520, 520)], ["car"])
    with pytest.raises(LayerInvalid, match="No object"):
        tool("export-labels", far, raster, output=tmp_path / "none")
