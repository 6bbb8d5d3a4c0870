"""F19, models of the catalogue: a download that is wrong is never installed; a whole one is checked and installed."""

from __future__ import annotations

import hashlib
import json
import shutil
import ssl

import pytest

from model_runtime.errors import Cancelled, DownloadDigest, ModelCorrupt
from model_runtime.store import catalogue as model_catalogue
from model_runtime.store.catalogue import DOWNLOADS, fetch_model
from model_runtime.store.install import import_model
from tests.data import make_models as mm

from . import download_server
from .test_f19_downloads import certificate, server  # noqa: F401 - fixtures

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


@pytest.fixture
def get(server, certificate, tmp_path, monkeypatch):  # noqa: F811
    """``get(what)`` downloads a model, the server answering in the manner ``what``."""
    body = mm.segmenter(tmp_path / "colours.onnx").read_bytes()
    monkeypatch.setattr(download_server, "BODY", body)
    context = ssl.create_default_context(cafile=str(certificate[0]))

    def get(what: str, consent=lambda question: True, **changes):
        entry = {
            "name": "colours",
            "url": server.url(what),
            "bytes": len(body),
            "sha256": hashlib.sha256(body).hexdigest(),
            "licence": "CC0-1.0",
            "summary": "",
            **changes,
        }
        (tmp_path / "catalogue.json").write_text(json.dumps({"models": [entry]}))
        return fetch_model(
            "colours", str(tmp_path / "mine"), catalogue=tmp_path / "catalogue.json", consent=consent, context=context
        )

    return get


def test_a_whole_model_is_fetched_and_installs(get, tmp_path):
    path = get("whole")
    assert path.parent.name == DOWNLOADS
    assert import_model(str(path), str(tmp_path / "mine")).card.name == "colour-segment"


def test_an_interrupted_download_goes_on(get, server, tmp_path):  # noqa: F811
    calls = iter((False,))
    with pytest.MonkeyPatch.context() as patch:
        whole = model_catalogue.fetch

        def stopping(*args, **options):
            return whole(*args, is_cancelled=lambda: next(calls, True) is not False, **options)

        patch.setattr("model_runtime.store.download.CHUNK", 100)
        patch.setattr(model_catalogue, "fetch", stopping)
        with pytest.raises(Cancelled):
            get("whole")
    assert get("whole").is_file()
    assert server.asked[-1][1].startswith("bytes=")


def test_an_altered_model_is_removed_and_nothing_is_installed(get, tmp_path):
    with pytest.raises(DownloadDigest):
        get("altered")
    assert list((tmp_path / "mine" / DOWNLOADS).iterdir()) == []


def test_without_consent_nothing_is_asked_of_the_server(get, server):  # noqa: F811
    with pytest.raises(Cancelled):
        get("whole", consent=lambda question: False)
    assert server.asked == []


def test_a_file_of_the_right_digest_that_is_no_model_is_not_installed(get, tmp_path, monkeypatch):
    page = b"no model at all, whatever its digest"
    monkeypatch.setattr(download_server, "BODY", page)
    path = get("whole", bytes=len(page), sha256=hashlib.sha256(page).hexdigest())
    with pytest.raises(ModelCorrupt):
        import_model(str(path), str(tmp_path / "mine"))
    assert not (tmp_path / "mine" / "colours.onnx").exists()
