"""F19: a download that is cut, a web page, led to http, of another size, endless or altered never takes its name.

The server is real: TLS on the loopback interface with a certificate made for the test.
"""

from __future__ import annotations

import base64
import gc
import io
import shutil
import socket
import socketserver
import ssl
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import Cancelled, LemevitError
from model_runtime.store import web
from model_runtime.store.download import CHUNK, fetch

from .download_server import BODY, DIGEST, HALF, Proxy, Server
from .kit import assert_left_only, snapshot

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("certificate")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1"
    subprocess.run(
        ["openssl", *words.split(), "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    return certificate, key


@pytest.fixture
def server(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    running = Server(context)
    yield running
    running.stopped.set()
    running.shutdown()
    running.server_close()


@pytest.fixture
def get(server: Server, certificate: tuple[Path, Path], tmp_path: Path) -> Any:
    context = ssl.create_default_context(cafile=str(certificate[0]))

    def get(path: str, **changes: Any) -> Path:
        options = {"size": len(BODY), "sha256": DIGEST, "consent": lambda question: True, "context": context}
        url = path if "://" in path else server.url(path)
        return fetch(url, tmp_path / "model.onnx", **{**options, **changes})

    return get


def failure(act: Any, code: str, *mentions: str) -> LemevitError:
    with pytest.raises(LemevitError) as caught:
        act()
    assert caught.value.code == code, str(caught.value)
    assert caught.value.fix
    for mention in mentions:
        assert mention in caught.value.what
    return caught.value


REFUSED = [
    ("page", "download.not_the_file"),
    ("page_in_disguise", "download.not_the_file"),
    ("to_http", "download.insecure"),
    ("to_file", "download.insecure"),
    ("to_nowhere", "download.refused"),
    ("longer", "download.size"),
    ("shorter", "download.size"),
    ("endless", "download.size"),
    ("endless_chunks", "download.size"),
    ("altered", "download.digest"),
    ("gone", "download.refused"),
    ("round_and_round", "download.refused"),
]


@pytest.mark.parametrize(("path", "code"), REFUSED)
def test_what_is_not_the_file_leaves_nothing_and_the_next_try_succeeds(
    get: Any, tmp_path: Path, path: str, code: str
) -> None:
    failure(lambda: get(path), code, {"to_http": "http://", "to_file": "file://"}.get(path, f"/{path}"))
    assert list(tmp_path.iterdir()) == []
    assert get("whole").read_bytes() == BODY


@pytest.mark.parametrize("path", ["page", "to_http", "longer", "endless", "altered", "gone", "cut"])
def test_what_stood_there_stays_until_the_new_file_is_verified(get: Any, tmp_path: Path, path: str) -> None:
    (tmp_path / "model.onnx").write_bytes(b"the older version")
    before = snapshot(tmp_path)
    with pytest.raises(LemevitError):
        get(path)
    assert_left_only(tmp_path, before, "model.onnx.*.lemevit-partial")
    assert get("whole").read_bytes() == BODY
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.onnx"]


@pytest.mark.parametrize("path", ["cut", "cut_chunk"])
def test_a_cut_download_goes_on_where_it_stopped(get: Any, server: Server, tmp_path: Path, path: str) -> None:
    failure(lambda: get(path), "download.cut", f"/{path}")
    assert not (tmp_path / "model.onnx").exists()
    kept = sum(entry.stat().st_size for entry in tmp_path.iterdir())
    assert 0 < kept <= HALF
    assert get("whole").read_bytes() == BODY
    assert server.asked == [(f"/{path}", None), ("/whole", f"bytes={kept}-")]
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.onnx"]


@pytest.mark.parametrize("path", ["no_ranges", "other_range", "range_refused"])
def test_a_server_that_does_not_go_on_is_asked_for_the_whole(
    get: Any, server: Server, tmp_path: Path, path: str
) -> None:
    failure(lambda: get("cut"), "download.cut")
    assert get(path).read_bytes() == BODY
    assert server.asked[-1] == (f"/{path}", None)
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.onnx"]


def test_the_rest_of_another_file_is_found_out_and_the_next_try_starts_clean(get: Any, tmp_path: Path) -> None:
    failure(lambda: get("cut"), "download.cut")
    (partial,) = tmp_path.iterdir()
    partial.write_bytes(b"?" * 1000)
    failure(lambda: get("whole"), "download.digest", DIGEST[:12])
    assert list(tmp_path.iterdir()) == []
    assert get("whole").read_bytes() == BODY


def test_the_bytes_of_another_version_are_never_gone_on_with(get: Any, server: Server) -> None:
    failure(lambda: get("cut", sha256="0" * 64), "download.cut")
    assert get("whole").read_bytes() == BODY
    assert server.asked[-1] == ("/whole", None)


def test_a_silent_server_is_a_cut_download(get: Any) -> None:
    failure(lambda: get("silent", timeout_s=0.3), "download.cut", "/silent")
    assert get("whole").read_bytes() == BODY


def test_an_endless_body_is_read_no_further_than_needed(get: Any, server: Server) -> None:
    failure(lambda: get("endless"), "download.size")
    server.stopped.set()
    assert server.poured < 100 * len(BODY)  # what fits into the sockets' buffers, not more


def test_a_complete_body_on_an_open_connection_does_not_wait(get: Any) -> None:
    assert get("keeps_open", timeout_s=2).read_bytes() == BODY


@pytest.mark.parametrize("path", ["to_whole", "moved_for_good"])
def test_a_redirect_to_https_is_followed(get: Any, path: str) -> None:
    assert get(path).read_bytes() == BODY


def test_a_download_goes_on_behind_a_redirect(get: Any, server: Server) -> None:
    failure(lambda: get("cut"), "download.cut")
    assert get("to_whole").read_bytes() == BODY
    assert server.asked[-1][0] == "/whole"
    assert server.asked[-1][1] is not None


def test_progress_ends_with_the_whole(get: Any) -> None:
    seen: list[tuple[int, int]] = []
    get("whole", on_progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (len(BODY), len(BODY))
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})


def test_without_consent_no_connection_is_made(get: Any, server: Server, tmp_path: Path) -> None:
    questions: list[str] = []
    with pytest.raises(Cancelled):
        get("whole", consent=lambda question: bool(questions.append(question)))
    assert server.asked == []
    assert list(tmp_path.iterdir()) == []
    assert len(questions) == 1
    for mention in ("model.onnx", "0.2 MB", "127.0.0.1"):
        assert mention in questions[0]


def test_a_file_that_is_there_and_whole_is_not_fetched_again(get: Any, server: Server, tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(BODY)
    get("whole", consent=lambda question: False)
    assert server.asked == []


def test_cancel_keeps_what_has_come(get: Any, server: Server, tmp_path: Path) -> None:
    calls = iter(range(100))
    with pytest.raises(Cancelled):
        get("whole", is_cancelled=lambda: next(calls) >= 1)
    assert not (tmp_path / "model.onnx").exists()
    assert get("whole").read_bytes() == BODY
    assert server.asked[-1] == ("/whole", f"bytes={2 * CHUNK}-")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/whole", "file:///etc/hostname", "ftp://127.0.0.1/x", "whole", "https:///x"]
)
def test_other_addresses_are_refused_before_consent_is_asked(tmp_path: Path, url: str) -> None:
    def consent(question: str) -> bool:
        raise AssertionError("asked")

    failure(lambda: fetch(url, tmp_path / "x", size=1, sha256="00", consent=consent), "download.insecure", url)


def test_an_unknown_certificate_is_refused(get: Any, tmp_path: Path) -> None:
    failure(lambda: get("whole", context=ssl.create_default_context()), "download.insecure", "certificate")
    assert list(tmp_path.iterdir()) == []


def test_nobody_listening_is_unreachable(get: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    failure(lambda: get(f"https://127.0.0.1:{port}/x"), "download.unreachable", str(port))


@pytest.mark.parametrize("exempt", ["*", "127.0.0.1", "example.org, 127.0.0.1", ".0.0.1"])
def test_hosts_exempt_from_the_proxy_are_reached_directly(
    get: Any, monkeypatch: pytest.MonkeyPatch, exempt: str
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    failure(lambda: get("whole"), "download.unreachable")
    monkeypatch.setenv("no_proxy", exempt)
    assert get("whole").read_bytes() == BODY


def test_a_proxy_that_wants_a_name_and_a_password_gets_them(get: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Proxy) as proxy:
        proxy.asked, proxy.is_refusing, proxy.daemon_threads = [], False, True
        threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        monkeypatch.setenv("https_proxy", f"http://ann:p%40ss@127.0.0.1:{proxy.server_address[1]}")
        assert get("whole").read_bytes() == BODY
        said = base64.b64encode(b"ann:p@ss")
        assert any(header.endswith(b"Basic " + said) for header in proxy.headers)
        proxy.shutdown()


def test_the_password_of_a_proxy_does_not_follow_a_redirect() -> None:
    asked = urllib.request.Request("https://one.example/a", headers={"Range": "bytes=5-"})
    asked.add_header("Proxy-authorization", "Basic YW5uOnA=")
    new = web._HttpsOnly().redirect_request(asked, io.BytesIO(), 302, "Found", HTTPMessage(), "https://two.example/b")
    assert new.header_items() == [("Range", "bytes=5-")]


@pytest.mark.parametrize(
    ("named", "wanted"),
    [
        ("http://proxy.example", "http://proxy.example:80"),  # urllib alone would take 443
        ("proxy.example:8080", "http://proxy.example:8080"),
        ("http://ann:p%40ss@proxy.example:3128", "http://ann:p%40ss@proxy.example:3128"),
    ],
)
def test_the_proxy_of_the_system_counts_where_the_environment_names_none(
    monkeypatch: pytest.MonkeyPatch, named: str, wanted: str
) -> None:
    """As Windows and macOS name theirs: by functions that urllib asks."""
    monkeypatch.setattr(web, "getproxies", lambda: {"https": named})
    monkeypatch.setattr(web, "proxy_bypass", lambda host: host == "intranet.example:8443")
    assert web.proxies("https://models.example/a") == {"https": wanted}
    assert web.proxies("https://intranet.example:8443/a") == {}


def test_a_proxy_of_another_kind_is_refused_by_name(get: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5h://ann:secret@proxy.example:1080")
    error = failure(lambda: get("whole"), "download.unreachable", "socks5h", "proxy.example")
    assert "secret" not in str(error)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # http.client forgets the answer of a refused CONNECT
@pytest.mark.parametrize("is_refusing", [False, True])
def test_the_proxy_of_the_environment_is_used(
    get: Any, server: Server, monkeypatch: pytest.MonkeyPatch, is_refusing: bool
) -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Proxy) as proxy:
        proxy.asked, proxy.is_refusing, proxy.daemon_threads = [], is_refusing, True
        threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.server_address[1]}")
        if is_refusing:
            failure(lambda: get("whole"), "download.unreachable", "403")
        else:
            assert get("whole").read_bytes() == BODY
        assert proxy.asked == [[b"CONNECT", f"127.0.0.1:{server.server_port}".encode()]]
        proxy.shutdown()
    gc.collect()  # that answer goes here, where its warning is expected
