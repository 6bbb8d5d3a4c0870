"""The open project, which gets the results of runs that were started in it, for the main thread."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject


@dataclass(frozen=True)
class ProjectMark:
    """Mark of a project as it was at a moment.

    Attributes:
        opened: number of projects opened before in this session.
        path: its file, empty if it was never saved.
    """

    opened: int
    path: str


class OpenProject:
    """Tells whether the project of a run is still open.

    Args:
        project: of QGIS, which holds one project after the other.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project, self._opened = project, 0
        project.cleared.connect(self._on_cleared)

    def mark(self) -> ProjectMark:
        """Return the mark of the project that is open now."""
        return ProjectMark(self._opened, self._project.fileName())

    def is_open(self, mark: ProjectMark | None) -> bool:
        """Return whether a marked project is open, also if it was saved under a name or opened again."""
        now = self.mark()
        return mark is None or mark.opened == now.opened or bool(mark.path) and mark.path == now.path

    def shut_down(self) -> None:
        """Stop listening to the project."""
        self._project.cleared.disconnect(self._on_cleared)

    def _on_cleared(self) -> None:
        self._opened += 1
