"""A model card as a STAC item with the Machine Learning Model extension (MLM): for ``models export --mlm``. Pure.

The item holds the properties of ``cards.mlm``, the file as its ``mlm:model`` asset with size and digest, and our card
under ``lemevit:card``, because MLM has no words for tiles, background and the like. Reading it back gives the
card again (``importer.mlm_reader``). A model has no place or time, so the item's geometry is null, as STAC allows.
"""

from __future__ import annotations

import json
from typing import Any

from .card import CARD_KEY, ModelCard
from .codec import card_to_json
from .mlm import mlm_json

STAC_VERSION = "1.1.0"
EXTENSIONS = (
    "https://stac-extensions.github.io/mlm/v1.4.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)
SHA256_MULTIHASH = "1220"  # function code and length, as the file extension writes digests
# STAC asks for a time or a span of times; a model is of any time.
ANY_TIME = {"datetime": None, "start_datetime": "1900-01-01T00:00:00Z", "end_datetime": "9999-12-31T23:59:59Z"}


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
