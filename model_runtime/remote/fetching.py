"""Fetching before a run: the blocks that its tiles need, from hosts that were agreed to, into copies beside the output.

The network is reached from one thread that opens no raster; GDAL reads what came in another one, which has the walls of
a job and no sockets. What was fetched stays beside an output that is not finished (``OUT.lemevit-remote``): the next
run fetches the rest.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
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
from ..jobs.plan import JobPlan
from ..jobs.planning import plan_job
from ..jobs.report import Report
from ..protocol import JobRequest
from ..raster.opening import environment
from ..raster.values.choice import asked_values
from ..tasks import task_of
from .access import Access, host_of
from .connections import Connections
from .copy import Span, begin_copy, block_spans, check_kind, copy_pixels, open_remote
from .documents import LocalDocuments, is_needed, remote_names
from .names import address_of, is_remote, split_item, stem_of
from .origins import Fetched, note_origins
from .pace import Timing, seconds_for
from .ranges import CHUNK, RemoteRanges, first_of
from .stac import asset_href
from .windows import needed_windows, within

SUFFIX, DOCUMENTS = ".lemevit-remote", "documents"
MAX_ITEM_BYTES = 8 * 1024 * 1024
BATCH = 64
"""Blocks that are asked for before progress is told."""
PROBE_BYTES = 1024 * 1024
"""Of the first blocks, at which the pace of a host is measured."""


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
        if not is_needed(request):
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
        self._names = list(dict.fromkeys(remote for name in request.inputs for remote in remote_names(name)))
        self._inputs = request.inputs
        self._urls: dict[str, str] = {}
        self._local: dict[str, str] = {}
        self._ranges: dict[Path, RemoteRanges] = {}
        self._began = time.monotonic()

    def resolve(self) -> None:
        """Find the addresses of all remote rasters.

        Raises:
            RasterRemote: hosts were not agreed to, all of which are named; none was asked then.
        """
        access = self._connections.access
        items = {name: item for name in self._names if (item := split_item(name)) is not None}
        self._urls = {name: address_of(name, access) for name in self._names if name not in items}
        asked = [address_of(item, access) for item, _ in items.values() if not os.path.isfile(item)]
        access.check(*self._urls.values(), *asked)
        for name, (place, asset) in items.items():
            href = asset_href(self._call(self._item)(place), place, asset)
            if is_remote(href):
                self._urls[name] = address_of(href, access)
            else:
                self._local[name] = href
        access.check(*self._urls.values())

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
        return self._inputs

    def _copy_all(self, stack: contextlib.ExitStack) -> None:
        remotes = {}
        for number, name in enumerate(self._urls):
            copy = self._place(number, name)
            remotes[copy] = stack.enter_context(self._opened(name, copy))
            self._local[name] = str(copy)
        documents = LocalDocuments(self._folder / DOCUMENTS, self._local)
        self._inputs = tuple(map(documents.local, self._inputs))
        plan = self._plan()
        needed = needed_windows(plan)
        windows = {copy: within(needed[copy], one.width, one.height) for copy, one in remotes.items() if copy in needed}
        windows = {copy: window for copy, window in windows.items() if window.width and window.height}
        spans = {}
        for copy, remote in remotes.items():
            window = windows.get(copy)
            self._check_values(window, remote.width, remote.height)
            spans[copy] = [] if window is None else list(block_spans(remote, window))
        total = sum(size for part in spans.values() for _, size in part)
        expected = self._expected(spans)
        self._tell(0, total, sum(expected.values()))
        done, begun = 0, time.monotonic()
        for copy, remote in remotes.items():
            if not self._request.dry_run:
                done = self._fetch(self._ranges[copy], spans[copy], done, total, begun)
                if copy in windows:
                    copy_pixels(remote, copy, windows[copy], lambda share: self._context.cancellation.check())
        sizes = {copy: sum(size for _, size in part) for copy, part in spans.items()}
        found = {copy: Fetched(self._ranges[copy], size, expected[copy]) for copy, size in sizes.items()}
        note_origins(self._context.origins, plan, documents, found, time.monotonic() - self._began)

    def _expected(self, spans: dict[Path, list[Span]]) -> dict[Path, float]:
        """Seconds that fetching takes by the pace of each host, which is measured at the first blocks of the run."""
        timings: dict[str, list[Timing]] = {}
        wanted = {copy: self._ranges[copy].missing(part) for copy, part in spans.items()}
        for copy, part in spans.items():
            ranges = self._ranges[copy]
            known = timings.setdefault(host_of(ranges.url), [])
            if self._context.measures_pace and all(timing.size <= CHUNK for timing in known):
                self._call(ranges.fetch)(first_of(part, PROBE_BYTES))
            known += ranges.timings
        return {copy: seconds_for(timings[host_of(self._ranges[copy].url)], *wanted[copy]) for copy in spans}

    def _place(self, number: int, name: str) -> Path:
        """The path of a copy, in a folder of its own."""
        folder = self._folder / str(number)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise writing_error(error, folder) from error
        return folder / f"{stem_of(name)}.tif"

    def _opened(self, name: str, copy: Path) -> Any:  # noqa: ANN401 - a dataset of rasterio
        """The remote raster, once its empty copy is written."""
        make = self._call(RemoteRanges)
        ranges = make(self._urls[name], self._connections, copy.with_name("ranges"), self._context.cancellation)
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

    def _plan(self) -> JobPlan:
        """The plan of the run over the copies, which are empty so far."""
        unasked = dataclasses.replace(self._request, inputs=self._inputs, overwrite=True, report=None)
        report = Report(unasked.task, lambda event: None)
        return plan_job(unasked, task_of(unasked), self._context.resolve_model, report)

    def _check_values(self, window: Window | None, width: int, height: int) -> None:
        asked = asked_values(self._request.stretch, 0, task_of(self._request).kind.dates)
        is_whole = window is not None and (window.width, window.height) == (width, height)
        if not is_whole and asked is not None and asked.kind == PERCENTILES:
            raise ArgumentsInvalid(
                f"--stretch {self._request.stretch} is taken from the whole raster, of which only a part is fetched.",
                "Give the values themselves: --stretch values:LOW,HIGH.",
            )

    def _fetch(self, ranges: RemoteRanges, spans: list[Span], done: int, needed: int, begun: float) -> int:
        for first in range(0, len(spans), BATCH):
            part = spans[first : first + BATCH]
            self._call(ranges.fetch)(part)
            done += sum(size for _, size in part)
            self._tell(done, needed, (needed - done) * (time.monotonic() - begun) / max(done, 1))
        return done

    def _call(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, carried out by the thread that may reach the network."""
        return lambda *arguments: self._network.submit(function, *arguments).result()

    def _tell(self, done: int, needed: int, left_s: float) -> None:
        hosts = dict.fromkeys(host_of(ranges.url) for ranges in self._ranges.values())
        self._context.emit(
            {
                "event": "progress",
                "stage": "plan",
                "done": done,
                "total": needed,
                "fraction": 0.0,
                "eta_s": round(left_s, 1),
                "mpx_per_s": None,
                "device": "",
                "fetch": {"bytes": needed, "host": ", ".join(hosts)},
            }
        )
