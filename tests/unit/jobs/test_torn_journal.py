"""A journal that was cut, zeroed, flipped or overwritten: what stands before the damage is used, or all begins anew."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from model_runtime.errors import JournalDamaged, JournalMismatch
from model_runtime.jobs.resume.journal import Journal
from model_runtime.jobs.resume.journal_file import MAGIC, MARK, journal_path, peek_slot

HEADER = {"tile": 512, "weights": "abc"}
SLOTS = (3, 64)
PAYLOADS = [b"one", b"\0" * 40, b"two" * 50, b"\0", b"\xff" * 300, b"last"]


def whole(folder: Path) -> tuple[bytes, list[int]]:
    """A journal's bytes, and where each record ends."""
    journal = Journal(folder / "a.tif", HEADER, False, SLOTS)
    ends = []
    for payload in PAYLOADS:
        journal.append(payload)
        ends.append(journal._end)
    journal.put_slot(0, 0, b"digest")
    journal.put_slot(2, 5, b"carry")
    journal.close(discard=False)
    return journal_path(folder / "a.tif").read_bytes(), ends


def records_start(data: bytes) -> int:
    return len(data) - sum(12 + len(payload) for payload in PAYLOADS)


def damaged(data: bytes, kind: str, at: int, length: int, junk: bytes) -> bytes:
    if kind == "cut":
        return data[:at]
    if kind == "zero suffix":
        return data[:at] + bytes(length)
    if kind == "zeros":
        return data[:at] + bytes(len(data[at : at + length])) + data[at + length :]
    if kind == "longer":
        return data + bytes(length)
    if kind == "junk":
        return data[:at] + junk
    if kind == "flip":
        flipped = bytearray(data)
        flipped[at] ^= 1 << length % 8
        return bytes(flipped)
    raise ValueError(kind)


@given(
    st.sampled_from(["cut", "zero suffix", "zeros", "longer", "junk", "flip"]),
    st.floats(0, 1, exclude_max=True),
    st.integers(0, 4096),
    st.binary(max_size=200),
)
@example("zero suffix", 0.0, 4096, b"")
@example("zeros", 0.0, 4096, b"")
@example("zero suffix", 0.01, 12, b"")
@example("junk", 0.0, 0, b"somebody's file")
def test_what_stands_before_the_damage_is_used(kind: str, place: float, length: int, junk: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data, ends = whole(folder)
        at = len(data) if kind == "longer" else int(place * len(data))
        torn = damaged(data, kind, at, length, junk)
        journal_path(folder / "a.tif").write_bytes(torn)
        first = next(
            (index for index, (one, other) in enumerate(zip(data, torn)) if one != other), min(len(data), len(torn))
        )
        peek_slot(journal_path(folder / "a.tif"), 0, 0)
        try:
            journal = Journal(folder / "a.tif", HEADER, False, SLOTS)
        except (JournalDamaged, JournalMismatch):
            assert first < len(MAGIC)
            assert not torn.startswith(MARK) or first >= len(MARK)
            assert journal_path(folder / "a.tif").read_bytes() == torn
            return
        found = list(journal.replay())
        is_header_whole = first >= records_start(data) - SLOTS[0] * (SLOTS[1] + 20)
        expected = [payload for payload, end in zip(PAYLOADS, ends) if end <= first] if is_header_whole else []
        assert found[: len(expected)] == expected
        assert found == PAYLOADS[: len(found)]
        if first < records_start(data) and not is_header_whole:
            assert found == []
        journal.append(b"again")
        assert list(journal.replay()) == [*found, b"again"]
        for index in range(SLOTS[0]):
            for tag in (0, 5):
                assert journal.slot(index, tag) in (None, b"digest", b"carry")
        journal.close(discard=True)
        assert list(folder.iterdir()) == []


def test_zeros_of_every_length_are_no_record() -> None:
    for length in range(1, 64):
        with tempfile.TemporaryDirectory() as name:
            data, _ = whole(Path(name))
            journal_path(Path(name) / "a.tif").write_bytes(data + bytes(length))
            journal = Journal(Path(name) / "a.tif", HEADER, False, SLOTS)
            assert list(journal.replay()) == PAYLOADS
            journal.close(discard=True)


def test_a_damaged_header_is_told_and_one_that_was_never_whole_is_not() -> None:
    with tempfile.TemporaryDirectory() as name:
        path = journal_path(Path(name) / "a.tif")
        data, _ = whole(Path(name))
        for torn, is_damaged in (
            (data[:40] + b"?" + data[41:], True),
            (bytes(500), False),
            (MAGIC + bytes(500), False),
            (b"", False),
        ):
            path.write_bytes(torn)
            journal = Journal(Path(name) / "a.tif", HEADER, False, SLOTS)
            assert (journal.is_damaged, journal.resumed, journal.earlier) == (is_damaged, 0, None)
            journal.close(discard=False)
