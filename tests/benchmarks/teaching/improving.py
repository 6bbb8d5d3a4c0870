"""Gain of *Improve* on a labelled scene: 15 strokes a class, taught and improved as a user does, both maps judged.

Strokes are those of ``lessons``. Told are the strokes and the share of their pixels that are right while left out,
before and after, and the mean IoU of both maps on the labelled pixels without strokes, where a better model was kept.
``python -m tests.benchmarks.teaching.improving --data DATA [--set roofs] [--strokes 15] [--minutes 3]``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.features import shapes
from shapely.geometry import shape

from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.raster.opening import environment
from model_runtime.teaching.request import IMPROVE, TaughtClass, TeachRequest
from model_runtime.teaching.teach import run_teach
from model_runtime.training.improving.improve import run_improve
from tests.benchmarks.fewshot import MODELS, Scene, mean_iou
from tests.benchmarks.teaching.lessons import Lesson, lessons_of, open_session
from tests.data.taught import write_labels

EXTRACTOR = "overhead-tiny"


def write_strokes(path: Path, lesson: Lesson, raster: Path) -> None:
    """Each stroke of a lesson as a polygon of its pixels."""
    with rasterio.open(raster) as opened:
        numbers, transform = np.full(opened.shape, -1, np.int32), opened.transform
    shown = lesson.shown
    numbers[shown.rows, shown.cols] = shown.strokes
    names = {int(stroke): f"class {class_id}" for stroke, class_id in zip(shown.strokes, shown.classes)}
    found = [(shape(outline), names[int(value)]) for outline, value in shapes(numbers, numbers >= 0, 8, transform)]
    write_labels(path, [outline for outline, _ in found], [name for _, name in found], crs="EPSG:32633")


def iou_of(model: Path, raster: Path, scene: Scene, lesson: Lesson) -> float:
    """Mean IoU of a model's map on the labelled pixels without strokes."""
    target = model.with_suffix(".tif")
    run_job(JobRequest("segment", (str(raster),), str(model), str(target), threads=1))
    with rasterio.open(target) as opened:
        found = opened.read(1)
    ids = np.array([int(name) for name in lesson.shown.names])
    is_asked = np.isin(scene.labels, ids)
    is_asked[lesson.shown.rows, lesson.shown.cols] = False
    return mean_iou(np.searchsorted(ids, scene.labels[is_asked]), found[is_asked])


def gain(data: Path, name: str, strokes: int, minutes: float, number: int, folder: Path) -> dict[str, Any]:
    """Teach and improve on one scene of a set."""
    with environment():
        _, scenes = open_session(data, name, number + 1, folder, MODELS)
    lesson = next(one for one in lessons_of(scenes, strokes, 0, 1) if one.scene == number)
    raster, labels = folder / f"{name}{number}.tif", folder / "strokes.gpkg"
    write_strokes(labels, lesson, raster)
    values = {"models_dir": str(MODELS), "threads": 1}
    classes = tuple(TaughtClass(f"class {class_id}") for class_id in range(len(lesson.shown.names)))
    taught, better = folder / "taught.onnx", folder / "better.onnx"
    save = TeachRequest(
        "save", (str(raster),), str(labels), classes=classes, features=EXTRACTOR, output=str(taught), **values
    )
    run_teach(save, RunContext())
    request = TeachRequest(
        IMPROVE, (str(raster),), str(labels), model=str(taught), output=str(better), minutes=minutes, **values
    )
    report = run_improve(request, RunContext())
    maps = [iou_of(model, raster, scenes[number], lesson) for model in (taught, better) if model.is_file()]
    told = {key: report[key] for key in ("improved", "before", "after")}
    return {"set": name, "scene": number, **told, "mean_iou": maps, "seconds": report["seconds"]}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="improving", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--set", default="roofs")
    parser.add_argument("--scene", type=int, default=0)
    parser.add_argument("--strokes", type=int, default=15)
    parser.add_argument("--minutes", type=float, default=3.0)
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(gain(args.data, args.set, args.strokes, args.minutes, args.scene, Path(folder))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
