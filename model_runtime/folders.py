"""Folders of models, added engines and what was measured, for the plugin and the runtime. Standard library only."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from .version import PRODUCT_ROOT

FOLDER_VARIABLE = "LEMEVIT_MODELS_DIR"
MODEL_SUFFIX, CARD_SUFFIX = ".onnx", ".card.json"
"""A model, and the card beside it for whoever opens no model."""
SHIPPED_FOLDER = PRODUCT_ROOT / "resources" / "models"
MODELS_PACKAGE = "lemevit_models"
"""Folder of the models wheel among the installed packages (``lemevit-models`` in the package index)."""


def models_folders(models_dir: str | None = None, packages: Iterable[str | Path] | None = None) -> list[Path]:
    """Return the folders to search for models, in order.

    ``models_dir`` alone, else the folder of ``LEMEVIT_MODELS_DIR`` alone, else the shipped ones, those of an installed
    models wheel, then the user's own.

    Args:
        models_dir: the chosen folder.
        packages: folders of installed packages, ``sys.path`` by default.
    """
    chosen = models_dir or os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return [Path(chosen).absolute()]
    wheels = [Path(place) / MODELS_PACKAGE for place in (sys.path if packages is None else packages) if str(place)]
    return [SHIPPED_FOLDER, *[folder for folder in wheels if folder.is_dir()][:1], user_models_folder()]


def is_shipped(folder: Path) -> bool:
    """True if ``folder`` is the one of the models that came with the product, by whatever path."""
    return folder.resolve() == SHIPPED_FOLDER.resolve()


def user_models_folder() -> Path:
    """The folder of the user's own models.

    It need not exist.
    """
    return _base("XDG_DATA_HOME", (".local", "share"), ("Library", "Application Support")) / "lemevit" / "models"


def providers_folder() -> Path:
    """The folder of engines that were added to the runtime, one folder each.

    ``LEMEVIT_PROVIDERS_DIR``, else beside the user's models.
    """
    chosen = os.environ.get("LEMEVIT_PROVIDERS_DIR")
    return Path(chosen).absolute() if chosen else user_models_folder().parent / "providers"


def added_package(module: str) -> Path | None:
    """The folder of a package that was added to the runtime, ``None`` where it was not."""
    root = providers_folder()
    if not root.is_dir():
        return None
    found = [entry for entry in root.iterdir() if not entry.suffix and (entry / module / "__init__.py").is_file()]
    return max(found, default=None)


def verdicts_folder() -> Path:
    """The folder of what was measured of engines on this machine.

    ``LEMEVIT_VERDICTS_DIR``, else in the user's cache.
    """
    chosen = os.environ.get("LEMEVIT_VERDICTS_DIR")
    if chosen:
        return Path(chosen).absolute()
    return _base("XDG_CACHE_HOME", (".cache",), ("Library", "Caches")) / "lemevit" / "verdicts"


def _base(variable: str, linux: tuple[str, ...], mac: tuple[str, ...]) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if sys.platform == "darwin":
        return home.joinpath(*mac)
    return Path(os.environ.get(variable) or home.joinpath(*linux))
