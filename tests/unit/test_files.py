"""Files appear whole or not at all; a full disk is told by the names of every system; digests are of the file."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest

from model_runtime.errors import Cancelled, OutputDamaged, OutputDiskFull, OutputUnwritable
from model_runtime.files import CHUNK_BYTES, PARTIAL, file_digest, is_disk_full, whole_file, write_whole, writing_error

NUMBERS = {"linux": {"ENOSPC": 28, "EDQUOT": 122, "EFBIG": 27}, "macos": {"ENOSPC": 28, "EDQUOT": 69, "EFBIG": 27}}
"""As <errno.h> of each system has them."""


@pytest.mark.parametrize("system", NUMBERS)
@pytest.mark.parametrize("name", ["ENOSPC", "EDQUOT", "EFBIG"])
def test_every_name_of_a_full_disk_is_known_on_every_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, name: str
) -> None:
    for other, number in NUMBERS[system].items():
        monkeypatch.setattr(errno, other, number)
    error = writing_error(OSError(NUMBERS[system][name], "a text in another language"), tmp_path / "out.tif")
    assert isinstance(error, OutputDiskFull)
    assert "available" in error.what


def test_the_number_of_a_full_quota_elsewhere_means_nothing_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errno, "EDQUOT", NUMBERS["macos"]["EDQUOT"])
    assert not is_disk_full(OSError(NUMBERS["linux"]["EDQUOT"], "?"))


@pytest.mark.parametrize("number", [39, 112, 1295])
def test_windows_tells_a_full_disk_by_numbers_of_its_own(tmp_path: Path, number: int) -> None:
    error = OSError(errno.EINVAL, "Invalid argument")
    error.winerror = number  # type: ignore[attr-defined]
    assert isinstance(writing_error(error, tmp_path / "out.tif"), OutputDiskFull)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.EROFS, errno.EBUSY])
def test_other_failures_are_no_full_disk(tmp_path: Path, number: int) -> None:
    error = writing_error(OSError(number, os.strerror(number)), tmp_path / "out.tif")
    assert isinstance(error, OutputUnwritable)
    assert os.strerror(number) in error.what


def test_a_quota_without_that_name_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(errno, "EDQUOT")
    assert is_disk_full(OSError(errno.ENOSPC, "full"))


def test_a_file_is_written_flushed_and_nothing_else_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []
    flush = os.fsync
    monkeypatch.setattr(os, "fsync", lambda number: (flushed.append(number), flush(number)))
    write_whole(tmp_path / "a.json", b"{}")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert (tmp_path / "a.json").read_bytes() == b"{}"
    assert len(flushed) == 1


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_what_stood_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    target = tmp_path / "a.json"
    write_whole(target, b"old")

    def fail(*args: object) -> None:
        raise OSError(errno.EDQUOT, "Disk quota exceeded")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OutputDiskFull, match=r"a\.json"):
        write_whole(target, b"new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_the_file_does_not_appear_before_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "model.onnx"

    def stopped_half_way() -> None:
        with whole_file(target) as partial:
            partial.write_bytes(b"half")
            assert PARTIAL in partial.name
            assert not list(tmp_path.glob("*.onnx"))  # nor is it taken for a model meanwhile
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        stopped_half_way()
    assert not list(tmp_path.iterdir())


def test_what_does_not_read_back_is_not_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"flipped")
    with pytest.raises(OutputDamaged, match="read back"):
        write_whole(tmp_path / "a.json", b"new")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable, match="No such file"):
        write_whole(tmp_path / "gone" / "a.json", b"new")


def test_the_digest_is_that_of_the_whole_file(tmp_path: Path) -> None:
    data = bytes(range(256)) * (CHUNK_BYTES // 256) + b"end"
    (tmp_path / "a").write_bytes(data)
    assert file_digest(tmp_path / "a") == hashlib.sha256(data).hexdigest()
    with pytest.raises(Cancelled, match="The run was cancelled"):
        file_digest(tmp_path / "a", lambda: True)


def test_what_a_killed_process_left_is_removed_by_the_next_writing(tmp_path: Path) -> None:
    left, fresh, other = (
        tmp_path / f".{name}{PARTIAL}" for name in ("report[1].json.7", "report[1].json.8", "b.json.7")
    )
    for path in (left, fresh, other):
        path.write_text("half")
    for path in (left, other):
        os.utime(path, (0, 0))
    write_whole(tmp_path / "report[1].json", b"{}")
    assert {path.name for path in tmp_path.iterdir()} == {"report[1].json", fresh.name, other.name}
