"""Start: ``python -m model_runtime VERB`` from the checkout, ``python -I FOLDER/model_runtime VERB`` anywhere.

The second is how the plugin starts its worker: isolated from ``PYTHONPATH`` and the user's site, the folder run as a
program. The folder's modules must then not be importable by their bare names (``errors``, ``jobs``, ...), so the
folder leaves ``sys.path`` and only the package itself is made known. Standard library only.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
import warnings
from pathlib import Path

PACKAGE = "model_runtime"
# Set by QGIS's launchers for QGIS's own libraries; with ours they make PROJ and GDAL read data of another version.
FOREIGN_VARIABLES = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH")
# Options of glibc's mallopt: one arena; arrays up to 32 MB from the heap, which keeps up to 256 MB for the next ones.
HEAP = ((-8, 1), (-3, 32 * 2**20), (-1, 256 * 2**20))


def register_package(folder: Path) -> None:
    """Make ``folder`` importable as the package ``model_runtime``, and by no other name.

    Raises:
        ImportError: there is no package in ``folder``.
    """
    sys.path[:] = [entry for entry in sys.path if not entry or Path(entry).resolve() != folder]
    spec = importlib.util.spec_from_file_location(
        PACKAGE, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package in {folder}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


def share_one_heap() -> None:
    """Let all threads take memory from one heap (glibc).

    By default each thread has a heap of its own and keeps what others could use: what the reading thread's block cache
    frees stays with it while the writing thread asks for more. One heap peaks lower, whatever the size of the raster
    (docs/performance.md).
    """
    if sys.platform != "linux":
        return
    import ctypes

    set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if set_option is not None:
        for option, value in HEAP:
            set_option(option, value)


def quiet_libraries() -> None:
    """Keep what libraries warn their programmers of away from people, unless ``-W`` asks for it."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")


def start() -> int:
    """Run the command line.

    Returns the exit status.
    """
    quiet_libraries()
    share_one_heap()
    for name in FOREIGN_VARIABLES:
        os.environ.pop(name, None)
    os.environ["PROJ_NETWORK"] = "OFF"
    # numpy's products here are small, and its threads would take the cores from ONNX Runtime and from QGIS.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if __package__ != PACKAGE:
        register_package(Path(__file__).resolve().parent)
    importlib.import_module(f"{PACKAGE}.guards.telemetry").switch_off()
    return int(importlib.import_module(f"{PACKAGE}.cli.main").main(sys.argv[1:], owns_process=True))


if __name__ == "__main__":
    sys.exit(start())
