"""What a run says to people: progress to its end, names of options, no library's warnings, quick refusals."""

from __future__ import annotations

import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import Cancelled, JournalMismatch, LemevitError
from tests.field.kit import write_blocks

ROOT = Path(__file__).resolve().parents[2]


def test_progress_ends_at_one(tmp_path: Path, run: Any) -> None:
    run(write_blocks(tmp_path / "in.tif"), polygons=str(tmp_path / "p.gpkg"))
    fractions = [event["fraction"] for event in run.events if event["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert fractions[-2] < 1


def test_a_changed_extent_is_called_so(tmp_path: Path, run: Any) -> None:
    path = write_blocks(tmp_path / "in.tif")
    with pytest.raises(Cancelled):
        run(path, is_cancelled=lambda: any(tmp_path.glob("*.lemevit-journal")))
    assert list(tmp_path.glob("*.lemevit-journal"))
    with pytest.raises(JournalMismatch, match="extent is another") as caught:
        run(path, extent=(500_100, 4_999_300, 500_600, 4_999_900))
    assert "grid" not in caught.value.what
    assert "kept" not in caught.value.what


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_no_warning_of_a_library_reaches_people(tmp_path: Path, segmenter: Path) -> None:
    path = write_blocks(tmp_path / "in.tif", crs=None, transform=None)
    words = ["segment", str(path), "--model", str(segmenter), "--out", str(tmp_path / "o.tif")]
    child = [sys.executable, "-m", "model_runtime", *words, "--allow-ungeoreferenced"]
    done = subprocess.run(child, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "Warning:" not in done.stderr
    assert ".py" not in done.stderr


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("rows_a_strip", [2**30, 1, 4096])
def test_a_header_that_claims_a_thousand_million_rows_is_refused_at_once(
    tmp_path: Path, run: Any, rows_a_strip: int
) -> None:
    height, strips = 2**30, -(-(2**30) // rows_a_strip)
    tags = [(256, 4, 1, 2048), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    tags += [(273, 4, strips, 8), (277, 3, 1, 1), (278, 4, 1, rows_a_strip), (279, 4, strips, 8)]
    data = struct.pack("<2sHIH", b"II", 42, 8, len(tags))
    for tag, kind, count, value in tags:
        data += struct.pack("<HHII", tag, kind, count, value)
    path = tmp_path / "in.tif"
    path.write_bytes(data + bytes(100_000))
    began = time.process_time()
    with pytest.raises(LemevitError) as caught:
        run(path, bands=(1, 1, 1), allow_ungeoreferenced=True, gsd="native")
    assert caught.value.code != "internal"
    assert time.process_time() - began < 20
