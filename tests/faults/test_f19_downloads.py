"""F19: a download that is cut, a web page, led to http, of another size, endless or altered never takes its name.

The server is real: TLS on the loopback interface with a certificate made for the test.
"""

from __future__ import annotations

import gc
import hashlib
import http.server
import select
import shutil
import socket
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from model_runtime.download import CHUNK, fetch
from model_runtime.errors import Cancelled, LemevitError

from .kit import assert_left_only, snapshot

BODY = bytes(range(256)) * (3 * CHUNK // 256) + b"the end"
DIGEST = hashlib.sha256(BODY).hexdigest()
HALF = 2 * CHUNK

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by path; ``server.asked`` keeps what was asked for."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers.get("Range")))
        self.close_connection = True
        getattr(self, self.path.strip("/").partition("?")[0])()

    def log_message(self, *words: Any) -> None:
        """Nothing: the tests look at ``asked``."""

    def head(self, status: int = 200, **headers: Any) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()

    def whole(self) -> None:
        begin = int((self.headers.get("Range") or "bytes=0-")[6:-1])
        span = {"Content_Range": f"bytes {begin}-{len(BODY) - 1}/{len(BODY)}"} if begin else {}
        self.head(206 if begin else 200, Content_Length=len(BODY) - begin, **span)
        self.wfile.write(BODY[begin:])

    def no_ranges(self) -> None:
        self.head(Content_Length=len(BODY))
        self.wfile.write(BODY)

    def other_range(self) -> None:
        """Goes on, but from somewhere else than it was asked to."""
        if not self.headers.get("Range"):
            return self.no_ranges()
        self.head(206, Content_Length=10, Content_Range=f"bytes 7-16/{len(BODY)}")
        self.wfile.write(BODY[7:17])

    def range_refused(self) -> None:
        if not self.headers.get("Range"):
            return self.no_ranges()
        self.head(416, Content_Length=0)

    def keeps_open(self) -> None:
        """The body is complete; the connection stays, as HTTP/1.1 allows."""
        self.close_connection = False
        self.no_ranges()

    def cut(self) -> None:
        self.head(Content_Length=len(BODY))
        self.wfile.write(BODY[:HALF])

    def cut_chunk(self) -> None:
        self.head(Transfer_Encoding="chunked")
        self.wfile.write(b"%x\r\n" % len(BODY) + BODY[:HALF])

    def silent(self) -> None:
        self.head(Content_Length=len(BODY))
        self.wfile.write(BODY[:HALF])
        self.server.stopped.wait(5)

    def page(self) -> None:
        text = b"<!DOCTYPE html><html><body>Sign in</body></html>"
        self.head(Content_Type="text/html; charset=utf-8", Content_Length=len(text))
        self.wfile.write(text)

    def page_in_disguise(self) -> None:
        text = b"\n<html><body>Welcome to this network</body></html>".ljust(len(BODY))
        self.head(Content_Type="application/octet-stream", Content_Length=len(text))
        self.wfile.write(text)

    def longer(self) -> None:
        self.head(Content_Length=len(BODY) + 1)
        self.wfile.write(BODY + b"!")

    def shorter(self) -> None:
        self.head(Content_Length=len(BODY) - 1)
        self.wfile.write(BODY[:-1])

    def endless(self) -> None:
        self.head(Connection="close")
        self._pour(lambda data: self.wfile.write(data))

    def endless_chunks(self) -> None:
        self.head(Transfer_Encoding="chunked")
        self._pour(lambda data: self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data)))

    def _pour(self, write: Any) -> None:
        try:
            while not self.server.stopped.is_set():
                write(BODY)
                self.server.poured += len(BODY)
        except OSError:
            pass  # the client has had enough, as it should

    def altered(self) -> None:
        self.head(Content_Length=len(BODY))
        self.wfile.write(BODY[:-1] + b"!")

    def gone(self) -> None:
        self.head(404, Content_Length=0)

    def to_http(self) -> None:
        self.head(302, Location=f"http://127.0.0.1:{self.server.server_port}/whole", Content_Length=0)

    def to_whole(self) -> None:
        self.head(302, Location="/whole", Content_Length=0)

    def round_and_round(self) -> None:
        self.head(302, Location="/round_and_round", Content_Length=0)


class Server(http.server.ThreadingHTTPServer):
    """HTTPS on the loopback interface, or plain HTTP for what must not be trusted."""

    daemon_threads = True

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.asked: list[tuple[str, str | None]] = []
        self.poured = 0
        self.stopped = threading.Event()
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def url(self, path: str) -> str:
        return f"https://127.0.0.1:{self.server_port}/{path}"

    def handle_error(self, request: Any, address: Any) -> None:
        """Nothing: a client that leaves is what many of the tests are about."""


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
    failure(lambda: get(path), code, f"/{path}" if path != "to_http" else "http://")
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


def test_a_redirect_to_https_is_followed(get: Any) -> None:
    assert get("to_whole").read_bytes() == BODY


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


class Proxy(socketserver.BaseRequestHandler):
    """CONNECT and nothing else."""

    def handle(self) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            request += self.request.recv(4096)
        self.server.asked.append(request.split()[:2])
        if self.server.is_refusing:
            self.request.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n")
            return
        host, port = request.split()[1].decode().split(":")
        with socket.create_connection((host, int(port))) as far:
            self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            other = {self.request: far, far: self.request}
            while True:
                for ready in select.select(list(other), [], [])[0]:
                    data = ready.recv(65536)
                    if not data:
                        return
                    other[ready].sendall(data)


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
