"""Walls around verbs that read rasters of others outside of a run: training, evaluation, the trial of a model.

Called where the process is the command line's own, since they cannot be taken back. A run has its own
(``worker.walls``), in its own thread.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from ..folders import models_folders

CACHES = (".cache", ".triton", ".nv", ".config/matplotlib")
"""Folders below the user's own in which torch and its drivers keep compiled kernels."""


def close_process(args: argparse.Namespace) -> None:
    """Close GDAL and, on Linux, all writing but to the verb's own folders and all sockets to a network.

    Does nothing for other verbs.
    """
    if args.verb not in ("train", "evaluate") and not getattr(args, "sample", None):
        return
    from ..guards import gdal_walls, system_walls

    gdal_walls.close_gdal()
    system_walls.enter(writable_folders(args))


def writable_folders(args: argparse.Namespace) -> list[Path]:
    """Folders of what the verb writes, with those of temporary files and caches."""
    if args.verb == "train":
        out = Path(args.out).absolute()
        own = [out if out.is_dir() else out.parent]
    elif args.verb == "models":
        own = [Path(args.picture).absolute().parent] if args.picture else []
    else:
        own = [Path(args.report).absolute().parent] if args.report else []
        if args.calibrate:
            path = Path(args.model)
            own += [path.absolute().parent] if path.is_file() else models_folders(args.models_dir)
    places = [*own, Path(tempfile.gettempdir()), *(Path.home() / name for name in CACHES)]
    return [Path(os.path.realpath(place)) for place in places]
