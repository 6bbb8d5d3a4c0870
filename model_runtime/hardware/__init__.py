"""Graphics cards and the processor of this machine, as its operating system names them. Standard library only.

Loads no driver and starts no process: what it finds decides which engines are offered and tried, not which are used.
May import nothing of this package.
"""

from __future__ import annotations

import contextlib
import hashlib
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

VENDORS = {0x8086: "Intel", 0x1002: "AMD", 0x10DE: "NVIDIA", 0x106B: "Apple", 0x5143: "Qualcomm"}
"""PCI numbers. Qualcomm's is spelled in four letters by Windows."""
_PCI = Path("/sys/bus/pci/devices")
_ACCELERATORS = Path("/sys/class/accel")
_NVIDIA = Path("/sys/module/nvidia/version")
_CPU_FACTS = Path("/proc/cpuinfo")
_DISPLAY_CLASS = 0x03
_WINDOWS_CARDS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"


@dataclass(frozen=True)
class Graphics:
    """A graphics card: ``vendor`` of ``VENDORS``, its ``name`` or PCI number, and the version of its ``driver``."""

    vendor: str
    name: str
    driver: str = ""


def graphics(system: str = sys.platform, machine: str | None = None) -> list[Graphics]:
    """Return the graphics cards with a vendor that is known."""
    if system == "linux":
        return list(_linux_cards(_PCI))
    if system == "win32":
        return list(_windows_cards())
    if system == "darwin" and (machine or platform.machine()) == "arm64":
        return [Graphics("Apple", "Apple", platform.mac_ver()[0])]  # the driver is the system's
    return []


def may_have_npu(system: str = sys.platform) -> bool:
    """Return whether the machine may have an NPU: what Linux has no device for it has not, others do not tell."""
    return system != "linux" or any(_ACCELERATORS.glob("accel*"))


def processor() -> str:
    """Return the name of the processor, with the number of its stepping where the system tells it."""
    with contextlib.suppress(OSError):
        for line in _CPU_FACTS.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def fingerprint() -> str:
    """Return eight digits that change with the processor, the graphics cards, their drivers and the system."""
    facts = [platform.system(), platform.release(), platform.machine(), processor()]
    facts += [str(asdict(card)) for card in graphics()]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()[:8]


def _linux_cards(folder: Path) -> Iterator[Graphics]:
    for device in sorted(folder.glob("*")):
        with contextlib.suppress(OSError, ValueError):
            kind = int((device / "class").read_text(), 16) >> 16
            vendor = VENDORS.get(int((device / "vendor").read_text(), 16))
            if kind == _DISPLAY_CLASS and vendor is not None:
                number = (device / "device").read_text().strip()
                driver = _NVIDIA.read_text().strip() if vendor == "NVIDIA" and _NVIDIA.is_file() else ""
                yield Graphics(vendor, f"{vendor} {number}", driver or platform.release())


def _windows_cards() -> Iterator[Graphics]:
    """Cards of the registry's class of displays, whose keys are numbers."""
    if sys.platform != "win32":
        return
    import winreg

    with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_CARDS) as cards:
        for index in range(winreg.QueryInfoKey(cards)[0]):
            with contextlib.suppress(OSError), winreg.OpenKey(cards, winreg.EnumKey(cards, index)) as card:
                values: dict[str, Any] = {
                    name: winreg.QueryValueEx(card, name)[0]
                    for name in ("MatchingDeviceId", "DriverDesc", "DriverVersion")
                }
                vendor = _windows_vendor(str(values["MatchingDeviceId"]))
                if vendor is not None:
                    yield Graphics(vendor, str(values["DriverDesc"]), str(values["DriverVersion"]))


def _windows_vendor(identity: str) -> str | None:
    """Return the vendor of an identity such as ``pci/ven_8086&dev_9a49``."""
    word = identity.lower().partition("ven_")[2][:4]
    if word == "qcom":
        return "Qualcomm"
    with contextlib.suppress(ValueError):
        return VENDORS.get(int(word, 16))
    return None
