"""Average precision of an exported detector, through the runtime's own reading, suppression and merging of tiles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..backends.base import Backend
from ..detect_job import CUT_PX, CUT_SHARE
from ..detect_records import placed_candidates
from ..model_card import ModelCard
from ..postprocess.detection import Boxes, is_cut, ranked, read_rows, suppress
from ..postprocess.object_merge import ObjectMerger
from ..tiling import plan_tiles
from .detection_data import load_boxes
from .detection_metrics import detection_scores


def evaluate_detector(folder: Path, split: str, card: ModelCard, backend: Backend) -> dict[str, Any]:
    """Average precision on a split, in tiles of the card; ``detection_metrics`` says how it is counted."""
    names = tuple(entry.class_name for entry in card.classes)
    images = load_boxes(folder, split, names)
    found = [detect_array(images.image(index), backend, card) for index in range(len(images))]
    return detection_scores(found, list(images.truths), names)


def detect_array(image: NDArray[np.uint8], backend: Backend, card: ModelCard) -> Boxes:
    """Objects of an image ``(row, col, band)``, best first."""
    rows, cols = image.shape[:2]
    plan = plan_tiles(rows, cols, card.tile, card.overlap)
    merger = ObjectMerger(card.decode["nms_iou"])
    for tile in plan.tiles():
        part = image[tile.row_off : tile.row_off + tile.height, tile.col_off : tile.col_off + tile.width]
        answer = backend.predict(np.ascontiguousarray(part.transpose(2, 0, 1))[None])[0]
        read = read_rows(answer, card.decode["min_score"], len(card.classes), card.tile)
        boxes = suppress(read.found, card.decode["nms_iou"])
        inner = (
            tile.col_off > 0,
            tile.row_off > 0,
            tile.col_off + tile.width < cols,
            tile.row_off + tile.height < rows,
        )
        cut = is_cut(boxes.boxes, (tile.height, tile.width), inner, max(CUT_PX, card.tile / CUT_SHARE))
        merger.add(placed_candidates(boxes, (cut, np.ones(len(boxes), dtype=bool)), tile))
    found = merger.settle(np.inf).found
    return found.take(ranked(found))
