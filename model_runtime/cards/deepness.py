"""Model files that carry the metadata keys of the Deepness plugin: reading them as a card, and writing those keys.

The keys' values are JSON texts (plain text is tolerated). Units there: ``resolution`` in centimetres a pixel,
``tiles_overlap`` in percent of a tile. Pixels are divided by 255 before mean and std, whatever their dtype, and the
graph's scores are used as they are. Segmentation models open as they are; detectors have to be imported, which puts
the decoding of their boxes into the graph (``importer.import_model``). The other types answer no task of ours.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from ..errors import ModelCardInvalid, ModelTask
from . import checks
from .card import ClassEntry, ModelCard
from .checks import CardValueError
from .classes import BACKGROUND, NAMES_FIX, RGB, class_entries, literal, names_in
from .codec import TILE_RANGE, checked_card
from .graph import GraphFacts, TensorFacts

DIVIDE_BY = 255.0
DEFAULT_TILE = 512
DEFAULT_OVERLAP_PERCENT = 15.0
KEYS = frozenset(
    ("model_type", "class_names", "resolution", "tile_size", "tiles_size", "tiles_overlap", "seg_thresh")
    + ("standardization_mean", "standardization_std", "seg_small_segment", "reg_output_scaling", "det_conf", "det_type")
    + ("det_iou_thresh", "det_remove_overlap")
)
SEGMENTOR, DETECTOR = "segmentor", "detector"
_OTHER_TYPES = {
    "regressor": "it answers a measured value for every pixel, and no task here is regression",
    "superresolution": "it answers a finer image, and no task here makes images",
    "recognition": "it answers an embedding to compare with a query image, and no task here compares",
}


def carries_deepness_keys(metadata: Mapping[str, str]) -> bool:
    """True if the metadata of a model file hold any key that only Deepness writes."""
    return not KEYS.isdisjoint(metadata)


def card_from_deepness(facts: GraphFacts, *, name: str, origin: str) -> ModelCard:
    """The card that a file's Deepness keys and graph amount to.

    Args:
        facts: the graph and the metadata of the file.
        name: the model's name, the file's stem.
        origin: the path, for errors.

    Raises:
        ModelTask: the model is of a type other than segmentation.
        ModelCardInvalid: a key holds something it must not, or the graph says too little.
    """
    _refuse_other_types(facts.metadata, origin)
    reader = KeyReader(facts.metadata, origin)
    source = _spatial(facts.inputs)
    answer = _spatial(facts.outputs)
    mean = reader.numbers("standardization_mean")
    std = reader.numbers("standardization_std", positive=True)
    channels = (source.shape[1] if source and source.shape else None) or len(mean or std or ())
    if not channels:
        raise ModelCardInvalid(f"{origin}: neither the graph nor 'standardization_mean' states the number of bands.")
    tile = _tile(reader, source)
    percent = reader.number("tiles_overlap", DEFAULT_OVERLAP_PERCENT, 0.0, 99.0)
    resolution_cm = reader.number("resolution", 0.0, 0.0, 1e8)
    card = ModelCard(
        name=name,
        task="segment",
        bands=RGB if channels == 3 else tuple(f"band {number}" for number in range(1, channels + 1)),
        mean=mean or (0.0,) * channels,
        std=std or (1.0,) * channels,
        classes=_classes(reader, answer.shape[1] if answer and answer.shape else _no_axis(facts), origin),
        tile=tile,
        overlap=min(round(tile * percent / 100.0), tile - 1),
        divide_by=DIVIDE_BY,
        gsd_m=resolution_cm / 100.0 if resolution_cm > 0 else None,
        activation="none",
        seg_thresh=reader.number("seg_thresh", 0.5, 0.0, 1.0),
        opset=facts.opset,
        source="deepness",
    )
    return checked_card(card, origin=origin)


def deepness_metadata(card: ModelCard) -> dict[str, str]:
    """The Deepness keys of a segmentation card, so that the file opens there too, empty for other tasks.

    Deepness divides by 255 always; a card that divides by something else has it folded into mean and std:
    ``(p / d - m) / s  ==  (p / 255 - m * d / 255) / (s * d / 255)``.
    """
    if not card.is_dense or card.dates > 1:
        return {}
    fold = card.divide_by / DIVIDE_BY
    values: dict[str, Any] = {
        "model_type": "Segmentor",
        "class_names": {str(entry.class_id): entry.class_name for entry in card.classes},
        "tile_size": card.tile,
        "tiles_overlap": round(100.0 * card.overlap / card.tile, 6),
        "standardization_mean": [value * fold for value in card.mean],
        "standardization_std": [value * fold for value in card.std],
        "seg_thresh": card.seg_thresh,
    }
    if card.gsd_m is not None:
        values["resolution"] = round(card.gsd_m * 100.0, 6)
    return {key: json.dumps(value, allow_nan=False) for key, value in values.items()}


def deepness_type(metadata: Mapping[str, str], origin: str) -> str:
    """``segmentor`` or ``detector``.

    Raises:
        ModelTask: a type that answers no task of ours; says why.
    """
    text = metadata.get("model_type", "Segmentor").strip().strip("\"'")
    kind = text.lower().replace("_", "").replace("-", "").replace(" ", "")
    if kind in (SEGMENTOR, "segmentation"):
        return SEGMENTOR
    if kind in (DETECTOR, "detection"):
        return DETECTOR
    reason = _OTHER_TYPES.get(kind, "that type is not known here")
    raise ModelTask(
        f"{origin} is a Deepness model of type {text[:40]!r}: {reason}.",
        "Choose a Segmentor or a Detector, or a model with a LeMeViT card.",
    )


def _refuse_other_types(metadata: Mapping[str, str], origin: str) -> None:
    if deepness_type(metadata, origin) == DETECTOR:
        raise ModelTask(
            f"{origin} is a Deepness model of type 'Detector'; its boxes have to be decoded by the graph first.",
            "Import it: models import FILE puts the decoding into the copy that is installed.",
        )


def _spatial(values: tuple[TensorFacts, ...]) -> TensorFacts | None:
    return next((value for value in values if value.shape is not None and len(value.shape) == 4), None)


def _no_axis(facts: GraphFacts) -> int | None:
    """One channel where the output is ``(n, row, col)``, without an axis of classes, else not known."""
    return 1 if any(value.shape is not None and len(value.shape) == 3 for value in facts.outputs) else None


def _tile(reader: KeyReader, source: TensorFacts | None) -> int:
    """The tile: the graph's own size when fixed, else ``tile_size`` (or ``tiles_size``, as Deepness documents it)."""
    fixed = (source.shape[2] or source.shape[3]) if source and source.shape else None
    key = "tile_size" if "tile_size" in reader.metadata else "tiles_size"
    tile = fixed or reader.number(key, DEFAULT_TILE, *TILE_RANGE)
    return int(tile)


def _classes(reader: KeyReader, channels: int | None, origin: str) -> tuple[ClassEntry, ...]:
    """Named classes in order. A single channel is a probability: class 0 below the threshold, class 1 above it."""
    names = reader.names()
    if not names:
        if channels is None:
            raise ModelCardInvalid(f"{origin}: neither the graph nor 'class_names' states the classes.")
        names = ["class 1"] if channels == 1 else [f"class {number}" for number in range(channels)]
    if channels == 1 and len(names) == 1:
        names = [BACKGROUND, *names]
    return tuple(ClassEntry(**entry) for entry in class_entries(names, is_single=channels == 1))


class KeyReader:
    """Reads one key at a time and says which key was wrong."""

    def __init__(self, metadata: Mapping[str, str], origin: str) -> None:
        self.metadata = metadata
        self._origin = origin

    def _fail(self, key: str, error: CardValueError) -> ModelCardInvalid:
        return ModelCardInvalid(f"{self._origin}: the metadata key '{key}' {error}.")

    def number(self, key: str, default: float, low: float, high: float) -> float:
        if key not in self.metadata:
            return default
        try:
            value = checks.decode_json(self.metadata[key])
            return checks.number(float(value) if isinstance(value, str) and _is_number(value) else value, low, high)
        except CardValueError as error:
            raise self._fail(key, error) from error

    def numbers(self, key: str, *, positive: bool = False) -> tuple[float, ...] | None:
        if key not in self.metadata:
            return None
        try:
            items = checks.listing(checks.decode_json(self.metadata[key]), 1, 256)
            return tuple(checks.number(item, above=0.0 if positive else None) for item in items)
        except CardValueError as error:
            raise self._fail(key, error) from error

    def names(self) -> list[str]:
        """Class names from ``class_names`` or ``names``: a list, or an object from "0", "1", ... to names."""
        key = "class_names" if "class_names" in self.metadata else "names"
        if key not in self.metadata:
            return []
        try:
            return names_in(self._decoded(key))
        except CardValueError as error:
            raise ModelCardInvalid(f"{self._origin}: the metadata key '{key}' {error}.", NAMES_FIX) from error

    def text(self, key: str, default: str) -> str:
        """A plain or quoted word."""
        return self.metadata.get(key, default).strip().strip("\"'")

    def _decoded(self, key: str) -> Any:  # noqa: ANN401
        """JSON, or for ``names`` the Python literal that Ultralytics writes, which is read and never run."""
        text = self.metadata[key]
        if key == "class_names":
            return checks.decode_json(text)
        return literal(text)


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
