"""Finds a model by name or path, verifies its digest, vets its bytes and reads its card. The door for model files.

What is not here: running a model (``backends``), what makes a file safe (``store.vetting``), digests (``store.sums``),
the card's rules (``cards.codec``), installing and removing (``store.install``). Nothing here starts a session or opens
a second file of a model: what is not inside the ``.onnx`` file is refused.
"""

from __future__ import annotations

import difflib
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path

from ..cards.card import CARD_KEY, ModelCard
from ..cards.codec import NAME_PATTERN, card_from_json, card_to_json, safe_name
from ..cards.contract import GraphPlan, plan_graph
from ..cards.deepness import card_from_deepness, carries_deepness_keys, deepness_metadata
from ..cards.graph import GraphFacts
from ..cards.mlm import MLM_KEY, mlm_json
from ..errors import ModelCardInvalid, ModelCorrupt, ModelError, ModelNotFound
from ..folders import MODEL_SUFFIX, models_folders
from .sniffing import refuse_large_file
from .sums import verified_digest
from .vetting import MAX_MODEL_BYTES, vet_onnx


@dataclass(frozen=True)
class Vetted:
    """The bytes of a self-contained ONNX model, their SHA-256 (hexadecimal), and the facts of their graph."""

    data: bytes = field(repr=False)
    sha256: str
    facts: GraphFacts


@dataclass(frozen=True)
class ModelFile:
    """A vetted model.

    Attributes:
        path: where it is.
        sha256: of the bytes that were vetted, hexadecimal.
        card: the model's description of itself.
        graph: how to call it, and the sizes it fixes.
    """

    path: Path
    sha256: str
    card: ModelCard
    graph: GraphPlan
    _kept: list[bytes] = field(default_factory=list, repr=False, compare=False)

    def take_bytes(self) -> bytes:
        """The bytes that were vetted, to open a session from.

        They are let go of, so the caller alone holds them.

        A later call reads the file again.

        Raises:
            ModelNotFound: the file is gone.
            ModelCorrupt: it holds other bytes than those that were vetted.
        """
        if self._kept:
            return self._kept.pop()
        data = read_model_bytes(self.path)
        if verified_digest(data, self.path) != self.sha256:
            raise ModelCorrupt(f"{self.path} changed after it was checked.", "Run again.")
        return data

    def release(self) -> None:
        """Let go of the bytes, for whoever needs the description alone."""
        self._kept.clear()


@dataclass(frozen=True)
class RefusedModel:
    """A file in a models folder that is not a usable model, and why."""

    path: Path
    error: ModelError


def resolve_model(name_or_path: str, models_dir: str | None = None) -> ModelFile:
    """Find, verify and describe a model.

    Args:
        name_or_path: the name of an installed model (the stem of its file), or the path of a file.
        models_dir: folder of installed models; ``None`` looks in the default places (``models_folders``).

    Raises:
        ModelNotFound: no such model; names where was looked.
        ModelUnsafe, ModelCorrupt, ModelMismatch, ModelTask, ModelCardInvalid: the file is not a usable model.
    """
    return open_model(find_model(name_or_path, models_dir))


def open_model(path: Path) -> ModelFile:
    """Verify and describe the model file ``path``, which is read once.

    Raises as ``resolve_model`` does.

    The bytes stay with the description until they are taken or released.
    """
    return describe(vetted(read_model_bytes(path), path), path)


def vetted(data: bytes, path: Path) -> Vetted:
    """Return the vetted bytes of ``path``, checked against ``SHA256SUMS`` beside it.

    Raises:
        ModelUnsafe, ModelCorrupt, ModelMismatch: it is not.
    """
    facts = vet_onnx(data, path)
    return Vetted(data, verified_digest(data, path), facts)


def describe(model: Vetted, path: Path) -> ModelFile:
    """The model that ``path`` holds.

    Raises:
        ModelCardInvalid, ModelTask, ModelMismatch: it does not describe itself, or not as its graph is.
    """
    card = read_card(model.facts, path)
    graph = plan_graph(model.facts.inputs, model.facts.outputs, card, path)
    return ModelFile(path, model.sha256, card, graph, [model.data])


def scan_models(models_dir: str | None = None) -> list[ModelFile | RefusedModel]:
    """Every ``.onnx`` file of the models folders, usable or refused, by name.

    The first folder wins a name.
    """
    found: dict[str, Path] = {}
    for folder in models_folders(models_dir):
        for path in sorted(folder.glob(f"*{MODEL_SUFFIX}")):
            found.setdefault(path.stem, path)
    entries: list[ModelFile | RefusedModel] = []
    for name in sorted(found):
        try:
            model = open_model(found[name])
        except ModelError as error:
            entries.append(RefusedModel(found[name], error))
        else:
            model.release()
            entries.append(model)
    return entries


def find_model(name_or_path: str, models_dir: str | None = None) -> Path:
    """The file of a model.

    Raises:
        ModelNotFound: neither an installed name nor the path of a file.
    """
    folders = models_folders(models_dir)
    if re.fullmatch(NAME_PATTERN, name_or_path):
        for folder in folders:
            path = folder / f"{name_or_path}{MODEL_SUFFIX}"
            if path.is_file():
                return path
    path = Path(name_or_path).absolute()
    if path.is_file():
        return path
    if path.is_dir():
        raise ModelNotFound(f"{path} is a folder, not a model file.")
    if path.suffix or path.name != name_or_path:
        raise ModelNotFound(f"There is no model file {path}.")
    raise ModelNotFound(_not_installed(name_or_path, folders))


def _not_installed(name: str, folders: list[Path]) -> str:
    installed = sorted({path.stem for folder in folders for path in folder.glob(f"*{MODEL_SUFFIX}")})
    looked = ", ".join(str(folder) for folder in folders)
    near = difflib.get_close_matches(name, installed, n=1)
    if near:
        return f"No model named '{name[:80]}' is installed in {looked}; did you mean '{near[0]}'?"
    names = ", ".join(installed[:10]) or "none"
    return f"No model named '{name[:80]}' is installed in {looked}; installed: {names}."


def read_model_bytes(path: Path) -> bytes:
    """The whole file.

    Models are opened from these bytes only, so what was vetted is what runs.

    Raises:
        ModelNotFound: it cannot be read.
        ModelCorrupt: it is not a regular file, or larger than an ONNX file can be.
        ModelMismatch, ModelUnsafe: a large file that is seen to be something else.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ModelCorrupt(f"{path} is not a regular file.")
        if status.st_size > MAX_MODEL_BYTES:
            raise ModelCorrupt(f"{path} has {status.st_size} bytes; a model file has at most {MAX_MODEL_BYTES}.")
        refuse_large_file(path, status.st_size)
        return path.read_bytes()
    except OSError as error:
        raise ModelNotFound(f"The model file {path} cannot be read: {error.strerror}.") from error


def read_card(facts: GraphFacts, path: Path) -> ModelCard:
    """The card of a file: ``lemevit:card`` when there, else its Deepness keys.

    Raises:
        ModelCardInvalid: neither is there, or it is wrong.
        ModelTask: a Deepness model of a type that is not opened yet.
    """
    text = facts.metadata.get(CARD_KEY)
    if text is not None:
        return card_from_json(text, origin=str(path))
    if carries_deepness_keys(facts.metadata):
        return card_from_deepness(facts, name=safe_name(path.stem) or "model", origin=str(path))
    raise ModelCardInvalid(
        f"{path} does not describe itself: it has neither '{CARD_KEY}' nor Deepness metadata (model_type, resolution).",
        f"Import it (in QGIS: Add a model...): python -m model_runtime models check {path.name} says what it seems to "
        f"be, models import {path.name} installs it.",
    )


def card_to_metadata(card: ModelCard) -> dict[str, str]:
    """The ``metadata_props`` to write into a model file: our card, MLM properties, and Deepness keys where they apply.

    Raises:
        ModelCardInvalid: the card is not one that would be read back.
    """
    return {CARD_KEY: card_to_json(card), MLM_KEY: mlm_json(card), **deepness_metadata(card)}
