"""Folders of installed models, for the plugin and the runtime. Standard library only."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .version import PRODUCT_ROOT

FOLDER_VARIABLE = "LEMEVIT_MODELS_DIR"
MODEL_SUFFIX, CARD_SUFFIX = ".onnx", ".card.json"
"""A model, and the card beside it for whoever opens no model."""
SHIPPED_FOLDER = PRODUCT_ROOT / "resources" / "models"


def models_folders(models_dir: str | None = None) -> list[Path]:
    """Return the folders to search for models, in order.

    ``models_dir`` alone, else the folder of ``LEMEVIT_MODELS_DIR`` alone, else the shipped ones, then the user's own.
    """
    chosen = models_dir or os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return [Path(chosen).absolute()]
    return [SHIPPED_FOLDER, user_models_folder()]


def is_shipped(folder: Path) -> bool:
    """True if ``folder`` is the one of the models that came with the product, by whatever path."""
    return folder.resolve() == SHIPPED_FOLDER.resolve()


def user_models_folder() -> Path:
    """The folder of the user's own models.

    It need not exist.
    """
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "lemevit" / "models"
