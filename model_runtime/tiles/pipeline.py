"""The threads of a run: one reads ahead, the run's own predicts, others take what comes out. Knows no rasters.

They overlap, and only a few items are under way at any time, so memory does not grow with their number. Everything
stays in order.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any, Callable, TypeVar

READ_AHEAD = 4
WRITE_BEHIND = 2

Item = TypeVar("Item")
Result = TypeVar("Result")


def ahead(
    items: Iterable[Item], load: Callable[[Item], Result], depth: int = READ_AHEAD
) -> Generator[Result, None, None]:
    """``load`` applied to each item in one other thread, up to ``depth`` results ahead, in order.

    Close it before what ``load`` reads is closed: closing waits until the thread has let go.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader") as pool:
        waiting: deque[Future[Result]] = deque()
        try:
            for item in items:
                waiting.append(pool.submit(load, item))
                if len(waiting) > depth:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def behind(results: Iterable[Any], *steps: Callable[[Any], Any], depth: int = WRITE_BEHIND) -> None:
    """Each step applied to what the one before it made of a result, every step in a thread of its own, in order.

    At most ``depth`` results are under way. The first error ends it: of what comes after it a step sees nothing. What
    was under way when ``results`` itself failed or was cancelled is still finished, so that it is not lost.
    """
    has_failed = [threading.Event() for _ in steps]

    def go(number: int, value: Any) -> Future[Any] | None:  # noqa: ANN401
        """Take step ``number``.

        The future of the next one.
        """
        if has_failed[number].is_set():
            return None
        is_taken = False
        try:
            value = steps[number](value)
            is_taken = True
        finally:
            if not is_taken:
                has_failed[number].set()
        return pools[number + 1].submit(go, number + 1, value) if number + 1 < len(steps) else None

    with ExitStack() as stack:
        names = [f"writer-{number}" for number in range(len(steps))]
        # Entered last to first: the first step's pool is closed first, while those it hands on to still take work.
        pools = [stack.enter_context(ThreadPoolExecutor(1, name)) for name in reversed(names)][::-1]
        waiting: deque[Future[Any]] = deque()
        for result in results:
            waiting.append(pools[0].submit(go, 0, result))
            if len(waiting) > depth:
                _finish(waiting.popleft())
        while waiting:
            _finish(waiting.popleft())


def _finish(future: Future[Any] | None) -> None:
    while future is not None:
        future = future.result()
