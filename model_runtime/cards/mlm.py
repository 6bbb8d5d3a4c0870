"""The model card as properties of the STAC Machine Learning Model extension (MLM). Writing only; pure."""

from __future__ import annotations

import json
from typing import Any

from .box_decode import BOX_COLUMNS
from .card import ModelCard
from .contract import DATES

MLM_KEY = "mlm:properties"
_ACTIVATIONS = {"softmax": "softmax", "sigmoid": "sigmoid"}


def mlm_json(card: ModelCard) -> str:
    """The JSON text for ``mlm:properties``.

    The scaling is given in pixel values, so ``divide_by`` is folded into the z-score:
    ``(p / d - m) / s  ==  (p - m * d) / (s * d)``.
    """
    takes_any_size = card.is_dense or card.kind.has_boxes
    tasks = [card.kind.mlm_task]
    values: dict[str, Any] = {
        "mlm:name": card.name,
        "mlm:architecture": "LeMeViT",
        "mlm:framework": "ONNX",
        "mlm:tasks": tasks,
        "mlm:accelerator_constrained": False,
        "mlm:input": [
            {
                "name": name,
                "bands": list(card.bands),
                "input": {
                    "shape": [-1, len(card.bands), *((-1, -1) if takes_any_size else (card.tile, card.tile))],
                    "dim_order": ["batch", "channel", "height", "width"],
                    "data_type": "float32",
                },
                "value_scaling": [
                    {"type": "z-score", "mean": mean * card.divide_by, "stddev": std * card.divide_by}
                    for mean, std in zip(card.mean, card.std)
                ],
                "resize_type": None,
                "pre_processing_function": None,
            }
            for name in (DATES if card.dates == 2 else ("chip",))
        ],
        "mlm:output": [
            {
                "name": "scores",
                "tasks": tasks,
                "result": {
                    **_result(card),
                    "data_type": "float32",
                },
                "classification:classes": [
                    {"value": entry.class_id, "name": entry.class_name, "color_hint": entry.color.lstrip("#")}
                    for entry in card.classes
                ],
                "post_processing_function": _ACTIVATIONS.get(card.activation),
            }
        ],
    }
    if card.gsd_m is not None:
        values["gsd"] = card.gsd_m
    return json.dumps(values, allow_nan=False, ensure_ascii=False)


def _result(card: ModelCard) -> dict[str, Any]:
    if card.kind.has_boxes:
        return {"shape": [-1, -1, BOX_COLUMNS], "dim_order": ["batch", "box", "value"]}
    if card.is_dense:
        return {"shape": [-1, len(card.classes), -1, -1], "dim_order": ["batch", "class", "height", "width"]}
    return {"shape": [-1, len(card.classes)], "dim_order": ["batch", "class"]}
