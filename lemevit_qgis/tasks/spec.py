"""Description of a task for panel and toolbox: rasters, outputs, options and their texts.

Texts are the English sources; whoever shows one passes it through ``errors.tr``. ``source`` marks them for translators.
"""

from __future__ import annotations

from dataclasses import dataclass

RASTER, VECTOR, TEXT = "raster", "vector", "text"
SUFFIXES = {RASTER: (".tif", ".tiff"), VECTOR: (".gpkg",), TEXT: (".txt",)}
"""Kind of an output to the suffixes it may have. The first is the default."""
FILE_FILTERS = {RASTER: "GeoTIFF (*.tif)", VECTOR: "GeoPackage (*.gpkg)", TEXT: "Text (*.txt)"}

NUMBER, FLAG, CHOICE = "number", "flag", "choice"

CLASSES, CHANGE, BOXES, PROBABILITY, PLAIN = "classes", "change", "boxes", "probability", ""
CONFIDENCE, ENTROPY, VARIANCE, ATTENTION = "confidence", "entropy", "variance", "attention"
"""Names of styles (``styles.py``). ``PLAIN`` leaves a layer as QGIS loads it."""


def source(text: str) -> str:
    """Mark a text for translators and return it."""
    return text


@dataclass(frozen=True)
class RasterInput:
    """Raster that a task reads.

    Attributes:
        parameter: its name in Processing.
        field: key of its path in the form's values.
        label: in dialogs.
        tooltip: in the panel.
        bands_parameter: name of its band list in Processing.
        bands_field: field of the request for its band list.
        crs_field: field of the request for a CRS that the user gave the layer.
        bands_label: of the band list, in dialogs.
        bands_empty: what an empty band list means.
    """

    parameter: str = "INPUT"
    field: str = "raster"
    label: str = source("Raster")
    tooltip: str = source("Raster layer to process, stored in a local file")
    bands_parameter: str = "BANDS"
    bands_field: str = "bands"
    crs_field: str = "crs"
    bands_label: str = source("Bands")
    bands_empty: str = source("from the raster's band names")


@dataclass(frozen=True)
class Output:
    """File that a task writes.

    The first output of a task is mandatory.

    Attributes:
        parameter: its name in Processing.
        field: field of the request for its path.
        label: in Processing.
        kind: ``RASTER``, ``VECTOR`` or ``TEXT``.
        style: of its layer.
        layer_name: of its layer in the panel, ``label`` if empty.
        tail: of its name where the panel puts it beside the first output.
        is_advanced: folded away at first, and not made by the panel until it is ticked.
        is_expert: folded away apart from the other advanced ones.
        check_label: of the panel's check for it, a file beside the first output; empty: the panel does not offer it.
        check_tooltip: of that check, ``help`` if empty.
        help: in Processing: what is in it.
    """

    parameter: str
    field: str
    label: str
    kind: str
    style: str = CLASSES
    tail: str = ""
    is_advanced: bool = False
    is_expert: bool = False
    check_label: str = ""
    check_tooltip: str = ""
    help: str = ""
    layer_name: str = ""

    @property
    def suffix(self) -> str:
        return SUFFIXES[self.kind][0]


@dataclass(frozen=True)
class Option:
    """Setting of a task, beyond those that all tasks share.

    Attributes:
        parameter: its name in Processing.
        field: field of the request.
        label: in Processing.
        kind: ``NUMBER``, ``FLAG`` or ``CHOICE``.
        short_label: in the panel.
        tooltip: in the panel.
        default: of the request; ``None`` lets the model's card decide.
        choices: of a choice, as the request names them.
        choice_labels: in the panel.
        minimum, maximum: of a number, both allowed.
        decimals: that the panel shows.
        unit: shown behind a number in the panel.
        is_advanced: folded away at first.
    """

    parameter: str
    field: str
    label: str
    kind: str = NUMBER
    short_label: str = ""
    tooltip: str = ""
    default: float | bool | str | None = None
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()
    minimum: float = 0.0
    maximum: float = 1e9
    decimals: int = 2
    unit: str = ""
    is_advanced: bool = False


@dataclass(frozen=True)
class Task:
    """Task of panel and toolbox.

    Attributes:
        key: in the protocol and in model cards.
        order: place in lists.
        title: in the panel's list.
        algorithm: name in Processing.
        algorithm_title: in the toolbox.
        help: in the toolbox.
        tags: for the toolbox's search.
        outputs: the first is obligatory.
        inputs: one raster, or two that are compared.
        options: its own settings.
    """

    key: str
    order: int
    title: str
    algorithm: str
    algorithm_title: str
    help: str
    tags: tuple[str, ...]
    outputs: tuple[Output, ...]
    inputs: tuple[RasterInput, ...] = (RasterInput(),)
    options: tuple[Option, ...] = ()

    @property
    def main_output(self) -> Output:
        return self.outputs[0]

    @property
    def is_pair(self) -> bool:
        """Whether two rasters are compared."""
        return len(self.inputs) == 2


MIN_AREA = Option(
    parameter="MIN_AREA",
    field="min_area_m2",
    label=source("Leave out polygons smaller than (m²)"),
    short_label=source("Smallest polygon"),
    tooltip=source("Polygons with a smaller area are not written"),
    default=0.0,
    unit=" m²",
    is_advanced=True,
)
SIMPLIFY = Option(
    parameter="SIMPLIFY",
    field="simplify_m",
    label=source("Simplify polygons (metres)"),
    short_label=source("Simplify"),
    tooltip=source("Tolerance for simplifying the polygons, 0 for none. Common borders are preserved."),
    default=0.0,
    maximum=1e5,
    unit=" m",
    is_advanced=True,
)
OUTLINES = Option(
    parameter="OUTLINES",
    field="outlines",
    label=source("Outlines of polygons (squared: right angles, for buildings; smooth: without corners)"),
    kind=CHOICE,
    short_label=source("Outlines"),
    tooltip=source(
        "Squared outlines have right angles, for buildings. Smooth outlines have rounded corners. Common borders "
        "are preserved."
    ),
    default="pixels",
    choices=("pixels", "squared", "smooth"),
    choice_labels=(source("along the pixels"), source("squared"), source("smooth")),
    is_advanced=True,
)
OUTLINE_TOLERANCE = Option(
    parameter="OUTLINE_TOLERANCE",
    field="outline_tolerance_m",
    label=source("Outlines move by at most (metres; 0: 1.5 pixels)"),
    short_label=source("Outlines move by at most"),
    tooltip=source("Maximum distance by which squared and smooth outlines are moved, 0 for 1.5 pixels"),
    default=0.0,
    maximum=1e5,
    unit=" m",
    is_advanced=True,
)
PRECISION = Option(
    parameter="PRECISION",
    field="precision",
    label=source("Precision of the network (auto: the fastest with the same result)"),
    kind=CHOICE,
    short_label=source("Precision"),
    tooltip=source(
        "Automatic: int8 or float16 if the result stays the same. float32: the precision of the model "
        "file. float16 requires an engine that supports it, such as TensorRT or OpenVINO."
    ),
    default="auto",
    choices=("auto", "float32", "float16"),
    choice_labels=(source("automatic"), "float32", "float16"),
    is_advanced=True,
)
UNPLACED = Option(
    parameter="ALLOW_UNGEOREFERENCED",
    field="allow_ungeoreferenced",
    label=source("Accept rasters without a CRS"),
    kind=FLAG,
    short_label=source("Accept rasters without a CRS"),
    tooltip=source("Processes the pixels at their own size. The result has no CRS and no areas."),
    default=False,
    is_advanced=True,
)
