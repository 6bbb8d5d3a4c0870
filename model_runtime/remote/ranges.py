"""Byte ranges of one https file, each fetched once and kept in a local file, also for a later run.

An answer that may be another one later (429, 5xx, a connection that broke) is asked
for again with back-off. Sizes in bytes, times in seconds.
"""

from __future__ import annotations

import contextlib
import json
import re
import struct
import time
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ..cancellation import Cancellation
from ..errors import DownloadCut, DownloadError, DownloadUnreachable, RasterChanged, RasterRemote
from .access import shown
from .connections import Answer, Connections
from .pace import Timing

CHUNK = 16 * 1024
"""Smallest part that is fetched: a header comes with one request."""
MOST = 8 * 1024 * 1024
"""Largest part of one request."""
TRIES, FIRST_WAIT_S, LONGEST_WAIT_S = 5, 0.5, 30.0
POLL_S = 0.1
PARTIAL_CONTENT = 206
LATER = (408, 425, 429, 500, 502, 503, 504)
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)$")
_HEAD = struct.Struct(">QII")
"""Of a record of the local file: chunk, length, CRC-32 of the data behind it."""
_FACTS = 2**64 - 1
"""Number of the record that says which file it is."""


class RemoteRanges:
    """The bytes of one file. Used in one thread, which may reach the network.

    Args:
        url: https address.
        connections: to agreed hosts.
        store: local file that keeps what was fetched.
        cancellation: asked between requests and while waiting.

    Raises:
        RasterRemote: the host was not agreed to, or the server does not give parts of the file.
        DownloadError: no answer that may be used.
        RasterChanged: the file on the server is another than that of an earlier request.
    """

    def __init__(self, url: str, connections: Connections, store: Path, cancellation: Cancellation) -> None:
        self.url, self._address = shown(url), url
        self._connections, self._cancellation = connections, cancellation
        self.requests = self.fetched = self.retried = 0
        self.timings: list[Timing] = []
        self._places: dict[int, tuple[int, int]] = {}
        self._facts: dict[str, Any] = {}
        connections.access.check(url)
        self._store = store.open("a+b")
        with contextlib.ExitStack() as unless_whole:
            unless_whole.callback(self._store.close)
            self._load()
            first = self._ask(0, CHUNK)
            self.size = int(self._facts["size"])
            self._keep(0, first)
            unless_whole.pop_all()

    @property
    def changed(self) -> str:
        """Date of the file's last change in the words of the server, empty if it does not say."""
        return str(self._facts["changed"])

    def read(self, offset: int, size: int) -> bytes:
        """Bytes from ``offset`` on, fewer at the end of the file."""
        stop = min(offset + size, self.size)
        if offset >= stop:
            return b""
        self.fetch([(offset, stop - offset)])
        chunks = range(offset // CHUNK, (stop - 1) // CHUNK + 1)
        data = b"".join(map(self._kept, chunks))
        begin = offset - chunks.start * CHUNK
        return data[begin : begin + stop - offset]

    def fetch(self, spans: Iterable[tuple[int, int]]) -> None:
        """Fetch what is missing of spans of offset and size, neighbours with one request."""
        for first, stop in self._missing(spans):
            data = self._ask(first * CHUNK, min(stop * CHUNK, self.size))
            for number in range(first, stop):
                begin = (number - first) * CHUNK
                self._keep(number, data[begin : begin + CHUNK])

    def missing(self, spans: Iterable[tuple[int, int]]) -> tuple[int, int]:
        """Requests and bytes that fetching these spans takes."""
        runs = self._missing(spans)
        return len(runs), sum(min(stop * CHUNK, self.size) - first * CHUNK for first, stop in runs)

    def _missing(self, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        wanted = {
            chunk
            for offset, size in spans
            for chunk in range(offset // CHUNK, (min(offset + size, self.size) - 1) // CHUNK + 1)
        }
        return _runs(sorted(wanted - self._places.keys()))

    def close(self) -> None:
        """Close the local file, which stays."""
        self._store.close()

    def _ask(self, begin: int, stop: int) -> bytes:
        """The bytes from ``begin`` up to ``stop``, asked for until they come."""
        for number in range(TRIES):
            self._cancellation.check()
            wait_s: float | None = None
            begun = time.monotonic()
            try:
                answer = self._connections.get(self._address, {"Range": f"bytes={begin}-{stop - 1}"}, stop - begin)
                self.requests += 1
                if answer.status not in LATER:
                    data = self._received(answer, begin, stop)
                    self.timings.append(Timing(len(data), time.monotonic() - begun))
                    return data
                wait_s = _asked_wait(answer)
                said: DownloadError = DownloadUnreachable(f"{self.url} was answered with {answer.status}.")
            except (DownloadCut, DownloadUnreachable) as error:
                said = error
            if number == TRIES - 1:
                raise DownloadUnreachable(f"{said.what} {TRIES} times.", said.fix) from said
            self.retried += 1
            self._wait(min(LONGEST_WAIT_S, FIRST_WAIT_S * 2**number if wait_s is None else wait_s))
        raise DownloadUnreachable(f"{self.url} does not answer.")

    def _received(self, answer: Answer, begin: int, stop: int) -> bytes:
        """The body of an answer, once it is the part that was asked for of the file that is known."""
        found = _RANGE.match(answer.headers.get("content-range", ""))
        if answer.status != PARTIAL_CONTENT or found is None or int(found[1]) != begin:
            what = f"{self.url} was answered with {answer.status} {answer.reason}"
            if answer.status < 300:
                raise RasterRemote(f"{what}, the whole file in place of a part.", "Download the file, then run on it.")
            raise RasterRemote(f"{what}.", "Check the address, and whether it is open to you.")
        facts: dict[str, Any] = {"url": self.url, "size": int(found[3]), "etag": answer.headers.get("etag", "")}
        facts["changed"] = answer.headers.get("last-modified", "")
        self._compare(facts)
        length = min(stop, facts["size"]) - begin
        if len(answer.body) != length:
            raise DownloadCut(f"{self.url} ended after {len(answer.body)} of {length} bytes.")
        self.fetched += length
        return answer.body

    def _compare(self, facts: dict[str, Any]) -> None:
        if self._facts and self._facts != facts and self._places:
            self._store.truncate(0)
            raise RasterChanged(f"{self.url} is another file than when its first part was fetched.", "Run again.")
        if self._facts != facts:
            self._facts = facts
            self._append(_FACTS, json.dumps(facts, sort_keys=True).encode())

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._cancellation.check()
            time.sleep(POLL_S)

    def _load(self) -> None:
        """Find what an earlier run has fetched, up to the first damaged record."""
        self._store.seek(0)
        good = 0
        while len(head := self._store.read(_HEAD.size)) == _HEAD.size:
            number, length, crc = _HEAD.unpack(head)
            data = self._store.read(length) if length <= CHUNK else b""
            if len(data) != length or zlib.crc32(data) != crc:
                break
            if number == _FACTS:
                self._facts = json.loads(data)
                if self._facts["url"] != self.url:
                    self._facts = {}
                    break
            else:
                self._places[number] = (good + _HEAD.size, length)
            good += _HEAD.size + length
        self._store.truncate(good if self._facts else 0)

    def _keep(self, number: int, data: bytes) -> None:
        if number not in self._places:
            place = self._append(number, data)
            self._places[number] = (place, len(data))

    def _append(self, number: int, data: bytes) -> int:
        self._store.seek(0, 2)
        place = self._store.tell() + _HEAD.size
        self._store.write(_HEAD.pack(number, len(data), zlib.crc32(data)) + data)
        self._store.flush()
        return place

    def _kept(self, number: int) -> bytes:
        place, length = self._places[number]
        self._store.seek(place)
        return self._store.read(length)


def first_of(spans: Sequence[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """Return the first spans, at least one, that are no more than ``most`` bytes together."""
    found, size = list(spans[:1]), sum(span[1] for span in spans[:1])
    for span in spans[1:]:
        size += span[1]
        if size > most:
            break
        found.append(span)
    return found


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """First and one past the last of numbers that follow one another, no longer than one request."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number and (number + 1 - found[-1][0]) * CHUNK <= MOST:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found


def _asked_wait(answer: Answer) -> float | None:
    """Seconds that the server asks to wait, where it does."""
    text = answer.headers.get("retry-after", "")
    return float(text) if text.isdecimal() else None
