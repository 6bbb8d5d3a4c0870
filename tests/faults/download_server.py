"""A server of downloads as they should not be, one kind a path, and a proxy; both real, on the loopback interface."""

from __future__ import annotations

import hashlib
import http.server
import select
import socket
import socketserver
import ssl
import threading
from typing import Any

from model_runtime.store.download import CHUNK

BODY = bytes(range(256)) * (3 * CHUNK // 256) + b"the end"
DIGEST = hashlib.sha256(BODY).hexdigest()
HALF = 2 * CHUNK


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

    def plain(self, body: bytes) -> None:
        self.head(Content_Length=len(body))
        self.wfile.write(body)

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

    def to_file(self) -> None:
        self.head(307, Location="file:///etc/hostname", Content_Length=0)

    def to_nowhere(self) -> None:
        self.head(302, Content_Length=0)

    def moved_for_good(self) -> None:
        self.head(308, Location="/whole", Content_Length=0)

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


class Proxy(socketserver.BaseRequestHandler):
    """CONNECT and nothing else."""

    def handle(self) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            request += self.request.recv(4096)
        self.server.asked.append(request.split()[:2])
        self.server.headers = request.split(b"\r\n")[1:]
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
