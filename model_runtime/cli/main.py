"""The command line: one function per verb, errors in two lines, four exit statuses (0, 2, 3, 4).

Grammar in ``cli.grammar``, what a terminal shows in ``cli.console``. Verbs import what they need when they are called,
so that ``--help`` and wrong arguments answer at once. With ``--json`` an error is the last line of stdout, as the
``error`` event of ``protocol``, in place of the two lines on stderr.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cancellation import Cancellation
from ..errors import Cancelled, LemevitError
from ..protocol import EXIT_CANCELLED, EXIT_DONE, TASKS, encode_event
from .grammar import parse, request_of
from .tools import TOOL_VERBS

if TYPE_CHECKING:
    from ..backends.base import Backend
    from ..backends.options import BackendOptions
    from ..store.find import ModelFile
    from ..worker.kinds import Request


def main(argv: Sequence[str], owns_process: bool = False) -> int:
    """Carry out a command line.

    Returns the exit status.

    Args:
        argv: its words.
        owns_process: nothing else runs in this process, so it may be closed for good.
    """
    try:
        args = parse(argv)
        if owns_process:
            from .walls import close_process

            close_process(args)
        return _VERBS[args.verb](args)
    except LemevitError as error:
        named, status = error, _status(error)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - process boundary
        from ..worker.boundary import named_error

        named = named_error(error)
        status = _status(named)
    _show_error(named, as_json="--json" in argv)
    return status


def _status(error: LemevitError) -> int:
    from ..worker.boundary import exit_status

    return exit_status(error)


def _show_error(error: LemevitError, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(encode_event("error", **error.as_dict()) + "\n")
        sys.stdout.flush()
        return
    sys.stderr.write(f"error {error.code}: {error.what}\nfix: {error.fix}\n")


def _job(args: argparse.Namespace) -> int:

    return _events(args, request_of(args), "each" if args.each else "run")


def _teach(args: argparse.Namespace) -> int:
    from .teaching import teach_request_of

    return _events(args, teach_request_of(args), "teach")


def _improve(args: argparse.Namespace) -> int:
    from .teaching import improve_request_of

    return _events(args, improve_request_of(args), "teach")


def _events(args: argparse.Namespace, request: Request, kind: str) -> int:
    """Carry out a request of a kind that workers know, with its events on the terminal."""
    from ..jobs.context import RunContext
    from ..worker.boundary import run_to_events
    from ..worker.cancellation import CancelSwitch, run_cancellable

    emit = _json_emitter() if args.events == "json" else _text_emitter()
    switch = CancelSwitch(functools.partial(_end_now, emit))
    context = RunContext(emit, Cancellation(switch.is_cancelled))
    if kind == "each":
        context = dataclasses.replace(context, open_backend=_open_cached)
    run = functools.partial(run_to_events, request, context, kind=kind)
    return run_cancellable(run, switch)


def _open_cached(model: ModelFile, options: BackendOptions | None = None) -> Backend:
    """Load a model once for runs that follow one another."""
    from ..cluster import open_cached

    return open_cached(model, options)


def _text_emitter() -> Callable[[dict[str, Any]], None]:
    from .console import Console

    return Console().emit


def _json_emitter() -> Callable[[dict[str, Any]], None]:
    """Events on stdout.

    Errors and warnings in words on stderr as well.
    """
    from ..worker.channel import take_stdout
    from ..worker.server import hello
    from .console import Console

    stream = take_stdout()
    console = Console()
    stream.emit(hello())

    def emit(event: dict[str, Any]) -> None:
        stream.emit(event)
        if event["event"] in ("warning", "error"):
            console.emit(event)

    return emit


def _end_now(emit: Callable[[dict[str, Any]], None]) -> None:
    """A cancelled run that does not stop by itself is ended with the process."""
    from ..worker.process_tree import end_below

    error = Cancelled("The run was cancelled; it did not stop by itself and was ended.")
    emit({"event": "error", **error.as_dict()})
    emit({"event": "result", "report": {"status": "cancelled", "error": error.as_dict()}})
    sys.stderr.flush()
    end_below()
    os._exit(EXIT_CANCELLED)


def _models(args: argparse.Namespace) -> int:
    from .models import run

    return run(args, sys.stdout)


def _selfcheck(args: argparse.Namespace) -> int:
    from ..errors import RuntimeMissing
    from .selfcheck import selfcheck

    findings = selfcheck(args.model)
    sys.stdout.write(json.dumps(findings, indent=1) + "\n")
    if findings["ok"]:
        return EXIT_DONE
    raise RuntimeMissing(f"The Python at {sys.executable} cannot run models: {'; '.join(findings['problems'])}.")


def _trial(args: argparse.Namespace) -> int:
    from ..backends.ort.trial import serve
    from ..worker.channel import take_stdin, take_stdout

    stream = take_stdout()
    serve(take_stdin(), stream.emit)
    return EXIT_DONE


def _worker(args: argparse.Namespace) -> int:
    from ..worker.server import serve

    return serve()


def _train(args: argparse.Namespace) -> int:
    from ..training.train import train

    return train(
        Path(args.recipe),
        Path(args.data),
        Path(args.out),
        device=args.device,
        max_minutes=args.max_minutes,
        resume=args.resume,
        overwrite=args.overwrite,
    )


def _evaluate(args: argparse.Namespace) -> int:
    from ..training.commands import calibrate, check_evaluation, evaluate

    if args.report:
        check_evaluation(args.model, Path(args.data), Path(args.report), args.models_dir, overwrite=args.overwrite)
    if args.calibrate:
        calibrate(args.model, Path(args.data), args.split, args.models_dir)
    report = Path(args.report) if args.report else None
    options = {"models_dir": args.models_dir, "precision": args.precision, "tta": args.tta}
    return _print_json(evaluate(args.model, Path(args.data), args.split, report, **options))


def _export(args: argparse.Namespace) -> int:
    from ..training.commands import export

    return _print_json(export(Path(args.weights), Path(args.out), overwrite=args.overwrite))


def _print_json(values: dict[str, Any]) -> int:
    sys.stdout.write(json.dumps(values, indent=1, ensure_ascii=False) + "\n")
    return EXIT_DONE


def _bench(args: argparse.Namespace) -> int:
    import runpy

    from ..errors import ArgumentsInvalid

    script = Path(__file__).resolve().parents[2] / "tests" / "benchmarks" / "bench.py"
    if not script.is_file():
        raise ArgumentsInvalid("The benchmark is part of the checkout, not of the plugin.", "Run it from a checkout.")
    words = [word for name in args.suite or [] for word in ("--suite", name)]
    words += ["--repeats", str(args.repeats)] + (["--json"] if args.json else [])
    return int(runpy.run_path(str(script))["main"](words))


def _tool(args: argparse.Namespace) -> int:
    from .tools import run

    return run(args)


_VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    **dict.fromkeys(TASKS, _job),
    "teach": _teach,
    "improve": _improve,
    **dict.fromkeys(TOOL_VERBS, _tool),
    "models": _models,
    "train": _train,
    "evaluate": _evaluate,
    "export": _export,
    "bench": _bench,
    "selfcheck": _selfcheck,
    "trial": _trial,
    "worker": _worker,
}
