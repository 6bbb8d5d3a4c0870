"""True if faster arithmetic gives the answer of the graph's own: compared on one chip before it is used. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..cards.kinds import Kind
from ..postprocess.box_overlap import ious

LARGEST_RMS = 0.02
"""Root mean square of the difference, in standard deviations of the reference. Half precision stays near 0.002."""
LARGEST_CHANGE = 0.01
"""Share of pixels whose largest class changes."""

SURE = 0.1
"""Score from which a box must be found again."""
SAME_IOU = 0.9
SAME_SCORE = 0.03
LARGEST_LOST = 0.02
"""Share of boxes that may lack their like: of near equals, rounding picks another one."""


def answer_problem(scores: NDArray[np.float32], reference: NDArray[np.float32], kind: Kind) -> str:
    """Return why ``scores`` do not stand for ``reference``, by the kind of the model, empty where they do."""
    return (boxes_problem if kind.has_boxes else parity_problem)(scores, reference)


def parity_problem(scores: NDArray[np.float32], reference: NDArray[np.float32]) -> str:
    """Return why ``scores`` do not stand for ``reference``, both ``(n, class, ...)``, empty where they do."""
    if scores.shape != reference.shape:
        return f"it answers {scores.shape}, the graph {reference.shape}"
    if not np.isfinite(scores).all():
        return "it gives NaN or infinite scores"
    deviation = float(reference.std())
    rms = float(np.sqrt(np.mean((scores - reference).astype(np.float64) ** 2)))
    if rms > LARGEST_RMS * max(deviation, 1e-12):
        return f"its scores are {rms / max(deviation, 1e-12):.3g} standard deviations off"
    if reference.ndim > 1 and reference.shape[1] > 1:
        changed = float(np.mean(scores.argmax(axis=1) != reference.argmax(axis=1)))
        if changed > LARGEST_CHANGE:
            return f"it changes the class of {changed:.2%} of the pixels"
    return ""


def boxes_problem(rows: NDArray[np.float32], reference: NDArray[np.float32]) -> str:
    """As ``parity_problem`` for boxes ``(n, k, 7)``: each sure one must have its like in the other answer.

    Their order counts for nothing, nor does what rows of score 0 hold; k may differ.
    """
    if rows.shape[:1] + rows.shape[2:] != reference.shape[:1] + reference.shape[2:]:
        return f"it answers {rows.shape}, the graph {reference.shape}"
    if not np.isfinite(rows).all():
        return "it gives NaN or infinite boxes"
    sure = lost = 0
    for ours, theirs in zip(rows, reference):
        gap = abs(float(ours[:, 5].max(initial=0)) - float(theirs[:, 5].max(initial=0)))
        if gap > SAME_SCORE:
            return f"its best score is {gap:.3g} off"
        for one, other in ((ours, theirs), (theirs, ours)):
            wanted = one[one[:, 5] >= SURE]
            sure += len(wanted)
            lost += sum(not _has_like(box, other) for box in wanted)
    if lost > LARGEST_LOST * sure:
        return f"{lost} of {sure} boxes lack their like in the other answer"
    return ""


def _has_like(box: NDArray[np.float32], rows: NDArray[np.float32]) -> bool:
    near = rows[(rows[:, 6] == box[6]) & (np.abs(rows[:, 5] - box[5]) <= SAME_SCORE) & (rows[:, 5] > 0)]
    others = near[:, :5].astype(np.float64)
    return bool((ious(np.broadcast_to(box[:5].astype(np.float64), others.shape).copy(), others) >= SAME_IOU).any())
