"""Descriptions beside and inside model files, and the import under test."""

from __future__ import annotations

import json

import onnx

from model_runtime.importer.import_model import ImportRequest, import_described
from tests.data import make_strangers as ms

DEEPNESS_TYPES = {
    "yolo_v5": "YOLO_v5_or_v7_default",
    "yolo_v6": "YOLO_v6",
    "yolo_v8": "YOLO_Ultralytics",
    "yolo_v8_obb": "YOLO_Ultralytics_obb",
    "yolo_v8_masks": "YOLO_Ultralytics_segmentation",
}


def deepness(layout: str, **changes: str) -> dict[str, str]:
    keys = {
        "model_type": json.dumps("Detector"),
        "class_names": json.dumps(ms.NAMES),
        "resolution": "30",
        "det_type": json.dumps(DEEPNESS_TYPES.get(layout, layout)),
        "det_conf": "0.4",
        "det_iou_thresh": "0.3",
    }
    return {**keys, **changes}


def ultralytics(task: str, **changes: str) -> dict[str, str]:
    return {"names": str(ms.NAMES), "task": task, "stride": "32", "imgsz": "[64, 64]", **changes}


def installed(path, tmp_path, **options):
    return import_described(ImportRequest(path, **options), str(tmp_path / "installed"))[0]


def graph_of(path, nodes, shape, *, inputs=("n", 3, 64, 64), dtype=onnx.TensorProto.FLOAT):
    """A graph of a few nodes from ``x`` to ``y``."""
    source = onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, list(inputs))
    answer = onnx.helper.make_tensor_value_info("y", dtype, list(shape))
    graph = onnx.helper.make_graph(nodes, "g", [source], [answer])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return path
