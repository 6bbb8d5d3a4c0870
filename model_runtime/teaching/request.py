"""A request to teach: one line of the worker, or one command. Standard library only.

Requests know nothing of each other: each names rasters, labels and features, so a worker that was started anew answers
the next one as the old would have. What takes time (maps of tiles) is kept between requests by the worker.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any

from ..protocol import PROTOCOL_VERSION

IMPROVE = "improve"
ACTIONS = ("score", "compare", "map", "places", "save", "alike", IMPROVE)
NEEDS_OUTPUT = ("map", "save", "alike", IMPROVE)


@dataclass(frozen=True)
class TaughtClass:
    """A class as the user made it.

    ``color`` is ``#RRGGBB``, empty: one is chosen.
    """

    name: str
    color: str = ""
    background: bool = False


@dataclass(frozen=True)
class TeachRequest:
    """Everything that decides a step of teaching. Paths are absolute.

    Attributes:
        action: ``score``: fit and judge; ``compare``: judge every kind of features and keep the best for ``auto``;
            ``map``: classes of a window; ``places``: where to label next; ``save``: the model file; ``alike``: the
            similarity of a window to the labels, of which those of background classes are counter-examples;
            ``improve``: the model file of a network that was trained further (``training.improving``).
        inputs: rasters, of the same bands. The first decides the pixel size; ``map`` and ``places`` are of the first.
        labels: vector layer; ``path|layername=NAME`` chooses a layer.
        class_field: its field of classes; ``None``: the one named ``class`` or ``label``, or the only one.
        classes: in their order; classes that the layer has besides follow them.
        features: ``auto``, ``bands``, ``filters``, or the name or path of a model, whose maps stand beside filters.
        objects: the labels are examples of objects: points at their middles or boxes around them. Classes that are
            marked as background hold places where there is none. ``score``, ``map`` and ``save`` alone.
        object_size_m: side of an object in metres, where the examples are points; ``None``: sizes are tried.
        corrects: class raster that the model ``features`` made of the first raster; the labels are corrections of it,
            and its own labels stand beside them. ``None``: the labels are all there is.
        model: taught model that ``improve`` starts from.
        minutes: of training at most, of ``improve``.
        output: ``map``: class raster (``.tif``), of objects boxes (``.gpkg``); ``save`` and ``improve``: model
            (``.onnx``); ``alike``: raster (``.tif``).
        extent: ``(xmin, ymin, xmax, ymax)`` in ``extent_crs``: the window of ``map``, ``places`` and ``alike``; of the
            other actions the area whose examples count. ``None``: all of the raster.
        bands: 1-based raster bands that are used; ``None``: all but alpha.
        crs: CRS of the rasters in place of the one their files state.
        name: of the saved model; ``None``: the file's.
        licence: of the imagery, told in the saved model.
        device, threads: as of a run.
        overwrite: replace an existing output.
        allow_ungeoreferenced: accept rasters without CRS or georeference.
        report: path of the report (JSON).
        models_dir: folder of installed models.
    """

    action: str
    inputs: tuple[str, ...]
    labels: str
    class_field: str | None = None
    classes: tuple[TaughtClass, ...] = ()
    features: str = "auto"
    objects: bool = False
    object_size_m: float | None = None
    corrects: str | None = None
    model: str | None = None
    minutes: float = 5.0
    output: str | None = None
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str | None = None
    bands: tuple[int, ...] | None = None
    crs: str | None = None
    name: str | None = None
    licence: str = ""
    device: str = "auto"
    threads: int = 0
    overwrite: bool = False
    allow_ungeoreferenced: bool = False
    report: str | None = None
    models_dir: str | None = None

    @property
    def task(self) -> str:
        """Name in reports."""
        return "teach"

    def to_line(self) -> str:
        """The request as one JSON line."""
        values = dataclasses.asdict(self)
        return json.dumps({"command": "teach", "protocol": PROTOCOL_VERSION, "request": values})


_TUPLES = ("inputs", "extent", "bands")


def teach_request(values: dict[str, Any]) -> TeachRequest:
    """Build a request from the decoded ``request`` object of a line.

    Raises:
        ValueError: an unknown key, a missing one, or a value of the wrong kind.
    """
    known = {entry.name for entry in dataclasses.fields(TeachRequest)}
    unknown = sorted(set(values) - known)
    if unknown:
        raise ValueError(f"unknown request keys: {', '.join(unknown)}")
    missing = [name for name in ("action", "inputs", "labels") if not values.get(name)]
    if missing:
        raise ValueError(f"missing request keys: {', '.join(missing)}")
    given = dict(values)
    given.update({key: tuple(values[key]) for key in _TUPLES if isinstance(values.get(key), list)})
    given["classes"] = tuple(_taught_class(entry) for entry in given.get("classes") or ())
    try:
        request = TeachRequest(**given)
    except TypeError as error:
        raise ValueError(str(error)) from error
    _check(request)
    return request


def _taught_class(value: Any) -> TaughtClass:  # noqa: ANN401 - JSON values
    if isinstance(value, TaughtClass):
        return value
    if not isinstance(value, dict) or not set(value) <= {"name", "color", "background"}:
        raise ValueError(f"a class is an object with name, color and background, not {str(value)[:60]!r}")
    if not isinstance(value.get("name"), str) or not isinstance(value.get("color", ""), str):
        raise ValueError("name and color of a class are texts")  # noqa: TRY004 - one error kind for a bad line
    return TaughtClass(value["name"], value.get("color", ""), value.get("background", False) is True)


def _check(request: TeachRequest) -> None:
    if request.action not in ACTIONS:
        raise ValueError(f"action: {str(request.action)[:40]!r} is none of {', '.join(ACTIONS)}")
    if not isinstance(request.inputs, tuple) or not all(isinstance(path, str) and path for path in request.inputs):
        raise ValueError("inputs: a list of paths is needed")
    texts = ("class_field", "corrects", "model", "output", "extent_crs", "crs", "name", "report", "models_dir")
    for name in ("labels", "features", "device", "licence", *texts):
        value = getattr(request, name)
        if not isinstance(value, str) and not (name in texts and value is None):
            raise ValueError(f"{name}: {str(value)[:60]!r} is no text")
    for name, kind, size in (("extent", (int, float), 4), ("bands", int, None)):
        values = getattr(request, name)
        if values is None:
            continue
        is_fit = isinstance(values, tuple) and size in (None, len(values)) and len(values) > 0
        if not is_fit or not all(isinstance(item, kind) and not isinstance(item, bool) for item in values):
            raise ValueError(f"{name}: {str(values)[:60]!r} does not fit")
    if not isinstance(request.threads, int) or isinstance(request.threads, bool) or request.threads < 0:
        raise ValueError("threads: a number of 0 or more is needed")
    if request.action == IMPROVE and not request.model:
        raise ValueError("model: the action improve needs one")
    if isinstance(request.minutes, bool) or not isinstance(request.minutes, (int, float)) or not request.minutes > 0:
        raise ValueError("minutes: a number above 0 is needed")
    if not isinstance(request.objects, bool) or (request.objects and request.action not in ("score", "map", "save")):
        raise ValueError("objects: true goes with the actions score, map and save alone")
    side = request.object_size_m
    if side is not None and (isinstance(side, bool) or not isinstance(side, (int, float)) or not 0 < side < 1e5):
        raise ValueError(f"object_size_m: {str(side)[:40]!r} is no size in metres")
    if request.corrects and request.features in ("auto", "bands", "filters", "none"):
        raise ValueError("features: corrects needs the model that made the result")
    if request.corrects and request.objects:
        raise ValueError("objects: corrections are of classes")
    if request.action in NEEDS_OUTPUT and not request.output:
        raise ValueError(f"output: the action {request.action} needs one")
