"""A server of byte ranges on the loopback interface with faults by name, and a job that asks it."""

from __future__ import annotations

import base64
import http.server
import re
import ssl
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

from model_runtime.cancellation import Cancellation
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.worker.kinds import KINDS

HOST = "127.0.0.1"
ANSWER_S, BYTES_A_S = 0.03, 2e6
"""Pace of ``/paced/``."""
READER = "reader:not-to-be-found"
"""Name and password of ``/basic/``."""
EXTENT = (300000 + 4300, 3000000 - 6100, 300000 + 5900, 3000000 - 4700)


class Handler(http.server.BaseHTTPRequestHandler):
    """``/KIND/scene.tif``: parts of one file, with the faults of its kind. ``server.asked`` keeps the ranges."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *words: Any) -> None:
        """Nothing."""

    def is_closed(self) -> bool:
        """True for a request of ``/basic/`` by who has no name and password, which was answered."""
        told = self.headers.get("Authorization")
        if not self.path.startswith("/basic/") or told == f"Basic {base64.b64encode(READER.encode()).decode()}":
            return False
        self.answer(401, b"", WWW_Authenticate='Basic realm="test"')
        return True

    def do_HEAD(self) -> None:
        """As GDAL asks before it reads a part."""
        if self.is_closed():
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()

    def do_GET(self) -> None:
        if self.is_closed():
            return None
        kind = self.path.split("/")[1]
        if self.path.endswith(".json"):
            self.server.headers.append(dict(self.headers))
            return self.answer(200, self.server.item)
        found = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range") or "")
        assert found is not None
        begin, stop = int(found[1]), min(int(found[2]) + 1, len(self.server.body))
        self.close_connection = kind != "kept"
        self.server.asked.append((begin, stop))
        self.server.headers.append(dict(self.headers))
        number = len(self.server.asked)
        if kind in ("403", "500", "429") and (kind == "403" or number in (2, 3)):
            return self.answer(int(kind), b"no", Retry_After="0")
        if kind == "down" and number > 1:
            return self.answer(503, b"no")
        if kind == "whole":
            return self.answer(200, self.server.body)
        if kind == "away":
            port = self.server.server_port
            return self.answer(302, b"", Location=f"https://localhost:{port}/ok/scene.tif")
        if kind == "page":
            return self.answer(206, b"<html>" * 9, Content_Range="bytes 0-53/54")
        if kind == "slow":
            time.sleep(0.05)
        if kind == "paced":
            time.sleep(ANSWER_S + (stop - begin) / BYTES_A_S)
        body = self.server.body[begin:stop]
        tag = f'"{number > 1}"' if kind == "changed" else '"one"'
        headers = {"Content_Range": f"bytes {begin}-{stop - 1}/{len(self.server.body)}", "ETag": tag}
        self.answer(206, body, cut=kind == "cut" and number == 2, **headers)

    def answer(self, status: int, body: bytes, cut: bool = False, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, context: ssl.SSLContext, body: bytes) -> None:
        super().__init__((HOST, 0), Handler)
        self.headers: list[dict[str, str]] = []
        self.connections, self.item = 0, b""
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.body, self.asked = body, []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def process_request(self, request: Any, address: Any) -> None:
        self.connections += 1
        super().process_request(request, address)

    def url(self, kind: str = "ok") -> str:
        return f"https://{HOST}:{self.server_port}/{kind}/scene.tif"

    def handle_error(self, request: Any, address: Any) -> None:
        """Nothing: clients that leave are what the tests are about."""


def made_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate of this machine and its key, by openssl."""
    key, made = folder / "key.pem", folder / "certificate.pem"
    words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
    names = "subjectAltName=IP:127.0.0.1,DNS:localhost"
    command = ["openssl", *words.split(), "-addext", names, "-keyout", str(key), "-out", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    return made, key


def started(certificate: tuple[Path, Path], body: bytes) -> Server:
    """A server of these bytes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return Server(context, body)


class Job:
    def __init__(self, folder: Path, model: Path) -> None:
        self.output, self.model = folder / "out.tif", model
        self.events: list[dict[str, Any]] = []
        self.credentials: dict[str, dict[str, str]] = {}

    def __call__(
        self, source: str, is_cancelled: Any = lambda: False, kind: str = "run", **changes: Any
    ) -> dict[str, Any]:
        values = {"allow_hosts": (HOST,), "extent": EXTENT, "output": str(self.output), **changes}
        request = JobRequest(**{"task": "segment", "inputs": (source,), "model": str(self.model), **values})
        context = RunContext(self.events.append, Cancellation(is_cancelled), credentials=self.credentials)
        prepare = KINDS[kind].prepare
        assert prepare is not None
        return KINDS[kind].handle(*prepare(request, context))
