"""Texts on the size and the result of a set-up."""

from __future__ import annotations

from ..errors import tr
from ..number_texts import whole
from .plan import SetupPlan


def ready_text(devices: list[str], flavour: str) -> str:
    """Describe the devices of a new runtime, with advice if the expected GPU is missing."""
    text = tr("Ready. Devices: {}").format(", ".join(devices))
    if flavour == "cuda" and not any(device.startswith("cuda") for device in devices):
        text += ". " + tr("No GPU could be used: check that the NVIDIA driver is installed and current.")
    return text


def plan_text(plan: SetupPlan) -> str:
    """Describe download size, disk space and place of a set-up."""
    lines = []
    if plan.source is None:
        lines.append(
            tr("Downloads {} packages ({} MB) from the package index.").format(plan.wheels, whole(plan.download_mb))
        )
    else:
        lines.append(tr("Installs {} packages from {}, without the network.").format(plan.wheels, plan.source))
    lines.append(tr("Needs about {} MB in {}.").format(whole(round(plan.disk_mb, -1)), plan.folder))
    lines.append(tr("Based on Python {}.{} ({}). QGIS's own Python is not changed.").format(*plan.version, plan.base))
    return " ".join(lines)


def models_text(installed: list[str], problems: list[str]) -> str:
    """Describe the installation of several models."""
    parts = [tr("Models installed: {}").format(", ".join(installed))] if installed else []
    return ". ".join([*parts, *problems])
