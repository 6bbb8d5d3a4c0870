"""Walls inside GDAL: only the drivers named here exist, and no handler of its file system reaches a network.

Two copies of GDAL are loaded, rasterio's and pyogrio's. A list of drivers given to one ``open`` does not hold for what
GDAL opens on its own behalf (sources of a mosaic, overviews, masks), so all other drivers are removed from both copies
for the rest of the process, and the handlers of ``/vsicurl/`` and its kin, like the function that
fetches an address, are replaced by ones that find nothing.
The C functions are part of GDAL's stable interface and are called through ``ctypes`` (docs/decisions/0050).
"""

from __future__ import annotations

import ctypes
import sys
import threading
from pathlib import Path

RASTER_DRIVERS = ("GTiff", "COG", "PNG", "JPEG", "JP2OpenJPEG", "HFA", "ENVI", "BMP", "AAIGrid", "NITF", "EHdr", "GPKG")
"""Drivers of raster files. A virtual raster is read by ``guards.virtual_raster`` and opened anew."""
OWN_DRIVERS = ("VRT", "MEM", "Memory", "WEBP")
"""Opened only on text and memory of our own, and for the tiles of a GeoPackage."""
VECTOR_DRIVERS = ("GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "FlatGeobuf", "GML", "KML")
"""Drivers of files of areas."""
LOCAL_HANDLERS = ("/vsimem/", "/vsisubfile/", "/vsizip/", "/vsigzip/", "/vsisparse/", "/vsipythonfilelike/")

_Stat = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int)
_Open = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
_Fetch = ctypes.CFUNCTYPE(ctypes.c_void_p, *[ctypes.c_void_p] * 7)
_STAT_AT, _OPEN_AT = 1, 7
"""Places of the two callbacks in ``VSIFilesystemPluginCallbacksStruct``, counted in pointers."""
_nothing_there = _Stat(lambda data, name, result, flags: -1)
_nothing_opens = _Open(lambda data, name, mode: None)
_RESULT_BYTES, _ERROR_AT = 256, 2
"""More than a ``CPLHTTPResult`` takes, and the place of its error text, counted in pointers."""
_kept: list[object] = []
"""Callbacks that the copies of GDAL hold."""
_lock = threading.Lock()
_closed: set[str] = set()


def close_gdal() -> None:
    """Remove drivers and handlers from both copies of GDAL, once in a process. Irrevocable."""
    with _lock:
        if _closed:
            return
        import pyogrio._ogr as vector_module
        import rasterio
        import rasterio._env as raster_module

        with rasterio.Env():  # registers the drivers
            _close(_library(raster_module.__file__), (*RASTER_DRIVERS, *OWN_DRIVERS))
        _close(_library(vector_module.__file__), (*VECTOR_DRIVERS, "MEM", "Memory"))
        _closed.add("gdal")


def drivers_of(library: ctypes.CDLL) -> dict[str, int]:
    """Short name and handle of every driver that a copy of GDAL has."""
    library.GDALGetDriver.restype = ctypes.c_void_p
    library.GDALGetDriverShortName.restype = ctypes.c_char_p
    library.GDALGetDriverShortName.argtypes = [ctypes.c_void_p]
    handles = [library.GDALGetDriver(index) for index in range(library.GDALGetDriverCount())]
    return {library.GDALGetDriverShortName(handle).decode(): handle for handle in handles}


def handlers_of(library: ctypes.CDLL) -> list[str]:
    """Prefixes of the virtual file systems that a copy of GDAL has."""
    library.VSIGetFileSystemsPrefixes.restype = ctypes.POINTER(ctypes.c_char_p)
    names = library.VSIGetFileSystemsPrefixes()
    found: list[str] = []
    while names[len(found)] is not None:
        found.append(names[len(found)].decode())
    return found


def _close(library: ctypes.CDLL, allowed: tuple[str, ...]) -> None:
    library.GDALDeregisterDriver.argtypes = [ctypes.c_void_p]
    for name, handle in drivers_of(library).items():
        if name not in allowed:
            library.GDALDeregisterDriver(handle)
    refused = {name.rstrip("/?") for name in handlers_of(library) if name not in LOCAL_HANDLERS}
    _stop_fetching(library)
    library.VSIAllocFilesystemPluginCallbacksStruct.restype = ctypes.c_void_p
    library.VSIInstallPluginHandler.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for name in sorted(refused):
        for ending in "/?":
            _install_nothing(library, name + ending)


def _stop_fetching(library: ctypes.CDLL) -> None:
    """Let every request of an address end in an error before anything is sent."""
    library.VSICalloc.restype = library.VSIStrdup.restype = ctypes.c_void_p
    library.VSICalloc.argtypes = [ctypes.c_size_t, ctypes.c_size_t]

    def refuse(*arguments: object) -> int | None:
        result: int | None = library.VSICalloc(1, _RESULT_BYTES)
        if result:
            ctypes.cast(result, ctypes.POINTER(ctypes.c_int))[0] = 1
            ctypes.cast(result, ctypes.POINTER(ctypes.c_void_p))[_ERROR_AT] = library.VSIStrdup(
                b"no address is fetched"
            )
        return result

    callback = _Fetch(refuse)
    _kept.append(callback)
    library.CPLHTTPSetFetchCallback(callback, None)


def _install_nothing(library: ctypes.CDLL, prefix: str) -> None:
    callbacks = library.VSIAllocFilesystemPluginCallbacksStruct()
    slots = ctypes.cast(callbacks, ctypes.POINTER(ctypes.c_void_p))
    slots[_STAT_AT] = ctypes.cast(_nothing_there, ctypes.c_void_p).value
    slots[_OPEN_AT] = ctypes.cast(_nothing_opens, ctypes.c_void_p).value
    library.VSIInstallPluginHandler(prefix.encode(), callbacks)


def _library(extension: str) -> ctypes.CDLL:
    """The copy of GDAL that a compiled module is linked to.

    Raises:
        OSError: it cannot be found.
    """
    if sys.platform != "win32":
        return ctypes.CDLL(extension)  # symbols of a library's dependencies are found through it
    package = Path(extension).parent
    beside = sorted((package.parent / f"{package.name}.libs").glob("gdal*.dll"))
    if not beside:
        raise OSError(f"no GDAL beside {package}")
    return ctypes.CDLL(str(beside[0]))
