"""What a dialog or an algorithm holds, as the one request that every door builds. Pure: no QGIS, no files opened."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ._runtime import protocol

JobRequest = protocol.JobRequest
VECTOR_SUFFIX, RASTER_SUFFIXES = ".gpkg", (".tif", ".tiff")


class FormError(ValueError):
    """A value that cannot be used; ``field`` says whose."""

    def __init__(self, field: str, what: str, fix: str) -> None:
        super().__init__(f"{what} {fix}")
        self.field, self.what, self.fix = field, what, fix

    def as_dict(self) -> dict[str, str]:
        """The error as the protocol carries it."""
        return {"code": f"form.{self.field}", "what": self.what, "fix": self.fix}


def build_request(task: str, values: Mapping[str, Any]) -> JobRequest:
    """The request of a run.

    Args:
        task: ``segment`` or ``classify``.
        values: fields of ``JobRequest`` by name, with ``raster`` (a path) for its ``inputs``; empty texts and ``None``
            mean the default; ``bands`` may be a text such as ``"3,2,1"``.

    Raises:
        FormError: a value is missing or cannot be used.
    """
    filled = {key: value for key, value in values.items() if value is not None and value != ""}
    for field, what in (("raster", "raster layer"), ("model", "model"), ("output", "output file")):
        if field not in filled:
            raise FormError(field, f"There is no {what}.", f"Choose a {what}.")
    filled["inputs"] = (os.path.abspath(str(filled.pop("raster"))),)
    if isinstance(filled.get("bands"), str):
        filled["bands"] = parse_bands(filled["bands"])
    for field in ("output", "polygons", "probabilities", "class_raster", "report"):
        if field in filled:
            filled[field] = os.path.abspath(str(filled[field]))
    _check_suffixes(task, filled)
    return JobRequest(task=task, **filled)


def parse_bands(text: str) -> tuple[int, ...]:
    """``"3, 2, 1"`` as 1-based band numbers.

    Raises:
        FormError: not numbers from 1 up.
    """
    parts = [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
    if not parts or not all(part.isdigit() and int(part) > 0 for part in parts):
        fix = "Write them as 1,2,3, in the model's order."
        raise FormError("bands", f"The bands '{text}' are not band numbers.", fix)
    return tuple(int(part) for part in parts)


def _check_suffixes(task: str, filled: Mapping[str, Any]) -> None:
    vectors = ("polygons",) if task == "segment" else ("output",)
    rasters = ("output", "probabilities") if task == "segment" else ("class_raster",)
    for fields, suffixes in ((vectors, (VECTOR_SUFFIX,)), (rasters, RASTER_SUFFIXES)):
        for field in fields:
            if field in filled and not filled[field].lower().endswith(suffixes):
                what = f"{filled[field]} does not end in {suffixes[0]}."
                raise FormError(field, what, f"Choose a file that ends in {suffixes[0]}.")


def default_output(raster: str, model: str, task: str, is_taken: Any = os.path.exists) -> str:  # noqa: ANN401
    """A free file name beside the raster: ``RASTER_MODEL.tif`` or ``.gpkg``, numbered where it exists."""
    suffix = RASTER_SUFFIXES[0] if task == "segment" else VECTOR_SUFFIX
    stem = f"{os.path.splitext(raster)[0]}_{os.path.splitext(os.path.basename(model))[0]}"
    candidate, number = stem + suffix, 2
    while is_taken(candidate) or is_taken(os.path.splitext(candidate)[0] + VECTOR_SUFFIX):
        candidate, number = f"{stem}_{number}{suffix}", number + 1
    return candidate
