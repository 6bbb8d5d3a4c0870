"""F18: a model that points outside its own file is refused before any session exists, wherever the pointer hides."""

from __future__ import annotations

import os

import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from model_runtime.errors import ModelUnsafe
from model_runtime.store.find import card_to_metadata, resolve_model
from tests.data import make_models as mm


@pytest.fixture(autouse=True)
def no_session(monkeypatch):
    """Nothing here may get as far as a session."""

    def fail(*args, **options):
        raise AssertionError("a session was opened")

    monkeypatch.setattr(onnxruntime, "InferenceSession", fail)


def refused(path) -> str:
    with pytest.raises(ModelUnsafe) as caught:
        resolve_model(str(path))
    assert str(path) in caught.value.what
    return caught.value.what


@pytest.mark.parametrize(
    "location", ["../secret.bin", "weights.bin", "/etc/hostname", "a/../../b", "C:\\x", "", "*/_ORT_MEM_ADDR_/*"]
)
def test_weights_in_another_file_are_refused_wherever_that_is(tmp_path, location):
    assert repr(location) in refused(mm.with_external_weights(tmp_path / "m.onnx", location))


def test_a_file_that_exists_and_a_link_to_one_are_refused_too(tmp_path):
    (tmp_path / "real.bin").write_bytes(mm.WEIGHTS.tobytes())
    os.symlink(tmp_path / "real.bin", tmp_path / "link.bin")
    os.link(tmp_path / "real.bin", tmp_path / "hard.bin")
    for name in ("real.bin", "link.bin", "hard.bin"):
        assert name in refused(mm.with_external_weights(tmp_path / "m.onnx", name))


def outside(name: str = "hidden") -> TensorProto:
    tensor = numpy_helper.from_array(mm.WEIGHTS, name)
    mm.point_outside(tensor, "../x.bin")
    return tensor


def sparse() -> onnx.SparseTensorProto:
    values = numpy_helper.from_array(mm.BIAS, "values")
    return helper.make_sparse_tensor(values, outside("indices"), [3])


def constant(**attributes) -> onnx.NodeProto:
    return helper.make_node("Constant", [], ["unused"], **attributes)


def subgraph(node: onnx.NodeProto) -> onnx.GraphProto:
    return helper.make_graph([node], "branch", [], [helper.make_tensor_value_info("unused", TensorProto.FLOAT, None)])


def in_sparse_initializer(model):
    model.graph.sparse_initializer.append(sparse())


def in_attribute(model):
    model.graph.node.append(constant(value=outside()))


def in_attribute_list(model):
    node = constant(value_float=1.0)
    node.attribute.append(onnx.AttributeProto(name="many", type=onnx.AttributeProto.TENSORS, tensors=[outside()]))
    model.graph.node.append(node)


def in_sparse_attribute(model):
    model.graph.node.append(constant(sparse_value=sparse()))


def in_subgraph(model):
    inner = subgraph(constant(value=outside()))
    model.graph.node.append(helper.make_node("If", ["scores"], ["chosen"], then_branch=inner, else_branch=inner))


def in_subgraph_of_subgraph(model):
    inner = subgraph(constant(value=outside()))
    middle = subgraph(helper.make_node("If", ["scores"], ["unused"], then_branch=inner, else_branch=inner))
    model.graph.node.append(helper.make_node("If", ["scores"], ["chosen"], then_branch=middle, else_branch=middle))


def in_function(model):
    model.functions.append(
        helper.make_function(
            "own", "f", [], ["unused"], [constant(value=outside())], [helper.make_opsetid("", mm.OPSET)]
        )
    )


def in_training_info(model):
    model.training_info.add().initialization.initializer.append(outside())


def by_entries_alone(model):
    """The location is not set, only the entries are; some readers follow them."""
    tensor = model.graph.initializer[0]
    tensor.external_data.add(key="location", value="../x.bin")


MICROSOFT = "com.microsoft"
HIDING_PLACES = [
    in_sparse_initializer, in_attribute, in_attribute_list, in_sparse_attribute, in_subgraph, in_subgraph_of_subgraph,
    in_function, in_training_info, by_entries_alone,
]  # fmt: skip


@pytest.mark.parametrize("hide", HIDING_PLACES, ids=lambda hide: hide.__name__)
def test_a_reference_is_found_wherever_it_hides(tmp_path, hide):
    model = mm.segmentation_graph()
    hide(model)
    says = refused(mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card())))
    assert "../x.bin" in says


@pytest.mark.parametrize(
    ("domain", "operator"),
    [
        ("com.example", "Conv"),
        ("org.pytorch.aten", "ATen"),
        ("com.microsoft", "EPContext"),
        ("com.microsoft", "PythonOp"),
    ],
)
def test_operators_of_other_domains_or_that_leave_the_file_are_refused(tmp_path, domain, operator):
    model = mm.segmentation_graph()
    model.graph.node.append(helper.make_node(operator, ["scores"], ["other"], domain=domain))
    model.opset_import.append(helper.make_opsetid(domain, 1))
    says = refused(mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card())))
    assert f"{domain}.{operator}" in says


def test_a_function_of_the_models_own_is_no_foreign_operator(tmp_path):
    model = mm.segmentation_graph()
    model.graph.node[0].output[0] = "convolved"
    model.graph.node.append(helper.make_node("Same", ["convolved"], ["scores"], domain="own"))
    body = [helper.make_node("Identity", ["x"], ["y"])]
    model.functions.append(helper.make_function("own", "Same", ["x"], ["y"], body, [helper.make_opsetid("", mm.OPSET)]))
    model.opset_import.append(helper.make_opsetid("own", 1))
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card()))
    assert resolve_model(str(path)).card.task == "segment"


def test_opsets_that_are_declared_and_not_used_do_no_harm(tmp_path):
    model = mm.segmentation_graph()
    model.opset_import.append(helper.make_opsetid("pkg.onnxscript.torch_lib", 1))
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card()))
    assert resolve_model(str(path)).card.task == "segment"
