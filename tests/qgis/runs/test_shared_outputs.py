"""An output belongs to one job: no other row deletes what it writes, and a name is never given twice."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lemevit_qgis.runs.form import next_free
from lemevit_qgis.runs.job import CANCELLED, DONE, RUNNING, WAITING
from lemevit_qgis.runs.outputs import JOURNAL_MAGIC, discard_unfinished
from tests.qgis.conftest import RUNTIME_PYTHON
from tests.qgis.runs.test_jobs import WAIT_MS, busy, choose_long, click, states  # noqa: F401 - a fixture

HOLDER = "import fcntl, sys; f = open(sys.argv[1], 'r+b'); fcntl.flock(f, 2); print('held', flush=True); input()"


def test_removing_the_row_of_an_earlier_run_leaves_the_running_one_alone(busy, qtbot, tmp_path: Path) -> None:  # noqa: F811
    earlier = busy._queue.jobs[0]
    click(busy.run_bar.cancel_button)
    qtbot.waitUntil(lambda: busy.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    assert earlier.state == CANCELLED
    busy.form.output_file.setFilePath(str(tmp_path / "large.tif"))
    click(busy.run_bar.run_button)
    assert states(busy) == [RUNNING]  # one row for one output
    qtbot.waitUntil(lambda: busy._queue.jobs[0].fraction > 0.2, timeout=WAIT_MS)
    busy._queue.jobs.insert(0, earlier)  # as a row of an older version, or of another window
    busy._queue.remove(earlier)
    assert (tmp_path / "large.tif.lemevit-journal").exists()
    qtbot.waitUntil(lambda: states(busy) == [DONE], timeout=WAIT_MS)
    assert (tmp_path / "large.tif").exists()


def test_what_another_process_writes_is_not_deleted(tmp_path: Path) -> None:
    journal, part = tmp_path / "a.tif.lemevit-journal", tmp_path / "a.lemevit-partial.tif"
    journal.write_bytes(JOURNAL_MAGIC + b"1")
    part.write_bytes(b"")
    with subprocess.Popen(
        [str(RUNTIME_PYTHON), "-c", HOLDER, str(journal)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout.readline()
        discard_unfinished(str(tmp_path / "a.tif"), [str(tmp_path / "a.tif")])
        assert journal.exists()
        assert part.exists()
        holder.communicate(b"\n")
    discard_unfinished(str(tmp_path / "a.tif"), [str(tmp_path / "a.tif")])
    assert list(tmp_path.iterdir()) == []


def test_a_job_is_queued_under_a_free_name_right_after_run(dock, qtbot, material: Path, tmp_path: Path) -> None:
    choose_long(dock, material)
    dock.form.output_file.setFilePath(str(tmp_path / "large.tif"))
    click(dock.run_bar.run_button)
    dock.run_bar.queue_action.trigger()
    dock.run_bar.queue_action.trigger()
    assert states(dock) == [RUNNING, WAITING, WAITING]
    names = [Path(path).name for job in dock._queue.jobs for path in job.files]
    assert names == ["large.tif", "large.gpkg", "large_2.tif", "large_2.gpkg", "large_3.tif", "large_3.gpkg"]
    for job in dock._queue.jobs[1:]:
        dock._queue.cancel(job)
    click(dock.run_bar.cancel_button)
    qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        ([], "a.tif"),
        (["a.tif"], "a_2.tif"),
        (["a.gpkg"], "a_2.tif"),
        (["a_confidence.tif"], "a_2.tif"),
        (["a.tif", "a_2.gpkg"], "a_3.tif"),
    ],
)
def test_the_next_free_name(taken: list[str], free: str) -> None:
    assert next_free("a.tif", "segment", taken.__contains__) == free
    assert next_free("a_2.tif", "segment", {"a_2.tif"}.__contains__) == "a_3.tif"


def test_previews_go_with_the_session_and_those_of_a_dead_one_with_the_next(tmp_path: Path) -> None:
    from lemevit_qgis.runs.store import JobStore

    first, second = JobStore(tmp_path), JobStore(tmp_path)
    kept, gone = Path(first.temporary_folder("preview1")), Path(second.temporary_folder("preview1"))
    second.close()  # without forget_temporary: as after a crash
    third = JobStore(tmp_path)
    third.adopt()
    assert kept.exists()
    assert not gone.exists()
    first.forget_temporary()
    assert not kept.exists()
    first.close()
    third.close()
