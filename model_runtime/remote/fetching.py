"""Fetching before a run: the blocks that its tiles need, from hosts that were agreed to, into copies beside the output.

The network is reached from one thread that opens no raster; GDAL reads what came in another one, which has the walls of
a job and no sockets. What was fetched stays beside an output that is not finished (``OUT.lemevit-remote``): the next
run fetches the rest.
"""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rasterio.windows import Window

from ..errors import ArgumentsInvalid, Cancelled, DownloadError, LemevitError, RasterRemote
from ..files import writing_error
from ..guards.gdal_walls import close_gdal
from ..guards.system_walls import walled
from ..input_values import PERCENTILES
from ..jobs.context import RunContext
from ..jobs.planning import plan_job
from ..jobs.report import Report
from ..protocol import JobRequest
from ..raster.opening import environment
from ..raster.values.choice import asked_values
from ..tasks import task_of
from .access import Access, host_of
from .connections import Connections
from .copy import begin_copy, block_spans, check_kind, copy_pixels, open_remote
from .names import address_of, is_remote, split_item, stem_of
from .ranges import RemoteRanges
from .stac import asset_href
from .windows import needed_windows

SUFFIX = ".lemevit-remote"
MAX_ITEM_BYTES = 8 * 1024 * 1024
BATCH = 64
"""Blocks that are asked for before progress is told."""


class Fetcher:
    """The thread that may reach the network, for one run or for runs that follow one another.

    It is begun at once, so that the walls of the thread that makes it may close later.
    """

    def __init__(self) -> None:
        self._network = ThreadPoolExecutor(1, "network")
        self._network.submit(int).result()

    def __call__(self, request: JobRequest, context: RunContext) -> JobRequest:
        """Fetch what a run needs of rasters on servers, and return the request of a run over the copies.

        A request without them comes back as it is.

        Args:
            request: with names of remote rasters in place of files, and the hosts that were agreed to.
            context: takes events and cancels; its ``origins`` are told where the copies come from.

        Raises:
            RasterRemote: a host was not agreed to, or a raster cannot be read in parts.
            DownloadError: no answer that may be used.
            LemevitError: the run itself is refused.
        """
        if not any(map(is_remote, request.inputs)):
            return request
        close_gdal()
        folder = Path(request.output + SUFFIX)
        connections = Connections(Access(request.allow_hosts, context.credentials))
        try:
            job = _Fetch(request, context, connections, self._network, folder)
            job.resolve()
            return dataclasses.replace(request, inputs=walled(job.go, [folder.absolute().parent]))
        except LemevitError as error:
            if not isinstance(error, (Cancelled, DownloadError)):  # there is nothing to go on with
                shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            self._network.submit(connections.close).result()

    def close(self) -> None:
        """End the thread."""
        self._network.shutdown()


def fetched(request: JobRequest, context: RunContext) -> JobRequest:
    """Fetch what one run needs.

    See ``Fetcher``.
    """
    with contextlib.closing(Fetcher()) as fetch:
        return fetch(request, context)


def tidy(request: JobRequest) -> None:
    """Remove the copies and what was fetched for a run that is done."""
    folder = Path(request.output + SUFFIX)
    if folder.is_dir() and any(folder in Path(name).parents for name in request.inputs):
        shutil.rmtree(folder, ignore_errors=True)


class _Fetch:
    """The rasters of one run: their addresses, their copies, the blocks of them that are needed."""

    def __init__(
        self,
        request: JobRequest,
        context: RunContext,
        connections: Connections,
        network: ThreadPoolExecutor,
        folder: Path,
    ) -> None:
        self._request, self._context = request, context
        self._connections, self._network, self._folder = connections, network, folder
        self._inputs = list(request.inputs)
        self._urls: dict[int, str] = {}
        self._ranges: dict[Path, RemoteRanges] = {}
        self._began = time.monotonic()

    def resolve(self) -> None:
        """Find the addresses of all remote rasters.

        Raises:
            RasterRemote: a host was not agreed to; none was asked then.
        """
        access = self._connections.access
        items = {number: split_item(name) for number, name in enumerate(self._inputs) if is_remote(name)}
        for number, item in items.items():
            if item is None:
                self._urls[number] = address_of(self._inputs[number], access)
                access.check(self._urls[number])
            elif not Path(item[0]).is_file():
                access.check(address_of(item[0], access))
        for number, item in items.items():
            if item is not None:
                self._inputs[number] = asset_href(self._call(self._item)(item[0]), *item)
                if is_remote(self._inputs[number]):
                    self._urls[number] = address_of(self._inputs[number], access)
                    access.check(self._urls[number])

    def _item(self, name: str) -> bytes:
        """The bytes of a STAC item. Carried out by the thread that may reach the network."""
        path = Path(name)
        if path.is_file():
            with path.open("rb") as handle:
                return handle.read(MAX_ITEM_BYTES)
        answer = self._connections.get(address_of(name, self._connections.access), {}, MAX_ITEM_BYTES)
        if answer.status != 200:
            raise RasterRemote(f"{name} was answered with {answer.status} {answer.reason}.", "Check the address.")
        return answer.body

    def go(self) -> tuple[str, ...]:
        """Write the copies, in a thread without sockets. Returns the inputs of the run over them."""
        try:
            with contextlib.ExitStack() as stack:
                stack.enter_context(environment())
                self._copy_all(stack)
        finally:
            for ranges in self._ranges.values():
                self._call(ranges.close)()
        return tuple(self._inputs)

    def _copy_all(self, stack: contextlib.ExitStack) -> None:
        remotes = {}
        for number in self._urls:
            copy = self._place(number)
            remotes[copy] = stack.enter_context(self._opened(number, copy))
            self._inputs[number] = str(copy)
        windows = self._windows()
        spans = {}
        for copy, remote in remotes.items():
            window = windows.get(copy)
            self._check_values(window, remote.width, remote.height)
            spans[copy] = [] if window is None else list(block_spans(remote, window))
        needed = sum(size for part in spans.values() for _, size in part)
        self._tell(0, needed)
        done = 0
        for copy, remote in remotes.items():
            if not self._request.dry_run:
                done = self._fetch(self._ranges[copy], spans[copy], done, needed)
                if copy in windows:
                    copy_pixels(remote, copy, windows[copy], lambda share: self._context.cancellation.check())
            self._note(copy, sum(size for _, size in spans[copy]))

    def _place(self, number: int) -> Path:
        """The path of a copy, in a folder of its own."""
        folder = self._folder / str(number)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise writing_error(error, folder) from error
        return folder / f"{stem_of(self._request.inputs[number])}.tif"

    def _opened(self, number: int, copy: Path) -> Any:  # noqa: ANN401 - a dataset of rasterio
        """The remote raster, once its empty copy is written."""
        make = self._call(RemoteRanges)
        ranges = make(self._urls[number], self._connections, copy.with_name("ranges"), self._context.cancellation)
        self._ranges[copy] = ranges
        remote = open_remote(self._call(ranges.read), ranges.size, ranges.url)
        try:
            check_kind(remote, ranges.url)
            if copy.exists():
                copy.unlink()
            begin_copy(remote, copy)
        except LemevitError:
            remote.close()
            raise
        return remote

    def _windows(self) -> dict[Path, Window]:
        """Pixels of each file that the tiles of the run are made of."""
        unasked = dataclasses.replace(self._request, inputs=tuple(self._inputs), overwrite=True, report=None)
        report = Report(unasked.task, lambda event: None)
        return needed_windows(plan_job(unasked, task_of(unasked), self._context.resolve_model, report))

    def _check_values(self, window: Window | None, width: int, height: int) -> None:
        asked = asked_values(self._request.stretch, 0, task_of(self._request).kind.dates)
        is_whole = window is not None and (window.width, window.height) == (width, height)
        if not is_whole and asked is not None and asked.kind == PERCENTILES:
            raise ArgumentsInvalid(
                f"--stretch {self._request.stretch} is taken from the whole raster, of which only a part is fetched.",
                "Give the values themselves: --stretch values:LOW,HIGH.",
            )

    def _fetch(self, ranges: RemoteRanges, spans: list[tuple[int, int]], done: int, needed: int) -> int:
        for first in range(0, len(spans), BATCH):
            part = spans[first : first + BATCH]
            self._call(ranges.fetch)(part)
            done += sum(size for _, size in part)
            self._tell(done, needed)
        return done

    def _call(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, carried out by the thread that may reach the network."""
        return lambda *arguments: self._network.submit(function, *arguments).result()

    def _note(self, copy: Path, needed: int) -> None:
        """Tell the report what came from where."""
        ranges = self._ranges[copy]
        figures = {
            "needed_bytes": needed,
            "bytes": ranges.fetched,
            "requests": ranges.requests,
            "retried": ranges.retried,
            "file_bytes": ranges.size,
            "changed": ranges.changed,
            "seconds": round(time.monotonic() - self._began, 3),
        }
        self._context.origins[str(copy)] = {"path": ranges.url, "fetched": figures}

    def _tell(self, done: int, needed: int) -> None:
        spent = time.monotonic() - self._began
        rate = sum(ranges.fetched for ranges in self._ranges.values()) / spent if spent > 0 else 0.0
        hosts = dict.fromkeys(host_of(ranges.url) for ranges in self._ranges.values())
        self._context.emit(
            {
                "event": "progress",
                "stage": "plan",
                "done": done,
                "total": needed,
                "fraction": 0.0,
                "eta_s": round((needed - done) / rate, 1) if rate else None,
                "mpx_per_s": None,
                "device": "",
                "fetch": {"bytes": needed, "host": ", ".join(hosts)},
            }
        )
