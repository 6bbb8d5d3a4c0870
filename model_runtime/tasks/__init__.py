"""One room a task: its rules, its records, its outputs.

May import jobs and below. A new task adds its room and its line in ``TASKS``.
"""

from __future__ import annotations

from ..errors import ArgumentsInvalid
from ..jobs.task import Task
from ..protocol import JobRequest
from .classify.task import CLASSIFY
from .detect.task import DETECT
from .segment.task import CHANGE, SEGMENT

TASKS: dict[str, Task] = {task.name: task for task in (SEGMENT, CLASSIFY, DETECT, CHANGE)}


def task_of(request: JobRequest) -> Task:
    """Return the task that a request names.

    Raises:
        ArgumentsInvalid: there is no such task, or the request has an option of another one.
    """
    task = TASKS.get(request.task)
    if task is None:
        raise ArgumentsInvalid(f"Unknown task {request.task[:40]!r}; choose one of {', '.join(TASKS)}.")
    for other in TASKS.values():
        for field, option in other.options.items():
            if field not in task.options and getattr(request, field) not in (None, False):
                raise ArgumentsInvalid(f"--{option} is for {other.name}, not for {task.name}.", "Leave it out.")
    return task
