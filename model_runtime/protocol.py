"""The protocol of the worker: requests and events as JSON lines. Standard library only.

Every door (dock, toolbox, ``qgis_process``, command line, Python) builds the same ``JobRequest``; the same request
gives the same bytes. The client writes one request line to the worker's stdin; a later line ``{"command": "cancel"}``,
or the end of stdin, cancels the run. A request of a kind that stays open (``worker.kinds``) takes further lines
``{"command": "more", "request": {...}}`` after its own, until ``{"command": "end"}``; the kind
says what they hold and which events answer them. The worker answers with events, one JSON object a line:

    {"event": "hello", "protocol": 1, "version": "0.1.0", "python": "3.11.2", "pid": 4711}
    {"event": "heartbeat"}                                                            every second while a job runs
    {"event": "progress", "stage": "predict", "done": 3, "total": 40, "fraction": 0.07, "eta_s": 12.5,
     "mpx_per_s": 1.9, "device": "cpu"}                                               fraction never falls
    {"event": "warning" | "error", "code": ..., "what": ..., "fix": ...}
    {"event": "result", "report": {...}}                     the run report, always the last line of a request

A failed or cancelled run sends ``error`` (code ``cancelled`` for a cancelled one) and then ``result`` with the report.
Units: extents in map units, ``gsd`` in metres, ``min_area_m2`` in square metres, ``simplify_m`` in metres.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any

PROTOCOL_VERSION = 1

TASKS = ("segment", "classify", "detect", "change")
PRECISIONS = ("auto", "float32", "float16", "bfloat16")
TTA = ("none", "flips", "quarter-turns")
"""Views of each tile that are averaged: as it lies, 4 flips, or those and their quarter turns (8)."""
OUTLINES = ("pixels", "squared", "smooth")
"""Outlines of polygons: along the pixels, with right angles, without corners."""
OVERLAPS = ("order", "newest")
"""Of rasters read as one: the later in the order covers the earlier, or the newer the older."""
STAGES = ("plan", "predict", "write", "polygonise", "verify")

NO_FIRST_SIGN = frozenset("`~!@#$%^&*()+-={}|[]\\:\";'<>?,./")
"""Characters that GDAL takes for no beginning of a layer's name."""

EXIT_DONE = 0
EXIT_ARGUMENTS = 2
EXIT_FAILED = 3
EXIT_CANCELLED = 4


Credentials = dict[str, dict[str, str]]
"""Headers that a host gets, by host, and under ``s3`` the options of GDAL for S3 (``AWS_...``)."""


def credentials_of(message: dict[str, Any]) -> Credentials:
    """Return the credentials of a decoded line.

    Raises:
        ValueError: they are not texts by name by host; they are not shown.
    """
    given = message.get("credentials") or {}
    is_dict = isinstance(given, dict) and all(isinstance(values, dict) for values in given.values())
    if not is_dict or not all(isinstance(text, str) for values in given.values() for text in values.values()):
        raise ValueError("credentials that are no texts by name by host")
    return {str(host): dict(values) for host, values in given.items()}


@dataclass(frozen=True)
class JobRequest:
    """Everything that decides a run. Paths are absolute, ``None`` means "the model card's or the default".

    Attributes:
        task: one of ``TASKS``.
        inputs: raster paths, read as one raster where they are several; for ``change`` two, the earlier date first. A
            path may be a folder of rasters, a text file that lists them, or a tile index. In the place of a path may
            be an https address, ``s3://BUCKET/KEY``, or ``ITEM.json#ASSET`` of a STAC item.
        overlaps: one of ``OVERLAPS``, for inputs of several rasters.
        allow_hosts: hosts from which rasters on servers are fetched.
        model: an installed model's name or the path of an ``.onnx`` file.
        output: ``segment``, ``change``: class raster (``.tif``); ``classify``: GeoPackage of scene cells; ``detect``:
            GeoPackage of oriented boxes.
        polygons: ``segment``, ``change``: GeoPackage of polygons.
        probabilities: ``segment``, ``change``: float32 raster, a band a class.
        confidence, entropy, variance, attention: all but ``detect``: float32 rasters, see ``postprocess.score_layers``.
        tta: one of ``TTA``; ``variance`` needs one with several views.
        class_raster: ``classify``: raster with one pixel a scene cell.
        min_area_m2: polygons smaller than this are left out.
        simplify_m: tolerance of polygon simplification; 0 keeps pixel corners.
        outlines: one of ``OUTLINES``, for the polygons.
        outline_tolerance_m: furthest that an outline moves; 0: 1.5 pixels.
        bands: 1-based raster bands in the model's order.
        crs: CRS of the raster in place of the one its file states, as ``EPSG:n`` or WKT.
        crs_after: ``change``: the same for the second raster.
        extent: ``(xmin, ymin, xmax, ymax)`` in ``extent_crs`` (default: the raster's CRS).
        aoi: path of a polygon layer; ``path|layername=NAME`` chooses a layer.
        gsd: ``"model"``, ``"native"`` or metres as a decimal string.
        stretch: input values, see ``input_values``: ``stored``, ``reflectance``, ``min-max``, ``2,98`` (percentiles of
            the whole raster), ``values:0,3000``; ``None``: by the card and the pixel type.
        bands_after: ``change``: 1-based bands of the second raster; ``None``: as for the first, by name.
        align: ``change``: correct the estimated shift between the dates.
        min_score: ``detect``: boxes with a lower score are left out; ``None``: the card's.
        nms_iou: ``detect``: of two boxes that overlap by more than this one stays; ``None``: the card's.
        upright: ``detect``: upright boxes in place of oriented ones.
        dota: ``detect``: file (``.txt``) or folder of a DOTA text export.
        tile, overlap: pixels at the predicted gsd.
        batch: tiles a model call; ``None`` is auto.
        device: ``auto``, ``cpu``, ``gpu``, ``npu``, ``cuda``, ``cuda:i``, or an engine: ``openvino``, ``webgpu``,
            ``tensorrt-rtx``, ``coreml``.
        threads: CPU threads of the model; 0 is auto.
        backend: ``onnx`` or ``torch``.
        precision: one of ``PRECISIONS``; ``auto``: the fastest with the same answer.
        overwrite: replace existing outputs.
        restart: discard the journal of an interrupted run.
        dry_run: vet everything and estimate, then end with status ``planned``; nothing is written but the report.
        allow_ungeoreferenced: accept rasters without CRS or georeference.
        dask: address of a Dask scheduler, or ``local:N`` for N processes here; the same answer.
        report: path for the run report (JSON).
        models_dir: folder of installed models; ``None`` looks in the default places.
    """

    task: str
    inputs: tuple[str, ...]
    model: str
    output: str
    polygons: str | None = None
    probabilities: str | None = None
    confidence: str | None = None
    entropy: str | None = None
    variance: str | None = None
    attention: str | None = None
    tta: str = "none"
    class_raster: str | None = None
    min_area_m2: float = 0.0
    simplify_m: float = 0.0
    outlines: str = "pixels"
    outline_tolerance_m: float = 0.0
    bands: tuple[int, ...] | None = None
    crs: str | None = None
    crs_after: str | None = None
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str | None = None
    aoi: str | None = None
    gsd: str | None = None
    stretch: str | None = None
    bands_after: tuple[int, ...] | None = None
    align: bool = False
    min_score: float | None = None
    nms_iou: float | None = None
    upright: bool = False
    dota: str | None = None
    tile: int | None = None
    overlap: int | None = None
    batch: int | None = None
    device: str = "auto"
    threads: int = 0
    backend: str = "onnx"
    precision: str = "auto"
    overwrite: bool = False
    restart: bool = False
    dry_run: bool = False
    allow_ungeoreferenced: bool = False
    overlaps: str = "order"
    allow_hosts: tuple[str, ...] = ()
    dask: str | None = None
    report: str | None = None
    models_dir: str | None = None

    def to_line(self, command: str = "run", credentials: Credentials | None = None) -> str:
        """The request as one JSON line without line breaks (non-ASCII escaped, so any pipe carries it).

        The command ``each`` maps each input for itself, with ``{name}`` in the outputs for its name (``batch.series``).
        ``credentials`` stand beside the request, which is stored and reported: they are not.
        """
        line = {"command": command, "protocol": PROTOCOL_VERSION, "request": dataclasses.asdict(self)}
        return json.dumps({**line, "credentials": credentials} if credentials else line)


@dataclass(frozen=True)
class ToolRequest:
    """Work without a model: a tool of ``tools.TOOLS`` on files. Paths are absolute.

    Attributes:
        task: name of the tool.
        inputs: files that are read.
        output: file or folder that is written.
        options: of the tool, by name.
        overwrite: replace an existing output.
    """

    task: str
    inputs: tuple[str, ...]
    output: str
    options: dict[str, Any]
    overwrite: bool = False

    def to_line(self) -> str:
        """The request as one JSON line without line breaks."""
        return json.dumps({"command": "tool", "protocol": PROTOCOL_VERSION, "request": dataclasses.asdict(self)})


def tool_request_from_dict(values: dict[str, Any]) -> ToolRequest:
    """Build a request from the decoded ``request`` object of a line.

    Raises:
        ValueError: an unknown or missing key, or a value of the wrong kind.
    """
    kinds = {"task": str, "inputs": list, "output": str, "options": dict, "overwrite": bool}
    for key, value in values.items():
        if key not in kinds or not isinstance(value, kinds[key]):
            raise ValueError(f"request key {key[:40]!r} with {str(value)[:80]!r}")
    if not {"task", "inputs", "output"} <= set(values) or not all(isinstance(path, str) for path in values["inputs"]):
        raise ValueError("missing request keys: task, inputs or output")
    options = values.get("options", {})
    return ToolRequest(
        values["task"], tuple(values["inputs"]), values["output"], options, values.get("overwrite", False)
    )


_TUPLES = ("inputs", "allow_hosts", "bands", "bands_after", "extent")


def request_from_dict(values: dict[str, Any]) -> JobRequest:
    """Build a request from the decoded ``request`` object of a line.

    Raises:
        ValueError: an unknown key, a missing key, or a value of the wrong kind.
    """
    known = {field.name for field in dataclasses.fields(JobRequest)}
    unknown = sorted(set(values) - known)
    if unknown:
        raise ValueError(f"unknown request keys: {', '.join(unknown)}")
    missing = [name for name in ("task", "inputs", "model", "output") if not values.get(name)]
    if missing:
        raise ValueError(f"missing request keys: {', '.join(missing)}")
    converted: dict[str, Any] = {
        key: tuple(value) if key in _TUPLES and isinstance(value, list) else value for key, value in values.items()
    }
    if isinstance(converted.get("stretch"), list):  # two percentiles, as requests had them before they had words
        converted["stretch"] = ",".join(str(value) for value in converted["stretch"])
    for entry in dataclasses.fields(JobRequest):
        if entry.name in converted and not _is_kind(converted[entry.name], str(entry.type)):
            raise ValueError(f"request key {entry.name}: {str(converted[entry.name])[:80]!r} is not {entry.type}")
    return JobRequest(**converted)


_KINDS: dict[str, tuple[type, ...]] = {"str": (str,), "int": (int,), "float": (int, float), "bool": (bool,)}


def _is_kind(value: Any, annotation: str) -> bool:  # noqa: ANN401 - JSON values
    """True if a decoded value is what the annotation of its field says."""
    if annotation.endswith(" | None"):
        return value is None or _is_kind(value, annotation[: -len(" | None")])
    if annotation.startswith("tuple["):
        kinds = annotation[len("tuple[") : -1].split(", ")
        if not isinstance(value, tuple) or (kinds[-1] != "..." and len(kinds) != len(value)):
            return False
        return all(_is_kind(item, kinds[0]) for item in value)
    return isinstance(value, _KINDS[annotation]) and (annotation == "bool" or not isinstance(value, bool))


def layer_name(stem: str) -> str:
    """Name of the layer in a GeoPackage with this stem: the stem, after an underscore where GDAL would not begin so."""
    return f"_{stem}" if stem[:1] in NO_FIRST_SIGN else stem


def encode_event(event: str, **fields: Any) -> str:  # noqa: ANN401 - JSON values
    """One event as a JSON line, without the line break.

    NaN and Infinity are refused (they are not JSON).
    """
    return json.dumps({"event": event, **fields}, allow_nan=False)


def decode_line(line: str) -> dict[str, Any]:
    """Decode one line of either direction.

    Raises:
        ValueError: not a JSON object.
    """
    value = json.loads(line)
    if not isinstance(value, dict):
        raise ValueError(f"not a JSON object: {line[:80]!r}")  # noqa: TRY004 - one error kind for a bad line
    return value
