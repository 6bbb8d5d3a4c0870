"""The model card: what a model needs, knows and answers. Values only.

``store.find`` reads and writes files.

A card lives in the ``metadata_props`` of the ``.onnx`` file under ``lemevit:card`` (JSON, schema in
``resources/model_card.schema.json``). Units: metres for ``gsd_m``, pixels at that gsd for ``tile`` and ``overlap``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .kinds import KINDS, Kind

CARD_KEY = "lemevit:card"


@dataclass(frozen=True)
class ClassEntry:
    """One class: ``class_id`` is its index in the graph's output.

    ``color`` is ``#RRGGBB``.
    """

    class_id: int
    class_name: str
    color: str
    background: bool = False


@dataclass(frozen=True)
class ModelCard:
    """The description of a model that the runtime needs.

    A pixel becomes ``((pixel / divide_by) - mean[band]) / std[band]``.

    Attributes:
        name: short file-name-like name, ``buildings-tiny``.
        task: ``segment``, ``classify``, ``detect`` or ``change``.
        bands: names of the input bands in the graph's order, ``("red", "green", "blue")``; of one date.
        dtypes: raster dtypes that ``divide_by`` holds for; empty: any.
        reflectance_range: reflectance that became 0 and 255 in the 8-bit pixels of the training data.
        divide_by: pixel scaling before ``mean`` and ``std``.
        mean, std: one value a band, after ``divide_by``.
        gsd_m: ground sample distance the model was trained at; ``None``: any.
        gsd_range_m: accepted ``(finest, coarsest)``; outside it the run warns.
        tile, overlap: default tiling in pixels.
        classes: in order of the graph's output.
        activation: applied once by us to the graph's output: ``none``, ``softmax`` or ``sigmoid``.
        temperature: divides the logits of probabilities that are shown; fitted on validation data. Classes stay.
        seg_thresh: cut of a single-channel segmentation score, before ``temperature``.
        decode: ``detect``: how the graph's rows are read: ``type``, ``angle``, ``min_score``, ``nms_iou``
            and what makes its scores say how often boxes are right; else empty.
        description, licence, attribution, version, opset: for people.
        training: data, command, seed, hardware; free form.
        metrics: validation results; free form.
        source: ``lemevit``, ``deepness`` or ``mlm``: which metadata the card was read from.
    """

    name: str
    task: str
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    classes: tuple[ClassEntry, ...]
    tile: int
    overlap: int
    divide_by: float = 255.0
    dtypes: tuple[str, ...] = ()
    reflectance_range: tuple[float, float] | None = None
    gsd_m: float | None = None
    gsd_range_m: tuple[float, float] | None = None
    activation: str = "none"
    temperature: float = 1.0
    seg_thresh: float = 0.5
    decode: dict[str, Any] = field(default_factory=dict)
    description: str = ""
    licence: str = ""
    attribution: str = ""
    version: str = "1"
    opset: int | None = None
    training: dict[str, Any] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    source: str = "lemevit"

    @property
    def kind(self) -> Kind:
        """Facts shared by all models of the task."""
        return KINDS[self.task]

    @property
    def dates(self) -> int:
        """Number of dates a chip holds: 2 for change detection, else 1."""
        return self.kind.dates

    @property
    def chip_bands(self) -> int:
        """Bands of a chip: those of the first date, then those of the second."""
        return self.dates * len(self.bands)

    @property
    def is_dense(self) -> bool:
        """True if the model answers every pixel, ``(n, class, row, col)``."""
        return self.kind.is_dense
