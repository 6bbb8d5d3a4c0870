"""Setting up the runtime: the panel, every step's failure and cancel, and a real installation that ends with a run."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile, QTimer
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QApplication

from lemevit_qgis import settings
from lemevit_qgis.errors import PluginError, remember_error
from lemevit_qgis.gui.runtime.setup_panel import SetupPanel
from lemevit_qgis.models.places import models_places
from lemevit_qgis.runs.form import build_request
from lemevit_qgis.setup import diagnostics
from lemevit_qgis.setup.install import claim
from lemevit_qgis.worker_client import client, managed_runtimes, network_settings
from lemevit_qgis.worker_client.environment import find_python

ROOT = Path(__file__).resolve().parents[3]
WHEELS = ROOT / ".venv" / "wheels"
FAKE = Path(__file__).with_name("fake_python.py")
VERSION = (sys.version_info[0], sys.version_info[1])
STEPS = ("probe", "venv", "pip", "selfcheck")


class Bench:
    """A panel whose environments go to a folder of the test, made by a Python that does as it is told."""

    def __init__(self, panel: SetupPanel, root: Path, scenario: Path, qtbot) -> None:
        self.panel, self.root, self.scenario, self.qtbot = panel, root, scenario, qtbot
        self.outcomes: list = []
        self.fractions: list[float] = []
        panel.installer.ended.connect(self.outcomes.append)
        panel.installer.advanced.connect(lambda fraction, _: self.fractions.append(fraction))

    def script(self, **steps) -> None:
        self.scenario.write_text(json.dumps(steps), encoding="utf-8")

    def fake(self) -> None:
        base = self.scenario.with_name("python3")
        shutil.copy(FAKE, base)
        base.chmod(0o755)
        self.panel._base = (base, VERSION)
        self.panel.refresh()

    def run(self, timeout_ms: int = 20_000):
        self.outcomes.clear()
        self.panel.start_button.click()
        self.wait(timeout_ms)
        return self.outcomes[0]

    def wait(self, timeout_ms: int = 20_000) -> None:
        self.qtbot.waitUntil(lambda: bool(self.outcomes), timeout=timeout_ms)
        self.qtbot.waitUntil(lambda: not self.panel.installer.removal.is_busy(), timeout=timeout_ms)

    def left(self) -> list[str]:
        return sorted(path.name for path in self.root.iterdir() if path.name != "setup.log")


@pytest.fixture
def bench(qgis_app, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # noqa: ARG001
    root = tmp_path / "run times"
    scenario = tmp_path / "scenario.json"
    scenario.write_text("{}", encoding="utf-8")
    monkeypatch.setenv("LEMEVIT_RUNTIMES_DIR", str(root))
    monkeypatch.setenv("FAKE_SCENARIO", str(scenario))
    monkeypatch.delenv("LEMEVIT_PYTHON")
    settings.set_runtime_python("")
    panel = SetupPanel()
    yield Bench(panel, root, scenario, qtbot)
    panel.shut_down()
    panel.deleteLater()
    settings.set_runtime_python("")


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


# ---- before consent


def test_size_folder_and_source_are_said_and_nothing_has_begun(bench: Bench) -> None:
    assert "not set up" in bench.panel.state_label.text()
    text = bench.panel.plan_label.text()
    assert "MB" in text
    assert str(bench.root) in text
    assert "package index" in text
    assert "Download" in bench.panel.start_button.text()
    assert not bench.root.exists()
    assert bench.panel.installer._child is None


def test_a_python_without_wheels_is_refused_with_the_way_out(bench: Bench) -> None:
    bench.panel._base = (Path("/usr/bin/python3"), (3, 7))
    bench.panel.refresh()
    assert not bench.panel.start_button.isEnabled()
    assert "Choose another Python" in bench.panel.plan_label.text()


# ---- a set-up that works (with the stand-in)


def test_done_gives_a_python_that_is_found_from_then_on(bench: Bench) -> None:
    bench.fake()
    found: list[str] = []
    bench.panel.finished.connect(found.append)
    outcome = bench.run()
    assert outcome.status == "done", outcome.log
    assert found == [outcome.python] == [find_python("")]
    assert bench.left() == [bench.panel.plan.folder.name]
    assert bench.fractions == sorted(bench.fractions)
    assert bench.fractions[-1] == 1.0
    assert bench.panel.progress_bar.isHidden()
    assert outcome.python in bench.panel.state_label.text()
    assert bench.panel.start_button.text().startswith("Set up again")


def test_a_second_set_up_takes_the_place_of_the_first(bench: Bench) -> None:
    bench.fake()
    bench.run()
    (bench.panel.plan.folder / "mark").write_text("old")
    assert bench.run().status == "done"
    assert not (bench.panel.plan.folder / "mark").exists()
    assert bench.left() == [bench.panel.plan.folder.name]


def test_old_runtimes_are_offered_for_removal_and_go(bench: Bench, qtbot) -> None:
    bench.fake()
    bench.run()
    old = bench.root / "runtime-3.9-00000000"
    shutil.copytree(bench.panel.plan.folder, old)
    managed_runtimes.write_marker(old, "cpu", "00000000", "2020-01-01T00:00:00")
    bench.panel.refresh()
    assert "(1)" in bench.panel.more_menu.old_action.text()
    bench.panel.more_menu.old_action.trigger()
    qtbot.waitUntil(lambda: not bench.panel.installer.removal.is_busy(), timeout=5000)
    assert bench.left() == [bench.panel.plan.folder.name]


def test_what_a_killed_qgis_left_is_cleared_by_the_next_set_up(bench: Bench) -> None:
    bench.fake()
    for name in ("runtime-3.9-00000000.partial", ".trash-1-2"):
        (bench.root / name / "lib").mkdir(parents=True)
    assert bench.run().status == "done"
    assert bench.left() == [bench.panel.plan.folder.name]


# ---- failures: code, nothing left, and the same again works once the cause is gone

VC = {"ok": False, "problems": ["onnxruntime does not load: DLL load failed while importing x: initialization failed."]}
FAILURES = [
    ("probe", {"answer": ["no"]}, "setup.not_started"),
    ("probe", {"answer": {"version": [3, 8, 1], "bits": 64}}, "setup.wrong_python"),
    ("probe", {"answer": {"version": list(sys.version_info[:3]), "bits": 32}}, "setup.wrong_python"),
    ("probe", {"answer": {"version": list(sys.version_info[:3]), "bits": 64, "venv": True}}, "setup.no_ssl"),
    ("venv", {"rc": 1, "say": "Error: [Errno 13] Permission denied: '/x'"}, "setup.folder"),
    ("venv", {"rc": 1, "say": "because ensurepip is not\navailable."}, "setup.no_ensurepip"),
    ("pip", {"rc": 1, "say": "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"},
     "setup.disk"),
    ("pip", {"rc": 1, "say": "Retrying: 'ProxyError('Cannot connect to proxy.')'"}, "setup.proxy"),
    ("pip", {"rc": 1, "say": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE."}, "setup.hash"),
    ("pip", {"rc": 1, "say": "ERROR: No matching distribution found for numpy==2"}, "setup.refused"),
    ("selfcheck", {"rc": 3, "answer": VC}, "setup.vc_runtime"),
    ("selfcheck", {"rc": 3, "answer": {"ok": False, "problems": ["PROJ does not know EPSG:3857"]}}, "setup.selfcheck"),
    ("selfcheck", {"rc": 132, "answer": "Illegal instruction"}, "setup.selfcheck"),
]  # fmt: skip


@pytest.mark.parametrize(("step", "script", "code"), FAILURES, ids=[f"{row[0]} {row[2]}" for row in FAILURES])
def test_a_failure_is_named_leaves_nothing_and_can_be_tried_again(
    bench: Bench, step: str, script: dict, code: str
) -> None:
    bench.fake()
    bench.script(**{step: script})
    outcome = bench.run()
    assert outcome.status == "failed"
    assert outcome.error["code"] == code, outcome.log
    assert outcome.error["what"]
    assert outcome.error["fix"] in bench.panel.status_label.text()
    assert bench.left() == []
    assert bench.panel.start_button.isEnabled()
    assert "again" in bench.panel.start_button.text()
    with pytest.raises(PluginError):
        find_python("")
    bench.script()
    assert bench.run().status == "done"


def test_a_failure_leaves_the_runtime_that_worked(bench: Bench) -> None:
    bench.fake()
    working = bench.run().python
    bench.script(pip={"rc": 1, "say": "ERROR: x"})
    assert bench.run().status == "failed"
    assert find_python("") == working


def test_a_full_disk_is_noticed_before_anything_starts(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.fake()
    bench.script(probe={"hang": str(bench.scenario.with_name("pid"))})
    monkeypatch.setattr(claim, "available_mb", lambda _: 10.0)
    error = bench.run().error
    assert error["code"] == "setup.disk"
    assert "10 MB free" in error["what"]
    assert bench.left() == []


def test_a_program_that_is_none_is_named(bench: Bench, tmp_path: Path) -> None:
    bench.panel._base = (tmp_path / "gone" / "python3", VERSION)
    bench.panel.refresh()
    assert bench.run().error["code"] == "setup.not_started"
    assert bench.left() == []


def test_a_folder_that_cannot_be_made_is_named(bench: Bench) -> None:
    bench.fake()
    bench.root.write_text("a file in the way")
    assert bench.run().error["code"] == "setup.folder" or bench.outcomes[0].error["code"] == "setup.failed"
    assert bench.root.read_text() == "a file in the way"


def test_two_at_once_are_told_apart(bench: Bench) -> None:
    bench.fake()
    bench.root.mkdir()
    lock = QLockFile(str(bench.root / "setup.lock"))
    assert lock.tryLock(0)
    assert bench.run().error["code"] == "setup.busy"
    lock.unlock()
    assert bench.run().status == "done"


# ---- cancel


@pytest.mark.parametrize("step", STEPS)
def test_a_cancel_at_any_step_is_quick_and_leaves_nothing(bench: Bench, qtbot, step: str) -> None:
    bench.fake()
    pids = bench.scenario.with_name("pids")
    bench.script(**{step: {"hang": str(pids)}})
    bench.panel.start_button.click()
    qtbot.waitUntil(lambda: pids.is_file() and len(pids.read_text().split()) == 2, timeout=10_000)
    began = time.monotonic()
    bench.panel.cancel_button.click()
    bench.wait(2000)
    assert time.monotonic() - began < 2.0
    assert bench.outcomes[0].status == "cancelled"
    assert bench.left() == []
    qtbot.waitUntil(lambda: not any(is_alive(int(pid)) for pid in pids.read_text().split()), timeout=2000)
    bench.script()
    assert bench.run().status == "done"


def test_the_end_of_the_plugin_ends_a_set_up_and_leaves_nothing(bench: Bench, qtbot) -> None:
    bench.fake()
    pids = bench.scenario.with_name("pids")
    bench.script(pip={"hang": str(pids)})
    bench.panel.start_button.click()
    qtbot.waitUntil(lambda: pids.is_file() and len(pids.read_text().split()) == 2, timeout=10_000)
    bench.panel.shut_down()
    assert bench.left() == []
    qtbot.waitUntil(lambda: not any(is_alive(int(pid)) for pid in pids.read_text().split()), timeout=2000)
    assert bench.outcomes == []


# ---- a Python that the user names


def test_a_python_with_everything_is_taken_as_it_is(bench: Bench, qtbot) -> None:
    runtime = str(ROOT / ".venv" / "runtime" / "bin" / "python")
    with qtbot.waitSignal(bench.panel.finished, timeout=20_000) as caught:
        bench.panel.use_python(runtime)
    assert caught.args == [runtime]
    assert find_python(settings.runtime_python()) == runtime


def test_a_python_without_the_packages_becomes_the_base(bench: Bench, qtbot) -> None:
    base = ROOT / ".venv" / "tools" / "bin" / "python"
    bench.panel.use_python(str(base))
    qtbot.waitUntil(lambda: "created from it" in bench.panel.status_label.text(), timeout=20_000)
    assert bench.panel.plan.base == base
    assert settings.runtime_python() == ""


# ---- the real thing


@pytest.fixture(scope="session")
def wheels_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheels of the lock, fetched once, and that of the models, in a zip laid out as the offline bundle is."""
    lock = managed_runtimes.lock_of("cpu")
    stamp = WHEELS / f"{hashlib.sha256(lock.read_bytes()).hexdigest()[:8]}-{VERSION[0]}.{VERSION[1]}"
    if not stamp.is_file():
        command = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--require-hashes",
                   "--only-binary", ":all:", "--no-deps", "-d", str(WHEELS), "-r", str(lock)]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"the wheels cannot be fetched: {done.stderr.strip()[-200:]}")
        stamp.write_text("")
    subprocess.run([str(ROOT / ".venv/tools/bin/python"), str(ROOT / ".ci/models_wheel.py")], check=True)
    (models,) = (ROOT / "dist").glob("lemevit_models-*.whl")
    archive = tmp_path_factory.mktemp("wheels") / "bundle.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as handle:
        handle.write(models, f"wheels/{models.name}")
        for wheel in WHEELS.glob("*.whl"):
            handle.write(wheel, f"wheels/{wheel.name}")
    return archive


class Ticks:
    """How often the event loop comes round."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.timer = QTimer()
        self.timer.timeout.connect(lambda: self.times.append(time.monotonic()))
        self.timer.start(5)

    def fewest_a_second(self) -> int:
        end = int(self.times[-1] - self.times[0])
        counts = [0] * max(end, 1)
        for moment in self.times:
            second = int(moment - self.times[0])
            if second < len(counts):
                counts[second] += 1
        return min(counts)


def test_without_a_network_a_zip_of_wheels_becomes_a_runtime_that_maps(
    bench: Bench, wheels_zip: Path, material: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # nobody is there
    for name, value in (("PROJ_LIB", "/nowhere"), ("PYTHONHOME", "/nowhere"), ("PYTHONEXECUTABLE", "/nowhere")):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PIP_COMPILE", "0")  # a third of the time, for modules that no one here loads twice
    bench.panel.use_source(wheels_zip)
    assert "without the network" in bench.panel.plan_label.text()
    before = dict(os.environ), list(sys.path)
    ticks = Ticks()
    outcome = bench.run(300_000)
    ticks.timer.stop()
    assert outcome.status == "done", outcome.log[-3000:]
    assert outcome.findings["devices"] == ["cpu"]
    assert (dict(os.environ), sys.path) == before
    assert bench.left() == [bench.panel.plan.folder.name]
    assert ticks.fewest_a_second() >= 20
    values = {"raster": str(material / "scene0.tif"), "model": "colour-segment", "output": str(tmp_path / "out.tif")}
    ended = client.run_blocking(build_request("segment", values), lambda _: None, lambda: False)
    assert ended.status == "done", ended.error
    monkeypatch.delenv("LEMEVIT_MODELS_DIR")
    shipped = {path.stem for path in (ROOT / "resources" / "models").glob("*.onnx")}
    assert outcome.models_problem == ""
    packages = managed_runtimes.packages_of(Path(outcome.python))
    assert {path.stem for path in packages[0].glob("lemevit_models/*.onnx")} == shipped
    assert {packages[0] / "lemevit_models"} <= set(models_places())


def test_the_models_come_with_the_runtime_and_fail_alone(bench: Bench, tmp_path: Path) -> None:
    bench.fake()
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "lemevit_models-0.1.0-py3-none-any.whl").write_bytes(b"")
    bench.panel.use_source(tmp_path / "wheels")
    assert "lemevit_models" in bench.run().log
    bench.script(pip={"rc": 1, "say": "ERROR: No matching distribution found"})
    assert bench.run().status == "failed", "without the runtime there is nothing"
    calls = bench.panel.installer._after_pip

    def then_none(child) -> None:
        bench.script(pip={"rc": 1, "say": "ERROR: Invalid wheel"})
        calls(child)

    bench.script()
    bench.panel.installer._after_pip = then_none
    outcome = bench.run()
    assert outcome.status == "done"
    assert "Invalid wheel" in outcome.models_problem
    assert "The models were not installed" in bench.panel.status_label.text()


# ---- network settings and the report


@pytest.mark.parametrize(
    ("kind", "host", "user", "address"),
    [
        (QNetworkProxy.ProxyType.NoProxy, "", "", ""),
        (QNetworkProxy.ProxyType.DefaultProxy, "", "", ""),
        (QNetworkProxy.ProxyType.HttpProxy, "proxy.example", "", "http://proxy.example:8080"),
        (QNetworkProxy.ProxyType.HttpProxy, "proxy.example", "me", "http://me:p%40ss%2F@proxy.example:8080"),
        (QNetworkProxy.ProxyType.Socks5Proxy, "proxy.example", "", "socks5h://proxy.example:8080"),
    ],
)
def test_qgis_proxy_is_spelled_for_pip(qgis_app, kind, host: str, user: str, address: str) -> None:
    assert network_settings.proxy_address(QNetworkProxy(kind, host, 8080, user, "p@ss/" if user else "")) == address


def test_a_certificate_that_is_named_stays_and_authorities_of_qgis_are_written(
    qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "PIP_CERT" not in network_settings.pip_network({"SSL_CERT_FILE": "/mine.pem"}, tmp_path)
    monkeypatch.setattr(network_settings.sys, "platform", "win32")
    if QgsApplication.authManager().isDisabled():
        pytest.skip("this QGIS has no authentication system")
    bundle = Path(network_settings.pip_network({}, tmp_path)["PIP_CERT"])
    assert bundle.read_text().count("BEGIN CERTIFICATE") > 10


def test_the_report_names_versions_and_errors_and_nobody(qgis_app) -> None:
    remember_error({"code": "setup.tls", "what": "no trust in C:\\Users\\Ann Lee\\x"})
    facts = diagnostics.host_facts()
    assert {"plugin", "QGIS", "Qt", "QGIS's Python", "system"} <= set(facts)
    facts["models folder"] = "C:/Users/Ann Lee/models"
    log = "$ C:\\Users\\Ann Lee\\python.exe\nproxy http://ann:pw@proxy:80 for Ann Lee\n"
    findings = {"ok": True, "devices": ["cpu"], "packages": {"numpy": "2"}, "executable": "c:\\users\\ann lee\\p"}
    text = diagnostics.report_text(
        facts, findings, {"code": "setup.tls", "what": "x"}, log, "C:\\Users\\Ann Lee", "Ann Lee"
    )
    assert "Ann Lee" not in text
    assert "ann lee" not in text
    assert "pw" not in text
    for wanted in ("~/models", "~\\python.exe", "setup.tls", "devices: cpu", "numpy 2"):
        assert wanted in text


def test_a_folder_that_only_ends_like_the_home_is_left_alone() -> None:
    assert diagnostics.redact("/data/srv/me/x /srv/me/y /srv/men", "/srv/me", "") == "/data/srv/me/x ~/y /srv/men"


def test_one_click_puts_the_report_on_the_clipboard(bench: Bench, qtbot) -> None:
    settings.set_runtime_python(str(ROOT / ".venv" / "runtime" / "bin" / "python"))
    bench.panel.copy_report()
    qtbot.waitUntil(lambda: "clipboard" in bench.panel.status_label.text(), timeout=20_000)
    text = QApplication.clipboard().text()
    assert "works: yes" in text
    assert os.path.expanduser("~") + "/" not in text
