"""The catalogue of models that can be downloaded, and the download of one of them (``store.download``), with consent.

A catalogue is JSON: ``{"models": [{"name", "url", "wheel", "bytes", "sha256", "licence", "summary"}]}``. Blanks in a
digest mean nothing: in groups of eight it is no suspicion to scanners that look for secrets. A model comes from its
``url``, or with the ``wheel`` of that name from the package index (pip); with neither it is not published anywhere.
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
WHEEL_LOCK = PRODUCT_ROOT / "resources" / "requirements" / "models.txt"
"""The models wheel with its digest, there once it is in the package index."""
KEYS = frozenset(("name", "url", "bytes", "sha256", "licence", "summary"))
DOWNLOADS = ".downloads"
"""Folder inside the models folder: what has come so far stays there until it is complete and installed."""


@dataclass(frozen=True)
class CatalogueEntry:
    """A model of the catalogue.

    ``size`` in bytes, ``sha256`` hexadecimal, ``url`` and ``wheel`` empty where it does not come from there.
    """

    name: str
    url: str
    size: int
    sha256: str
    licence: str
    summary: str
    wheel: str = ""

    @property
    def source(self) -> str:
        """Source of the model: ``url``, ``wheel``, or an empty text for none."""
        if self.url:
            return "url"
        return "wheel" if self.wheel and WHEEL_LOCK.is_file() else ""


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
    checks.known_keys(values, KEYS, KEYS | {"wheel"})
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
        wheel=checks.text(values.get("wheel", ""), 100),
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
        ModelNotFound: not in the catalogue, or without an address.
        OutputExists: it is installed already; said before anything is downloaded.
        Cancelled, DownloadError, OutputError: see ``store.download.fetch``.
    """
    entries = {entry.name: entry for entry in read_catalogue(catalogue)}
    if name not in entries:
        raise ModelNotFound(f"The catalogue has no model '{name[:80]}'.", f"It has: {', '.join(sorted(entries)[:20])}.")
    entry = entries[name]
    if not entry.url:
        raise ModelNotFound(f"The model '{name}' has no address to download it from.", _other_way(entry))
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


def _other_way(entry: CatalogueEntry) -> str:
    """Advice for a model without an address."""
    if not entry.wheel:
        return "Train it (docs/training.md)."
    name = entry.wheel.replace("-", "_")
    if entry.source:
        return f"It is in the wheel {entry.wheel}: install that into the runtime's Python with pip."
    return (
        f"It is in the wheel {name} (make models-wheel): add that (in QGIS: All models, Add), or install it with pip."
    )
