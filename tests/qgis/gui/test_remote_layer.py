"""A remote raster in the panel and the toolbox: its server is asked only after it was agreed to, and told who asks."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)

from lemevit_qgis import settings
from lemevit_qgis.inputs import documents, remote
from tests.engine.remote.kit import HOST, READER, Server, made_certificate, started
from tests.qgis.gui.test_dock import WAIT_MS, click, run_to_end
from tests.qgis.processing.test_algorithms import run

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


@pytest.fixture
def far(qgis_new_project, material: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:  # noqa: ARG001
    certificate = made_certificate(tmp_path)
    server = started(certificate, (material / "scene0.tif").read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    options = {"GDAL_HTTP_UNSAFESSL": "YES", "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"}
    for name, value in options.items():
        gdal.SetConfigOption(name, value)
    yield server
    for name in options:
        gdal.SetConfigOption(name, None)
    QgsSettings().remove(settings.PREFIX.rstrip("/"))
    server.shutdown()
    server.server_close()


def layer_of(server: Server, more: str = "") -> QgsRasterLayer:
    layer = QgsRasterLayer(f"/vsicurl/{server.url()}{more}", "far")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_the_panel_asks_before_a_server_is_read_from(dock, far: Server, qtbot, tmp_path: Path) -> None:
    dock.form.input_picker.combos[0].setLayer(layer_of(far))
    assert "Run asks before" in dock.form.input_picker.note_label.text()
    asked = len(far.asked)
    dock.run_bar.estimate_action.trigger()
    assert f"once {HOST} is an agreed server" in dock.run_bar.status_label.text()
    assert len(far.asked) == asked
    dock.form.output_file.setFilePath(str(tmp_path / "exported.tif"))
    click(dock.run_bar.run_button)
    assert dock.question.label.text() == f"{HOST} is not an agreed server. Read up to 1 MB of the raster from it?"
    assert [button.text() for button in dock.question.buttons] == ["Agree and run", "Export and run", "Cancel"]
    answered(dock, 1, qtbot)
    assert settings.agreed_hosts() == ()
    dock.form.output_file.setFilePath(str(tmp_path / "read.tif"))
    click(dock.run_bar.run_button)
    answered(dock, 0, qtbot)
    assert settings.agreed_hosts() == (HOST,)
    assert "Run reads the blocks" in dock.form.input_picker.note_label.text()
    pixels = []
    for name in ("read", "exported"):
        made = QgsRasterLayer(str(tmp_path / f"{name}.tif"), name)
        block = made.dataProvider().block(1, made.extent(), made.width(), made.height())
        pixels.append([block.value(row, col) for row in range(made.height()) for col in range(made.width())])
    assert pixels[0] == pixels[1]
    assert pixels[0]
    dock.run_bar.estimate_action.trigger()
    said = dock.run_bar.status_label
    qtbot.waitUntil(lambda: "estimated from its first blocks" in said.text(), timeout=WAIT_MS)
    assert f"from {HOST} in about 1 s" in said.text()
    dock.form.output_file.setFilePath(str(tmp_path / "again.tif"))
    run_to_end(dock, qtbot)
    assert (tmp_path / "again.tif").read_bytes() == (tmp_path / "read.tif").read_bytes()


def test_a_document_that_names_servers_is_asked_about_and_read(
    dock, provider, far: Server, material: Path, qtbot, tmp_path: Path
) -> None:
    picker, local = dock.form.input_picker, str(material / "scene0.tif")
    run("lemevit:segment", {"INPUT": local, "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "local.tif")})
    path = tmp_path / "virtual.vrt"
    gdal.BuildVRT(str(path), [f"/vsicurl/{far.url()}"])
    virtual = QgsRasterLayer(str(path), "virtual")
    QgsProject.instance().addMapLayer(virtual)
    feedback = QgsProcessingFeedback()
    wanted = {"INPUT": virtual, "MODEL": "colour-segment"}
    run("lemevit:segment", {**wanted, "OUTPUT": str(tmp_path / "exported.tif")}, feedback)
    assert f"{HOST} is not an agreed server" in feedback.textLog()
    picker.combos[0].setLayer(virtual)
    dock.form.output_file.setFilePath(str(tmp_path / "panel.tif"))
    click(dock.run_bar.run_button)
    assert dock.question.label.text().startswith(f"{HOST} is not an agreed server.")
    answered(dock, 0, qtbot)
    run("lemevit:segment", {**wanted, "OUTPUT": str(tmp_path / "tool.tif")})
    picker.mosaic_button.ask = lambda: [layer_of(far).id(), str(material / "scene0.tif")]
    click(picker.mosaic_button)
    qtbot.waitUntil(lambda: picker.combos[0].currentLayer() != virtual, timeout=WAIT_MS)
    assert remote.hosts_of(picker.combos[0].currentLayer()) == (HOST,)
    dock.form.output_file.setFilePath(str(tmp_path / "mosaic.tif"))
    run_to_end(dock, qtbot)
    for name in ("panel", "tool", "mosaic"):
        assert (tmp_path / f"{name}.tif").read_bytes() == (tmp_path / "local.tif").read_bytes(), name


def test_addresses_in_documents_are_known_without_a_request(material: Path, tmp_path: Path) -> None:
    address = "/vsicurl/https://a.b/c.tif"
    (tmp_path / "inner.vrt").write_text(
        '<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="0">{address.replace("b", "&#x62;")}</SourceFilename>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    (tmp_path / "list.txt").write_text("inner.vrt\ns3://bucket/d.tif\nhttps://e.f/item.json#red\nplain.tif\n")
    index = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "index.gti.gpkg"))
    layer = index.CreateLayer("index")
    layer.CreateField(ogr.FieldDefn("location", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("location", address)
    layer.CreateFeature(feature)
    del feature, layer, index
    for name, hosts in (
        ("inner.vrt", ("a.b",)),
        ("list.txt", ("bucket.s3.amazonaws.com", "e.f", "a.b")),
        ("index.gti.gpkg", ("a.b",)),
        ("none.vrt", ()),
    ):
        assert documents.hosts_in(str(tmp_path / name)) == hosts, name
    assert documents.hosts_in(str(material / "scene0.tif")) == ()


def answered(dock, number: int, qtbot) -> None:
    """Press a button of the question and wait for the end of the run."""
    click(dock.question.buttons[number])
    assert dock.run_bar.cancel_button.isEnabled(), "the run did not start"
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    assert "Failed" not in dock.run_bar.status_label.text()


def test_the_toolbox_reads_from_agreed_servers_and_exports_from_others(provider, far: Server, tmp_path: Path) -> None:
    wanted = {"INPUT": layer_of(far), "MODEL": "colour-segment"}
    feedback = QgsProcessingFeedback()
    run("lemevit:segment", {**wanted, "OUTPUT": str(tmp_path / "a.tif")}, feedback)
    assert f"{HOST} is not an agreed server" in feedback.textLog()
    settings.set_agreed_hosts([HOST])
    feedback = QgsProcessingFeedback()
    run("lemevit:segment", {**wanted, "OUTPUT": str(tmp_path / "b.tif")}, feedback)
    assert "not an agreed server" not in feedback.textLog()
    assert "far" not in feedback.textLog()
    assert "scene.tif: bands red 1" in feedback.textLog()
    many = {"INPUT": [wanted["INPUT"]], "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "out")}
    assert run("lemevit:manyrasters", many)["DONE"] == 1
    assert (tmp_path / "out" / "scene.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


@pytest.fixture
def config(qgis_app) -> Iterator[QgsAuthMethodConfig]:  # noqa: ARG001
    """Basic authentication for the server in the database of QGIS."""
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        pytest.skip("this QGIS has no authentication database")
    manager.setMasterPassword("master", True)

    config = QgsAuthMethodConfig("Basic")
    config.setName("far")
    user, password = READER.split(":")
    config.setConfig("username", user)
    config.setConfig("password", password)
    assert manager.storeAuthenticationConfig(config)
    yield config
    manager.removeAuthenticationConfig(config.id())


def test_an_authentication_of_qgis_is_told_to_its_server_and_stored_nowhere(
    dock, provider, far: Server, qtbot, material: Path, tmp_path: Path, config: QgsAuthMethodConfig
) -> None:
    address = f"/vsicurl/{far.url('basic')}"
    assert not QgsRasterLayer(address, "closed").isValid()
    layer = QgsRasterLayer(f"{address} authcfg='{config.id()}'", "far")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    settings.set_agreed_hosts([HOST])
    asked = len(far.asked)
    dock.form.input_picker.combos[0].setLayer(layer)
    dock.form.output_file.setFilePath(str(tmp_path / "read.tif"))
    run_to_end(dock, qtbot)
    assert len(far.asked) > asked  # by the worker, whose name and password were right
    wanted = {"INPUT": layer, "MODEL": "colour-segment"}
    run("lemevit:segment", {**wanted, "OUTPUT": str(tmp_path / "tool.tif"), "REPORT": str(tmp_path / "r.json")})
    local = {"INPUT": str(material / "scene0.tif"), "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "local.tif")}
    run("lemevit:segment", local)
    for name in ("read", "tool"):
        assert (tmp_path / f"{name}.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
    config.setConfig("password", "another")
    assert QgsApplication.authManager().updateAuthenticationConfig(config)
    with pytest.raises(QgsProcessingException, match="was answered with 401") as caught:
        run("lemevit:segment", {**wanted, "OUTPUT": str(tmp_path / "wrong.tif")})
    assert "another" not in str(caught.value)
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert READER.split(":")[1].encode() not in written
    assert base64.b64encode(READER.encode()) not in written


def test_other_layers_are_no_remote_rasters(raster_layer) -> None:
    assert remote.remote_raster(raster_layer) is None
    for source in ("/vsizip//vsicurl/https://a.b/c.zip/d.tif", "/vsicurl/http://a.b/c.tif", "/vsigs/a/b.tif"):
        assert remote.remote_raster(QgsRasterLayer(source, "gone", "gdal")) is None
    bucket = remote.remote_raster(QgsRasterLayer("/vsis3/data/c.tif", "gone", "gdal"))
    assert bucket == remote.RemoteRaster("/vsis3/data/c.tif", "data.s3.amazonaws.com")
