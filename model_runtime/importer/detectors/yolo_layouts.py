"""Recognise the box layout of a YOLO graph by its metadata, else by the shape of its output. Pure.

Layouts, k boxes a chip, sizes in pixels of the chip:

    ========================  =====================  =====================================================
    name                      shape                  values of a box
    ========================  =====================  =====================================================
    yolo_v5                   (n, k, 5 + classes)    cx, cy, width, height, objectness, class scores
    yolo_v6                   (n, k, 5 + classes)    the same, its objectness always 1 and ignored
    yolo_v8                   (n, 4 + classes, k)    cx, cy, width, height, class scores (v8, v9, v11, v12)
    yolo_v8_obb               (n, 5 + classes, k)    cx, cy, width, height, class scores, angle
    yolo_v8_masks             (n, 4 + classes + m, k)  as yolo_v8, then m mask coefficients, which are left out
    yolo_end_to_end           (n, k, 6)              left, top, right, bottom, score, class (v10, exports with NMS)
    yolo_end_to_end_obb       (n, k, 7)              cx, cy, width, height, score, class, angle
    rt_detr                   (n, k, 4 + classes)    cx, cy, width, height in shares of the chip, class scores
    ========================  =====================  =====================================================

The angle of Ultralytics is in radians, clockwise on screen (``importer.detectors.yolo_graph`` turns it).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

RT_DETR = "rt_detr"
ROW_MAJOR = ("yolo_v5", "yolo_v6", "yolo_end_to_end", "yolo_end_to_end_obb", RT_DETR)
LAYOUTS = (*ROW_MAJOR, "yolo_v8", "yolo_v8_obb", "yolo_v8_masks")
MASKS = 32
"""Mask coefficients of a box, unless the graph's second output says otherwise."""

# What Deepness writes in ``det_type``, in small letters without punctuation.
_DEEPNESS = {
    "yolov5orv7default": "yolo_v5",
    "yolov5v7default": "yolo_v5",
    "yolov5": "yolo_v5",
    "yolov7": "yolo_v5",
    "yolov6": "yolo_v6",
    "yolov8": "yolo_v8",
    "yolov9": "yolo_v8",
    "yoloultralytics": "yolo_v8",
    "yoloultralyticssegmentation": "yolo_v8_masks",
    "yoloultralyticsobb": "yolo_v8_obb",
}
_END_TO_END_MOST = 1000  # boxes that exports with their own suppression keep at most


@dataclass(frozen=True)
class Layout:
    """A layout and the class count it amounts to.

    ``reason`` says how it was recognised.
    """

    name: str
    classes: int
    reason: str
    is_guess: bool = False

    @property
    def has_angle(self) -> bool:
        """True if its boxes are oriented."""
        return self.name.endswith("_obb")


def layout_of_deepness(det_type: str) -> str | None:
    """Our name of a Deepness ``det_type``, ``None``: not known."""
    return _DEEPNESS.get("".join(character for character in det_type.lower() if character.isalnum()))


def layout_of_ultralytics(metadata: Mapping[str, str], shape: tuple[int | None, ...]) -> str | None:
    """The layout of a file with Ultralytics metadata (``task``, ``end2end``), ``None``: not a detector."""
    task = metadata.get("task", "detect").strip().strip("\"'").lower()
    if task not in ("detect", "obb", "segment"):
        return None
    last = shape[2] if len(shape) == 3 else None
    if metadata.get("end2end", "").strip().lower() == "true" or last == (7 if task == "obb" else 6):
        return "yolo_end_to_end_obb" if task == "obb" else "yolo_end_to_end"
    return {"detect": "yolo_v8", "obb": "yolo_v8_obb", "segment": "yolo_v8_masks"}[task]


def fit_layout(name: str, shape: tuple[int, ...], classes: int | None, masks: int = MASKS) -> Layout | str:
    """The layout ``name`` on an output of this shape, or a sentence that says why it does not fit.

    Args:
        name: one of ``LAYOUTS``.
        shape: ``(n, a, b)`` as a run gives it.
        classes: number of class names, where they are known.
        masks: mask coefficients of a box (``yolo_v8_masks``).
    """
    values = shape[2] if name in ROW_MAJOR else shape[1]
    if name.startswith("yolo_end_to_end"):
        wanted = 7 if name.endswith("_obb") else 6
        if values != wanted:
            return f"boxes of {wanted} values are needed for the layout {name}, the graph gives {values}"
        return Layout(name, classes or 0, f"boxes of {wanted} values after the graph's own suppression")
    beside = {"yolo_v5": 5, "yolo_v6": 5, "yolo_v8": 4, "yolo_v8_obb": 5, "yolo_v8_masks": 4 + masks, RT_DETR: 4}[name]
    found = values - beside
    if found < 1:
        return f"the layout {name} has {beside} values beside the classes, the graph gives {values} in all"
    if classes is not None and classes != found:
        return f"the graph gives {found} classes in the layout {name}, {classes} are named"
    return Layout(name, found, f"{values} values a box: {beside} beside {found} class{'es' if found > 1 else ''}")


def guess_layout(shape: tuple[int, ...], classes: int | None, is_like_angle: bool, masks: int = 0) -> Layout | None:
    """The likeliest layout of an output ``(n, a, b)`` of which nothing is known, ``None``: no YOLO.

    Args:
        shape: as a run gives it.
        classes: number of class names, where they are known.
        is_like_angle: the last value of every box lies in the range of an angle and not in 0..1.
        masks: channels of a map beside the boxes, which are as many coefficients of every box.
    """
    _, second, third = shape
    if third in (6, 7) and second <= _END_TO_END_MOST and second != third:
        name = "yolo_end_to_end_obb" if third == 7 else "yolo_end_to_end"
        return Layout(name, classes or 0, f"{second} boxes of {third} values", is_guess=True)
    if masks > 1 and third > second > 4 + masks:
        candidates = ["yolo_v8_masks"]
    elif third < second:
        candidates = ["yolo_v5"]
    else:
        candidates = ["yolo_v8_obb", "yolo_v8"] if is_like_angle else ["yolo_v8", "yolo_v8_obb"]
    for name in candidates:
        fitted = fit_layout(name, shape, classes, masks or MASKS)
        if isinstance(fitted, Layout):
            return Layout(name, fitted.classes, fitted.reason, is_guess=True)
    return None
