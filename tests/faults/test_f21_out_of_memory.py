"""F21: a GPU that runs out of memory gets smaller batches, then its work goes to the CPU; no tile is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.data.make_rasters import patches, write_raster

from .fake_backend import FakeBackend
from .kit import JOURNALS, assert_failed_well


@pytest.fixture
def expected(run: Any, tmp_path: Path) -> bytes:
    """What an ample device comes to."""
    raster = write_raster(tmp_path / "in.tif", patches(200, 220))
    run(raster, job={"open_backend": FakeBackend().open})
    found = run.output.read_bytes()
    run.output.unlink()
    run.events.clear()
    return found


@pytest.mark.parametrize(("fits", "sizes"), [(4, [8]), (2, [8, 4]), (1, [8, 4, 2])])
def test_the_batch_is_halved_until_it_fits_and_each_time_is_said_once(
    run: Any, tmp_path: Path, expected: bytes, fits: int, sizes: list[int]
) -> None:
    fake = FakeBackend(is_gpu=True, oom_above=fits)
    report = run(tmp_path / "in.tif", batch=8, job={"open_backend": fake.open})
    assert run.output.read_bytes() == expected
    assert [size for size in fake.batches if size > fits] == sizes
    assert report["batch"] == fits
    assert report["tiles"]["predicted"] == report["tiles"]["total"] == fake.tiles
    assert report["tiles"]["retried"] == sum(sizes)
    assert report["device"]["used"] == "cuda:0"
    warnings = report["warnings"]
    assert [warning["code"] for warning in warnings] == ["device.out_of_memory"] * len(sizes)
    for size, warning in zip(sizes, warnings):
        assert f"{size} tiles" in warning["what"]
    told = [event for event in run.events if event["event"] == "warning"]
    assert [event["what"] for event in told] == [warning["what"] for warning in warnings]


@pytest.mark.parametrize("device", ["auto"])
@pytest.mark.parametrize("batch", [None, 1, 8])
def test_where_not_one_tile_fits_the_cpu_takes_over(
    run: Any, tmp_path: Path, expected: bytes, device: str, batch: int | None
) -> None:
    fake = FakeBackend(is_gpu=True, oom_above=0)
    report = run(tmp_path / "in.tif", batch=batch, device=device, job={"open_backend": fake.open})
    assert run.output.read_bytes() == expected
    assert fake.opened == ["cuda:0", "cpu"]
    assert report["device"]["requested"] == "auto"
    assert report["device"]["used"] == "cpu"
    assert report["tiles"]["predicted"] == report["tiles"]["total"] == fake.tiles
    fallbacks = [warning for warning in report["warnings"] if warning["code"] == "device.fallback"]
    assert len(fallbacks) == 1
    assert "cuda:0" in fallbacks[0]["what"]


def test_memory_that_runs_out_in_the_middle_moves_the_rest_to_the_cpu(
    run: Any, tmp_path: Path, expected: bytes
) -> None:
    class Shrinking(FakeBackend):
        """Another program takes the memory after seven tiles."""

        @property
        def oom_above(self) -> int | None:
            return 0 if self.tiles >= 7 else None

        @oom_above.setter
        def oom_above(self, value: int | None) -> None: ...

    fake = Shrinking(is_gpu=True)
    report = run(tmp_path / "in.tif", batch=1, job={"open_backend": fake.open})
    assert run.output.read_bytes() == expected
    assert fake.opened == ["cuda:0", "cpu"]
    assert report["tiles"]["predicted"] == report["tiles"]["total"] == fake.tiles
    assert "device.fallback" in [warning["code"] for warning in report["warnings"]]


@pytest.mark.parametrize("device", ["cuda", "cuda:0"])
def test_a_gpu_asked_for_by_name_stops_and_frees_everything(
    run: Any, tmp_path: Path, expected: bytes, device: str
) -> None:
    fake = FakeBackend(is_gpu=True, oom_above=0)
    act = lambda: run(tmp_path / "in.tif", batch=8, device=device, job={"open_backend": fake.open})  # noqa: E731
    error = assert_failed_well(tmp_path, "device.out_of_memory", act, "cuda:0", left=JOURNALS)
    assert fake.opened == ["cuda:0"]
    assert error.report["status"] == "failed"
    run(tmp_path / "in.tif", device="cpu", job={"open_backend": FakeBackend().open})
    assert run.output.read_bytes() == expected


def test_scores_that_are_not_numbers_are_nodata_and_said(run: Any, tmp_path: Path, expected: bytes) -> None:
    report = run(tmp_path / "in.tif", job={"open_backend": FakeBackend(nan_at=3).open})
    assert report["pixels"]["nonfinite"] > 0
    assert report["pixels"]["nodata"] == report["pixels"]["nonfinite"]
    assert [warning["code"] for warning in report["warnings"]] == ["model.nonfinite"]
    assert run.output.read_bytes() != expected
