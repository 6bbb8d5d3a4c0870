"""Dtype and nodata value of class rasters. Pure."""

from __future__ import annotations

from ..cards.card import ModelCard

MAX_UINT8_CLASSES = 255


def class_dtype(card: ModelCard) -> tuple[str, int]:
    """Dtype and nodata of a class raster: uint8 with 255, or uint16 with 65535 past 254 classes."""
    return ("uint8", 255) if len(card.classes) < MAX_UINT8_CLASSES else ("uint16", 65535)
