"""A request that stays open in the worker: further lines, their end, cancelling, and the walls that stay around it."""

from __future__ import annotations

import json
import sys
import threading
import time

import pytest

from model_runtime.cancellation import Cancellation
from model_runtime.errors import ArgumentsInvalid, Cancelled
from model_runtime.further import FurtherLines, no_lines
from model_runtime.protocol import PROTOCOL_VERSION

from .test_worker import CANCEL, Worker, request_line, worker  # noqa: F401 - a fixture

END = b'{"command": "end"}\n'


def talk_line(*folders: str) -> bytes:
    line = {"command": "talk", "protocol": PROTOCOL_VERSION, "request": {"folders": folders}}
    return json.dumps(line).encode() + b"\n"


def more(**request: str) -> bytes:
    return json.dumps({"command": "more", "request": request}).encode() + b"\n"


def told(worker: Worker) -> str:  # noqa: F811
    return worker.until("told")[-1]["text"]


def test_lines_are_answered_while_the_request_stays_open(worker):  # noqa: F811
    worker.send(talk_line() + more(text="one"))
    assert told(worker) == "one"
    time.sleep(1.2)  # the heart beats on
    worker.send(more(text="two"))
    events = worker.until("told")
    assert (events[0]["event"], events[-1]["text"]) == ("heartbeat", "two")


def test_the_end_of_the_lines_ends_the_request_and_the_next_one_runs(worker):  # noqa: F811
    worker.send(talk_line() + more(text="one") + more(text="two") + END + more(text="late") + request_line("quick"))
    assert worker.until("result")[-1]["report"] == {"status": "done", "task": "talk", "told": ["one", "two"]}
    assert worker.until("result")[-1]["report"]["task"] == "segment"
    status, rest, _ = worker.end()
    assert (status, rest) == (0, [])


def test_what_is_out_of_date_can_be_left_when_another_line_waits(worker):  # noqa: F811
    worker.send(talk_line() + more(text="skip"))
    time.sleep(0.3)
    worker.send(more(text="newer"))
    assert told(worker) == "newer"


def test_an_open_request_is_cancelled_while_it_waits(worker):  # noqa: F811
    worker.send(talk_line() + more(text="one"))
    told(worker)
    start = time.monotonic()
    worker.send(CANCEL)
    *_, error, result = worker.until("result")
    assert time.monotonic() - start < 1.0
    assert (error["code"], result["report"]["status"], result["report"]["task"]) == ("cancelled", "cancelled", "talk")
    worker.send(request_line("quick"))
    assert worker.until("result")[-1]["report"]["status"] == "done"


def test_the_end_of_stdin_cancels_an_open_request(worker):  # noqa: F811
    worker.send(talk_line() + more(text="one"))
    told(worker)
    status, events, _ = worker.end()
    assert (status, events[-1]["report"]["status"]) == (4, "cancelled")


def test_a_line_that_does_not_fit_ends_the_request_by_name(worker):  # noqa: F811
    worker.send(talk_line() + more(word="one"))
    *_, error, result = worker.until("result")
    assert (error["code"], "key text is missing" in error["what"]) == ("arguments.invalid", True)
    assert result["report"]["status"] == "failed"


@pytest.mark.parametrize("line", [more(text="one"), END])
def test_a_line_after_a_request_that_takes_none_is_refused(worker, line):  # noqa: F811
    worker.send(line)
    assert worker.until("result")[-2]["code"] == "runtime.protocol"
    worker.send(request_line("quick"))
    assert worker.until("result")[-1]["report"]["status"] == "done"
    worker.send(line)
    assert worker.until("result")[-2]["code"] == "runtime.protocol"
    worker.send(talk_line() + END)
    worker.until("result")
    worker.send(b'{"command": "talk", "protocol": 99}\n' + line)
    assert worker.until("result")[-2]["code"] == "runtime.protocol"
    assert "follows no request" in worker.until("result")[-2]["what"]


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock is Linux's")
def test_walls_stay_around_an_open_request_and_not_around_the_next(worker, tmp_path):  # noqa: F811
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.mkdir()
    other.mkdir()
    for folders, expected in (([str(mine)], "PermissionError"), ([str(other)], "written")):
        worker.send(talk_line(*folders) + more(text="one"))
        told(worker)
        worker.send(more(text=f"write:{other / 'a'}"))
        assert told(worker) == expected
        worker.send(END)
        worker.until("result")
    worker.send(talk_line(str(mine)) + more(text=f"write:{mine / 'b'}"))
    assert told(worker) == "written"


def test_lines_are_read_by_the_rules_of_their_kind_and_go_on_after_one_that_does_not_fit():
    lines = FurtherLines(lambda values: int(values["n"]))
    for n in ("1", "x", "2"):
        lines.put({"n": n})
    lines.end()
    assert (lines.is_waiting(), lines.next()) == (True, 1)
    with pytest.raises(ArgumentsInvalid, match="invalid literal"):
        lines.next()
    assert [lines.next(), lines.next(), lines.next(), no_lines().next()] == [2, None, None, None]


def test_who_waits_for_a_line_hears_of_a_cancel():
    cancelled = threading.Event()
    threading.Timer(0.1, cancelled.set).start()
    with pytest.raises(Cancelled):
        FurtherLines(dict, Cancellation(cancelled.is_set)).next()
