"""The kinds of models, one for each task and one of extractors: their answers, the defaults of their cards. Pure.

A new task adds its entry to ``KINDS``. Everything that reads, checks or describes a model asks its kind, not its task.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """Facts shared by all models of a task.

    Attributes:
        task: one of ``protocol.TASKS``, or ``features`` of an extractor, which teaching builds on and no run opens.
        rank: dimensions of the graph's output.
        dates: rasters that a chip is read from, 1 or 2.
        stride: the output ``(n, class or channel, row, col)`` has a value for so many pixels along each axis; 0: it
            has no place.
        has_boxes: the output is a list of boxes, ``(n, k, 7)``; the card has ``decode`` in place of an activation.
        mlm_task: name in the STAC Machine Learning Model extension.
        tile, overlap_share: card defaults of a graph that fixes no size: pixels, share of the tile.
        gains_from_int8: linear layers in int8 are at least 1.3 times as fast with the score within half a point
            (decision 0031).
        description: the output in words.
        without: keys of a card that are required of other tasks and have no meaning here; they are empty in the card.
    """

    task: str
    rank: int
    mlm_task: str
    tile: int
    overlap_share: float
    description: str
    dates: int = 1
    stride: int = 0
    has_boxes: bool = False
    gains_from_int8: bool = False
    without: tuple[str, ...] = ()

    @property
    def is_dense(self) -> bool:
        """The output has a score for every pixel."""
        return self.stride == 1

    @property
    def values(self) -> str:
        """Name of the output's values in messages."""
        return "boxes" if self.has_boxes else "scores"


FEATURES = "features"
KINDS = {
    kind.task: kind
    for kind in (
        Kind("segment", 4, "semantic-segmentation", 512, 0.25, "a value for every pixel", stride=1),
        Kind("classify", 2, "scene-classification", 224, 0.0, "one row a chip", gains_from_int8=True),
        Kind("detect", 3, "object-detection", 640, 0.25, "a list of boxes", has_boxes=True),
        Kind(
            "change",
            4,
            "change-detection",
            256,
            0.25,
            "a value for every pixel of two dates",
            dates=2,
            stride=1,
            gains_from_int8=True,
        ),
        Kind(
            FEATURES,
            4,
            "similarity-search",
            512,
            0.125,
            "features of every fourth pixel",
            stride=4,
            without=("classes",),
        ),
    )
}


def kind_of_graph(inputs: int, rank: int) -> Kind | None:
    """Return the task's kind whose graphs have this many inputs and an output of this rank, else one of that rank."""
    alike = [kind for kind in KINDS.values() if kind.rank == rank and kind.task != FEATURES]
    return next((kind for kind in alike if kind.dates == inputs), alike[0] if alike else None)
