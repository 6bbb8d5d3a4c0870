"""F20: a run that is killed leaves its journal; the next one does only what is left, and comes to the same bytes."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import Cancelled
from model_runtime.jobs.resume.journal_file import journal_path
from tests.data.make_rasters import patches, write_raster

from .fake_backend import FakeBackend
from .kit import JOURNALS, assert_left_only, is_running, snapshot

TILES = 20
UNDER_WAY = 2  # answered by the model, but not in the journal yet
SCRIPT = Path(__file__).with_name("fake_runtime.py")


class Killed:
    """A raster of 20 tiles, what it comes to when nothing happens, and commands that are killed."""

    def __init__(self, run: Any, folder: Path, others: dict[str, str]) -> None:
        self.run, self.folder = run, folder
        self.raster = write_raster(folder / "in.tif", patches(200, 220))
        self.changes = {key: str(folder / name) for key, name in others.items()}
        self.outputs = [run.output, *map(Path, self.changes.values())]
        report = self.resume()
        assert report["tiles"]["total"] == TILES
        self.expected = [path.read_bytes() for path in self.outputs]
        for path in self.outputs:
            path.unlink()
        self.before = snapshot(folder)

    def start(self, **knobs: Any) -> subprocess.Popen[str]:
        request = self.run.request(self.raster, **self.changes)
        words = ["segment", *request.inputs, "--model", request.model, "--out", request.output, "--events", "json"]
        words += ["--polygons", str(request.polygons), "--probabilities", str(request.probabilities)]
        command = [sys.executable, str(SCRIPT), json.dumps(knobs), *words]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def crash(self, tile: int) -> None:
        """A run whose process kills itself at ``tile``; nothing but its unfinished files is left."""
        with self.start(slow=0.01, crash_at=tile) as process:
            _, log = process.communicate(timeout=60)
        assert process.returncode == -9, log
        self.assert_left_over()

    def assert_left_over(self) -> None:
        # A process that is killed cannot remove its partial file; the next run does.
        assert_left_only(self.folder, self.before, JOURNALS, "*.lemevit-partial.*")
        assert journal_path(self.run.output).exists()

    def resume(self, fake: FakeBackend | None = None) -> Any:
        return self.run(self.raster, job={"open_backend": (fake or FakeBackend()).open}, **self.changes)

    def assert_finishes(self, at_least: int) -> None:
        """The next run takes ``at_least`` tiles over, predicts the rest, and comes to the same bytes."""
        fake = FakeBackend()
        report = self.resume(fake)
        assert [path.read_bytes() for path in self.outputs] == self.expected
        assert report["tiles"]["resumed"] >= at_least
        # Two tiles more at most: the neighbours to the west, for what they share with the first that is new.
        assert fake.tiles <= TILES - report["tiles"]["resumed"] + 2
        assert set(snapshot(self.folder)) == set(self.before) | {path.name for path in self.outputs}


@pytest.fixture
def killed(run: Any, tmp_path: Path) -> Killed:
    return Killed(run, tmp_path, {"polygons": "p.gpkg", "probabilities": "scores.tif"})


@pytest.mark.parametrize("tile", [1, 2, 7, 20])
def test_the_next_run_does_only_what_is_left(killed: Killed, tile: int) -> None:
    killed.crash(tile)
    killed.assert_finishes(at_least=tile - 1 - UNDER_WAY)


def test_killed_twice_and_again(killed: Killed) -> None:
    for _ in range(3):
        killed.crash(5)
    killed.assert_finishes(at_least=3 * (4 - UNDER_WAY - 1))


def test_killed_from_outside_while_it_reports_progress(killed: Killed) -> None:
    with killed.start(slow=0.05) as process:
        assert process.stdout
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "progress" and event["stage"] == "predict" and event["done"] >= 6:
                break
        began = time.monotonic()
        process.kill()
        rest = process.stdout.read()
        process.wait()
    assert time.monotonic() - began < 2
    assert not is_running(process.pid)
    assert '"result"' not in rest
    killed.assert_left_over()
    killed.assert_finishes(at_least=6)


@pytest.fixture
def half(run: Any, tmp_path: Path) -> tuple[Killed, bytes]:
    """A run that was stopped after some tiles, and its journal. No polygons: they are made of the finished raster."""
    killed = Killed(run, tmp_path, {"probabilities": "scores.tif"})
    done = lambda: any(event.get("stage") == "predict" and event["done"] >= 8 for event in killed.run.events)  # noqa: E731
    killed.run.events.clear()
    with pytest.raises(Cancelled):
        killed.run(
            killed.raster, is_cancelled=done, job={"open_backend": FakeBackend(slow=0.03).open}, **killed.changes
        )
    return killed, journal_path(killed.run.output).read_bytes()


def test_a_journal_whose_last_record_is_torn_loses_that_record_only(half: tuple[Killed, bytes]) -> None:
    killed, journal = half
    whole = resumed(killed, journal)
    assert whole >= 8
    for lost in (1, 2, 3, 7, 12, 13, 25, 50):
        assert resumed(killed, journal[:-lost]) == whole - 1, lost


def test_a_journal_with_a_flipped_bit_goes_on_before_it(half: tuple[Killed, bytes]) -> None:
    killed, journal = half
    position = len(journal) - 100
    assert resumed(killed, journal[:position] + bytes([journal[position] ^ 1]) + journal[position + 1 :]) >= 1


def test_a_journal_that_was_hardly_begun_is_begun_anew(half: tuple[Killed, bytes]) -> None:
    killed, journal = half
    header = journal.index(b"}") + 1
    for length in (0, 1, 17, 18, 25, header // 2, header - 1):
        assert resumed(killed, journal[:length]) == 0, length


def test_lost_slots_cost_time_and_change_nothing(half: tuple[Killed, bytes]) -> None:
    """After a power failure what tiles leave to their neighbours may be missing where the records are there."""
    killed, journal = half
    begin, end = journal.index(b'"}') + 2, len(journal) - 50_000  # after the header's text
    assert begin < end
    for place in range(begin, min(end, begin + 160_000), 11_000):
        resumed(killed, journal[:place] + bytes(2_000) + journal[place + 2_000 :])


def test_a_journal_that_is_torn_in_any_shape_is_used_up_to_the_damage(half: tuple[Killed, bytes]) -> None:
    """Cuts, zeros of every length behind a cut and at the end, junk: by a fixed seed, all over the file."""
    killed, journal = half
    draw = random.Random(0)
    whole = resumed(killed, journal)
    for length in (1, 7, 11, 12, 13, 24, 4096, 70_000):
        place = draw.randrange(len(journal))
        zeros, junk = bytes(length), draw.randbytes(length)
        for torn in draw.sample(
            [journal[:place], journal[:place] + zeros, journal + zeros, journal[:place] + junk, journal + junk], 3
        ):
            found = resumed(killed, torn)
            assert found == whole if torn.startswith(journal) else found <= whole


def resumed(killed: Killed, journal: bytes) -> int:
    """Tiles that a run takes over from ``jobs.resume.journal``; it comes to the same bytes."""
    for path in killed.outputs:
        path.unlink(missing_ok=True)
    journal_path(killed.run.output).write_bytes(journal)
    report = killed.resume()
    assert [path.read_bytes() for path in killed.outputs] == killed.expected
    return int(report["tiles"]["resumed"])
