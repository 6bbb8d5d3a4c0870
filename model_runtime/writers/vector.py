"""Polygons to one layer of a GeoPackage: a copy is extended, read back, put in place.

Other layers stay.

Batches go to the file as they come, a few thousand features at a time, so memory does not grow with the layer.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import warnings
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, GeometryError
from pyogrio.util import vsi_path
from rasterio.crs import CRS

from ..errors import OutputDamaged, OutputExists, OutputUnwritable
from ..files import named_writing, partial_path, writing_error
from ..protocol import layer_name
from .outputs import GPKG_SIDE_FILES, put_in_place, remove_partial

GPKG_VERSION = "1.3"
"""The newest that QGIS 3.22 reads without a warning."""
FIXED_DATE = "2000-01-01T00:00:00.000Z"
CLOSE_IT = (
    "Close it there (or save and remove it from QGIS) first; if a program ended badly, open and close it once in QGIS."
)
FEATURES_AT_ONCE = 20_000
"""Features are collected up to so many: an append opens and closes the file."""
OPTIONS = {"OGR_CURRENT_DATE": FIXED_DATE, "OGR_SQLITE_SYNCHRONOUS": "OFF"}
"""The same features give the same bytes. The file is flushed to disk once, when it is complete, not at each append."""
SPOKEN_MARKS = ("|", "!", ";")
"""QGIS reads what follows a bar as the name of a layer, GDAL's paths in archives have exclamation marks."""
_WRITE_ERRORS = (DataSourceError, DataLayerError, FeatureError, GeometryError, OSError)

Fields = dict[str, NDArray[Any]]
"""Column name to values, one a feature. The same columns in each batch."""


def check_layer(output: Path, overwrite: bool) -> None:
    """Refuse a GeoPackage that is none, is in use, or has the layer already.

    Raises:
        OutputUnwritable: not a readable GeoPackage, or another program is writing to it.
        OutputExists: the layer is there and ``overwrite`` is False.
    """
    _check_path(str(output))
    if not output.exists():
        return
    if _has_pending_changes(output):
        raise OutputUnwritable(f"{output} is being changed by another program.", CLOSE_IT)
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(output)]
    except DataSourceError as error:
        raise OutputUnwritable(f"{output} is not a readable GeoPackage.", "Choose another file name.") from error
    name = layer_name(output.stem)
    if name in layers and not overwrite:
        raise OutputExists(f"{output} has a layer '{name}' already.")


def _check_path(path: str) -> None:
    """Refuse a path that the writer, or QGIS when it loads the layer, would take for something else.

    Raises:
        OutputUnwritable: naming the characters.
    """
    marks = [mark for mark in SPOKEN_MARKS if mark in path]
    if any(ord(letter) < ord(" ") for letter in path):
        marks.append("control characters")
    if marks or vsi_path(path) != path:
        named = " ".join(marks) or "://"
        raise OutputUnwritable(
            f"{path!r} is not a valid path of a GeoPackage: it holds {named}.", f"Leave {named} out of the path."
        )


def _has_pending_changes(output: Path) -> bool:
    """True if SQLite keeps changes beside the file that are not in it yet (or, half made, must be undone)."""
    beside = [Path(f"{output}{suffix}") for suffix in ("-wal", "-journal")]
    return any(path.exists() and path.stat().st_size > 0 for path in beside)


def _stamp(output: Path) -> tuple[int, int] | None:
    """Return a fingerprint of a file that changes with it, ``None`` where there is no file."""
    if not output.exists():
        return None
    with named_writing(output):
        found = output.stat()
    return found.st_mtime_ns, found.st_size


class LayerWriter:
    """Writes the layer named like the stem of ``output``.

    Use it in a ``with`` block, then call ``put_in_place``.

    Args:
        output: a new or existing GeoPackage; as it is until ``put_in_place``.
        crs: CRS of the geometries.
        empty: columns of a layer that gets no feature.
        origin: where the result comes from, as metadata of the layer.
        kind: type of geometry of the layer.
    """

    def __init__(
        self,
        output: Path,
        crs: CRS | None,
        empty: Fields | None = None,
        origin: dict[str, str] | None = None,
        *,
        kind: str = "Polygon",
    ) -> None:
        self.output, self.partial = output, partial_path(output)
        self._crs, self._empty, self._origin, self._kind = crs, empty or {}, origin, kind
        self._waiting: list[tuple[NDArray[Any], Fields]] = []
        self._count = self._written = self._sum = 0
        self._is_begun = False
        self._found = _stamp(output)

    def __enter__(self) -> LayerWriter:
        remove_partial(self.output)
        self._found = _stamp(self.output)
        if self._found is not None:
            try:
                shutil.copyfile(self.output, self.partial)
            except OSError as error:
                raise writing_error(error, self.partial) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            remove_partial(self.output)

    def write(self, geometries: NDArray[Any], fields: Fields) -> None:
        """Add features.

        Args:
            geometries: ``(n,)`` shapely geometries of the layer's kind, in its CRS.
            fields: values, ``(n,)`` each.

        Raises:
            OutputDiskFull, OutputUnwritable: the file could not be written.
        """
        if len(geometries):
            self._waiting.append((geometries, fields))
            self._count += len(geometries)
        if self._count - self._written >= FEATURES_AT_ONCE:
            self._flush()

    def finish(self) -> None:
        """Write what waits and read every polygon back.

        Raises:
            OutputDiskFull, OutputUnwritable: the file could not be written.
            OutputDamaged: the layer does not read back complete.
        """
        if self._waiting or not self._is_begun:
            self._flush()
        try:
            found = self._read_back()
        except _WRITE_ERRORS as error:
            raise OutputDamaged(f"{self.partial} does not read back: {error}") from error
        if found != (self._count, self._sum):
            raise OutputDamaged(f"{self.partial} does not hold all polygons that were written.")
        if self._count and not self._has_index():
            raise writing_error(OSError("its spatial index is missing"), self.partial)

    def _has_index(self) -> bool:
        """GDAL makes the index when it closes a file, and does not tell where that fails, as on a full disk."""
        info = pyogrio.read_info(self.partial, layer=layer_name(self.output.stem))
        return bool(info["capabilities"]["fast_spatial_filter"])

    def _read_back(self) -> tuple[int, int]:
        """Number and checksum of the polygons in the file.

        The number that a GeoPackage states is a note, no count.
        """
        read = partial(pyogrio.raw.read, self.partial, layer=layer_name(self.output.stem), columns=[])
        fids = read(read_geometry=False, return_fids=True)[1]
        found = 0
        for start in range(0, len(fids), FEATURES_AT_ONCE):
            part = fids[start : start + FEATURES_AT_ONCE]
            found = _checksum(read(where=f"fid BETWEEN {part[0]} AND {part[-1]}")[2], found)
        return len(fids), found

    def put_in_place(self) -> None:
        """The finished file takes the output's name.

        Side files of the old one go with it.

        Raises:
            OutputUnwritable: the output was changed by another program since it was copied; its changes stay.
        """
        if _stamp(self.output) != self._found or _has_pending_changes(self.output):
            remove_partial(self.output)
            raise OutputUnwritable(f"{self.output} was changed by another program during the run.", CLOSE_IT)
        put_in_place(self.partial, self.output)
        for suffix in GPKG_SIDE_FILES:
            with contextlib.suppress(OSError):
                Path(f"{self.output}{suffix}").unlink(missing_ok=True)

    def _flush(self) -> None:
        geometries = np.concatenate([part for part, _ in self._waiting] or [np.array([], dtype=object)])
        names = list(self._waiting[0][1] if self._waiting else self._empty)
        fields = {name: np.concatenate([part[name] for _, part in self._waiting]) for name in names if self._waiting}
        self._waiting = []
        previous = {name: os.environ.get(name) for name in OPTIONS}
        pyogrio.set_gdal_config_options(OPTIONS)
        try:
            self._append(geometries, fields or self._empty)
        except _WRITE_ERRORS as error:
            raise writing_error(error, self.partial) from error
        finally:
            pyogrio.set_gdal_config_options(previous)
        self._written, self._is_begun = self._count, True

    def _append(self, geometries: NDArray[Any], fields: Fields) -> None:
        outlines = shapely.to_wkb(geometries)
        self._sum = _checksum(outlines, self._sum)
        with _quiet() if self._crs is None else contextlib.nullcontext():
            pyogrio.raw.write(
                self.partial,
                geometry=outlines,
                field_data=list(fields.values()),
                fields=list(fields),
                layer=layer_name(self.output.stem),
                driver="GPKG",
                geometry_type=self._kind,
                crs=self._crs.to_wkt() if self._crs else None,
                append=self._is_begun,
                layer_metadata=None if self._is_begun else self._origin,
                dataset_options={} if self.partial.exists() else {"VERSION": GPKG_VERSION},
            )


def _checksum(outlines: NDArray[Any], before: int) -> int:
    """CRC-32 of all outlines as WKB, one after the other, going on from ``before``."""
    for outline in outlines:
        before = zlib.crc32(outline, before)
    return before


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """No word about a missing CRS. Only where it is missing: filters of warnings are shared by all threads."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")
        yield
