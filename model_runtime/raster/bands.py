"""Choose the bands of a raster for a model, in the model's order. Pure.

Bands are 1-based as in GDAL.
"""

from __future__ import annotations

from ..cards.card import ModelCard
from ..errors import BandsMismatch, RasterPalette
from ..spectra import find_bands
from .vetting import RasterInfo


def map_bands(info: RasterInfo, card: ModelCard, asked: tuple[int, ...] | None) -> tuple[int, ...]:
    """The 1-based raster bands for the model's bands, in the model's order.

    Asked-for bands win. Else bands are matched by name, then by wavelength and satellite (``spectra``); else a raster
    with exactly as many bands as the model is taken in order, unless one of them is known to be another.

    Args:
        info: the raster.
        card: the model.
        asked: bands the user chose, in the model's order.

    Raises:
        BandsMismatch: no safe mapping; needed and found bands are listed.
        RasterPalette: a band's values stand for colours.
    """
    bands = _chosen(info, card, asked)
    _refuse_palette(info, bands)
    return bands


def _chosen(info: RasterInfo, card: ModelCard, asked: tuple[int, ...] | None) -> tuple[int, ...]:
    needed = len(card.bands)
    if asked is not None:
        if len(asked) != needed or any(not 1 <= band <= info.band_count for band in asked):
            raise BandsMismatch(f"--bands {','.join(map(str, asked))} does not fit: {_need_and_have(info, card)}")
        return asked
    usable = [band for band in range(1, info.band_count + 1) if band not in info.alpha_bands]
    _refuse_palette(info, tuple(usable) if len(usable) == 1 else ())
    found = find_bands(card.bands, info.facts, info.spectral_names, usable)
    if found is not None:
        return found
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


def mapped(info: RasterInfo, card: ModelCard, bands: tuple[int, ...]) -> list[dict[str, object]]:
    """The band for each band of the model, with what its file calls it, for the report."""
    names = [info.facts[band - 1].label if band <= len(info.facts) else "" for band in bands]
    return [{"name": name, "band": band, "label": label} for name, band, label in zip(card.bands, bands, names)]
