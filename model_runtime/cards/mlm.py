"""The model card in the words of the STAC Machine Learning Model extension (MLM): properties, or a whole item. Pure.

The item (``models export --mlm``) holds the properties, the file as its ``mlm:model`` asset with size and digest, and
our card under ``lemevit:card``, because MLM has no words for tiles, background and the like. Reading it back gives the
card again (``importer.mlm_reader``). A model has no place or time, so the item's geometry is null, as STAC allows.
"""

from __future__ import annotations

import json
from typing import Any

from .box_decode import BOX_COLUMNS
from .card import CARD_KEY, ModelCard
from .codec import card_to_json
from .contract import DATES

MLM_KEY = "mlm:properties"
STAC_VERSION = "1.1.0"
EXTENSIONS = (
    "https://stac-extensions.github.io/mlm/v1.4.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)
SHA256_MULTIHASH = "1220"  # function code and length, as the file extension writes digests
# STAC asks for a time or a span of times; a model is of any time.
ANY_TIME = {"datetime": None, "start_datetime": "1900-01-01T00:00:00Z", "end_datetime": "9999-12-31T23:59:59Z"}


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
                "post_processing_function": None if card.activation == "none" else card.activation,
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
    if card.kind.stride:
        return {"shape": [-1, -1, -1, -1], "dim_order": ["batch", "channel", "height", "width"]}
    return {"shape": [-1, len(card.classes)], "dim_order": ["batch", "class"]}


def mlm_item(card: ModelCard, *, href: str, sha256: str, size: int) -> dict[str, Any]:
    """The item, JSON-ready.

    Args:
        card: the model's.
        href: where the file is, relative to the item.
        sha256: its digest, hexadecimal.
        size: its bytes.

    Raises:
        ModelCardInvalid: the card is not one that would be read back.
    """
    properties: dict[str, Any] = {**ANY_TIME, **json.loads(mlm_json(card))}
    if card.description:
        properties["description"] = card.description
    if card.licence:
        properties["license"] = card.licence
    properties["bands"] = [{"name": name} for name in card.bands]
    properties[CARD_KEY] = json.loads(card_to_json(card))
    return {
        "type": "Feature",
        "stac_version": STAC_VERSION,
        "stac_extensions": list(EXTENSIONS),
        "id": card.name,
        "geometry": None,
        "properties": properties,
        "links": [],
        "assets": {
            "model": {
                "href": href,
                "title": card.name,
                "type": "application/octet-stream; framework=onnx",
                "roles": ["mlm:model", "mlm:weights"],
                "mlm:artifact_type": "onnx",
                "file:size": size,
                "file:checksum": SHA256_MULTIHASH + sha256,
            }
        },
    }
