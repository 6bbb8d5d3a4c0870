"""Small steps of an import on the model itself: names for the inputs of two dates, and the dry run of the result."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..cards.contract import DATES
from ..store.find import Vetted, describe

if TYPE_CHECKING:
    import onnx


def name_dates(model: onnx.ModelProto, names: tuple[str, str]) -> None:
    """Inputs ``before`` and ``after`` in front of the graph's own two."""
    from onnx import helper

    for old, new in zip(names, DATES):
        value = next(entry for entry in model.graph.input if entry.name == old)
        value.name = new
        model.graph.node.insert(0, helper.make_node("Identity", [new], [old], name=f"lemevit_{new}"))


def try_tile(result: Vetted, path: Path) -> str:
    """Open the model that ``path`` becomes and run its trial chip; a sentence about it.

    Raises:
        ModelError: it does not do what its card says.
    """
    from ..backends import open_backend
    from ..backends.options import BackendOptions

    model = describe(result, path)
    dtype = model.card.dtypes[0] if model.card.dtypes else "uint8" if model.card.divide_by == 255 else "float32"
    backend = open_backend(model, BackendOptions(device="cpu", dtype=dtype))
    backend.close()
    if backend.info.score_note:
        return f"A trial run gave scores of the right shape, but {backend.info.score_note} (--set activation=softmax)."
    return "A trial run gave finite scores of the right shape."
