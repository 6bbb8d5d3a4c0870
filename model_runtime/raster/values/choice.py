"""Choose how the values of a raster become a model's pixels: as asked, else by the card and the pixel type. Pure.

Without a choice of the user, values are taken as they are where the card covers their type. Whole numbers of 16 bits
go to a model of 8 bits by the range of reflectance that its card states; nothing else is ever guessed, and no
percentiles are taken.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...cards.card import ModelCard
from ...errors import ArgumentsInvalid, RasterDtype
from ...input_values import (
    EIGHT_BITS,
    GRAMMAR,
    PERCENTILES,
    RANGES,
    REFLECTANCE,
    STORED,
    InputValues,
    default_kind,
    parse_dates,
    ranges_text,
)
from ..vetting import RasterInfo

REFLECTANCE_UNITS = 10_000.0
"""Value of a reflectance of 1 in files of whole numbers, as Sentinel-2 and most archives of Landsat have it."""


@dataclass(frozen=True)
class BandValues:
    """Ranges of values that become 0 and 255 in the bands that are read of one raster.

    Attributes:
        kind: of ``InputValues``.
        ranges: low and high of each band in the values that are read; of ``PERCENTILES``: empty, the whole raster
            tells.
        percentiles: low and high; ``PERCENTILES`` only.
        is_chosen: by the user, not by the card and the pixel type.
        is_doubtful: a look at a few windows should tell whether the ranges fit.
    """

    kind: str = STORED
    ranges: tuple[tuple[float, float], ...] = ()
    percentiles: tuple[float, float] | None = None
    is_chosen: bool = False
    is_doubtful: bool = False

    @property
    def text(self) -> str:
        """The choice in the words of ``JobRequest.stretch``, with its numbers."""
        if self.kind == STORED:
            return STORED
        if self.percentiles is not None:
            return ",".join(f"{value:g}" for value in self.percentiles)
        ranges = ranges_text(self.ranges)
        return ranges if self.kind == RANGES else ranges.replace(f"{RANGES}:", f"{self.kind} ")


def asked_values(text: str | None, date: int = 0, dates: int = 2) -> InputValues | None:
    """The user's choice, ``None`` without one.

    Args:
        text: of the request.
        date: 0 for the only or earlier raster, 1 for the later.
        dates: rasters of the task.

    Raises:
        ArgumentsInvalid: it is none.
    """
    if text is None:
        return None
    try:
        found = parse_dates(text)
    except ValueError as error:
        raise ArgumentsInvalid(f"--stretch {error}.", f"Choose one of {GRAMMAR}.") from error
    if len(found) > dates:
        raise ArgumentsInvalid(f"--stretch {text[:80]!r} is for two dates.", "Give one choice for the raster.")
    return found[min(date, len(found) - 1)]


def choose_values(info: RasterInfo, bands: tuple[int, ...], card: ModelCard, asked: InputValues | None) -> BandValues:
    """The values of the bands that are read.

    Args:
        info: the raster.
        bands: 1-based bands that are read.
        card: the model.
        asked: by the user.

    Raises:
        RasterDtype: the card does not cover the pixel type of a band, and nothing says what to do about it.
        ArgumentsInvalid: the choice does not go with the card or the number of bands.
    """
    if asked is None or asked.kind == STORED:
        return _by_type(info, bands, card, is_asked=asked is not None)
    if asked.kind == PERCENTILES:
        return BandValues(PERCENTILES, (), asked.pairs[0], is_chosen=True)
    if asked.kind == REFLECTANCE:
        return _reflectance(info, bands, card, is_chosen=True)
    if len(asked.pairs) not in (1, len(bands)):
        raise ArgumentsInvalid(
            f"--stretch has {len(asked.pairs)} ranges; the model {card.name} needs 1 or {len(bands)}.",
            "Give one range for all bands, or one a band in the model's order.",
        )
    pairs = asked.pairs * (len(bands) if len(asked.pairs) == 1 else 1)
    return BandValues(RANGES, pairs, is_chosen=True, is_doubtful=True)


def _by_type(info: RasterInfo, bands: tuple[int, ...], card: ModelCard, is_asked: bool) -> BandValues:
    types = _types(info, bands)
    kind = default_kind(types, card.dtypes, card.reflectance_range is not None)
    if kind == STORED or is_asked:
        return BandValues(STORED, (card_range(card),) * len(bands), is_chosen=is_asked, is_doubtful=kind != STORED)
    if kind == REFLECTANCE:
        return _reflectance(info, bands, card, is_chosen=False)
    wrong = [name for name in types if name not in card.dtypes]
    raise RasterDtype(
        f"{info.path} has {wrong[0]} pixels; the model {card.name} takes {', '.join(card.dtypes)}.",
    )


def card_range(card: ModelCard) -> tuple[float, float]:
    """The values that the card's pixels have, as far as it says."""
    return (0.0, 255.0 if card.dtypes == EIGHT_BITS else card.divide_by)


def _reflectance(info: RasterInfo, bands: tuple[int, ...], card: ModelCard, is_chosen: bool) -> BandValues:
    if card.reflectance_range is None:
        raise ArgumentsInvalid(
            f"The card of {card.name} does not state the range of reflectance that its pixels were made of.",
            "Give the range by hand: --stretch values:LOW,HIGH.",
        )
    low, high = card.reflectance_range
    units = [_units(info, band) for band in bands]
    ranges = tuple((low * unit, high * unit) for unit in units)
    return BandValues(REFLECTANCE, ranges, is_chosen=is_chosen, is_doubtful=True)


def _units(info: RasterInfo, band: int) -> float:
    """Value of a reflectance of 1 in what is read: scaled bands and floats hold reflectance itself."""
    is_scaled = any(number == band for number, _, _ in info.scaling)
    is_whole = (info.dtypes or (info.dtype,) * info.band_count)[band - 1].lstrip("u").startswith("int")
    return REFLECTANCE_UNITS if is_whole and not is_scaled else 1.0


def _types(info: RasterInfo, bands: tuple[int, ...]) -> tuple[str, ...]:
    """The pixel types of the bands that are read, each once."""
    names = info.dtypes or (info.dtype,) * info.band_count
    return tuple(dict.fromkeys(names[band - 1] for band in bands))
