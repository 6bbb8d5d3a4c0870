"""Fetching before a run: the blocks that its tiles need, from hosts that were agreed to, into a copy beside the output.

The network is reached from one thread that opens no raster; GDAL reads what came in another one, which has the walls of
a job and no sockets. What was fetched stays beside an output that is not finished (``OUT.lemevit-remote``): the next
run fetches the rest.
"""

from __future__ import annotations

import dataclasses
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from rasterio.windows import Window

from ..errors import ArgumentsInvalid, Cancelled, DownloadError, LemevitError
from ..files import writing_error
from ..geo.grid import Grid
from ..guards.gdal_walls import close_gdal
from ..guards.system_walls import walled
from ..input_values import PERCENTILES
from ..jobs.context import RunContext
from ..jobs.plan import JobPlan
from ..jobs.planning import plan_job
from ..jobs.report import Report
from ..protocol import JobRequest
from ..raster.opening import environment
from ..raster.source import resampled_axes
from ..raster.values.choice import asked_values
from ..tasks import task_of
from .copy import begin_copy, block_spans, check_kind, copy_pixels, open_remote
from .ranges import RemoteRanges, check_host

SUFFIX = ".lemevit-remote"
PREFIXES = ("/vsicurl/", "/vsicurl?url=")


def address_of(name: str) -> str | None:
    """The https address of a remote raster, ``None`` for any other name."""
    for prefix in PREFIXES:
        if name.lower().startswith(prefix):
            name = unquote(name[len(prefix) :]) if prefix.endswith("=") else name[len(prefix) :]
    return name if name.lower().startswith("https://") else None


def fetched(request: JobRequest, context: RunContext) -> JobRequest:
    """Fetch what a run needs of a remote raster, and return the request of a run over the copy.

    A request without a remote raster comes back as it is.

    Args:
        request: with the https address of a raster in place of a file, and the hosts that were agreed to.
        context: takes events and cancels; its ``origins`` are told where the copy comes from.

    Raises:
        RasterRemote: the host was not agreed to, or the raster cannot be read in parts.
        DownloadError: no answer that may be used.
        LemevitError: the run itself is refused.
    """
    urls = [address_of(name) for name in request.inputs]
    url = urls[0] if urls else None
    if not any(urls):
        return request
    if url is None or len(urls) > 1:
        raise ArgumentsInvalid("A remote raster is read alone, not with others.", "Download it, or run on it alone.")
    check_host(url, [host.casefold() for host in request.allow_hosts])
    close_gdal()
    folder = Path(request.output + SUFFIX)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise writing_error(error, folder) from error
    name = unquote(Path(urlsplit(url).path).name) or "remote.tif"
    copy = folder / (Path(name).stem + ".tif")
    try:
        figures = _copied(url, request, context, copy)
    except LemevitError as error:
        if not isinstance(error, (Cancelled, DownloadError)):  # there is nothing to go on with
            shutil.rmtree(folder, ignore_errors=True)
        raise
    context.origins[str(copy)] = {"path": url, "fetched": figures}
    return dataclasses.replace(request, inputs=(str(copy),))


def _copied(url: str, request: JobRequest, context: RunContext, copy: Path) -> dict[str, Any]:
    """Write the copy, and return bytes, requests and seconds."""
    with ThreadPoolExecutor(1, "ranges") as network:
        ranges = network.submit(
            RemoteRanges, url, request.allow_hosts, copy.with_name("ranges"), context.cancellation
        ).result()
        try:
            job = _Fetch(dataclasses.replace(request, inputs=(str(copy),)), context, ranges, network, copy)
            return walled(job.go, [Path(request.output).absolute().parent])
        finally:
            network.submit(ranges.close).result()


def tidy(request: JobRequest) -> None:
    """Remove the copy and what was fetched for a run that is done."""
    folder = Path(request.output + SUFFIX)
    if folder.is_dir() and Path(request.inputs[0]).parent == folder:
        shutil.rmtree(folder, ignore_errors=True)


class _Fetch:
    """The part of the work that GDAL does, in a thread without sockets."""

    def __init__(
        self, request: JobRequest, context: RunContext, ranges: RemoteRanges, network: ThreadPoolExecutor, copy: Path
    ) -> None:
        self._request, self._context = request, context
        self._ranges, self._network, self._copy = ranges, network, copy
        self._began = time.monotonic()

    def go(self) -> dict[str, Any]:
        """Write the copy. Returns bytes, requests and seconds."""
        url = self._ranges.url
        read = self._call(self._ranges.read)
        with environment(), open_remote(read, self._ranges.size, url) as remote:
            check_kind(remote, url)
            if self._copy.exists():
                self._copy.unlink()
            begin_copy(remote, self._copy)
            window = self._window()
            self._check_values(window, remote.width, remote.height)
            spans = list(block_spans(remote, window))
            needed = sum(size for _, size in spans)
            self._tell(0.0, needed)
            if not self._request.dry_run:
                self._fetch(spans, needed)
                copy_pixels(remote, self._copy, window, lambda share: self._context.cancellation.check())
        return {
            "needed_bytes": needed,
            "bytes": self._ranges.fetched,
            "requests": self._ranges.requests,
            "retried": self._ranges.retried,
            "file_bytes": self._ranges.size,
            "seconds": round(time.monotonic() - self._began, 3),
        }

    def _window(self) -> Window:
        """Pixels of the raster that the tiles of the run are made of."""
        request, task = self._request, task_of(self._request)
        unasked = dataclasses.replace(request, overwrite=True, report=None)
        report = Report(request.task, lambda event: None)
        plan: JobPlan = plan_job(unasked, task, self._context.resolve_model, report)
        return _pixels_of(plan.info.grid, plan.grid)

    def _check_values(self, window: Window, width: int, height: int) -> None:
        asked = asked_values(self._request.stretch)
        is_whole = (window.width, window.height) == (width, height)
        if not is_whole and asked is not None and asked.kind == PERCENTILES:
            raise ArgumentsInvalid(
                f"--stretch {self._request.stretch} is taken from the whole raster, of which only a part is fetched.",
                "Give the values themselves: --stretch values:LOW,HIGH.",
            )

    def _fetch(self, spans: list[tuple[int, int]], needed: int) -> None:
        done, batch = 0, 64
        for first in range(0, len(spans), batch):
            part = spans[first : first + batch]
            self._call(self._ranges.fetch)(part)
            done += sum(size for _, size in part)
            self._tell(done, needed)

    def _call(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, carried out by the thread that may reach the network."""
        return lambda *arguments: self._network.submit(function, *arguments).result()

    def _tell(self, done: float, needed: int) -> None:
        spent = time.monotonic() - self._began
        rate = self._ranges.fetched / spent if spent > 0 else 0.0
        self._context.emit(
            {
                "event": "progress",
                "stage": "plan",
                "done": int(done),
                "total": needed,
                "fraction": 0.0,
                "eta_s": round((needed - done) / rate, 1) if rate else None,
                "mpx_per_s": None,
                "device": "",
                "fetch": {"bytes": needed, "host": urlsplit(self._ranges.url).hostname},
            }
        )


def _pixels_of(whole: Grid, part: Grid) -> Window:
    rows, cols = resampled_axes(whole, part)
    top, bottom = rows.source_span(0, part.height)
    left, right = cols.source_span(0, part.width)
    return Window(left, top, right - left, bottom - top)
