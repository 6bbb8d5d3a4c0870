"""The dialog of all models: a real runtime, a real https server on the loopback interface, real model files."""

from __future__ import annotations

import hashlib
import json
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from lemevit_qgis import settings
from lemevit_qgis.gui.models.manager import ModelManager
from lemevit_qgis.gui.options_page import OptionsPage
from lemevit_qgis.models.installed import installed_models
from lemevit_qgis.worker_client import network_settings
from tests.faults import download_server
from tests.qgis.conftest import RUNTIME_PYTHON

WAIT_MS = 60_000
CERTIFICATE = (
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 "
    "-addext subjectAltName=IP:127.0.0.1"
)

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


@pytest.fixture(scope="module")
def added(material: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A models folder with one model, as the command line adds it."""
    made = tmp_path_factory.mktemp("added")
    words = ["-m", "model_runtime", "models", "import", str(material / "models" / "colour-segment.onnx")]
    root = str(Path(__file__).resolve().parents[3])
    subprocess.run([str(RUNTIME_PYTHON), *words, "--models-dir", str(made)], check=True, cwd=root, capture_output=True)
    return made


@pytest.fixture
def folder(tmp_path: Path, added: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models folder with one model that was added and one file that is none."""
    mine = tmp_path / "mine"
    shutil.copytree(added, mine)
    monkeypatch.setattr(settings, "models_folder", lambda: str(mine))
    (mine / "broken.onnx").write_bytes(b"this is text")
    return mine


@pytest.fixture
def server(tmp_path: Path, material: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[download_server.Server]:
    """Gives a model in many manners; its catalogue is the one in the settings, its certificate is trusted."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    words = [*CERTIFICATE.split(), "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", *words], check=True, capture_output=True)
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    body = (material / "models" / "colour-classify.onnx").read_bytes()
    monkeypatch.setattr(download_server, "BODY", body)
    monkeypatch.setattr(download_server, "HALF", len(body) // 2)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    running = download_server.Server(context)
    kinds = {"scenes": "whole", "slow": "silent", "page": "page", "colour-segment": "whole"}
    text = b"no model at all, whatever its digest"
    monkeypatch.setattr(download_server.Handler, "text", lambda self: self.plain(text), raising=False)
    digest, other = (hashlib.sha256(data).hexdigest() for data in (body, text))
    entry = {"bytes": len(body), "sha256": digest, "licence": "CC0-1.0", "summary": "<b>Colours</b>."}
    entries = [{**entry, "name": name, "url": running.url(kind)} for name, kind in kinds.items()]
    entries.append({**entry, "name": "text", "url": running.url("text"), "bytes": len(text), "sha256": other})
    entries.append({**entry, "name": "altered", "url": running.url("whole"), "sha256": "0" * 64})
    entries.append({**entry, "name": "later", "url": ""})
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps({"models": entries}))
    monkeypatch.setattr(settings, "catalogue", lambda: str(path))
    yield running
    running.stopped.set()
    running.shutdown()
    running.server_close()


@pytest.fixture
def manager(qtbot, qgis_app, folder: Path, server) -> Iterator[ModelManager]:
    dialog = ModelManager()
    qtbot.addWidget(dialog)
    dialog.asked = []
    dialog.agrees = lambda text: dialog.asked.append(text) or True
    qtbot.waitUntil(lambda: dialog.offered.topLevelItemCount() > 0 and dialog._child is None, timeout=WAIT_MS)
    yield dialog
    dialog.reject()


def rows(table) -> dict[str, list[str]]:
    items = [table.topLevelItem(index) for index in range(table.topLevelItemCount())]
    return {item.text(0): [item.text(column) for column in range(1, 4)] for item in items}


def choose(table, name: str) -> None:
    (item,) = table.findItems(name, Qt.MatchFlag.MatchExactly)
    table.setCurrentItem(item)


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_installed_refused_and_to_be_had_is_shown(manager: ModelManager) -> None:
    installed, offered = rows(manager.installed), rows(manager.offered)
    assert installed["colour-segment"] == ["Segment", "added", "usable"]
    assert installed["broken"][:2] == ["", "added"]
    assert "broken.onnx" in installed["broken"][2]
    assert {name: row[2] for name, row in offered.items()} == {
        "scenes": "can be downloaded",
        "slow": "can be downloaded",
        "page": "can be downloaded",
        "altered": "can be downloaded",
        "text": "can be downloaded",
        "colour-segment": "another version is installed",
    }
    assert manager.state_label.text() == "1 more models are not published yet."
    assert not manager.download_button.isEnabled()
    for name in ("scenes", "colour-segment"):
        choose(manager.offered, name)
        assert manager.download_button.isEnabled()
    assert manager.offered.currentItem().toolTip(0) == "<qt>&lt;b&gt;Colours&lt;/b&gt;.</qt>"


def test_a_model_is_downloaded_on_consent_verified_and_usable(manager: ModelManager, qtbot, folder: Path) -> None:
    came = []
    manager.changed.connect(lambda name, task: came.append((name, task)))
    choose(manager.offered, "scenes")
    click(manager.download_button)
    qtbot.waitUntil(lambda: bool(came) and manager._child is None, timeout=WAIT_MS)
    assert came == [("scenes", "classify")]
    assert [name in manager.asked[0] for name in ("scenes", "127.0.0.1", "CC0-1.0", "SHA-256")] == [True] * 4
    assert "scenes" in [model.name for model in installed_models(str(folder))]
    qtbot.waitUntil(lambda: rows(manager.offered).get("scenes", [""] * 3)[2] == "installed", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: manager._child is None, timeout=WAIT_MS)
    assert manager.state_label.text() == "scenes was added. 1 more models are not published yet."


def test_without_consent_nothing_is_asked_of_the_server(manager: ModelManager, server) -> None:
    manager.agrees = lambda text: False
    choose(manager.offered, "scenes")
    click(manager.download_button)
    assert manager._child is None
    assert server.asked == []
    assert manager.state_label.text() == "Nothing was downloaded."


def test_a_cancelled_download_keeps_its_bytes_and_the_next_one_goes_on(
    manager: ModelManager, qtbot, server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(manager.offered, "slow")
    click(manager.download_button)
    qtbot.waitUntil(lambda: " MB" in manager.state_label.text(), timeout=WAIT_MS)
    assert manager.progress_bar.value() == pytest.approx(500, abs=2)
    assert not manager.remove_button.isEnabled()
    click(manager.cancel_button)
    qtbot.waitUntil(lambda: manager._child is None, timeout=WAIT_MS)
    assert "continues from here" in manager.state_label.text()
    assert [path.stat().st_size for path in (folder / ".downloads").iterdir()] == [download_server.HALF]
    assert "slow" not in [model.name for model in installed_models(str(folder))]
    monkeypatch.setattr(download_server.Handler, "silent", download_server.Handler.whole)
    click(manager.download_button)
    qtbot.waitUntil(lambda: rows(manager.offered).get("slow", [""] * 3)[2] == "installed", timeout=WAIT_MS)
    assert server.asked[1:] == [("/silent", f"bytes={download_server.HALF}-")]


@pytest.mark.parametrize(
    ("name", "words"),
    [("page", "Open the address in a browser"), ("altered", "do not use the file"), ("text", "model")],
)
def test_what_is_not_the_model_is_refused_with_advice(
    manager: ModelManager, qtbot, folder: Path, name: str, words: str
) -> None:
    choose(manager.offered, name)
    click(manager.download_button)
    qtbot.waitUntil(lambda: words in manager.state_label.text(), timeout=WAIT_MS)
    assert not (folder / f"{name}.onnx").exists()
    assert not list((folder / ".downloads").glob("*.onnx"))


def test_a_model_that_was_added_can_be_removed_and_one_of_the_plugin_cannot(
    manager: ModelManager, qtbot, folder: Path
) -> None:
    gone = []
    manager.changed.connect(lambda name, task: gone.append(name))
    choose(manager.installed, "colour-segment")
    manager.agrees = lambda text: False
    click(manager.remove_button)
    assert (folder / "colour-segment.onnx").exists()
    manager.agrees = lambda text: "colour-segment" in text
    click(manager.remove_button)
    qtbot.waitUntil(lambda: bool(gone) and manager._child is None, timeout=WAIT_MS)
    assert sorted(path.name for path in folder.iterdir() if path.suffix in (".onnx", ".json")) == ["broken.onnx"]
    assert "colour-segment" not in rows(manager.installed)
    entry = {"name": "theirs", "removable": False, "usable": True}
    manager.installed.currentItem() or manager.installed.setCurrentItem(manager.installed.topLevelItem(0))
    manager.installed.currentItem().setData(0, Qt.ItemDataRole.UserRole, entry)
    manager._show_buttons()
    assert not manager.remove_button.isEnabled()
    assert "cannot be removed" in manager.remove_button.toolTip()


def test_files_folders_bundles_and_wheels_are_added_beside_the_downloads(
    manager: ModelManager, qtbot, folder: Path, material: Path, tmp_path: Path
) -> None:
    words = [action.text() for action in manager.add_button.menu().actions()]
    assert words == ["Add a file…", "Add a folder…", "From a bundle or wheel…"]
    source = tmp_path / "theirs"
    source.mkdir()
    shutil.copy(material / "models" / "colour-change.onnx", source)
    manager.adder.add_from(source)
    assert not manager.download_button.isEnabled()
    qtbot.waitUntil(lambda: "colour-change" in rows(manager.installed), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: manager._child is None, timeout=WAIT_MS)
    assert "Models installed: colour-change" in manager.state_label.text()
    assert rows(manager.installed)["colour-change"] == ["Detect change", "added", "usable"]


def test_the_panel_chooses_what_came_and_keeps_its_choice_otherwise(dock, qtbot, server, material: Path) -> None:
    dock.form.model_picker.manage()
    manager = dock.form.model_picker.manager
    before = dock.form.model_picker.model()
    manager.changed.emit("", "")
    assert dock.form.model_picker.model() == before
    manager.reject()
    assert manager._child is None


def test_the_proxy_of_qgis_reaches_the_download(qgis_app, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(network_settings, "proxy_address", lambda proxy: "http://me:pw@proxy.example:8080")
    found = network_settings.download_network({"SSL_CERT_FILE": "/mine.pem"}, tmp_path)
    assert found["https_proxy"] == "http://me:pw@proxy.example:8080"
    assert "SSL_CERT_FILE" not in found

    class Manager:
        def excludeList(self) -> list[str]:  # noqa: N802
            return ["https://inside.example/maps", ""]

        def noProxyList(self) -> list[str]:  # noqa: N802
            return ["localhost", "http://10.0.0.1:8080"]

    monkeypatch.setattr(network_settings.QgsNetworkAccessManager, "instance", staticmethod(Manager))
    assert network_settings.exempt_hosts() == ["10.0.0.1", "inside.example", "localhost"]


def test_another_catalogue_is_a_setting(qgis_app, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    page = OptionsPage(lambda: None)
    qtbot.addWidget(page)
    page.catalogue_file.setFilePath("/maps/models.json")
    page.apply()
    assert settings.catalogue() == "/maps/models.json"
    page.show_defaults()
    page.apply()
    assert settings.catalogue() == ""
