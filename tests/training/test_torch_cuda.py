"""What our CUDA layer asks of torch, in which order: the library's edge is replaced, all of our own lines run.

It shows that nothing is read before it has come and nothing is recorded that a later call frees. What a GPU does with
it is for ``bench --suite gpu``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from model_runtime.backends.pytorch.device import Cuda  # noqa: E402


class Stream:
    """A queue by name; ``log`` has what waits for what."""

    log: list[str] = []  # noqa: RUF012

    def __init__(self, device: Any = None, priority: int = 0) -> None:  # noqa: ARG002
        self.name = f"stream {sum(entry.startswith('new') for entry in self.log)}, priority {priority}"
        self.log.append(f"new {self.name}")

    def wait_stream(self, other: Stream) -> None:
        self.log.append(f"{self.name} waits for {other.name}")


class Event:
    def record(self, stream: Stream) -> None:
        Stream.log.append(f"event on {stream.name}")

    def synchronize(self) -> None:
        Stream.log.append("event came")


@pytest.fixture
def cuda(monkeypatch: pytest.MonkeyPatch) -> Cuda:
    Stream.log = []
    current = [Stream()]
    current[0].name = "compute"
    empty = torch.empty

    @contextmanager
    def entered(stream: Stream) -> Iterator[None]:
        current.append(stream)
        yield
        current.pop()

    @contextmanager
    def entered_device(device: Any) -> Iterator[None]:
        Stream.log.append(f"on {device}")
        yield

    @contextmanager
    def graph(recording: Any, stream: Stream, capture_error_mode: str) -> Iterator[None]:
        Stream.log.append(f"recording on {stream.name}, {capture_error_mode}")
        recording.is_made = True
        yield
        Stream.log.append("recorded")

    class Graph:
        def replay(self) -> None:
            Stream.log.append("played")

    for name, value in {
        "Stream": Stream,
        "Event": Event,
        "stream": entered,
        "current_stream": lambda device: current[-1],
        "graph": graph,
        "CUDAGraph": Graph,
        "device": entered_device,
        "empty_cache": lambda: Stream.log.append("released"),
        "set_sync_debug_mode": lambda mode: Stream.log.append(f"waiting is {mode}"),
    }.items():
        monkeypatch.setattr(torch.cuda, name, value)
    monkeypatch.setattr(torch.Tensor, "pin_memory", lambda self: self.clone())
    monkeypatch.setattr(
        torch.Tensor, "record_stream", lambda self, stream: Stream.log.append(f"kept for {stream.name}")
    )
    monkeypatch.setattr(torch, "empty", lambda *args, pin_memory=False, **more: empty(*args, **more))  # noqa: ARG005
    place = Cuda(1, "float16")
    place.device = torch.device("cpu")
    Stream.log.clear()
    return place


def test_pixels_are_computed_with_only_after_they_have_come(cuda: Cuda) -> None:
    pixels = np.arange(12, dtype=np.uint8).reshape(1, 3, 2, 2)
    sent = cuda.send(pixels)
    assert (sent.dtype, sent.tolist()) == (torch.uint8, pixels.tolist())
    assert Stream.log == ["compute waits for stream 1, priority 0", "kept for compute"]


def test_scores_are_read_only_after_the_copy_is_complete(cuda: Cuda) -> None:
    wait = cuda.fetch(torch.full((1, 2), 3.0))
    copies = "stream 2, priority 0"
    assert Stream.log == [f"{copies} waits for compute", f"kept for {copies}", f"event on {copies}"]
    assert wait().tolist() == [[3.0, 3.0]]
    assert Stream.log[-1] == "event came"


def test_pixels_never_queue_behind_scores(cuda: Cuda) -> None:
    """The scores of one batch wait for its network; the pixels of the next must not."""
    cuda.fetch(torch.zeros(1))
    cuda.send(np.zeros((1, 3, 2, 2), np.uint8))
    waits = [entry.split(" waits for ") for entry in Stream.log if " waits for " in entry]
    assert waits == [["stream 2, priority 0", "compute"], ["compute", "stream 1, priority 0"]]


def test_scores_that_stay_are_blended_on_a_stream_that_goes_first(cuda: Cuda) -> None:
    scores = torch.ones(1, 2, 3, 3)
    wait = cuda.keep(scores)
    assert Stream.log == ["kept for stream 3, priority -1", "event on compute"]
    assert wait() is scores
    with cuda.arrays.stream():
        assert torch.cuda.current_stream(None).name == "stream 3, priority -1"
    assert torch.cuda.current_stream(None).name == "compute"


def test_a_recording_is_warmed_up_and_each_answer_is_its_own(cuda: Cuda) -> None:
    calls = []

    def network(pixels: Any) -> Any:
        calls.append(pixels)
        return pixels * 2

    play = cuda.record(network, torch.zeros(2))
    assert len(calls) == 3  # twice before, once recorded
    recording = [entry for entry in Stream.log if "record" in entry]
    assert recording == ["recording on stream 0, priority 0, thread_local", "recorded"]  # the first since the log began
    assert Stream.log[0] == "on cpu"  # the device of the network, whatever thread this is
    first = play(torch.tensor([1.0, 2.0]))
    assert calls[-1].tolist() == [1.0, 2.0]  # into the buffer that the recording reads
    second = play(torch.tensor([3.0, 4.0]))
    assert first.data_ptr() != second.data_ptr()
    assert Stream.log.count("played") == 2


def test_casts_of_weights_are_not_kept_between_calls(cuda: Cuda, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}
    monkeypatch.setattr(torch, "autocast", lambda kind, **options: asked.update(options))
    cuda.autocast()
    assert asked == {"dtype": torch.float16, "enabled": True, "cache_enabled": False}


@pytest.mark.parametrize("waits", [False, True])
def test_a_network_that_waits_for_the_device_is_not_recorded(cuda: Cuda, waits: bool) -> None:
    calls = []

    def network(pixels: Any) -> Any:
        calls.append(pixels)
        if waits and Stream.log[-1:] == ["waiting is error"]:
            raise RuntimeError("called a synchronizing CUDA operation")
        return pixels

    assert cuda.can_record(network, torch.zeros(1)) is not waits
    assert len(calls) == 2
    assert Stream.log == ["waiting is error", "waiting is default"]
