"""F28: graphs that compute the sizes of what they make: refused by name where those can be told, else on the run."""

from __future__ import annotations

import sys
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from model_runtime.errors import DeviceOutOfMemory, ModelUnsafe
from model_runtime.guards import memory_limit
from model_runtime.importer.import_model import inspect_model
from model_runtime.job import run_job
from model_runtime.protocol import JobRequest
from model_runtime.store.tensor_sizes import MAX_ELEMENTS, largest_tensor
from model_runtime.store.vetting import vet_onnx
from tests.conftest import ROOT
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster

SIZES = {
    "ConstantOfShape": (["sizes"], [100_000, 100_000], {}),
    "Expand": (["bias", "sizes"], [60_000, 60_000, 3], {}),
    "Tile": (["chip", "sizes"], [1, 1, 500, 500], {}),
    "Resize": (["chip", "", "", "sizes"], [1, 3, 60_000, 60_000], {"mode": "nearest"}),
    "Pad": (["chip", "sizes"], [0, 0, 30_000, 30_000, 0, 0, 30_000, 30_000], {}),
    "Range": (["zero", "count", "one"], [20_000_000_000], {}),
}
"""Operators that are given a size: inputs, the size, attributes."""


def sized(path: Path, operator: str, size: list[int]) -> bytes:
    """A sound model with an operator whose size is computed: the chip's bands divided by themselves, times it."""
    inputs, _, options = SIZES[operator]
    model = onnx.load(mm.segmenter(path))
    vectors = {"wanted": size, "axis": [1], "shape": [-1]}
    numbers = [helper.make_tensor(name, TensorProto.INT64, [len(value)], value) for name, value in vectors.items()]
    numbers += [helper.make_tensor(name, TensorProto.INT64, [], [value]) for name, value in (("zero", 0), ("one", 1))]
    model.graph.initializer.extend(numbers)
    steps = [
        helper.make_node("Shape", ["chip"], ["whole"]),
        helper.make_node("Gather", ["whole", "axis"], ["bands"], axis=0),
        helper.make_node("Div", ["bands", "bands"], ["unit"]),
        helper.make_node("Mul", ["wanted", "unit"], ["sizes"]),
        helper.make_node("Squeeze", ["sizes"], ["count"]) if len(size) == 1 else None,
        helper.make_node(operator, inputs, ["large"], **options),
    ]
    model.graph.node.extend(step for step in steps if step is not None)
    return model.SerializeToString()


@pytest.mark.parametrize("operator", SIZES)
def test_sizes_that_a_graph_computes_are_followed(tmp_path: Path, operator: str) -> None:
    size = SIZES[operator][1]
    with pytest.raises(ModelUnsafe, match="'large' of .* which no memory holds"):
        vet_onnx(sized(tmp_path / "m.onnx", operator, size), tmp_path / "m.onnx")
    harmless = [min(value, 64) for value in size]
    vet_onnx(sized(tmp_path / "m.onnx", operator, harmless), tmp_path / "m.onnx")


def test_what_is_wrong_with_small_values_is_left_to_the_session(tmp_path: Path) -> None:
    model = onnx.load(mm.segmenter(tmp_path / "m.onnx"))
    odd = helper.make_tensor("odd", TensorProto.INT64, [2], [1, 2])
    odd.data_type = 0
    short = onnx.TensorProto(name="short", data_type=TensorProto.INT64, dims=[4], raw_data=b"\0" * 9)
    many = helper.make_tensor("many", TensorProto.INT64, [60], range(60))
    model.graph.initializer.extend([odd, short, many])
    for number, names in enumerate((["odd"], ["short"], ["many"] * 50_000, ["many", "nowhere"], [])):
        model.graph.node.append(helper.make_node("Concat", names, [f"joined{number}"], axis=0))
        model.graph.node.append(helper.make_node("Cast", [f"joined{number}"], [f"size{number}"]))
        model.graph.node.append(helper.make_node("ConstantOfShape", [f"size{number}"], [f"made{number}"]))
    vet_onnx(model.SerializeToString(), tmp_path / "m.onnx")


def looping(path: Path) -> Path:
    """A model that doubles its chip forty times in a loop, which no shape tells."""
    body = helper.make_graph(
        [helper.make_node("Identity", ["go"], ["goes"]), helper.make_node("Concat", ["x", "x"], ["xx"], axis=0)],
        "body",
        [
            helper.make_tensor_value_info("turn", TensorProto.INT64, []),
            helper.make_tensor_value_info("go", TensorProto.BOOL, []),
            helper.make_tensor_value_info("x", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("goes", TensorProto.BOOL, []),
            helper.make_tensor_value_info("xx", TensorProto.FLOAT, None),
        ],
    )
    return growing(
        path,
        [helper.make_node("Loop", ["turns", "yes", "chip"], ["large"], body=body)],
        [
            helper.make_tensor("turns", TensorProto.INT64, [], [40]),
            helper.make_tensor("yes", TensorProto.BOOL, [], [1]),
        ],
    )


def asking(path: Path) -> Path:
    """A model that makes as many numbers as its chip is bright."""
    nodes = [
        helper.make_node("ReduceMax", ["chip"], ["peak"], keepdims=1),
        helper.make_node("Exp", ["peak"], ["bright"]),
        helper.make_node("Mul", ["bright", "many"], ["number"]),
        helper.make_node("Cast", ["number"], ["whole"], to=TensorProto.INT64),
        helper.make_node("Reshape", ["whole", "flat"], ["sizes"]),
        helper.make_node("ConstantOfShape", ["sizes"], ["large"]),
    ]
    many = helper.make_tensor("many", TensorProto.FLOAT, [], [2e10])
    return growing(path, nodes, [many, helper.make_tensor("flat", TensorProto.INT64, [1], [1])])


def growing(path: Path, nodes: list[onnx.NodeProto], numbers: list[onnx.TensorProto]) -> Path:
    """A sound model whose scores depend on what ``nodes`` make as ``large``."""
    model = onnx.load(mm.segmenter(path))
    own = list(model.graph.node)
    own[-1].output[0] = "plain"
    ends = [
        helper.make_node("ReduceMax", ["large"], ["top"], keepdims=0),
        helper.make_node("Mul", ["top", "nothing"], ["none"]),
        helper.make_node("Add", ["plain", "none"], ["scores"]),
    ]
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *own, *ends])
    model.graph.initializer.extend([*numbers, helper.make_tensor("nothing", TensorProto.FLOAT, [], [0.0])])
    return mm.write_model(model, path, {entry.key: entry.value for entry in model.metadata_props})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit is Linux's")
@pytest.mark.parametrize("make", [looping, asking])
def test_a_graph_whose_size_nobody_can_tell_fails_by_name_and_leaves_the_process_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make
) -> None:
    import resource

    monkeypatch.setattr(memory_limit, "LOOK_S", 0.0)
    monkeypatch.setattr(memory_limit, "_limit", None)  # what was seen before comes back after the test
    monkeypatch.setattr(memory_limit, "SHARE", 0.0)
    monkeypatch.setattr(memory_limit, "LEAST_BYTES", 300 * 1024 * 1024)
    model, before = make(tmp_path / "m.onnx"), resource.getrlimit(resource.RLIMIT_DATA)
    raster = write_raster(tmp_path / "r.tif", patches(64, 64))
    with pytest.raises(DeviceOutOfMemory):
        inspect_model(model)
    with pytest.raises(DeviceOutOfMemory):
        run_job(JobRequest("segment", (str(raster),), str(model), str(tmp_path / "out.tif"), gsd="native"))
    assert not (tmp_path / "out.tif").exists()
    assert resource.getrlimit(resource.RLIMIT_DATA) == before
    assert len(bytearray(400 * 1024 * 1024)) > memory_limit.LEAST_BYTES


def test_every_shipped_model_passes_with_far_less_than_the_limit() -> None:
    for path in sorted((ROOT / "resources" / "models").glob("*.onnx")):
        assert largest_tensor(onnx.load(path))[1] < MAX_ELEMENTS / 50, path.name
