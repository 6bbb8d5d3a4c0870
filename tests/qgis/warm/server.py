"""Loads libraries and runtime, then forks a worker for each connection: ``server.py SOCKET [FOLDER]``.

``FOLDER`` holds the runtime, by default that of the checkout. Run by the runtime's Python. Lives until its standard
input ends. One thread: a fork has no locks that others hold.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import runpy
import selectors
import signal
import socket
import sys
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the runtime starts
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
LIBRARIES = (
    *("numpy", "rasterio", "rasterio.features", "rasterio.warp", "rasterio.vrt", "rasterio.shutil"),
    *("pyogrio.raw", "shapely", "onnx", "onnx.numpy_helper", "onnxruntime", "psutil"),
    *("model_runtime.cli.main", "model_runtime.worker.server", "model_runtime.jobs.context", "model_runtime.job"),
    *("model_runtime.backends.ort.backend", "model_runtime.backends.ort.session", "model_runtime.backends.ort.trial"),
    *("model_runtime.cli.console", "model_runtime.cli.models", "model_runtime.cli.selfcheck", "model_runtime.tools"),
    *("model_runtime.cli.walls", "model_runtime.remote.documents", "model_runtime.remote.signing", "numpy.ma", "ssl"),
)
ROOT = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parents[3]


def received(connection: socket.socket) -> tuple[dict[str, object], list[int]]:
    """What a launcher asks for, with its three streams."""
    size, streams, _, _ = socket.recv_fds(connection, 4, 3)
    data, left = b"", int.from_bytes(size, "big")
    while len(data) < left:
        part = connection.recv(left - len(data))
        if not part:
            raise EOFError
        data += part
    return json.loads(data), list(streams)


def become(asked: dict, streams: list[int]) -> None:
    """Make this fork what the launcher would have been, up to the first line of ``model_runtime``."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.argv[:] = asked["words"]
    sys.path[0] = folder = asked["words"][0]
    if not os.path.samefile(folder, ROOT / "model_runtime"):  # another one, such as that of a packaged plugin
        for name in [name for name in sys.modules if name.split(".")[0] == "model_runtime"]:
            del sys.modules[name]


class Forks:
    """Living forks: the connection of each launcher to the process that it waits for."""

    def __init__(self, address: str) -> None:
        self.waiting = selectors.DefaultSelector()
        self.server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.server.bind(address)
        self.server.listen(16)
        self.woken, wakes = socket.socketpair()
        self.woken.setblocking(False)
        wakes.setblocking(False)
        self.wakes = wakes
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wakes.fileno())
        for source in (self.server, self.woken, sys.stdin):
            self.waiting.register(source, selectors.EVENT_READ)
        self.living: dict[socket.socket, int] = {}

    def next_asked(self) -> dict | None:
        """In a fork: what was asked for. In this process: ``None``, once nobody needs it any more."""
        while True:
            for key, _ in self.waiting.select():
                if key.fileobj is sys.stdin:
                    for connection in list(self.living):
                        self.end(connection)
                    return None
                if key.fileobj is self.woken:
                    self.reap()
                elif key.fileobj is self.server:
                    asked = self.fork()
                    if asked is not None:
                        return asked
                else:
                    self.end(key.fileobj)  # the launcher has gone

    def fork(self) -> dict | None:
        connection, _ = self.server.accept()
        try:
            asked, streams = received(connection)
        except (OSError, ValueError, EOFError):
            connection.close()
            return None
        pid = os.fork()
        if pid == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            self.waiting.close()
            for mine in (self.server, self.woken, self.wakes, connection, *self.living):
                mine.close()
            become(asked, streams)
            return asked
        for stream in streams:
            os.close(stream)
        self.living[connection] = pid
        self.waiting.register(connection, selectors.EVENT_READ)
        return None

    def reap(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self.woken.recv(64):
                pass
        for connection, pid in list(self.living.items()):
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                with contextlib.suppress(OSError):
                    connection.sendall(os.waitstatus_to_exitcode(status).to_bytes(4, "big", signed=True))
                self.forget(connection)

    def end(self, connection: socket.socket) -> None:
        pid = self.living[connection]
        for kill in (os.killpg, os.kill):  # the worker leads a group of its own, a verb does not
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        self.forget(connection)

    def forget(self, connection: socket.socket) -> None:
        del self.living[connection]
        self.waiting.unregister(connection)
        connection.close()


def main() -> None:
    sys.path.append(str(ROOT))
    for name in LIBRARIES:
        importlib.import_module(name)
    sys.path.remove(str(ROOT))
    gc.freeze()
    forks = Forks(sys.argv[1])
    print("ready", flush=True)
    asked = forks.next_asked()
    if asked is not None:
        runpy.run_path(asked["words"][0], run_name="__main__")


if __name__ == "__main__":
    main()
