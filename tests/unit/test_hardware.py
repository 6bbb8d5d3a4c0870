"""Graphics cards as the operating system names them."""

from __future__ import annotations

from pathlib import Path

import pytest

from model_runtime import hardware


def card(root: Path, name: str, kind: str, vendor: str, device: str) -> None:
    folder = root / name
    folder.mkdir(parents=True)
    for key, value in (("class", kind), ("vendor", vendor), ("device", device)):
        (folder / key).write_text(value + "\n")


def test_linux_names_cards_by_their_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card(tmp_path, "0000:00:02.0", "0x030000", "0x8086", "0x9a49")
    card(tmp_path, "0000:01:00.0", "0x030200", "0x10de", "0x25a2")  # a card without a screen
    card(tmp_path, "0000:02:00.0", "0x020000", "0x8086", "0x15f3")  # a network card
    card(tmp_path, "0000:03:00.0", "0x030000", "0x1234", "0x1111")  # of a virtual machine
    (tmp_path / "0000:04:00.0").mkdir()
    monkeypatch.setattr(hardware, "_PCI", tmp_path)
    (tmp_path / "version").write_text("580.65.06\n")
    monkeypatch.setattr(hardware, "_NVIDIA", tmp_path / "version")
    found = hardware.graphics("linux")
    assert [(one.vendor, one.name) for one in found] == [("Intel", "Intel 0x9a49"), ("NVIDIA", "NVIDIA 0x25a2")]
    assert found[1].driver == "580.65.06"
    before = hardware.fingerprint()
    (tmp_path / "version").write_text("590.1\n")
    assert hardware.fingerprint() != before or hardware.sys.platform != "linux"  # another driver, another verdict


@pytest.mark.parametrize(
    ("identity", "vendor"),
    [
        (r"pci\ven_8086&dev_9a49&subsys_22128086", "Intel"),
        (r"PCI\VEN_1002&DEV_15BF", "AMD"),
        (r"ACPI\VEN_QCOM&DEV_0C36", "Qualcomm"),
        (r"root\basicdisplay", None),
        (r"pci\ven_15ad&dev_0405", None),
    ],
)
def test_windows_names_the_vendor_in_an_identity(identity: str, vendor: str | None) -> None:
    assert hardware._windows_vendor(identity) == vendor


def test_a_mac_has_apples_graphics_where_its_processor_is_apples() -> None:
    assert [one.vendor for one in hardware.graphics("darwin", "arm64")] == ["Apple"]
    assert hardware.graphics("darwin", "x86_64") == []
    assert hardware.graphics("aix") == []
