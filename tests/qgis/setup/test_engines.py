"""Engines: offered for a machine, added from a wheel of the locked digest only, tried at once, taken out again."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from pathlib import Path

import pytest

from lemevit_qgis._runtime import hardware
from lemevit_qgis.gui.device_note import best_text, device_text
from lemevit_qgis.setup import engines
from lemevit_qgis.setup.engine_installer import EngineInstaller
from lemevit_qgis.worker_client import managed_runtimes

from ..conftest import RUNTIME_PYTHON

INTEL, AMD, RTX, APPLE = (hardware.Graphics(vendor, vendor) for vendor in ("Intel", "AMD", "NVIDIA", "Apple"))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LEMEVIT_PROVIDERS_DIR", str(tmp_path / "providers"))
    monkeypatch.setenv("LEMEVIT_VERDICTS_DIR", str(tmp_path / "verdicts"))
    return tmp_path / "providers"


@pytest.mark.parametrize(
    ("cards", "processor", "key", "offered"),
    [
        ([INTEL], "12th Gen Intel(R) Core(TM) i7", "win32-amd64", ["openvino", "webgpu"]),
        ([], "Intel(R) Xeon(R) Processor", "linux-x86_64", ["openvino"]),
        ([AMD], "AMD Ryzen 7", "win32-amd64", ["webgpu"]),
        ([RTX, AMD], "AMD Ryzen 7", "linux-x86_64", ["tensorrt-rtx", "webgpu"]),
        ([APPLE], "arm", "darwin-arm64", ["webgpu"]),
        ([], "AMD EPYC", "linux-x86_64", []),
    ],
)
def test_what_fits_the_machine_is_offered_with_its_size(
    cards: list[hardware.Graphics], processor: str, key: str, offered: list[str]
) -> None:
    found = engines.offers((3, 12), cards, processor, key)
    assert [offer.engine.key for offer in found] == offered
    assert all(5 < offer.download_mb < 150 for offer in found)
    assert engines.offers((3, 9), cards, processor, key) == []  # its ONNX Runtime takes no engines


@pytest.mark.parametrize(("key", "least", "most"), [("win32-amd64", 100, 200), ("linux-x86_64", 1000, 4000)])
def test_pytorch_is_offered_apart_on_any_machine(key: str, least: float, most: float) -> None:
    (offer,) = engines.offers((3, 12), [], "any", key, for_runs=False)
    assert (offer.engine.key, offer.engine.is_for_runs) == (engines.TORCH, False)
    assert least < offer.download_mb < most
    assert offer.disk_mb > 2 * offer.download_mb
    (offer.folder / "torch").mkdir(parents=True)
    (offer.folder / "torch" / "__init__.py").touch()
    assert [one.engine.key for one in engines.offers((3, 12), [], "any", key)] == [engines.TORCH]  # to be taken out


def wheel(folder: Path, body: str) -> Path:
    """A package like that of WebGPU, whose library is looked for by ``body``."""
    folder.mkdir(parents=True, exist_ok=True)
    path, info = folder / "onnxruntime_ep_webgpu-0.4.0-py3-none-any.whl", "onnxruntime_ep_webgpu-0.4.0.dist-info"
    files = {
        "onnxruntime_ep_webgpu/__init__.py": f"import os\ndef get_library_path():\n    {body}\n",
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: onnxruntime-ep-webgpu\nVersion: 0.4.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    digest = {
        n: base64.urlsafe_b64encode(hashlib.sha256(t.encode()).digest()).decode().rstrip("=") for n, t in files.items()
    }
    rows = [f"{name},sha256={digest[name]},{len(text)}" for name, text in files.items()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in {**files, f"{info}/RECORD": "\n".join([*rows, f"{info}/RECORD,,"]) + "\n"}.items():
            archive.writestr(name, text)
    return path


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> engines.Offer:
    path = wheel(tmp_path / "wheels", "os.abort()")
    locks = tmp_path / "locks"
    locks.mkdir()
    text = f"onnxruntime-ep-webgpu==0.4.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
    for engine in engines.ENGINES:
        (locks / engine.lock.name).write_text(text)
    monkeypatch.setattr(managed_runtimes, "LOCKS", locks)
    engine = next(engine for engine in engines.ENGINES if engine.key == "webgpu")
    return engines.Offer(engine, 0.1, engines.engine_folder(engine))


def ended(installer: EngineInstaller, qtbot, act) -> tuple[dict, dict]:
    found: list = []
    installer.ended.connect(lambda error, findings: found.append((error, findings)))
    act()
    qtbot.waitUntil(lambda: bool(found), timeout=60_000)
    qtbot.waitUntil(lambda: not installer.removal.is_busy(), timeout=20_000)
    return found[0]


@pytest.mark.parametrize("is_zip", [False, True])
def test_an_engine_is_added_from_a_bundle_tried_and_taken_out(
    qgis_app, qtbot, material: Path, tmp_path: Path, folder: Path, offer: engines.Offer, is_zip: bool
) -> None:
    source = tmp_path / "wheels"
    if is_zip:
        source = tmp_path / "bundle.zip"
        with zipfile.ZipFile(source, "w") as archive:
            for path in (tmp_path / "wheels").iterdir():
                archive.write(path, f"wheels/{path.name}")
    left = folder / "webgpu-0123abcd"
    left.mkdir(parents=True)  # of an earlier version
    installer = EngineInstaller()
    model = sorted((material / "models").glob("*.onnx"))[0]
    error, findings = ended(installer, qtbot, lambda: installer.add(offer, str(RUNTIME_PYTHON), str(model), source))
    assert error == {}
    assert offer.is_added
    assert sorted(path.name for path in folder.iterdir()) == [offer.folder.name]
    (tried,) = [one for one in findings["tried"] if one["name"] == "WebGPU"]
    assert "SIGABRT" in tried["reason"]  # a driver that crashes: told, and nothing else happens
    assert best_text(findings) == ""
    assert ended(installer, qtbot, lambda: installer.remove(offer)) == ({}, {})
    assert list(folder.iterdir()) == []


def test_another_wheel_than_the_locked_one_is_refused_and_leaves_nothing(
    qgis_app, qtbot, tmp_path: Path, folder: Path, offer: engines.Offer
) -> None:
    wheel(tmp_path / "wheels", "return 'another'")
    installer = EngineInstaller()
    error, _ = ended(installer, qtbot, lambda: installer.add(offer, str(RUNTIME_PYTHON), "", tmp_path / "wheels"))
    assert error["code"] == "setup.hash"
    assert list(folder.iterdir()) == []


def test_the_panel_says_how_much_faster_in_a_sentence() -> None:
    row = {"agrees": True, "model": "a", "measured": "2026-11-02T10:00:00+00:00"}
    tried = [
        {**row, "name": "Intel graphics (OpenVINO)", "ratio": 2.31},
        {**row, "name": "WebGPU", "ratio": 1.4},
        {**row, "name": "Intel NPU (OpenVINO)", "ratio": 9.0, "agrees": False},
        {**row, "name": "WebGPU", "ratio": 8.0, "model": "b"},  # of an earlier trial
    ]
    text = device_text({"devices": ["cpu"], "tried": tried})
    assert text == ("Intel graphics (OpenVINO): 2.3 times as fast as the processor, same classes (measured 2026-11-02)")
    slow = [{**row, "name": "WebGPU", "ratio": 1.05}]
    assert "Runs on the processor" in device_text({"devices": ["gpu", "cpu"], "tried": slow})
