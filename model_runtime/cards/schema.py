"""The JSON schema of the model card, made of the rules that read one. ``resources/model_card.schema.json`` holds it."""

from __future__ import annotations

import dataclasses
from typing import Any

from .card import CARD_KEY, ModelCard
from .codec import REQUIRED_KEYS, RULES
from .kinds import KINDS


def card_schema() -> dict[str, Any]:
    """The schema, JSON-ready."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "LeMeViT model card",
        "description": f"The JSON under the key {CARD_KEY} in the metadata_props of an .onnx file. "
        "Field by field in docs/model-card.md.",
        "type": "object",
        "additionalProperties": False,
        "required": sorted(REQUIRED_KEYS.difference(*(kind.without for kind in KINDS.values()))),
        "properties": {field.name: _property(field) for field in dataclasses.fields(ModelCard) if field.name in RULES},
    }


def _property(field: dataclasses.Field[Any]) -> dict[str, Any]:
    schema = RULES[field.name].schema
    if field.name in REQUIRED_KEYS:
        return schema
    factory = field.default_factory
    default = field.default if factory is dataclasses.MISSING else factory()
    return {**schema, "default": list(default) if isinstance(default, tuple) else default}
