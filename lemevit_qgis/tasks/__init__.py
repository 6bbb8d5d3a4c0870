"""Descriptions of the tasks, one file each, without QGIS and without file access.

A module with a ``TASK`` adds a task: the panel, the toolbox (with batch, models and ``qgis_process``), the request and
the styles of the results are built from it. May import the modules beside this folder, not QGIS.
"""

from __future__ import annotations

import pkgutil
import re

from .spec import Option, Output, RasterInput, Task

__all__ = ["Option", "Output", "RasterInput", "Task", "all_tasks", "short_title", "task_named"]


def all_tasks() -> tuple[Task, ...]:
    """Return all tasks in the order of lists."""
    # Not importlib: QGIS watches __import__, to forget a plugin's modules when it is disabled or upgraded.
    modules = [__import__(f"{__name__}.{entry.name}", fromlist=["TASK"]) for entry in pkgutil.iter_modules(__path__)]
    tasks = [module.TASK for module in modules if hasattr(module, "TASK")]
    return tuple(sorted(tasks, key=lambda task: (task.order, task.key)))


def short_title(title: str) -> str:
    """Return a title, in any language, without what follows a colon or stands in brackets."""
    return re.split(r"\s*[:(]", title, maxsplit=1)[0]


def task_named(key: str) -> Task:
    """Return the task with a key of the protocol.

    Raises:
        KeyError: there is none.
    """
    for task in all_tasks():
        if task.key == key:
            return task
    raise KeyError(key)
