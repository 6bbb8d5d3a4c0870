"""The catalogue of models that can be downloaded, and the download of one of them (``store.download``), with consent.

A catalogue is JSON: ``{"models": [{"name", "url", "bytes", "sha256", "licence", "summary"}]}``. Blanks in a digest mean
nothing: in groups of eight it is no suspicion to scanners that look for secrets. An empty ``url`` means
that the model is not published anywhere; it is listed all the same.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..cards import checks
from ..cards.checks import CardValueError
from ..cards.codec import NAME_PATTERN, read_json_file
from ..errors import ModelCardInvalid, ModelNotFound, OutputExists, OutputUnwritable
from ..folders import MODEL_SUFFIX
from ..version import PRODUCT_ROOT
from .download import fetch
from .install import install_folder
from .vetting import MAX_MODEL_BYTES

CATALOGUE = PRODUCT_ROOT / "resources" / "catalogue.json"
KEYS = frozenset(("name", "url", "bytes", "sha256", "licence", "summary"))
DOWNLOADS = ".downloads"
"""Folder inside the models folder: what has come so far stays there until it is complete and installed."""


@dataclass(frozen=True)
class CatalogueEntry:
    """A model of the catalogue.

    ``size`` in bytes, ``sha256`` hexadecimal, ``url`` empty when not published.
    """

    name: str
    url: str
    size: int
    sha256: str
    licence: str
    summary: str


def read_catalogue(path: Path | None = None) -> list[CatalogueEntry]:
    """The entries of a catalogue.

    The project's own by default.

    Raises:
        ModelNotFound: no such file.
        ModelCardInvalid: it is no catalogue; names the entry and the key.
    """
    source = path or CATALOGUE
    values = read_json_file(source)
    try:
        checks.known_keys(values, frozenset(("models",)), frozenset(("models",)))
        entries = [_entry(item) for item in checks.listing(values["models"], 0, 10_000)]
        names = [entry.name for entry in entries]
        if len(set(names)) != len(names):
            raise CardValueError("names a model twice")
    except CardValueError as error:
        raise ModelCardInvalid(f"The catalogue {source} {error}.", "Restore the catalogue.") from error
    return entries


def _entry(item: Any) -> CatalogueEntry:  # noqa: ANN401
    values = checks.mapping(item)
    checks.known_keys(values, KEYS, KEYS)
    url = checks.text(values["url"], 2000)
    if url and not url.startswith("https://"):
        raise CardValueError(f"holds the address {url[:80]!r}, which is not https")
    return CatalogueEntry(
        name=checks.matching(values["name"], NAME_PATTERN, "a short name of letters, digits, dot, dash"),
        url=url,
        size=checks.integer(values["bytes"], 1, MAX_MODEL_BYTES),
        sha256=checks.matching(checks.text(values["sha256"], 200).replace(" ", ""), "[0-9a-f]{64}", "a SHA-256"),
        licence=checks.text(values["licence"]),
        summary=checks.text(values["summary"]),
    )


def fetch_model(
    name: str,
    models_dir: str | None = None,
    *,
    catalogue: Path | None = None,
    overwrite: bool = False,
    consent: Callable[[str], bool],
    on_progress: Callable[[int, int], None] = lambda done, total: None,
    context: ssl.SSLContext | None = None,
) -> Path:
    """The downloaded and verified file, in the folder of downloads.

    Not installed yet.

    Args:
        name: of the model in the catalogue.
        models_dir: folder of installed models.
        catalogue: another one than the project's.
        overwrite: a model of this name may be installed already.
        consent: see ``store.download.fetch``.
        on_progress: see ``store.download.fetch``.
        context: TLS settings.

    Raises:
        ModelNotFound: not in the catalogue, or not published.
        OutputExists: it is installed already; said before anything is downloaded.
        Cancelled, DownloadError, OutputError: see ``store.download.fetch``.
    """
    entries = {entry.name: entry for entry in read_catalogue(catalogue)}
    if name not in entries:
        raise ModelNotFound(f"The catalogue has no model '{name[:80]}'.", f"It has: {', '.join(sorted(entries)[:20])}.")
    entry = entries[name]
    if not entry.url:
        raise ModelNotFound(f"The model '{name}' is not published anywhere yet.", "Train it (docs/training.md).")
    installed = install_folder(models_dir) / f"{name}{MODEL_SUFFIX}"
    if installed.exists() and not overwrite:
        raise OutputExists(
            f"A model named '{name}' is already installed: {installed}.", "Agree to replace it (--overwrite)."
        )
    folder = install_folder(models_dir) / DOWNLOADS
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputUnwritable(f"The folder {folder} cannot be made: {error.strerror}.") from error
    target = folder / f"{name}{MODEL_SUFFIX}"
    return fetch(
        entry.url,
        target,
        size=entry.size,
        sha256=entry.sha256,
        consent=consent,
        on_progress=on_progress,
        context=context,
    )
