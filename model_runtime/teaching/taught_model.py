"""The model file: sources and head as one graph, with a card that says what it was taught from."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..cards.card import ClassEntry, ModelCard
from ..cards.codec import card_to_json, safe_name
from ..cards.colours import PALETTE
from ..files import write_whole
from ..folders import CARD_SUFFIX
from ..raster.vetting import RasterInfo
from ..store.find import ModelFile, card_to_metadata, describe, vetted
from .graphs.filter_graph import BANDS, FILTERS
from .graphs.head_graph import head_part
from .graphs.parts import OPSET, SCORES, GraphPart, whole_model
from .head import Head
from .request import TaughtClass
from .view import tile_sides

REST = ("everything else", "other", "others", "else", "rest", "background", "everything_else")
"""Names of classes that stand for what is not mapped."""
REST_COLOR = "#D9D9D9"
LICENCE = "GPL-2.0-or-later (filters and head)"


def base_card(info: RasterInfo, bands: tuple[int, ...], mean: Any, std: Any, gsd: float | None) -> ModelCard:  # noqa: ANN401 - arrays
    """The card of what is taught on a raster, with one class that stands for those to come."""
    side, overlap = tile_sides(len(bands))
    names = [info.band_names[band - 1] or f"band {band}" for band in bands]
    scaled = {band for band, _, _ in info.scaling}
    dtypes = () if scaled & set(bands) else tuple(dict.fromkeys(info.dtypes[band - 1] for band in bands))
    return ModelCard(
        name="taught",
        task="segment",
        bands=tuple(name[:128] if name.isprintable() else f"band {band}" for name, band in zip(names, bands)),
        mean=tuple(float(value) for value in mean),
        std=tuple(float(value) for value in std),
        classes=(ClassEntry(0, "class", PALETTE[0]),),
        tile=side,
        overlap=overlap,
        divide_by=1.0,
        dtypes=dtypes,
        gsd_m=gsd,
        opset=OPSET,
    )


def class_entries_of(names: tuple[str, ...], wanted: tuple[TaughtClass, ...]) -> tuple[ClassEntry, ...]:
    """Entries with the colours that were chosen, or others that stay apart."""
    known = {entry.name: entry for entry in wanted}
    free = iter([color for color in PALETTE if color not in {entry.color.upper() for entry in wanted}] * 8 or PALETTE)
    entries = []
    for class_id, name in enumerate(names):
        own = known.get(name)
        is_rest = own.background if own else name.strip().lower() in REST
        color = own.color if own and own.color else REST_COLOR if is_rest else next(free, PALETTE[class_id % 10])
        entries.append(ClassEntry(class_id, name, color.upper(), is_rest))
    return tuple(entries)


def taught_graph(parts: Sequence[GraphPart], head: Head, bands: int) -> Any:  # noqa: ANN401 - onnx is loaded late
    """The whole model, without a card."""
    maps = [entry for part in parts for entry in part.maps]
    return whole_model([*parts, head_part(head, maps)], bands, [(SCORES, len(head.bias))])


def licences(parts: Sequence[GraphPart], imagery: str) -> str:
    """Licences of all that is in the file, each told once."""
    told = [LICENCE, *(f"{part.licence} ({part.name})" for part in parts if part.licence)]
    return "; ".join([*told, f"imagery: {imagery}" if imagery else "imagery: not stated"])


def features_record(parts: Sequence[GraphPart]) -> list[dict[str, str]]:
    """Names of the sources, and digests of those that come from a model."""
    return [{"name": part.name, **({"sha256": part.sha256} if part.sha256 else {})} for part in parts]


def write_model(model: Any, card: ModelCard, out: Path, name: str | None) -> ModelFile:  # noqa: ANN401
    """Write the model and the card beside it.

    Returns the file as it opens.

    Raises:
        OutputUnwritable, OutputDiskFull: the folder cannot take it; what was there stays.
        ModelError: the graph and the card do not fit; nothing is written.
    """
    from onnx import helper

    card = dataclasses.replace(card, name=safe_name(name or out.stem) or "taught")
    helper.set_model_props(model, card_to_metadata(card))
    made = vetted_without_sums(model.SerializeToString(), out)
    file = describe(made, out)
    write_whole(out, made.data)
    write_whole(out.with_suffix(CARD_SUFFIX), (card_to_json(card, indent=1) + "\n").encode("utf-8"))
    return file


def vetted_without_sums(data: bytes, out: Path) -> Any:  # noqa: ANN401 - Vetted
    """The bytes vetted as those of any model, under a name for which no digest is known."""
    return vetted(data, out.with_name(f".{out.name}"))


def source_names(parts: Sequence[GraphPart]) -> str:
    """The features in words: ``bands``, ``filters``, or ``buildings-tiny + filters``."""
    networks = [part.name for part in parts if part.name not in (BANDS, FILTERS)]
    return " + ".join([*networks, *(part.name for part in parts if part.name in (BANDS, FILTERS))])
