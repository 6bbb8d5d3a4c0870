"""Installed models, read from their card files.

The worker vets the model files themselves.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .._runtime import folders
from ..number_texts import decimal, percent
from .places import models_places

MAX_CARD_BYTES = 1_000_000


@dataclass(frozen=True)
class InstalledModel:
    """Model file with its card (the JSON object)."""

    name: str
    path: Path
    card: dict[str, Any]

    @property
    def task(self) -> str:
        return str(self.card.get("task", ""))


def installed_models(folder: str = "") -> list[InstalledModel]:
    """Return the models with a readable card by name, the first folder's for duplicate names."""
    found: dict[str, InstalledModel] = {}
    for place in models_places(folder):
        if not place.is_dir():
            continue
        for path in sorted(place.glob("*" + folders.CARD_SUFFIX)):
            model = _read(path)
            if model is not None:
                found.setdefault(model.name, model)
    return sorted(found.values(), key=lambda model: model.name)


def card_of(name: str, folder: str = "") -> dict[str, Any]:
    """Return the card of an installed model, empty if there is none, as for a model file."""
    return next((model.card for model in installed_models(folder) if model.name == name), {})


def _read(card_path: Path) -> InstalledModel | None:
    name = card_path.name[: -len(folders.CARD_SUFFIX)]
    weights = card_path.with_name(name + folders.MODEL_SUFFIX)
    if not weights.is_file() or card_path.stat().st_size > MAX_CARD_BYTES:
        return None
    try:
        card = json.loads(card_path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return InstalledModel(name, weights, card) if isinstance(card, dict) else None


def headline_metric(card: dict[str, Any]) -> str:
    """Return the main validation score: F1 of change, AP50, mean IoU or top-1, empty without scores."""
    scores = card.get("metrics", {}).get("val", {})
    if "f1" in scores:
        return f"F1 {decimal(scores['f1'], 2)}"
    if "ap50_area" in scores:
        return f"AP50 {decimal(scores['ap50_area'], 2)}"
    if "miou" in scores:
        return f"mIoU {decimal(scores['miou'], 2)}"
    if "top1" in scores:
        return f"top-1 {percent(scores['top1'])}"
    return ""
