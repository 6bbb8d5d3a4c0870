"""The actions of the verb ``models`` that bring models in and out: check, import, export, catalogue, fetch."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from ..cards.mlm import mlm_item
from ..destinations import Destination, check_destinations
from ..errors import ArgumentsInvalid, ModelError
from ..files import write_whole
from ..importer.facts import ImportFindings
from ..importer.import_model import ImportRequest, Sample, import_described, inspect_model
from ..importer.settings import settings_of
from ..store.catalogue import fetch_model, read_catalogue
from ..store.find import ModelFile, resolve_model, scan_models
from ..store.install import import_model
from ..store.sums import SUMS_NAME

TOLD_EVERY_S = 0.2


def request_of(args: argparse.Namespace) -> ImportRequest:
    """The request of a command line."""
    return ImportRequest(
        path=Path(args.file).absolute(),
        name=args.name,
        card=Path(args.card).absolute() if args.card else None,
        settings=settings_of(args.set or []),
        accept_guesses=getattr(args, "accept_guesses", False),
        sample=_sample(args),
    )


def _sample(args: argparse.Namespace) -> Sample | None:
    """The trial that is asked for, once its picture has passed the gate for written files.

    Raises:
        ArgumentsInvalid: one of two options that belong together.
        OutputError: the picture cannot be written, or would cost a file.
    """
    raster, picture = getattr(args, "sample", None), getattr(args, "picture", None)
    if (raster is None) != (picture is None):
        raise ArgumentsInvalid("--sample and --picture belong together.", "Give a raster and the PNG file to write.")
    if raster is None or picture is None:
        return None
    sample = Sample(Path(raster).absolute(), Path(picture).absolute())
    read = [sample.raster, Path(args.file).absolute(), *([Path(args.card).absolute()] if args.card else [])]
    check_destinations([Destination(sample.picture, "picture", args.overwrite)], read)
    return sample


def check(args: argparse.Namespace, out: TextIO) -> None:
    """Say what a file is as a model.

    Installs nothing.

    Raises:
        ModelError: it cannot be looked into, or cannot be imported; the findings were written before.
    """
    request = request_of(args)
    findings = inspect_model(request.path, request)
    _write(findings, args.json, out, request.accept_guesses)
    for problem in findings.problems:
        kinds = {kind.code: kind for kind in ModelError.__subclasses__()}
        raise kinds.get(problem.code, ModelError)(problem.what, problem.fix)


def _write(findings: ImportFindings, as_json: bool, out: TextIO, accepted: bool) -> None:
    if as_json:
        out.write(json.dumps(findings.as_dict(), ensure_ascii=True) + "\n")
    else:
        out.write("\n".join(findings.sentences(accepted)) + "\n")


def install(args: argparse.Namespace, out: TextIO) -> None:
    """Install a file, or with ``--dry-run`` only check it."""
    if args.dry_run:
        return check(args, out)
    request = request_of(args)
    model, findings = import_described(request, args.models_dir, overwrite=args.overwrite)
    if args.json:
        out.write(json.dumps({**findings.as_dict(), "installed": str(model.path)}, ensure_ascii=True) + "\n")
        return None
    out.write("\n".join(findings.sentences(request.accept_guesses)) + "\n")
    out.write(f"installed '{model.path.stem}' as {model.path}\n")
    return None


def export(args: argparse.Namespace, out: TextIO) -> None:
    """Write a model's MLM item.

    The file itself, which carries the Deepness keys, is left as it is.
    """
    model = resolve_model(args.model, args.models_dir)
    target = Path(args.mlm).absolute()
    read = [model.path, model.path.parent / SUMS_NAME]
    check_destinations([Destination(target, "MLM item", args.overwrite)], read)
    href = os.path.relpath(model.path, target.parent).replace(os.sep, "/")
    item = mlm_item(model.card, href=href, sha256=model.sha256, size=model.path.stat().st_size)
    write_whole(target, (json.dumps(item, indent=1, ensure_ascii=False) + "\n").encode("utf-8"))
    out.write(f"wrote {target}\n")


def catalogue(args: argparse.Namespace, out: TextIO) -> None:
    """List the models of a catalogue, and which of them are installed: by digest, since a name says nothing."""
    digests = {entry.path.stem: getattr(entry, "sha256", "") for entry in scan_models(args.models_dir)}
    values = [
        {
            **dataclasses.asdict(entry),
            "source": entry.source,
            "installed": digests.get(entry.name) == entry.sha256,
            "is_other": entry.name in digests and digests[entry.name] != entry.sha256,
        }
        for entry in read_catalogue(_catalogue(args))
    ]
    if args.json:
        out.write(json.dumps({"models": values}, ensure_ascii=True) + "\n")
        return
    for value in values:
        state = "installed" if value["installed"] else value["url"] or _of_wheel(value["source"], value["wheel"])
        state += ", another version is installed" if value["is_other"] else ""
        out.write(f"{value['name']}  {value['size'] / 1e6:.1f} MB  {state}  {value['summary']}\n")


def _of_wheel(source: str, wheel: str) -> str:
    return f"in the wheel {wheel}" if source else "not published yet"


def _catalogue(args: argparse.Namespace) -> Path | None:
    return Path(args.catalogue).absolute() if args.catalogue else None


def fetch(args: argparse.Namespace, out: TextIO) -> None:
    """Download a model of the catalogue, check it and install it.

    With ``--json`` a line for each step of progress.
    """
    downloaded = fetch_model(
        args.model,
        args.models_dir,
        catalogue=_catalogue(args),
        overwrite=args.overwrite,
        consent=_consent(args.yes, out),
        on_progress=_teller(out) if args.json else _told_nobody,
    )
    model = _installed(downloaded, args)
    downloaded.unlink()
    if args.json:
        task, path = model.card.task, str(model.path)
        out.write(json.dumps({"event": "done", "name": model.path.stem, "task": task, "installed": path}) + "\n")
    else:
        out.write(f"installed '{model.path.stem}' as {model.path}\n")


def _installed(downloaded: Path, args: argparse.Namespace) -> ModelFile:
    """The model in the models folder. A file that is none does not stay among the downloads: it would fail again."""
    try:
        return import_model(str(downloaded), args.models_dir, overwrite=args.overwrite)
    except ModelError:
        downloaded.unlink()
        raise


def _told_nobody(done: int, total: int) -> None:
    """Nothing."""


def _teller(out: TextIO) -> Callable[[int, int], None]:
    """Writes how many bytes have come, now and then."""
    last = [0.0]

    def tell(done: int, total: int) -> None:
        now = time.monotonic()
        if now - last[0] >= TOLD_EVERY_S or done == total:
            last[0] = now
            out.write(json.dumps({"event": "progress", "done": done, "total": total}) + "\n")
            out.flush()

    return tell


def _consent(is_given: bool, out: TextIO) -> Callable[[str], bool]:
    def ask(question: str) -> bool:
        if is_given:
            return True
        if not sys.stdin.isatty():
            return False
        out.write(f"{question} [y/N] ")
        out.flush()
        return sys.stdin.readline().strip().lower() in ("y", "yes")

    return ask
