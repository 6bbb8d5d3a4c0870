"""Requests from the values of a dialog or an algorithm.

Needs no QGIS and opens no files.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .._runtime import JobRequest, input_values, protocol, remote_names
from ..tasks import Task, task_named
from ..tasks.spec import NUMBER, SUFFIXES, VECTOR, source

layer_name = protocol.layer_name
DATABASE = re.compile(r"(?:ogr|postgis|spatialite|mssql|oracle|hana|memory):", re.IGNORECASE)
"""Beginning of destinations of Processing that are no files."""
OGR_TABLE = re.compile(r"""ogr:dbname='(?P<path>[^']+\.gpkg)' table="(?P<name>[^"]+)"(?: \(\w*\))?\s*""", re.IGNORECASE)


class FormError(ValueError):
    """Invalid value of the form field ``field``.

    Args:
        field: of the form.
        what: source text with places for ``values``.
        fix: source text with places for ``advised``.
        values: names and numbers of the description.
        advised: those of the advice.
    """

    def __init__(
        self, field: str, what: str, fix: str, values: Sequence[str | float] = (), advised: Sequence[str | float] = ()
    ) -> None:
        self.field = field
        self._texts = (what, values), (fix, advised)
        super().__init__(" ".join(self._said(str)))

    @property
    def what(self) -> str:
        """Description in English."""
        return self._said(str)[0]

    @property
    def fix(self) -> str:
        """Advice in English."""
        return self._said(str)[1]

    def _said(self, translate: Callable[[str], str], number: Callable[[float], str] = "{:g}".format) -> tuple[str, str]:
        what, fix = (
            translate(text).format(*(translate(value) if isinstance(value, str) else number(value) for value in values))
            for text, values in self._texts
        )
        return what, fix

    def as_dict(
        self, translate: Callable[[str], str] = str, number: Callable[[float], str] = "{:g}".format
    ) -> dict[str, str]:
        """Return the error as a dictionary of the protocol, in the language of ``translate`` and ``number``."""
        what, fix = self._said(translate, number)
        return {"code": f"form.{self.field}", "what": what, "fix": fix}


def build_request(task: str, values: Mapping[str, Any], decimal: str = ".") -> JobRequest:
    """Build the request of a run.

    Args:
        task: key of a task.
        values: fields of ``JobRequest`` by name, but for its ``inputs`` the fields of the task's rasters (``raster``,
            or ``before`` and ``after``), each a path; empty texts and ``None`` mean the default; band lists may be
            texts such as ``"3,2,1"``.
        decimal: sign before the decimals of a pixel size in the language of the values, accepted beside the point.

    Raises:
        FormError: a value is missing or cannot be used.
    """
    spec = task_named(task)
    filled = {key: value for key, value in values.items() if value is not None and value != ""}
    _check_presence(spec, filled)
    filled["inputs"] = tuple(input_path(str(filled.pop(entry.field))) for entry in spec.inputs)
    for entry in spec.inputs:
        if isinstance(filled.get(entry.bands_field), str):
            filled[entry.bands_field] = parse_bands(filled[entry.bands_field])
    if "stretch" in filled:
        filled["stretch"] = parse_stretch(str(filled["stretch"]))
    if "gsd" in filled:
        filled["gsd"] = parse_gsd(str(filled["gsd"]), decimal)
    for field in (*(output.field for output in spec.outputs), "report"):
        if field in filled:
            filled[field] = os.path.abspath(file_of(field, str(filled[field])))
    _check_suffixes(spec, filled)
    _check_numbers(spec, filled)
    return JobRequest(task=task, **filled)


def input_path(name: str) -> str:
    """Return an absolute path, or the name of a remote raster as it is."""
    return name if remote_names.is_remote(name) else os.path.abspath(name)


def parse_bands(text: str) -> tuple[int, ...]:
    """Parse 1-based band numbers such as ``"3, 2, 1"``.

    Raises:
        FormError: not numbers from 1 up.
    """
    parts = [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
    if not parts or not all(part.isdigit() and int(part) > 0 for part in parts):
        raise FormError(
            "bands",
            source("The bands '{}' are not band numbers."),
            source("Enter them as 1,2,3, in the order of the model."),
            [text],
        )
    return tuple(int(part) for part in parts)


def parse_stretch(text: str) -> str:
    """Check a choice of input values and return it.

    Raises:
        FormError: it is none.
    """
    try:
        input_values.parse_dates(text)
    except ValueError as error:
        raise FormError(
            "stretch", f"The input values are unknown: {error}.", f"Write {input_values.GRAMMAR}."
        ) from error
    return text.strip()


def parse_gsd(text: str, decimal: str = ".") -> str:
    """Parse a pixel size: ``model``, ``native`` or metres, with a decimal point or with the sign ``decimal``.

    Raises:
        FormError: none of them.
    """
    choice = text.strip()
    if choice in ("model", "native"):
        return choice
    number = choice.replace(decimal, ".") if choice.count(decimal) + choice.count(".") == 1 else choice
    try:
        metres = float(number)
    except ValueError:
        metres = math.nan
    if not math.isfinite(metres) or metres <= 0:
        raise FormError(
            "gsd",
            source("The pixel size '{}' is not a length in metres."),
            source("Enter metres, such as 0.5, 'native' for the raster's own pixels, or nothing for the model's."),
            [text],
        )
    return number


def file_of(field: str, target: str) -> str:
    """Return the file that a destination means.

    A layer of a database means its file where that is named like the layer.

    Raises:
        FormError: it is no file.
    """
    if DATABASE.match(target) is None:
        return target
    table = OGR_TABLE.fullmatch(target)
    if table is not None and layer_name(os.path.splitext(os.path.basename(table["path"]))[0]) == table["name"]:
        return table["path"]
    what = source("{} is a layer of a database; results go to files.")
    fix = source("Choose a file name that ends in .gpkg; the layer gets the name of the file.")
    raise FormError(field, what, fix, [target])


def _check_presence(spec: Task, filled: Mapping[str, Any]) -> None:
    for entry in spec.inputs:
        if entry.field not in filled:
            what, fix = source("No raster layer is chosen ({})."), source("Choose a raster layer.")
            raise FormError(entry.field, what, fix, [entry.label])
    if "model" not in filled:
        raise FormError("model", source("No model is chosen."), source("Choose a model."))
    if "output" not in filled:
        raise FormError("output", source("No output file is chosen."), source("Choose an output file."))


def _check_suffixes(spec: Task, filled: Mapping[str, Any]) -> None:
    for output in spec.outputs:
        suffixes = SUFFIXES[output.kind]
        if output.field in filled and not filled[output.field].lower().endswith(suffixes):
            what, fix = source("{} does not end in {}."), source("Choose a file that ends in {}.")
            raise FormError(output.field, what, fix, [filled[output.field], suffixes[0]], suffixes[:1])


def _check_numbers(spec: Task, filled: Mapping[str, Any]) -> None:
    for option in spec.options:
        value = filled.get(option.field)
        if option.kind == NUMBER and value is not None and not option.minimum <= value <= option.maximum:
            what, fix = source("{} is {}."), source("Choose a value from {} to {}.")
            raise FormError(option.field, what, fix, [option.short_label, value], (option.minimum, option.maximum))


def default_output(rasters: Sequence[str], model: str, task: str, is_taken: Any = os.path.exists) -> str:  # noqa: ANN401
    """Return an unused file name beside the first raster, ``RASTERS_MODEL`` with the task's suffix."""
    names = [os.path.splitext(os.path.basename(path))[0] for path in (*dict.fromkeys(rasters), model)]
    stem = os.path.join(os.path.dirname(rasters[0]), "_".join(names))
    return next_free(stem + task_named(task).main_output.suffix, task, is_taken)


def next_free(output: str, task: str, is_taken: Any = os.path.exists) -> str:  # noqa: ANN401
    """Return ``output`` or, if one of its files is taken, the next name of the kind ``NAME_2``."""
    stem, suffix = os.path.splitext(output)
    numbered = re.fullmatch(r"(.+)_([2-9]|[1-9]\d{1,3})", stem)
    base, number = (numbered[1], int(numbered[2])) if numbered else (stem, 1)
    tails = {
        suffix,
        SUFFIXES[VECTOR][0],
        *(entry.tail + entry.suffix for entry in task_named(task).outputs if entry.check_label),
    }
    while any(is_taken(stem + tail) for tail in tails):
        number += 1
        stem = f"{base}_{number}"
    return stem + suffix
