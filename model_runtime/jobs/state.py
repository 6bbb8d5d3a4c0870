"""What the parts of a running job share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable

from ..cancellation import Cancellation
from ..postprocess.score_layers import ScoreLayer, score_layers
from ..tiles.plan import Tile, TilePlan
from ..tiles.predictor import Chip, Predictor
from ..writers.raster import RasterWriter
from ..writers.text import TextWriter
from ..writers.vector import LayerWriter
from .journal import Journal
from .journal_slots import COMMITTED_SLOT, DIGEST_SLOT, Mark, committed_data, committed_mark
from .plan import JobPlan
from .provenance import provenance
from .report import DigestThread, Progress, Report


@dataclass
class JobState:
    """The plan and the services of one run.

    Attributes:
        channels: scores a pixel.
        chip_shape: rows and columns of what the network gets.
        run_part: ``job.run_part``, for a task that has strips predicted by other processes.
    """

    plan: JobPlan
    predictor: Predictor
    load_chip: Callable[[Tile], Chip]
    journal: Journal
    progress: Progress
    report: Report
    cancellation: Cancellation
    digest: DigestThread | None
    channels: int
    chip_shape: tuple[int, int]
    run_part: Callable[..., dict[str, Any]] | None = None
    marks: list[Mark] = field(default_factory=list)

    @property
    def tiles(self) -> TilePlan:
        """The tiles of the run."""
        return self.plan.tiles

    @property
    def wants_certainty(self) -> bool:
        """True when polygons get the mean probability of their pixels."""
        return self.plan.card.dates > 1 and bool(self.plan.request.polygons)

    @property
    def layers(self) -> tuple[ScoreLayer, ...]:
        """The rasters of scores that are wanted, in the order of a record."""
        return score_layers(self.plan.request, self.plan.card)

    @property
    def origin(self) -> dict[str, str]:
        """Where the results come from, for their metadata."""
        return provenance(self.plan)

    def note_digest(self) -> None:
        """Record the raster's digest, for a later resume, as soon as it is known."""
        value = self.digest.news() if self.digest else None
        if value is not None:
            self.journal.put_slot(DIGEST_SLOT, 0, value.encode())

    def _note_input(self) -> None:
        """Say which bytes were read; waited for before anything is in place, so that a cancel leaves no output."""
        if self.digest is not None:
            digests = self.digest.value(self.cancellation).split()
            for entry, digest in zip(self.report.values["inputs"], digests):
                entry.update(sha256=digest)

    def place(self, writer: RasterWriter | LayerWriter | TextWriter) -> None:
        """Let a finished file take its name, so that a resumed run may write it again.

        It is noted first: a run that is killed in between then knows its own file, and one that is not placed does not
        look like it.
        """
        self._note_input()
        self.marks.append(committed_mark(writer.output, writer.partial))
        self.journal.put_slot(COMMITTED_SLOT, 0, committed_data(self.marks))
        writer.put_in_place()
        self.report.values["outputs"].append(str(writer.output))
