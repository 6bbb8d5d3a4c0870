"""No stall of QGIS's event loop over 100 ms: opening the panel, a run with its results, 38 results in the project.

The processor time of the main thread between two ticks counts, since a busy machine stops any thread for longer.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer

from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.results.layers import RESULT_PROPERTY
from tests.qgis.gui.test_dock import WAIT_MS, click

LONGEST_S = 0.1
RESULTS = 38


@contextmanager
def watched(qtbot) -> Iterator[list[float]]:
    """Processor seconds of the main thread between the ticks of a timer."""
    spent: list[float] = []
    last = [time.thread_time()]

    def tick() -> None:
        now = time.thread_time()
        spent.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    yield spent
    qtbot.wait(100)
    timer.stop()


@pytest.fixture
def crowded(dock, material: Path):
    """The panel in a project with many results."""
    for number in range(RESULTS):
        layer = QgsRasterLayer(str(material / f"scene{number % 3}.tif"), f"result{number}")
        layer.setCustomProperty(RESULT_PROPERTY, "segment")
        QgsProject.instance().addMapLayer(layer)
    return dock


@pytest.mark.parametrize("panel", ["dock", "crowded"])
def test_a_run_and_its_results_do_not_stall_qgis(request, panel: str, qtbot, tmp_path: Path) -> None:
    dock = request.getfixturevalue(panel)
    dock.show()
    qtbot.wait(300)
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    with watched(qtbot) as spent:
        click(dock.run_bar.run_button)
        qtbot.waitUntil(lambda: dock.run_bar.run_button.isEnabled(), timeout=WAIT_MS)
    assert len(spent) > 20
    assert max(spent) < LONGEST_S, sorted(spent)[-3:]


def test_choosing_tasks_models_and_layers_does_not_stall_qgis(crowded, qtbot) -> None:
    crowded.show()
    qtbot.wait(300)
    with watched(qtbot) as spent:
        for key in ("classify", "detect", "change", "segment"):
            crowded.show_task(key)
            qtbot.wait(30)
    assert max(spent) < LONGEST_S, sorted(spent)[-3:]


def test_the_panel_opens_without_a_stall(qgis_iface, qgis_new_project, jobs_folder, qtbot, monkeypatch) -> None:  # noqa: ARG001
    """Also where the runtime is to be set up."""
    monkeypatch.delenv("LEMEVIT_PYTHON")
    dock = LemevitDock(qgis_iface)
    with watched(qtbot) as spent:
        dock.check_runtime()
        qtbot.wait(200)
    assert max(spent) < LONGEST_S, sorted(spent)[-3:]
    dock.shut_down()
    dock.deleteLater()
