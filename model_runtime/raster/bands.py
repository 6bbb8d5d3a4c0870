"""Choose the bands of a raster for a model, in the model's order. Pure.

Bands are 1-based as in GDAL.
"""

from __future__ import annotations

from ..cards.card import ModelCard
from ..errors import BandsMismatch, RasterDtype, RasterPalette
from .vetting import RasterInfo


def map_bands(
    info: RasterInfo, card: ModelCard, asked: tuple[int, ...] | None, is_stretched: bool = False
) -> tuple[int, ...]:
    """The 1-based raster bands for the model's bands, in the model's order.

    Asked-for bands win. Else bands are matched by name where the raster names them; else a raster with exactly as many
    bands as the model is taken in order.

    Args:
        info: the raster.
        card: the model.
        asked: bands the user chose, in the model's order.
        is_stretched: pixels will be stretched to 0..255, so that the raster's own pixel type does not matter.

    Raises:
        BandsMismatch: no safe mapping; needed and found bands are listed.
        RasterPalette: a band's values stand for colours.
        RasterDtype: the card does not cover the pixel type of a band that is read.
    """
    bands = _chosen(info, card, asked)
    _refuse_palette(info, bands)
    if card.dtypes and not is_stretched:
        names = info.dtypes or (info.dtype,) * info.band_count
        for name in dict.fromkeys(names[band - 1] for band in bands):
            if name not in card.dtypes:
                raise RasterDtype(f"{info.path} has {name} pixels; the model {card.name} takes {_listed(card.dtypes)}.")
    return bands


def _chosen(info: RasterInfo, card: ModelCard, asked: tuple[int, ...] | None) -> tuple[int, ...]:
    needed = len(card.bands)
    if asked is not None:
        if len(asked) != needed or any(not 1 <= band <= info.band_count for band in asked):
            raise BandsMismatch(f"--bands {','.join(map(str, asked))} does not fit: {_need_and_have(info, card)}")
        return asked
    usable = [band for band in range(1, info.band_count + 1) if band not in info.alpha_bands]
    _refuse_palette(info, tuple(usable) if len(usable) == 1 else ())
    names = {info.band_names[band - 1]: band for band in usable if info.band_names[band - 1]}
    wanted = [name.lower() for name in card.bands]
    if all(name in names for name in wanted):
        return tuple(names[name] for name in wanted)
    named_otherwise = any(info.band_names[band - 1] in wanted for band in usable) and len(names) == len(usable)
    if len(usable) == needed and not named_otherwise:
        return tuple(usable)
    raise BandsMismatch(_need_and_have(info, card))


def _refuse_palette(info: RasterInfo, bands: tuple[int, ...]) -> None:
    for band in bands:
        if band in info.palette_bands:
            raise RasterPalette(
                f"{info.path} is a palette image: band {band} holds numbers of colours, no values for a model."
            )


def _need_and_have(info: RasterInfo, card: ModelCard) -> str:
    have = ", ".join(f"{i} {name or '(unnamed)'}" for i, name in enumerate(info.band_names[:12], 1))
    more = ", ..." if info.band_count > 12 else ""
    needed = f"the model {card.name} needs {len(card.bands)} bands ({', '.join(card.bands)})"
    return f"{needed}; {info.path} has {info.band_count} ({have}{more})"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names)
