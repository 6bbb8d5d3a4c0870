"""The worker as a real process: its stream, its manners, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model_runtime.protocol import PROTOCOL_VERSION, JobRequest

HERE = Path(__file__).resolve().parent
CANCEL = b'{"command": "cancel"}\n'


def request_line(model: str) -> bytes:
    return JobRequest("segment", ("in.tif",), model, "out.tif").to_line().encode() + b"\n"


class Worker:
    """A worker process; events are read as they come."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "staged_worker.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def send(self, data: bytes) -> None:
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def event(self) -> dict:
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read().decode()
        return json.loads(line)

    def until(self, kind: str) -> list[dict]:
        events = [self.event()]
        while events[-1]["event"] != kind:
            events.append(self.event())
        return events

    def end(self) -> tuple[int, list[dict], str]:
        out, err = self.process.communicate(timeout=10)
        return self.process.returncode, [json.loads(line) for line in out.splitlines()], err.decode()


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    if worker.process.poll() is None:
        worker.process.kill()
    worker.process.communicate()


def test_hello_comes_first_and_says_who_answers(worker):
    hello = worker.event()
    assert hello["event"] == "hello"
    assert hello["protocol"] == PROTOCOL_VERSION
    assert hello["pid"] == worker.process.pid
    assert hello["python"] == ".".join(map(str, sys.version_info[:3]))


def test_jobs_follow_one_another_and_the_end_of_stdin_ends_the_worker(worker):
    worker.send(request_line("quick"))
    assert worker.until("result")[-1]["report"]["status"] == "done"
    worker.send(request_line("missing"))
    events = worker.until("result")
    assert [event["event"] for event in events[-2:]] == ["error", "result"]
    assert events[-2]["code"] == "model.not_found"
    assert events[-1]["report"]["status"] == "failed"
    worker.send(request_line("quick"))
    assert worker.until("result")[-1]["report"]["status"] == "done"
    status, rest, _ = worker.end()
    assert (status, rest) == (0, [])


def test_nothing_a_library_prints_or_reads_touches_the_protocol(worker):
    worker.send(request_line("noisy") + b"")
    events = worker.until("result")
    assert [event["event"] for event in events] == ["hello", "progress", "result"]
    status, rest, log = worker.end()
    assert (status, rest) == (0, [])
    assert "a library prints" in log
    assert "native code prints" in log


def test_the_heart_beats_every_second_while_a_job_runs(worker):
    worker.send(request_line("slow:2.6"))
    events = worker.until("result")
    assert sum(event["event"] == "heartbeat" for event in events) == 2


def test_cancel_stops_the_job_and_not_the_worker(worker):
    worker.send(request_line("obedient"))
    worker.until("progress")
    start = time.monotonic()
    worker.send(CANCEL)
    events = worker.until("result")
    assert time.monotonic() - start < 1.0
    assert events[-2]["code"] == "cancelled"
    assert events[-1]["report"]["status"] == "cancelled"
    worker.send(request_line("quick"))
    assert worker.until("result")[-1]["report"]["status"] == "done"


def test_a_job_that_does_not_listen_is_ended_within_two_seconds(worker):
    worker.send(request_line("deaf"))
    worker.until("progress")
    start = time.monotonic()
    worker.send(CANCEL)
    status, events, _ = worker.end()
    assert time.monotonic() - start < 2.2
    assert status == 4
    assert [event["event"] for event in events if event["event"] != "heartbeat"] == ["error", "result"]
    assert events[-1]["report"]["status"] == "cancelled"


def test_the_end_of_stdin_cancels_the_run(worker):
    worker.send(request_line("obedient"))
    worker.until("progress")
    worker.process.stdin.close()
    worker.process.stdin = None
    status, events, _ = worker.end()
    assert status == 4
    assert events[-2]["code"] == "cancelled"


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_termination_signal_cancels_even_a_deaf_job(worker):
    worker.send(request_line("deaf"))
    worker.until("progress")
    worker.process.send_signal(signal.SIGTERM)
    status, events, _ = worker.end()
    assert status == 4
    assert events[-1]["report"]["status"] == "cancelled"


@pytest.mark.skipif(os.name == "nt", reason="POSIX processes")
def test_a_worker_whose_parent_is_killed_is_gone_in_five_seconds(tmp_path):
    """The parent holds both ends; an unrelated process keeps the pipes open, so only the parent's death tells."""
    parent = (
        "import subprocess, sys, time\n"
        f"w = subprocess.Popen([sys.executable, {str(HERE / 'staged_worker.py')!r}], stdin=subprocess.PIPE)\n"
        "keeper = subprocess.Popen(['sleep', '20'], stdin=w.stdin, pass_fds=[w.stdin.fileno()])\n"
        f"w.stdin.write({request_line('deaf')!r}); w.stdin.flush()\n"
        "sys.stderr.write(f'{w.pid} {keeper.pid}\\n'); sys.stderr.flush(); time.sleep(60)\n"
    )
    with (tmp_path / "events").open("wb") as events:
        process = subprocess.Popen([sys.executable, "-c", parent], stdout=events, stderr=subprocess.PIPE)
    try:
        worker_pid, keeper_pid = (int(word) for word in process.stderr.readline().split())
        time.sleep(1.0)
        assert is_running(worker_pid)
        process.kill()
        process.wait()
        deadline = time.monotonic() + 5
        while is_running(worker_pid) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert not is_running(worker_pid)
    finally:
        process.kill()
        os.kill(keeper_pid, signal.SIGKILL)  # it holds the pipes that are read to their ends here
        process.communicate()


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_defect_is_an_internal_error_with_the_traceback_in_the_log_only(worker):
    worker.send(request_line("broken"))
    events = worker.until("result")
    assert events[-2]["code"] == "internal"
    assert "ZeroDivisionError" in events[-2]["what"]
    assert "Traceback" not in json.dumps(events)
    worker.send(request_line("quick"))
    assert worker.until("result")[-1]["report"]["status"] == "done"
    assert "Traceback" in worker.end()[2]


def test_a_missing_package_is_named_with_the_python_that_lacks_it(worker):
    worker.send(request_line("needs"))
    error = worker.until("result")[-2]
    assert error["code"] == "runtime.missing"
    assert "a_package_that_is_not_installed" in error["what"]
    assert sys.executable in error["what"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"hello\n", "runtime.protocol"),
        (b"[1]\n", "runtime.protocol"),
        (b"\xff\xfe\n", "runtime.protocol"),
        (b"[" * 50_000 + b"\n", "runtime.protocol"),
        (b'{"command": "dance"}\n', "runtime.protocol"),
        (request_line("quick").replace(b'"protocol": 1', b'"protocol": 99'), "runtime.protocol"),
        (request_line("quick").replace(b'"model"', b'"modle"'), "arguments.invalid"),
        (b'{"command": "run", "protocol": 1, "request": 3}\n', "arguments.invalid"),
    ],
)
def test_a_line_that_is_no_request_is_answered_and_survived(worker, line, code):
    worker.send(line)
    events = worker.until("result")
    assert events[-2]["code"] == code
    worker.send(request_line("quick"))
    assert worker.until("result")[-1]["report"]["status"] == "done"


def test_cancel_while_nothing_runs_is_no_error(worker):
    worker.send(CANCEL + request_line("quick"))
    assert [event["event"] for event in worker.until("result")] == ["hello", "progress", "result"]


def is_alive(number: int) -> bool:
    """Whether a process runs; one that has ended and waits to be noticed does not."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="processes are counted in /proc")
@pytest.mark.parametrize("end", ["cancel", "stdin", "signal", "group"])
def test_the_worker_ends_with_everything_that_was_started_below_it(worker, tmp_path, end):
    family = tmp_path / "family"
    worker.send(request_line(f"breeding:{family}"))
    worker.until("progress")
    deadline = time.monotonic() + 10
    while not (family.exists() and family.read_text() and Path(f"{family}.orphan").exists()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    born = [int(word) for name in (family, Path(f"{family}.orphan")) for word in name.read_text().split()]
    assert sum(map(is_alive, born)) == 4  # a child, two grandchildren, and the child of an orphan's parent
    if end == "cancel":
        worker.send(CANCEL)
    elif end == "stdin":
        worker.process.stdin.close()
        worker.process.stdin = None
    elif end == "signal":
        worker.process.terminate()
    else:
        os.killpg(worker.process.pid, signal.SIGKILL)  # as the plugin does with a worker that does not answer
    worker.process.wait(timeout=10)
    until = time.monotonic() + 2
    while any(map(is_alive, born)) and time.monotonic() < until:
        time.sleep(0.05)
    assert [number for number in born if is_alive(number)] == []


def count_line(**request: object) -> bytes:
    line = {"command": "count", "protocol": PROTOCOL_VERSION, "request": request}
    return json.dumps(line).encode() + b"\n"


def test_a_request_of_another_kind_has_the_manners_of_a_run(worker):
    worker.send(count_line(to=3) + request_line("quick"))
    events = [event for event in worker.until("result") if event["event"] in ("counted", "result")]
    assert [event.get("number") for event in events] == [0, 1, 2, None]
    assert events[-1]["report"] == {"status": "done", "task": "count"}
    assert worker.until("result")[-1]["report"]["task"] == "segment"  # the next one in the queue
    worker.send(count_line(to=10_000))
    worker.until("counted")
    worker.send(CANCEL)
    *_, error, result = worker.until("result")
    assert error["code"] == "cancelled"
    assert (result["report"]["status"], result["report"]["task"]) == ("cancelled", "count")
    assert result["report"]["inputs"] == [{"path": "nothing.tif"}]


def test_a_request_of_another_kind_is_read_by_its_own_rules(worker):
    worker.send(count_line(to="many"))
    error = worker.until("error")[-1]
    assert (error["code"], "request key to" in error["what"]) == ("arguments.invalid", True)
    worker.send(b'{"command": "guess", "protocol": 1, "request": {}}\n')
    assert "does not know the command 'guess'" in worker.until("error")[-1]["what"]
