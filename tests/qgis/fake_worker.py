"""Stands in for the worker where a task's engine or model is not at hand: speaks the protocol, writes made-up results.

It keeps the request it was sent beside the output, as ``OUTPUT.request.json``. With ``FAKE_WORKER_WARNS`` it sends a
warning and goes on once the file ``OUTPUT.go`` is there; with ``FAKE_WORKER_FAILS`` it then ends with an error. Run by
the runtime's Python.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from rasterio.features import shapes

DIFFERENT = 60  # grey levels
CHANGE_CLASSES = [
    {"class_id": 0, "class_name": "no change", "color": "#BDBDBD", "background": True, "pixels": 0, "area_m2": 0.0},
    {"class_id": 1, "class_name": "flood", "color": "#D7191C", "background": False, "pixels": 0, "area_m2": 0.0},
]
BOX_CLASSES = [
    {"class_id": 0, "class_name": "building", "color": "#E6550D", "background": False},
    {"class_id": 1, "class_name": "large_vehicle", "color": "#3182BD", "background": False},
]


def emit(event: str, **fields) -> None:
    print(json.dumps({"event": event, **fields}), flush=True)


def write_layer(path: str, geometries: list, fields: dict, crs: str) -> None:
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(geometries, dtype=object)),
        list(fields.values()),
        list(fields),
        layer=Path(path).stem,
        driver="GPKG",
        geometry_type="Polygon",
        crs=crs,
    )


def change(request: dict) -> dict:
    """Pixels whose grey level differs; both rasters must lie on one grid."""
    with rasterio.open(request["inputs"][0]) as before, rasterio.open(request["inputs"][1]) as after:
        differs = np.abs(before.read().astype(int) - after.read().astype(int)).mean(axis=0) > DIFFERENT
        profile = {**before.profile, "count": 1, "dtype": "uint8", "nodata": 255, "photometric": "MINISBLACK"}
        crs, transform = before.crs.to_string(), before.transform
    classes = differs.astype(np.uint8)
    with rasterio.open(request["output"], "w", **profile) as target:
        target.write(classes, 1)
    outputs = [request["output"]]
    if request["polygons"]:
        found = [shapely.geometry.shape(shape) for shape, _ in shapes(classes, classes == 1, transform=transform)]
        count = len(found)
        fields = {
            "class_id": np.ones(count, dtype=np.int32),
            "class_name": np.array(["flood"] * count, dtype=object),
            "score": np.full(count, 0.9),
            "area_m2": np.array([polygon.area for polygon in found]),
            "date_before": np.array(["2020-05-01"] * count, dtype=object),
            "date_after": np.array([None] * count, dtype=object),
        }
        write_layer(request["polygons"], found, fields, crs)
        outputs.append(request["polygons"])
    pair = {"overlap_share": 0.87, "shift_px": [1.4, -0.3], "shift_m": 14.3, "is_aligned": request["align"]}
    return {"classes": CHANGE_CLASSES, "pair": pair, "outputs": outputs}


def detect(request: dict) -> dict:
    """A grid of turned boxes over the raster, every other one of the second class, scores from 0.1 to 0.95."""
    with rasterio.open(request["inputs"][0]) as raster:
        crs, t, width, height = raster.crs.to_string(), raster.transform, raster.width, raster.height
    boxes, fields = [], {name: [] for name in ("class_id", "class_name", "score", "angle", "length_m", "width_m")}
    step = min(width, height) / 5
    for number in range(20):
        column, row = (number % 5 + 0.5) * width / 5, (number // 5 + 0.5) * height / 4
        angle = 0.0 if request["upright"] else np.radians(17 * number)
        half = np.array([[-0.35, -0.15], [0.35, -0.15], [0.35, 0.15], [-0.35, 0.15]]) * step
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        corners = half @ turn.T + (column, row)
        boxes.append(shapely.Polygon([(t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f) for x, y in corners]))
        class_id = number % 2
        values = (class_id, BOX_CLASSES[class_id]["class_name"], 0.1 + 0.85 * number / 19, float(np.degrees(angle)))
        for name, value in zip(fields, (*values, 0.7 * step * abs(t.a), 0.3 * step * abs(t.a))):
            fields[name].append(value)
    lowest = request["min_score"] or 0.0
    kept = [index for index, score in enumerate(fields["score"]) if score >= lowest]
    arrays = {name: np.array([values[index] for index in kept]) for name, values in fields.items()}
    arrays["class_name"] = arrays["class_name"].astype(object)
    boxes = [boxes[index] for index in kept]
    arrays["area_m2"] = np.array([box.area for box in boxes])
    write_layer(request["output"], boxes, arrays, crs)
    outputs = [request["output"]]
    if request["dota"]:
        Path(request["dota"]).write_text("imagesource:fake\n", encoding="utf-8")
        outputs.append(request["dota"])
    counts = np.bincount(arrays["class_id"], minlength=2)
    classes = [{**entry, "count": int(count)} for entry, count in zip(BOX_CLASSES, counts)]
    return {"classes": classes, "outputs": outputs, "min_score": 0.15 if request["min_score"] is None else lowest}


WARNING = {"code": "raster.no_crs", "what": "The raster has no <CRS>.", "fix": "Assign one."}
ERROR = {"code": "disk.full", "what": "The disk is full.", "fix": "Free 2 GB."}


def warn(request: dict) -> None:
    emit("warning", **WARNING)
    end = time.monotonic() + 20
    while not Path(request["output"] + ".go").exists() and time.monotonic() < end:
        emit("heartbeat")
        time.sleep(0.05)
    if not Path(request["output"] + ".go").exists():
        raise SystemExit("nobody heard the warning")


def main() -> None:
    emit("hello", protocol=1, version="0", python="3", pid=1)
    request = json.loads(sys.stdin.readline())["request"]
    Path(request["output"] + ".request.json").write_text(json.dumps(request), encoding="utf-8")
    emit("progress", stage="predict", done=1, total=2, fraction=0.5, device="cpu")
    warnings = [WARNING] if "FAKE_WORKER_WARNS" in os.environ else []
    if warnings:
        warn(request)
    if "FAKE_WORKER_FAILS" in os.environ:
        emit("error", **ERROR)
        emit("result", report={"status": "failed", "error": ERROR, "warnings": warnings})
        raise SystemExit(3)
    made = {"change": change, "detect": detect}[request["task"]](request)
    report = {
        "status": "done",
        "task": request["task"],
        "inputs": [{"path": path} for path in request["inputs"]],
        "model": {"name": request["model"], "sha256": "0" * 64},
        "device": {"requested": "auto", "used": "cpu", "reason": ""},
        "tiles": {"total": 2, "predicted": 2},
        "seconds": {"total": 0.1},
        "warnings": warnings,
        **made,
    }
    emit("result", report=report)


if __name__ == "__main__":
    main()
