"""Scores of an exported detector on a labelled split: every image is run as a raster by the engine that users run."""

from __future__ import annotations

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pyogrio.raw
import shapely
from rasterio.errors import NotGeoreferencedWarning

from ...backends.cache import SessionCache
from ...job import run_job
from ...jobs.context import RunContext
from ...postprocess.box_scores import graph_scores, shown_scores
from ...postprocess.detection import Boxes, ranked
from ...postprocess.oriented_boxes import boxes_of
from ...protocol import JobRequest
from ...store.find import ModelFile
from ..data.dota import Truth, load_boxes
from ..data.raster_images import write_png
from .box_calibration import box_calibration, box_reliability, judged_boxes, operating_point
from .box_metrics import detection_scores
from .places import indices_by_place, worst_first
from .point_metrics import point_scores

READ_FROM = 0.05
"""Score of the graph from which boxes count in average precision, whatever the card shows users."""


def evaluate_detector(model: ModelFile, folder: Path, split: str, precision: str = "auto") -> dict[str, Any]:
    """Average precision on a split of a folder in the DOTA layout (``detection_metrics.detection_scores``), and the
    calibration error of the scores that are shown.
    """
    found, truths, names, stems = found_boxes(model, folder, split, precision)
    decode = model.card.decode
    judged = judged_boxes(found, truths, len(names), decode)
    reach = float(model.card.training.get("recipe", {}).get("point_reach_px") or 0.0)
    scores = _scores(found, truths, names, reach)
    reliable = box_reliability(judged, decode)
    boxes = max(int(reliable.counts.sum()), 1)
    return {
        **scores,
        "places": _places(found, truths, names, stems, reach),
        "ece": round(reliable.error, 4),
        "boxes": int(reliable.counts.sum()),
        "mean_score": round(float(reliable.confidence.sum()) / boxes, 4),
        "precision": round(int(reliable.right.sum()) / boxes, 4),
        "shown": operating_point(judged, float(decode["min_score"]), decode, scores["objects"]),
    }


def _scores(found: list[Boxes], truths: list[Truth], names: tuple[str, ...], reach_px: float) -> dict[str, Any]:
    """Average precision, and F1 of points where only the place of an object is labelled."""
    points = point_scores(found, truths, reach_px) if reach_px else {}
    return {**detection_scores(found, truths, names), **points}


def _places(
    found: list[Boxes], truths: list[Truth], names: tuple[str, ...], stems: tuple[str, ...], reach_px: float
) -> dict[str, dict[str, Any]]:
    """Scores of each place of the split, the worst first."""
    by_place = {}
    for place, indices in indices_by_place(stems).items():
        one = _scores([found[index] for index in indices], [truths[index] for index in indices], names, reach_px)
        by_place[place] = {**one, "images": len(indices)}
    return worst_first(by_place, "points_f1" if reach_px else "ap50_area")


def calibrate_detector(model: ModelFile, folder: Path, split: str) -> dict[str, Any]:
    """See ``detection_calibration.box_calibration``."""
    found, truths, names, _ = found_boxes(model, folder, split)
    decode = model.card.decode
    lowest = float(graph_scores(np.array([float(decode["min_score"])]), decode)[0])
    return box_calibration(judged_boxes(found, truths, len(names), decode), lowest)


def found_boxes(
    model: ModelFile, folder: Path, split: str, precision: str = "auto"
) -> tuple[list[Boxes], list[Truth], tuple[str, ...], tuple[str, ...]]:
    """Boxes of every image as users see them, from a low score on.

    What is labelled. Names of the classes, of the images.
    """
    names = tuple(entry.class_name for entry in model.card.classes)
    images = load_boxes(folder, split, names, model.card.training.get("recipe", {}).get("label_classes"))
    sessions = SessionCache()
    try:
        with TemporaryDirectory() as scratch:
            found = [
                _detected(model, images.image(index), Path(scratch), sessions, precision)
                for index in range(len(images))
            ]
    finally:
        sessions.close()
    return found, list(images.truths), names, images.stems


def _detected(model: ModelFile, image: Any, scratch: Path, sessions: SessionCache, precision: str) -> Boxes:  # noqa: ANN401 - uint8 array
    lowest = float(shown_scores(np.array([READ_FROM]), model.card.decode)[0])
    raster, layer = scratch / "image.png", scratch / "boxes.gpkg"
    write_png(raster, np.asarray(image))
    request = JobRequest(
        "detect",
        (str(raster),),
        str(model.path),
        str(layer),
        gsd="native",
        min_score=lowest,
        precision=precision,
        overwrite=True,
        restart=True,
        allow_ungeoreferenced=True,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # a picture has no place
        run_job(request, RunContext(open_backend=sessions.open))
    meta, _, geometries, columns = pyogrio.raw.read(layer)
    fields = dict(zip(meta["fields"], columns))
    layer.unlink()
    corners = shapely.get_coordinates(shapely.from_wkb(geometries)).reshape(-1, 5, 2)[:, :4]
    boxes = boxes_of(corners) if len(corners) else np.zeros((0, 5))
    found = Boxes(boxes, fields["score"].astype(np.float64), fields["class_id"].astype(np.int64))
    return found.take(ranked(found))
