"""State shared by the parts of a running job."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable

from ..cancellation import Cancellation
from ..errors import RasterChanged
from ..guards.input_identity import DigestThread, identity_of
from ..postprocess.score_layers import ScoreLayer, score_layers
from ..tiles.plan import Tile, TilePlan
from ..tiles.predictor import Chip, Predictor
from ..writers.raster import RasterWriter
from ..writers.text import TextWriter
from ..writers.vector import LayerWriter
from .plan import JobPlan
from .provenance import provenance
from .report import Progress, Report
from .resume.journal import Journal
from .resume.slots import COMMITTED_SLOT, DIGEST_SLOT, Mark, committed_data, committed_mark

if TYPE_CHECKING:
    from .context import RunContext


@dataclass(frozen=True)
class Job:
    """The parts of one run that are there from its plan to its report.

    Attributes:
        digest: of the inputs; ``None`` for a strip, whose run has it.
        run_part: ``job.run_part``, for a task that has strips predicted by other processes.
    """

    plan: JobPlan
    report: Report
    progress: Progress
    context: RunContext
    digest: DigestThread | None = None
    run_part: Callable[..., dict[str, Any]] | None = None


@dataclass
class JobState:
    """A run that predicts: its job, and the services that are open meanwhile.

    Attributes:
        channels: scores a pixel.
        chip_shape: rows and columns of what the network gets.
    """

    job: Job
    predictor: Predictor
    load_chip: Callable[[Tile], Chip]
    journal: Journal
    channels: int
    chip_shape: tuple[int, int]
    marks: list[Mark] = field(default_factory=list)
    _is_noted: bool = False

    @property
    def plan(self) -> JobPlan:
        """The plan of the job."""
        return self.job.plan

    @property
    def report(self) -> Report:
        """The report of the job."""
        return self.job.report

    @property
    def progress(self) -> Progress:
        """The progress of the job."""
        return self.job.progress

    @property
    def cancellation(self) -> Cancellation:
        """The cancelling of the job."""
        return self.job.context.cancellation

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
        """Provenance of the results for their metadata."""
        return provenance(self.plan)

    def note_digest(self) -> None:
        """Record what was read, for a later resume, as soon as it is known.

        Called after each finished tile.

        Raises:
            RasterChanged: it was changed since; nothing of what was predicted can be used.
        """
        if self.job.digest is None:
            return
        self._check_unchanged()
        known = None if self._is_noted else self.job.digest.known()
        if known is not None:
            self.journal.put_slot(DIGEST_SLOT, 0, identity_of(known).encode())
            self._is_noted = True

    def _check_unchanged(self, is_last: bool = False) -> None:
        if self.job.digest is None:
            return
        try:
            self.job.digest.check_unchanged(is_last)
        except RasterChanged:
            self.journal.put_slot(DIGEST_SLOT, 0, b"")
            raise

    def _note_input(self) -> None:
        """Say which bytes were read.

        Waited for before anything is in place, so that a cancel leaves no output.
        """
        if self.job.digest is not None:
            digests = self.job.digest.value(self.cancellation)
            self._check_unchanged(is_last=True)
            for entry, digest in zip(self.report.values["inputs"], digests):
                (_, own), *others = digest.files
                entry.update(sha256=own, files=[{"path": str(path), "sha256": value} for path, value in others])

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
