"""What a run's progress reads like, for every door."""

from __future__ import annotations

from typing import Any

from .errors import tr


def progress_text(event: dict[str, Any]) -> str:
    """Stage, tiles, speed and time to go of a progress event; before the run what it will take."""
    estimate = event.get("estimate")
    if estimate:
        text = tr("about {} s, {} MB of disk, {} MB of memory")
        memory = "?" if estimate.get("memory_mb") is None else round(estimate["memory_mb"])
        return text.format(round(estimate["seconds"]), round(estimate["disk_mb"]), memory)
    parts = [f"{event.get('stage', '')} {event.get('done', 0)}/{event.get('total', 0)}"]
    if event.get("mpx_per_s"):
        parts.append(f"{event['mpx_per_s']:.2f} Mpx/s")
    if event.get("eta_s") is not None:
        parts.append(tr("{} s to go").format(int(event["eta_s"])))
    if event.get("device"):
        parts.append(str(event["device"]))
    return ", ".join(parts)
