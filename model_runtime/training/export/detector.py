"""Export of detectors: their settings, and upright suppression as a standard operator."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np
import onnx
import torch
from onnxscript import opset20
from torch import nn

from ...networks.detection.oriented_rcnn import OrientedRCNN

OUTPUT = "detections"
DECODE = {"type": "oriented_boxes", "angle": "radians_ccw", "min_score": 0.05, "nms_iou": 0.1}
op: Any = opset20  # its stubs know constants only by type variables
_EVERY = np.iinfo(np.int32).max


def prepare(network: nn.Module, recipe: dict[str, Any]) -> nn.Module:
    """The detector with the settings of its recipe."""
    if isinstance(network, OrientedRCNN):
        network.limit_proposals(recipe["proposals"])
    return network


def translations() -> dict[Callable[..., Any], Callable[..., Any]]:
    """Return the ONNX form of our own operator."""
    return {torch.ops.lemevit.keep_mask.default: _keep_mask}


def _keep_mask(boxes: Any, scores: Any, max_iou: float) -> Any:  # noqa: ANN401 - values of the exporter
    """``NonMaxSuppression`` lists what stays.

    Ones are put into a mask of zeros there.
    """
    limit = op.Constant(value=onnx.helper.make_tensor("limit", onnx.TensorProto.INT64, [1], [_EVERY]))
    iou = op.Constant(value_floats=[max_iou])
    zero = op.Constant(value_floats=[0.0])
    picked = op.NonMaxSuppression(boxes, scores, limit, iou, zero)
    empty = op.Mul(scores, zero)
    ones = op.Expand(op.Constant(value_floats=[1.0]), op.Slice(op.Shape(picked), [0], [1]))
    return op.Cast(op.ScatterND(empty, picked, ones), to=onnx.TensorProto.BOOL)
