"""What the parts of a running job share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable

from ..errors import Cancelled
from ..postprocess.score_layers import ScoreLayer, score_layers
from ..tiles.plan import Tile, TilePlan
from ..tiles.predictor import Chip, Predictor
from ..writers.raster import RasterWriter
from ..writers.text import TextWriter
from ..writers.vector import LayerWriter
from .committed_outputs import PLACED_SLOT, Mark, placed_data, placed_mark
from .journal import Journal
from .plan import JobPlan
from .provenance import provenance
from .report import DigestThread, Progress, Report

DIGEST_SLOT = 0
"""Journal slot with the SHA-256 of the input, or of both inputs, once it is known."""


@dataclass
class JobState:
    """The plan, the tiles and the services of one run; ``channels`` is the number of scores a pixel.

    ``chip_shape`` is rows and columns of what the network gets.
    """

    plan: JobPlan
    tiles: TilePlan
    predictor: Predictor
    load_chip: Callable[[Tile], Chip]
    journal: Journal
    progress: Progress
    report: Report
    is_cancelled: Callable[[], bool]
    digest: DigestThread | None
    channels: int
    chip_shape: tuple[int, int]
    marks: list[Mark] = field(default_factory=list)

    @property
    def wants_certainty(self) -> bool:
        """Whether polygons get the mean probability of their pixels."""
        return self.plan.request.task == "change" and bool(self.plan.request.polygons)

    @property
    def layers(self) -> tuple[ScoreLayer, ...]:
        """The rasters of scores that are wanted, in the order of a record."""
        return score_layers(self.plan.request, self.plan.card)

    @property
    def origin(self) -> dict[str, str]:
        """Where the results come from, for their metadata."""
        return provenance(self.plan, self.tiles)

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` when the user asked for it."""
        if self.is_cancelled():
            raise Cancelled("The run was cancelled.")

    def note_digest(self) -> None:
        """Record the raster's digest, for a later resume, as soon as it is known."""
        value = self.digest.news() if self.digest else None
        if value is not None:
            self.journal.put_slot(DIGEST_SLOT, 0, value.encode())

    def _note_input(self) -> None:
        """Say which bytes were read; waited for before anything is in place, so that a cancel leaves no output."""
        if self.digest is not None:
            digests = self.digest.value(self.is_cancelled).split()
            for entry, digest in zip(self.report.values["inputs"], digests):
                entry.update(sha256=digest)

    def place(self, writer: RasterWriter | LayerWriter | TextWriter) -> None:
        """Let a finished file take its name, so that a resumed run may write it again.

        It is noted first: a run that is killed in between then knows its own file, and one that is not placed does not
        look like it.
        """
        self._note_input()
        self.marks.append(placed_mark(writer.output, writer.partial))
        self.journal.put_slot(PLACED_SLOT, 0, placed_data(self.marks))
        writer.put_in_place()
        self.report.values["outputs"].append(str(writer.output))
