"""Other people's models: looked at, described, fitted to the graph contract where that is safe, and installed.

``inspect_model`` says in words and as data what a file is, what was assumed and what stands in the way;
``import_described`` installs it. The file is read once. One that opens as it is, is copied byte for byte; one that
needs a card, decoded boxes or the names ``before`` and ``after`` gets them in the installed copy, which is vetted once
more. Checkpoints are ``training.export.checkpoint``'s, which needs torch.
"""

from __future__ import annotations

import contextlib
import dataclasses
import importlib.util
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..errors import ModelCardInvalid, ModelError, RuntimeMissing
from ..folders import MODEL_SUFFIX
from ..store.find import ModelFile, describe, read_model_bytes
from ..store.install import install_model, refuse_sources
from ..store.sniffing import is_checkpoint
from ..store.sums import verified_digest
from .draft import ImportRequest as ImportRequest
from .draft import card_of, complete, findings_of, model_name, read_draft, result_of
from .facts import ImportFindings, Problem
from .fit import try_tile
from .picture.trial_picture import Sample as Sample
from .picture.trial_picture import try_sample


def inspect_model(path: Path, request: ImportRequest | None = None) -> ImportFindings:
    """Describe the file ``path`` as a model. Installs nothing.

    The model is vetted as always, then described, and run on one tile on the CPU.

    Raises:
        ModelError: the file is unsafe, damaged or of a kind that is not looked into.
    """
    asked = request or ImportRequest(path)
    data = read_model_bytes(path)
    if not is_checkpoint(data):
        return _inspect(asked, data)
    with tempfile.TemporaryDirectory(prefix="lemevit-import-") as folder:
        made = converted(asked, Path(folder))
        with _named_as(made.path, path):
            found = _inspect(made, read_model_bytes(made.path))
    problems = tuple(
        dataclasses.replace(problem, what=problem.what.replace(str(made.path), str(path))) for problem in found.problems
    )
    return _of_checkpoint(dataclasses.replace(found, problems=problems), path, data)


@contextlib.contextmanager
def _named_as(made: Path, path: Path) -> Iterator[None]:
    """Errors of the file ``made`` name the file ``path`` that it was made of."""
    try:
        yield
    except ModelError as error:
        if str(made) not in error.what:
            raise
        raise type(error)(error.what.replace(str(made), str(path)), error.fix) from error


def _of_checkpoint(found: ImportFindings, path: Path, data: bytes) -> ImportFindings:
    return dataclasses.replace(found, path=str(path), sha256=verified_digest(data, path), source="checkpoint")


def _inspect(asked: ImportRequest, data: bytes) -> ImportFindings:
    draft = read_draft(asked, data)
    try:
        complete(draft, asked)
        result = result_of(draft, card_of(draft, asked), asked)
        draft.sheet.note(try_tile(result, asked.path))
    except ModelError as error:
        return findings_of(draft, asked, (Problem(error.code, error.what, error.fix),))
    found = findings_of(draft, asked)
    if asked.sample is None:
        return found
    return dataclasses.replace(found, sample=try_sample(describe(result, asked.path), asked.sample))


def import_described(
    request: ImportRequest, models_dir: str | None = None, *, overwrite: bool = False
) -> tuple[ModelFile, ImportFindings]:
    """Install the file.

    Returns the installed model and what was found in the file.

    Raises:
        ModelError: it is no usable model; with code ``model.card`` where facts are missing that were not agreed to.
        OutputExists, OutputUnwritable, OutputDiskFull: see ``store.install.install_model``.
    """
    refuse_sources(model_name(request), models_dir, [request.path, *([request.card] if request.card else [])])
    data = read_model_bytes(request.path)
    if is_checkpoint(data):
        with tempfile.TemporaryDirectory(prefix="lemevit-import-") as folder:
            made = converted(request, Path(folder))
            with _named_as(made.path, request.path):
                model, found = import_described(made, models_dir, overwrite=overwrite)
        return model, _of_checkpoint(found, request.path, data)
    draft = read_draft(request, data)
    complete(draft, request)
    card = card_of(draft, request)
    findings = findings_of(draft, request)
    if findings.questions and not request.accept_guesses:
        guesses = "; ".join(line for line in findings.sentences() if "assumed" in line)
        raise ModelCardInvalid(
            f"{request.path}: nobody states {', '.join(findings.questions)}. {guesses}",
            "Give them (--set KEY=VALUE or --card FILE), or agree to the guesses (--accept-guesses).",
        )
    result = result_of(draft, card, request)
    draft.sheet.note(try_tile(result, request.path))
    return install_model(result, model_name(request), models_dir, overwrite=overwrite), findings_of(draft, request)


def converted(request: ImportRequest, folder: Path) -> ImportRequest:
    """The request for the ONNX file that a checkpoint becomes in ``folder``.

    Raises:
        RuntimeMissing: this Python has no torch; says where to run which command.
        ModelError: it is no LeMeViT checkpoint, or a damaged one.
    """
    if importlib.util.find_spec("torch") is None:
        raise RuntimeMissing(
            f"{request.path} holds weights without their network; making a model of them needs torch, which the Python "
            f"at {sys.executable} has not.",
            "In the training environment (docs/training.md) run: "
            f"python -m model_runtime models import {request.path.name}",
        )
    from ..training.export.checkpoint import to_onnx

    name = model_name(request)
    out = folder / f"{name}{MODEL_SUFFIX}"
    return dataclasses.replace(request, path=out, name=name, from_weights=to_onnx(request.path, out))
