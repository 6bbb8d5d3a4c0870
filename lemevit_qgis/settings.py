"""Settings of the plugin, stored by QGIS under ``lemevit_qgis/``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

PREFIX = "lemevit_qgis/"
OPTIONS_PAGE = "lemevitOptions"
OFFERED = ("auto", "cpu", "cuda", "gpu", "npu", "openvino", "webgpu", "tensorrt-rtx", "coreml")
"""Devices, and engines by their names. Saved models of the toolbox hold places in this list: append only."""
DEVICES = (*OFFERED, "cuda:0", "cuda:1", "cuda:2", "cuda:3")
"""Choices of the device. The worker says what is there."""


def _text(key: str) -> str:
    return str(QgsSettings().value(PREFIX + key, "") or "")


def runtime_python() -> str:
    """Path of the runtime's Python, empty if not set."""
    return _text("runtime_python")


def set_runtime_python(path: str) -> None:
    """Store the Python of the inference runtime."""
    QgsSettings().setValue(PREFIX + "runtime_python", path)


def models_folder() -> str:
    """Folder of models, empty for the default ones."""
    return _text("models_folder")


def set_models_folder(path: str) -> None:
    """Store the folder of models."""
    QgsSettings().setValue(PREFIX + "models_folder", path)


def catalogue() -> str:
    """Catalogue file of models to download, empty for the plugin's own."""
    return _text("catalogue")


def set_catalogue(path: str) -> None:
    """Store the catalogue file."""
    QgsSettings().setValue(PREFIX + "catalogue", path)


def device() -> str:
    """Device of the panel's runs: ``auto``, ``cpu`` or ``cuda``."""
    return _text("device") or "auto"


def set_device(name: str) -> None:
    """Store the device."""
    QgsSettings().setValue(PREFIX + "device", name)


def threads() -> int:
    """CPU threads of the panel's runs, 0 for one per physical core."""
    text = _text("threads")
    return int(text) if text.isdigit() else 0


def set_threads(count: int) -> None:
    """Store the number of CPU threads."""
    QgsSettings().setValue(PREFIX + "threads", count)


def agreed_hosts() -> tuple[str, ...]:
    """Hosts from which rasters may be fetched."""
    return tuple(_text("agreed_hosts").split())


def set_agreed_hosts(hosts: Iterable[str]) -> None:
    """Store the hosts from which rasters may be fetched."""
    names = (host.strip().casefold() for host in hosts)
    QgsSettings().setValue(PREFIX + "agreed_hosts", " ".join(dict.fromkeys(name for name in names if name)))


def jobs_folder() -> Path:
    """Folder of unfinished jobs, in the user's profile."""
    return Path(_text("jobs_folder") or QgsApplication.qgisSettingsDirPath()) / "lemevit" / "jobs"


def runtimes_folder() -> str:
    """Folder of the environments made by the plugin, empty for the user's data folder."""
    return _text("runtimes_folder")


def set_runtimes_folder(path: str) -> None:
    """Store the folder of runtimes."""
    QgsSettings().setValue(PREFIX + "runtimes_folder", path)
