"""The verb ``models``: list, show, verify, remove.

Import and its neighbours are ``cli.importing``.
"""

from __future__ import annotations

import argparse
import json
from typing import TextIO

from ..cards.card import ModelCard
from ..cards.codec import card_to_json
from ..errors import shown
from ..files import SHORT_DIGEST
from ..folders import is_shipped, models_folders
from ..protocol import EXIT_DONE
from ..store.find import ModelFile, RefusedModel, resolve_model, scan_models
from ..store.install import install_folder, remove_model
from ..store.sums import read_sums


def run(args: argparse.Namespace, out: TextIO) -> int:
    """Carry out ``args.action``.

    Returns the exit status.

    Raises:
        LemevitError: the model is not there or not usable, or the folder cannot be written.
    """
    actions = {"list": _list, "show": _show, "verify": _verify, "remove": _remove}
    if args.action not in actions:  # a list of models is asked for at every start of the panel
        from .importing import catalogue, check, export, fetch, install

        actions = {"import": install, "check": check, "export": export, "catalogue": catalogue, "fetch": fetch}
    actions[args.action](args, out)
    return EXIT_DONE


def _list(args: argparse.Namespace, out: TextIO) -> None:
    entries = scan_models(args.models_dir)
    if args.json:
        listed = [_entry(entry, args.models_dir) for entry in entries]
        out.write(json.dumps(listed, ensure_ascii=True) + "\n")
        return
    for entry in entries:
        if isinstance(entry, ModelFile):
            card = entry.card
            gsd = "any gsd" if card.gsd_m is None else f"{card.gsd_m:g} m"
            answers = f"{len(card.classes)} classes  " if card.classes else ""
            out.write(f"{entry.path.stem}  {card.task}  {answers}{gsd}  {entry.path}\n")
        else:
            out.write(f"{entry.path.stem}  refused ({entry.error.code}): {entry.error.what}\n")
    if not entries:
        out.write(f"No models in {', '.join(str(folder) for folder in models_folders(args.models_dir))}.\n")


def _entry(entry: ModelFile | RefusedModel, models_dir: str | None) -> dict[str, object]:
    is_own = entry.path.parent == install_folder(models_dir) and not is_shipped(entry.path.parent)
    values = {"name": entry.path.stem, "path": str(entry.path), "removable": is_own}
    if isinstance(entry, RefusedModel):
        return {**values, "usable": False, "error": entry.error.as_dict()}
    return {
        **values,
        "usable": True,
        "sha256": entry.sha256,
        "card": json.loads(card_to_json(entry.card)),
    }


def _show(args: argparse.Namespace, out: TextIO) -> None:
    model = resolve_model(args.model, args.models_dir)
    if args.json:
        out.write(json.dumps(_entry(model, args.models_dir), indent=2, ensure_ascii=True) + "\n")
        return
    out.write("\n".join(card_lines(model)) + "\n")


def card_lines(model: ModelFile) -> list[str]:
    """The card of a model for people."""
    card = model.card
    rows = [
        ("model", f"{card.name} (version {card.version}), from {_SOURCES[card.source]}"),
        ("file", f"{model.path}"),
        ("sha256", model.sha256),
        ("about", card.description),
        ("task", card.task),
        ("bands", ", ".join(card.bands)),
        ("pixels", _pixels(card)),
        ("gsd", _gsd(card)),
        ("tile", f"{card.tile} px, overlap {card.overlap} px"),
        ("scores", card.activation if len(card.classes) != 2 else f"{card.activation}, threshold {card.seg_thresh:g}"),
        ("temperature", "" if card.temperature == 1.0 else f"{card.temperature:g}"),
        ("boxes", ", ".join(f"{key} {value}" for key, value in card.decode.items())),
        ("licence", card.licence),
        ("attribution", card.attribution),
        *((f"training {key}", _short(value)) for key, value in card.training.items()),
        *((f"metric {key}", _short(value)) for key, value in card.metrics.items()),
    ]
    lines = [f"{key:<12} {value}" for key, value in rows if value]
    if card.classes:
        lines.append("classes")
    for entry in card.classes:
        lines.append(f"  {entry.class_id:>3} {entry.color} {entry.class_name}{' (background)' * entry.background}")
    return lines


_SOURCES = {"lemevit": "its LeMeViT card", "deepness": "its Deepness metadata", "mlm": "its MLM metadata"}


def _pixels(card: ModelCard) -> str:
    dtypes = "/".join(card.dtypes) or "any type"
    mean = ", ".join(f"{value:g}" for value in card.mean)
    std = ", ".join(f"{value:g}" for value in card.std)
    return f"{dtypes}, divided by {card.divide_by:g}, mean {mean}, std {std}"


def _gsd(card: ModelCard) -> str:
    if card.gsd_m is None:
        return "any"
    limits = "" if card.gsd_range_m is None else f" (accepts {card.gsd_range_m[0]:g} to {card.gsd_range_m[1]:g} m)"
    return f"{card.gsd_m:g} m{limits}"


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    line = shown(text, len(text), " ")
    return line if len(line) <= 160 else line[:157] + "..."


def _verify(args: argparse.Namespace, out: TextIO) -> None:
    from ..backends import open_backend
    from ..backends.options import BackendOptions

    model = resolve_model(args.model, args.models_dir)
    backend = open_backend(model, BackendOptions(device="cpu"))
    backend.close()
    listed = model.path.name in read_sums(model.path.parent)
    digest = "as listed in SHA256SUMS" if listed else "not listed in a SHA256SUMS, so not compared"
    out.write(f"ok: {model.path}\nsha256 {model.sha256[:SHORT_DIGEST]}... {digest}; a trial chip gave finite scores\n")


def _remove(args: argparse.Namespace, out: TextIO) -> None:
    removed = remove_model(args.model, args.models_dir)
    out.write(json.dumps({"removed": str(removed)}) + "\n" if args.json else f"removed {removed}\n")
