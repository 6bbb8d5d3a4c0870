"""F28: small files and small numbers that ask for a great deal are refused by name, soon and in little memory."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from model_runtime.cli.main import main
from model_runtime.errors import ArgumentsInvalid, ModelError, ModelUnsafe, RasterTooLarge
from model_runtime.store.part_count import MAX_PARTS, count_parts
from model_runtime.store.sniffing import is_checkpoint
from model_runtime.store.vetting import vet_onnx
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_giant, write_raster

SNIFFED_S, SNIFFED_BYTES = 10.0, 200_000_000
"""The time is ten times what it takes: other suites run beside this one."""


def varint(value: int) -> bytes:
    found = b""
    while value > 0x7F:
        found += bytes([value & 0x7F | 0x80])
        value >>= 7
    return found + bytes([value])


def of_many(model: bytes, part: bytes, count: int) -> bytes:
    """The model with a part of its graph added so many times."""
    return model + b"\x3a" + varint(len(part) * count) + part * count


@pytest.mark.parametrize(
    "part",
    [b"\x2a\x00", b"\x0a\x00", b"\x6a\x00", b"\x0a\x06\x2a\x04\x52\x00\x52\x00"],
    ids=["tensors", "nodes", "value infos", "tensors in attributes"],
)
def test_a_million_empty_parts_are_counted_and_not_built(tmp_path: Path, part: bytes) -> None:
    data = of_many(mm.segmenter(tmp_path / "m.onnx").read_bytes(), part, 1_000_000)
    began = time.monotonic()
    with pytest.raises(ModelUnsafe, match="parts"):
        vet_onnx(data, tmp_path / "m.onnx")
    assert time.monotonic() - began < SNIFFED_S


def test_parts_are_counted_as_the_parser_finds_them(tmp_path: Path) -> None:
    data = mm.detector(tmp_path / "m.onnx").read_bytes()
    pending, fields = [onnx.load_from_string(data)], 0
    while pending:
        for field, value in pending.pop().ListFields():
            is_many = not isinstance(value, (str, bytes, int, float)) and not hasattr(value, "ListFields")
            is_packed = field.has_options and field.GetOptions().packed
            fields += 1 if not is_many or is_packed else len(value)
            if field.message_type:
                pending += list(value) if is_many else [value]
    assert count_parts(data, onnx.ModelProto.DESCRIPTOR) == fields
    assert fields < MAX_PARTS / 100


def grown(path: Path, nodes: list[onnx.NodeProto], shape: list[int]) -> bytes:
    """A sound model with nodes beside its own."""
    model = onnx.load(mm.segmenter(path))
    model.graph.initializer.append(helper.make_tensor("shape", TensorProto.INT64, [len(shape)], shape))
    model.graph.node.extend(nodes)
    return model.SerializeToString()


DOUBLED = [helper.make_node("Concat", [f"t{n}", f"t{n}"], [f"t{n + 1}"], axis=0) for n in range(40)]
FILLED = helper.make_node("ConstantOfShape", ["shape"], ["t0"])


@pytest.mark.parametrize(
    ("nodes", "shape"),
    [
        ([FILLED], [100_000, 100_000]),
        ([FILLED], [2**62, 2]),
        ([FILLED, *DOUBLED], [4]),
        ([FILLED, helper.make_node("Expand", ["t0", "shape"], ["t1"])], [65536, 65536]),
        ([FILLED, helper.make_node("Tile", ["t0", "shape"], ["t1"])], [50_000, 50_000]),
    ],
    ids=["filled", "beyond", "doubled", "expanded", "tiled"],
)
def test_a_small_graph_that_makes_gigabytes_is_refused_before_a_session(tmp_path, nodes, shape) -> None:
    data = grown(tmp_path / "m.onnx", nodes, shape)
    assert len(data) < 20_000
    with pytest.raises(ModelUnsafe, match="which no memory holds"):
        vet_onnx(data, tmp_path / "m.onnx")


def archive_of(name: str, content: bytes, copies: int) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(copies):
            archive.writestr(name.format(number), content)
    return memory.getvalue()


BOMBS = {
    "zeros": bytes(1 << 25),
    "codes": b"\x80\x02" + b"N" * (1 << 25),
    "texts": b"\x80\x02" + b"X\x01\0\0\0a" * (1 << 22),
}


@pytest.mark.parametrize("content", BOMBS.values(), ids=BOMBS.keys())
def test_an_archive_that_unpacks_to_a_great_deal_is_sniffed_in_little_time_and_memory(tmp_path, content: bytes) -> None:
    data = archive_of("a/{}.pkl", content, 10)
    assert len(data) < 2_000_000
    began = time.monotonic()
    assert not is_checkpoint(data)
    with pytest.raises(ModelError):
        vet_onnx(data, tmp_path / "m.pt")
    assert time.monotonic() - began < SNIFFED_S
    tracemalloc.start()
    try:
        assert not is_checkpoint(data)
        assert tracemalloc.get_traced_memory()[1] < SNIFFED_BYTES
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("gsd", ["1e-9", "1e-300", "0.00001", "1e9", "1e300"])
def test_a_pixel_size_that_makes_the_plan_endless_is_refused_at_once(tmp_path: Path, run, gsd: str) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 200))
    began = time.monotonic()
    with pytest.raises(RasterTooLarge, match=r"more than .* are not (predicted|averaged)"):
        run(raster, gsd=gsd)
    assert time.monotonic() - began < SNIFFED_S


@pytest.mark.parametrize(
    "changes", [{"threads": 65536}, {"threads": -1}, {"batch": 10**9}, {"tile": 10**6}], ids=lambda value: str(value)
)
def test_numbers_that_no_machine_has_use_for_are_refused(tmp_path: Path, run, changes) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 200))
    with pytest.raises(ArgumentsInvalid, match=f"--{next(iter(changes))} must be"):
        run(raster, gsd="native", **changes)


@pytest.mark.parametrize(
    "words",
    [
        *(["--tile", "1000000000"], ["--tile", "99999999"], ["--threads", "65536"], ["--batch", "99999999"]),
        *(["--overlap", "99999999"], ["--bands", "1,2,99999999999"], ["--dask", "local:65536"]),
    ],
    ids=" ".join,
)
def test_the_command_line_refuses_such_numbers_at_once(tmp_path: Path, words: list[str], capsys) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 200))
    model, out = mm.segmenter(tmp_path / "m.onnx"), tmp_path / "out.tif"
    began = time.monotonic()
    assert main(["segment", str(raster), "--model", str(model), "--out", str(out), "--gsd", "native", *words]) == 2
    assert time.monotonic() - began < SNIFFED_S
    assert words[0] in capsys.readouterr().err or words[0] == "--overlap"
    assert not out.exists()


def test_the_plan_of_a_giant_in_tiny_tiles_takes_no_longer(tmp_path: Path, capsys) -> None:
    raster, model = write_giant(tmp_path / "giant.tif"), mm.segmenter(tmp_path / "m.onnx")
    words = ["--out", str(tmp_path / "out.tif"), "--gsd", "native", "--dry-run", "--tile", "1", "--overlap", "0"]
    began = time.monotonic()
    assert main(["segment", str(raster), "--model", str(model), *words]) == 0
    assert time.monotonic() - began < SNIFFED_S
    capsys.readouterr()
