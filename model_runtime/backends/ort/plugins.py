"""Providers in packages of their own: found, registered with ONNX Runtime, and put into a session's options.

Packages lie in this Python, or in a folder of ``folders.providers_folder``, where the set-up of the plugin unpacks
them. A library is loaded only to open a session with it: a driver that crashes must not do so before it is wanted.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from typing import TYPE_CHECKING, Any

from ... import hardware
from ...folders import added_package
from .provider import ChipShapes, Plugin, ProviderCandidate

if TYPE_CHECKING:
    import onnxruntime

_registered: dict[str, str] = {}


class NoPluginDevice(RuntimeError):
    """A provider that cannot be used here, in words."""


def is_installed(module: str) -> bool:
    """True if a package is in this Python or among the added ones."""
    return added_package(module) is not None or importlib.util.find_spec(module) is not None


def wheel_version(plugin: Plugin) -> str:
    """Return the version of a plug-in's package, empty where it tells none."""
    from importlib.metadata import distributions

    folder = added_package(plugin.module)
    places = [str(folder)] if folder is not None else sys.path
    found = [entry for entry in distributions(path=places) if entry.metadata["Name"] == plugin.wheel]
    return found[0].version if found else ""


def hardware_problem(plugin: Plugin) -> str:
    """Return why this machine has nothing for a plug-in to compute on, empty where it may have."""
    if plugin.hardware == "NPU" and not hardware.may_have_npu():
        return "this machine has no NPU"
    cards = hardware.graphics()
    if not plugin.vendors or any(card.vendor in plugin.vendors for card in cards):
        return ""
    found = ", ".join(dict.fromkeys(card.name for card in cards)) or "no graphics card"
    return f"it needs graphics of {' or '.join(plugin.vendors)}, and this machine has {found}"


def make_session(
    candidate: ProviderCandidate,
    data: bytes,
    options: onnxruntime.SessionOptions,
    shapes: ChipShapes | None = None,
    threads: int = 0,
) -> onnxruntime.InferenceSession:
    """A session as a candidate opens it.

    Args:
        candidate: the provider.
        data: the graph.
        options: of the session; changed for a plug-in.
        shapes: as for ``ProviderCandidate.providers``.
        threads: of the CPU; 0: automatic.

    Raises:
        NoPluginDevice: the plug-in knows no such device here.
    """
    import onnxruntime

    plugin = candidate.row.plugin
    if plugin is None:
        providers = candidate.providers(shapes, threads)
        return onnxruntime.InferenceSession(data, options, providers=providers)
    device = _device(candidate, plugin)
    values = {name: str(value) for name, value in candidate.options(threads).items()}
    options.add_provider_for_devices([device], values)
    return onnxruntime.InferenceSession(data, options)


def check_device(candidate: ProviderCandidate) -> None:
    """Refuse a candidate whose plug-in has no device here.

    Raises:
        NoPluginDevice: in words.
    """
    if candidate.row.plugin is not None:
        _device(candidate, candidate.row.plugin)


def device_name(candidate: ProviderCandidate) -> str:
    """Return what a plug-in calls its device, empty where it says nothing."""
    if candidate.row.plugin is None:
        return ""
    facts = dict(_device(candidate, candidate.row.plugin).ep_metadata)
    return str(facts.get("FULL_DEVICE_NAME", ""))


def _device(candidate: ProviderCandidate, plugin: Plugin) -> Any:  # noqa: ANN401 - onnxruntime has no stubs
    import onnxruntime

    _register(plugin)
    found = [
        device
        for device in onnxruntime.get_ep_devices()
        if device.ep_name == candidate.provider and str(device.device.type).rpartition(".")[2] == plugin.hardware
    ]
    if not found:
        raise NoPluginDevice(f"{plugin.wheel} finds no {plugin.hardware} that it can compute on")
    word = dict(plugin.capabilities).get(candidate.precision or "")
    offered = dict(found[0].ep_metadata).get("OPTIMIZATION_CAPABILITIES", "").split()
    if word is not None and offered and word not in offered:
        raise NoPluginDevice(f"this {plugin.hardware} does not compute in {candidate.precision}")
    return found[0]


def _register(plugin: Plugin) -> None:
    """Make a plug-in's library known to ONNX Runtime, once a process."""
    import onnxruntime

    if plugin.module in _registered:
        return
    folder = added_package(plugin.module)
    if folder is not None and str(folder) not in sys.path:
        sys.path.append(str(folder))
    library = str(importlib.import_module(plugin.module).get_library_path())
    onnxruntime.register_execution_provider_library(plugin.module, library)
    _registered[plugin.module] = library
