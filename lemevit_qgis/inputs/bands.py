"""Bands of a raster layer as its file describes them, and those of a model among them, for the main thread."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import QgsRasterLayer

from .._runtime import spectra
from ..compat import plain_int
from .mosaic import rasters_of
from .rendering import is_exported, is_local_file

COLOURS = ("red", "green", "blue")
TYPES = {"Byte": "uint8", "UInt16": "uint16", "Int16": "int16", "UInt32": "uint32", "Int32": "int32"}
TYPES.update({"Float32": "float32", "Float64": "float64", "Int8": "int8"})
"""GDAL's names of pixel types to those of a model card."""
QGIS_TYPES = {1: "uint8", 2: "uint16", 3: "int16", 4: "uint32", 5: "int32", 6: "float32", 7: "float64", 14: "int8"}
"""QGIS's numbers of pixel types."""
PALETTE, ALPHA = 2, 6
COLOUR_NUMBERS = {3: "red", 4: "green", 5: "blue"}
"""QGIS's numbers of colour interpretations."""


@dataclass(frozen=True)
class LayerBands:
    """Statements of a file about its bands.

    Attributes:
        facts: of each band.
        names: spectral name of each band, empty where it is in doubt.
        types: pixel type of each band, as model cards name it.
        usable: 1-based bands without the masks.
        scaled: 1-based bands with a scale or an offset.
        palettes: 1-based bands whose values are numbers of colours.
    """

    facts: tuple[spectra.BandFacts, ...]
    names: tuple[str, ...]
    types: tuple[str, ...]
    usable: tuple[int, ...]
    scaled: frozenset[int] = frozenset()
    palettes: frozenset[int] = frozenset()

    def found(self, wanted: Sequence[str]) -> tuple[int, ...] | None:
        """Return the 1-based band for each band of a model, ``None`` if there is no safe choice."""
        return spectra.find_bands(wanted, self.facts, self.names, self.usable)


def bands_of_layer(layer: QgsRasterLayer) -> LayerBands | None:
    """Return what the file of a layer says, ``None`` if it cannot be asked.

    Services are rendered in colours of 8 bits. A raster elsewhere has what its provider knows, without a request.
    """
    first = next(iter(rasters_of(layer)), "")
    if is_exported(layer) or (first and not os.path.isfile(first)):
        return _of_provider(layer)
    if not is_local_file(layer):
        facts = tuple(spectra.BandFacts(colour) for colour in COLOURS)
        return LayerBands(facts, COLOURS, ("uint8",) * len(COLOURS), (1, 2, 3))
    path = first or layer.source().split("|")[0]
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:  # as other plugins may have set it
        return None
    if dataset is None:
        return None
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    facts = tuple(_facts(band) for band in bands)
    tags = {**(dataset.GetMetadata() or {}), **(dataset.GetMetadata("IMAGERY") or {})}
    masks = {number for number, band in enumerate(bands, 1) if band.GetColorInterpretation() == gdal.GCI_AlphaBand}
    return LayerBands(
        facts,
        spectra.spectral_names(facts, spectra.about_text(path.replace("\\", "/").rsplit("/", 1)[-1], tags)),
        tuple(TYPES.get(gdal.GetDataTypeName(band.DataType), "") for band in bands),
        tuple(number for number in range(1, len(bands) + 1) if number not in masks),
        frozenset(number for number, band in enumerate(bands, 1) if _is_scaled(band)),
        frozenset(number for number, band in enumerate(bands, 1) if _is_palette(band)),
    )


def _of_provider(layer: QgsRasterLayer) -> LayerBands:
    """Return what the provider of a layer says of its bands."""
    provider = layer.dataProvider()
    numbers = range(1, layer.bandCount() + 1)
    colours = [plain_int(provider.colorInterpretation(number)) for number in numbers]
    labels = [layer.bandName(number).partition(":")[2].strip() for number in numbers]
    facts = tuple(spectra.BandFacts(label or COLOUR_NUMBERS.get(colour, "")) for label, colour in zip(labels, colours))
    name = layer.source().split("|")[0].split("?")[0].rsplit("/", 1)[-1]
    return LayerBands(
        facts,
        spectra.spectral_names(facts, spectra.about_text(name, {})),
        tuple(QGIS_TYPES.get(plain_int(provider.sourceDataType(number)), "") for number in numbers),
        tuple(number for number, colour in zip(numbers, colours) if colour != ALPHA),
        palettes=frozenset(number for number, colour in zip(numbers, colours) if colour == PALETTE),
    )


def _facts(band: gdal.Band) -> spectra.BandFacts:
    tags = {**(band.GetMetadata() or {}), **(band.GetMetadata("IMAGERY") or {})}
    colour = gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower()
    label = band.GetDescription() or (colour if colour in COLOURS else "")
    return spectra.BandFacts(label.strip(), spectra.wavelength_um(tags))


def _is_scaled(band: gdal.Band) -> bool:
    return (band.GetScale() or 1.0, band.GetOffset() or 0.0) != (1.0, 0.0)


def _is_palette(band: gdal.Band) -> bool:
    """Return whether values stand for colours.

    A palette that is the ramp of greys changes nothing.
    """
    table = band.GetRasterColorTable() if band.GetColorInterpretation() == gdal.GCI_PaletteIndex else None
    if table is None:
        return False
    return any(tuple(table.GetColorEntry(value)[:3]) != (value,) * 3 for value in range(table.GetCount()))
