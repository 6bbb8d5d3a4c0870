"""Folders are removed in the background, while the event loop goes on."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTimer

from lemevit_qgis.setup import swap
from lemevit_qgis.setup.deferred_removal import DeferredRemoval, FolderRemoval, remove_tree


def tree(folder: Path, count: int = 30) -> Path:
    for number in range(count):
        (folder / str(number)).mkdir(parents=True)
        (folder / str(number) / "file").write_text("x")
    return folder


def test_a_folder_is_out_of_the_way_at_once_and_gone_soon_after(qgis_app, qtbot, tmp_path: Path) -> None:
    kept = tree(tmp_path / "kept", 1)
    folder = tree(tmp_path / "tree")
    (folder / "link").symlink_to(kept, target_is_directory=True)
    removal = DeferredRemoval()
    with qtbot.waitSignal(removal.emptied, timeout=10_000):
        removal.remove(folder)
        assert removal.is_busy()
        assert not folder.exists()
        removal.remove(tree(tmp_path / "second"))
    assert not removal.is_busy()
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (kept / "0" / "file").read_text() == "x"
    qtbot.waitUntil(lambda: not FolderRemoval.running, timeout=5000)


def test_the_event_loop_goes_on_meanwhile(qgis_app, qtbot, tmp_path: Path) -> None:
    ticks: list[float] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    removal = DeferredRemoval()
    folder = tree(tmp_path / "tree", 3000)
    timer.start()
    with qtbot.waitSignal(removal.emptied, timeout=30_000):
        removal.remove(folder)
    timer.stop()
    assert max(later - earlier for earlier, later in zip(ticks, ticks[1:])) < 0.2


def test_a_folder_that_is_held_open_is_removed_where_it_is(
    qgis_app, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held_open(source: Path, target: Path) -> None:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(swap.os, "replace", held_open)
    removal = DeferredRemoval()
    with qtbot.waitSignal(removal.emptied, timeout=10_000):
        removal.remove(tree(tmp_path / "tree"))
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_no_error(qgis_app, tmp_path: Path) -> None:
    removal = DeferredRemoval()
    removal.remove(tmp_path / "missing")
    assert not removal.is_busy()


def test_what_cannot_be_removed_stays_and_the_rest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tree(tmp_path / "tree", 3)
    (folder / "1" / "held").write_text("x")
    unlink = os.unlink

    def held_open(path, *words, **named) -> None:
        if str(path).endswith("held"):
            raise PermissionError(13, "Access is denied")
        unlink(path, *words, **named)

    monkeypatch.setattr(os, "unlink", held_open)
    remove_tree(folder)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["held"]
    monkeypatch.undo()
    remove_tree(folder)
    assert list(tmp_path.iterdir()) == []
