"""Algorithms without a model: layers and results, worked on by the tools of the runtime.

May import processing itself, results, runs, worker_client and below, never gui.
"""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm

from .alike import Embed, FindSimilar
from .improve import Improve
from .labels import ExportLabels, ImportLabels
from .lines import Centrelines, ObjectPoints
from .many import ManyRasters
from .outlines import SmoothOutlines, SquareOutlines
from .statistics import ClassStatistics
from .teach import Teach


def tool_algorithms() -> list[QgsProcessingAlgorithm]:
    """Make one of each."""
    outlines, further = (SquareOutlines, SmoothOutlines), (Centrelines, ObjectPoints, ClassStatistics)
    kinds = (*outlines, *further, ExportLabels, ImportLabels, Teach, Improve, Embed, FindSimilar, ManyRasters)
    return [kind() for kind in kinds]
