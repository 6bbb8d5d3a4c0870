"""The resume record under power loss, other settings and other programs' files."""

from __future__ import annotations

from pathlib import Path

import pytest

from model_runtime.errors import JournalDamaged, JournalMismatch, OutputInUse
from model_runtime.journal import Journal, journal_path

HEADER = {"tile": 512, "weights": "abc"}


def write(output: Path, payloads: list[bytes]) -> None:
    journal = Journal(output, HEADER, restart=False)
    for payload in payloads:
        journal.append(payload)
    journal.close(discard=False)


def test_an_interrupted_run_replays_its_records(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", [b"one", b"two"])
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False)
    assert list(journal.replay()) == [b"one", b"two"]
    journal.append(b"three")
    journal.close(discard=False)
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False)
    assert list(journal.replay()) == [b"one", b"two", b"three"]
    journal.close(discard=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("lost", range(1, 16))
def test_a_torn_last_record_is_cut_off(tmp_path: Path, lost: int) -> None:
    write(tmp_path / "a.tif", [b"one", b"two!"])
    path = journal_path(tmp_path / "a.tif")
    path.write_bytes(path.read_bytes()[:-lost])
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False)
    assert list(journal.replay()) == [b"one"]
    journal.append(b"again")
    assert list(Journal._scan(journal, path.stat().st_size)[0])[-1][1] == 5
    journal.close(discard=False)


def test_a_flipped_bit_ends_the_replay_before_it(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", [b"one", b"two"])
    path = journal_path(tmp_path / "a.tif")
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False)
    assert list(journal.replay()) == [b"one"]
    journal.close(discard=False)


def test_other_settings_are_named(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", [b"one"])
    with pytest.raises(JournalMismatch, match="tile was 512, is 256"):
        Journal(tmp_path / "a.tif", {**HEADER, "tile": 256}, restart=False)
    journal = Journal(tmp_path / "a.tif", {**HEADER, "tile": 256}, restart=True)
    assert list(journal.replay()) == []
    journal.close(discard=False)


def test_somebody_elses_file_is_not_touched(tmp_path: Path) -> None:
    journal_path(tmp_path / "a.tif").write_bytes(b"dear diary, " * 5)
    with pytest.raises(JournalDamaged):
        Journal(tmp_path / "a.tif", HEADER, restart=False)
    assert journal_path(tmp_path / "a.tif").read_bytes().startswith(b"dear diary")


def test_two_runs_cannot_share_an_output(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False)
    with pytest.raises(OutputInUse):
        Journal(tmp_path / "a.tif", HEADER, restart=False)
    journal.close(discard=True)
