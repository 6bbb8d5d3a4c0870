"""Puts a vetted model into the user's models folder and takes it out again.

Every file appears whole (``files.write_whole``), the digest list ``SHA256SUMS`` of the folder too. Shipped models are
never touched.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from ..cards.codec import NAME_PATTERN, card_to_json
from ..destinations import Destination, refuse_inputs
from ..errors import ModelNotFound, OutputExists
from ..files import write_whole, writing_error
from ..folders import CARD_SUFFIX, FOLDER_VARIABLE, MODEL_SUFFIX, is_shipped, user_models_folder
from .find import ModelFile, Vetted, describe, read_model_bytes, vetted
from .sums import SUMS_NAME, read_sums, write_sums


def install_folder(models_dir: str | None = None) -> Path:
    """Return the folder in which models are installed and removed."""
    chosen = models_dir or os.environ.get(FOLDER_VARIABLE)
    return Path(chosen).absolute() if chosen else user_models_folder()


def import_model(source: str, models_dir: str | None = None, *, overwrite: bool = False) -> ModelFile:
    """Copy a model file into the folder under its file's name, after vetting it.

    Returns the installed model.

    Raises:
        ModelError: the file is not a usable model; nothing is copied.
        ModelNotFound, OutputExists, OutputUnwritable, OutputDiskFull: see ``install_model``.
    """
    path = Path(source).absolute()
    refuse_sources(path.stem, models_dir, [path])
    model = vetted(read_model_bytes(path), path)
    describe(model, path)
    return install_model(model, path.stem, models_dir, overwrite=overwrite)


def install_model(model: Vetted, name: str, models_dir: str | None = None, *, overwrite: bool = False) -> ModelFile:
    """Write vetted bytes into the folder under ``name``.

    Returns the installed model.

    What was written is read back and compared, so it is not vetted again.

    Raises:
        ModelNotFound: no installed model can have this name.
        OutputExists: a model of this name is installed and ``overwrite`` is false.
        OutputUnwritable, OutputDiskFull: the folder cannot take it; what was there stays.
    """
    if re.fullmatch(NAME_PATTERN, name) is None:
        raise ModelNotFound(
            f"'{name[:80]}' cannot be the name of an installed model.",
            "Rename the file with letters, digits, dots and dashes, then import it.",
        )
    folder = install_folder(models_dir)
    target = folder / f"{name}{MODEL_SUFFIX}"
    if target.exists() and not overwrite:
        raise OutputExists(
            f"A model named '{name}' is already installed: {target}.",
            "Give another name (--name), or replace it (--overwrite).",
        )
    installed = describe(model, target)
    installed.release()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise writing_error(error, folder) from error
    # The digest goes first: a stop between the two steps leaves a model that is refused, never one unverified.
    write_sums(folder, {**read_sums(folder), target.name: model.sha256})
    write_whole(target, model.data)
    write_whole(_card_beside(target), card_to_json(installed.card).encode("utf-8"))
    return installed


def refuse_sources(name: str, models_dir: str | None, sources: list[Path]) -> None:
    """Refuse to install under a name whose files are those that are read.

    Raises:
        OutputIsInput: naming both.
    """
    target = install_folder(models_dir) / f"{name}{MODEL_SUFFIX}"
    files = ((target, "model"), (_card_beside(target), "card"), (target.parent / SUMS_NAME, "list of digests"))
    refuse_inputs([Destination(path, what) for path, what in files], sources)


def remove_model(name: str, models_dir: str | None = None) -> Path:
    """Remove an installed model and its digest.

    Returns the path it had.

    Raises:
        ModelNotFound: no model of this name is in the user's models folder.
        OutputUnwritable: the folder may not be changed.
    """
    folder = install_folder(models_dir)
    target = folder / f"{name}{MODEL_SUFFIX}"
    if is_shipped(folder):
        raise ModelNotFound(f"The models in {folder} came with the product and stay.", "Choose another models folder.")
    if re.fullmatch(NAME_PATTERN, name) is None or not target.is_file():
        raise ModelNotFound(
            f"No model named '{name[:80]}' is in {folder}.", "Only imported models can be removed; see: models list"
        )
    try:
        target.unlink()
        _card_beside(target).unlink(missing_ok=True)
    except OSError as error:
        raise writing_error(error, target) from error
    sums = read_sums(folder)
    if sums.pop(target.name, None) is not None:
        write_sums(folder, sums)
    return target


def _card_beside(target: Path) -> Path:
    """Return the path of the card file beside the model ``target``, which the plugin reads in place of the model."""
    return target.with_name(target.stem + CARD_SUFFIX)
