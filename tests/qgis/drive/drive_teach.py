"""Runs inside QGIS's window: ten strokes a class with the mouse, the map of the view, a doubtful place, a mapped area.

``SCENARIO_RASTER`` is a copy of the sample that is tried first. Seconds by the clock and of the worker's processor time
are in ``found``, with the load of the machine, and the longest stalls of the event loop while strokes are drawn.
"""

import time

from brushwork import OTHER, ROOFS, Meter, at_rest, load, opened_page, processor_s, stroke
from drive_kit import click, drawn, found, picture, play, show, wait_until
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface


def timed(page, act, is_done) -> dict:
    """Do something and wait for what it brings; seconds, also of the worker's processor time."""
    began, used = time.monotonic(), processor_s(page)
    act()
    is_there = wait_until(is_done, 180)
    seconds = round(time.monotonic() - began, 1), round(processor_s(page) - used, 1)
    return {"there": is_there, "s": seconds[0], "processor_s": seconds[1], "load": load()}


def scenario() -> None:
    dock, page, layer = opened_page()
    picture("teach_1_page")
    click(page.brush_button)
    answers = []
    page.teacher.answered.connect(lambda action, report: answers.append((action, report["seconds"])))
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_1)
    for place in ROOFS:
        stroke(layer, place)
        QTest.qWait(30)
    picture("teach_2_strokes")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_2)
    maps = []
    page.steps.mapped.connect(maps.append)
    found["first_map"] = timed(page, lambda: stroke(layer, OTHER[0]), lambda: maps)
    with Meter() as meter:
        for place in OTHER[1:]:
            stroke(layer, place)
            QTest.qWait(300)
        wait_until(lambda: at_rest(page), 60)
    found["event_loop"] = meter.figures()
    began = time.monotonic()
    wait_until(lambda: "compare" in dict(answers) and at_rest(page), 240)
    found["compared_s"] = round(time.monotonic() - began, 1)
    drawn()
    picture("teach_3_live_map")
    found["number"], found["features"] = page.number_label.text(), page.features_label.text()
    before = len(maps)
    with Meter() as meter:
        found["next_map"] = timed(page, lambda: stroke(layer, (100.0, 100.0, 3.0)), lambda: len(maps) > before)
    found["event_loop_of_a_stroke"] = meter.figures()
    wait_until(lambda: at_rest(page), 60)
    click(page.place_button)
    found["place"] = wait_until(lambda: "places" in dict(answers) and not page.teacher.is_busy(), 120)
    drawn()
    picture("teach_4_next_place")
    click(page.run_button)
    found["saved"] = wait_until(lambda: dock.pages.currentIndex() == 0, 120)
    found["model"] = dock.form.model_picker.model()
    picture("teach_5_run")
    began = time.monotonic()
    click(dock.run_bar.run_button)
    found["ran"] = wait_until(lambda: dock.result_view.isVisible(), 120)
    found["run_s"] = round(time.monotonic() - began, 1)
    show(layer)
    picture("teach_6_result")
    found["answers"] = answers


play(scenario)
