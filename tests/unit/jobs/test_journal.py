"""The resume record under power loss, other settings and other programs' files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from model_runtime.errors import JournalDamaged, JournalMismatch, OutputInUse
from model_runtime.jobs.resume.header import remove_strips
from model_runtime.jobs.resume.journal import Journal
from model_runtime.jobs.resume.journal_file import journal_path, peek_slot

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
    assert list(journal.replay()) == [b"one", b"again"]
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


def test_keys_that_are_only_noted_may_change(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", [b"one"])
    journal = Journal(tmp_path / "a.tif", {**HEADER, "time": 5}, restart=False, ignored=("time",))
    assert journal.resumed == 1
    journal.close(discard=False)


def test_slots_are_written_over_and_know_whose_they_are(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False, slots=(3, 100))
    assert journal.slot(1, tag=0) is None
    journal.append(b"record")
    journal.put_slot(1, 0, b"first")
    journal.put_slot(1, 2, b"2nd")
    journal.put_slot(2, 0, b"other")
    assert journal.slot(1, tag=0) is None
    journal.close(discard=False)
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False, slots=(3, 100))
    assert (journal.slot(1, 2), journal.slot(2, 0), journal.slot(0, 0)) == (b"2nd", b"other", None)
    assert list(journal.replay()) == [b"record"]
    journal.close(discard=False)
    assert peek_slot(journal.path, 1, 2) == b"2nd"
    assert peek_slot(journal.path, 1, 0) is None
    assert peek_slot(tmp_path / "missing", 1, 0) is None


def test_a_damaged_slot_is_no_slot(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False, slots=(1, 100))
    journal.put_slot(0, 7, b"x" * 50)
    data = journal.path.read_bytes()
    journal.path.write_bytes(data.replace(b"x" * 50, b"x" * 49 + b"y"))
    assert journal.slot(0, 7) is None
    journal.close(discard=True)


def test_the_last_records_can_be_forgotten(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", [b"one", b"two", b"three"])
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False)
    journal.rewind(1)
    journal.append(b"zwei")
    assert list(journal.replay()) == [b"one", b"zwei"]
    journal.close(discard=True)


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


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("content", [b"a diary", b"LEMEVIT-WHATEVER-3\n and more", b"LEMEVIT and more"])
def test_a_foreign_file_of_that_name_is_refused_and_kept(tmp_path: Path, restart: bool, content: bytes) -> None:
    path = journal_path(tmp_path / "a.tif")
    path.write_bytes(content)
    with pytest.raises(JournalDamaged, match="not the journal"):
        Journal(tmp_path / "a.tif", HEADER, restart=restart)
    assert path.read_bytes() == content


def test_the_journal_of_another_version_is_named_and_given_up_on_demand(tmp_path: Path) -> None:
    path = journal_path(tmp_path / "a.tif")
    path.write_bytes(b"LEMEVIT-JOURNAL-2\n and more")
    with pytest.raises(JournalMismatch, match="another version"):
        Journal(tmp_path / "a.tif", HEADER, restart=False)
    assert path.read_bytes() == b"LEMEVIT-JOURNAL-2\n and more"
    Journal(tmp_path / "a.tif", HEADER, restart=True).close(discard=True)
    assert not path.exists()


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("is_there", [False, True])
def test_no_link_of_that_name_is_followed(tmp_path: Path, restart: bool, is_there: bool) -> None:
    other = tmp_path / "other"
    if is_there:
        write(tmp_path / "b.tif", [b"one"])
        journal_path(tmp_path / "b.tif").rename(other)
    before = other.read_bytes() if is_there else None
    journal_path(tmp_path / "a.tif").symlink_to(other)
    with pytest.raises(JournalDamaged, match="link"):
        Journal(tmp_path / "a.tif", HEADER, restart=restart)
    assert (other.read_bytes() if other.exists() else None) == before
    journal_path(tmp_path / "a.tif").unlink()
    if is_there:
        os.link(other, journal_path(tmp_path / "a.tif"))
        with pytest.raises(JournalDamaged, match="other names"):
            Journal(tmp_path / "a.tif", HEADER, restart=restart)
        assert other.read_bytes() == before


def test_a_folder_of_that_name_is_refused(tmp_path: Path) -> None:
    journal_path(tmp_path / "a.tif").mkdir()
    with pytest.raises(JournalDamaged, match="folder"):
        Journal(tmp_path / "a.tif", HEADER, restart=True)


def test_only_the_journal_itself_is_removed_at_the_end(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.tif", HEADER, restart=False)
    path = journal_path(tmp_path / "a.tif")
    path.unlink()
    path.write_text("a diary")
    journal.close(discard=True)
    assert path.read_text() == "a diary"
    strips = tmp_path / "a.tif.strip-notes.lemevit-journal"
    strips.write_text("a diary")
    remove_strips(tmp_path / "a.tif")
    assert strips.read_text() == "a diary"
