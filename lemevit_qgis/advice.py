"""Advice on errors by their code, in the language of QGIS and with the names of its dialogs.

Errors of the worker are written for the command line, which has the same causes and other words: options become the
names that panel and toolbox have for them, and advice that names a verb of it is replaced by that of the code.
"""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication

from ._runtime import errors


def tr(text: str) -> str:
    """Return the translation of a text."""
    return QCoreApplication.translate("LeMeViT", text)


def source(text: str) -> str:
    """Mark a text for translators and return it."""
    return text


OPTIONS = {
    "--align": source("Correct a shift"),
    "--allow-ungeoreferenced": source("Accept rasters without a CRS"),
    "--attention": source("Also the attention of the meta tokens"),
    "--bands": source("Bands"),
    "--bands-after": source("Bands after"),
    "--confidence": source("Also confidence"),
    "--device": source("Device"),
    "--gsd": source("Pixel size"),
    "--model": source("Model"),
    "--name": source("Name"),
    "--outlines": source("Outlines"),
    "--precision": source("Precision"),
    "--stretch": source("Input values"),
    "--threads": source("Threads"),
    "--tta": source("Views of each tile"),
}
"""Options of the command line by the names of their fields, where these differ from the option without its dashes."""
ASIDE = re.compile(r"\s*\([^()]*--[a-z][^()]*\)")
SETTING = re.compile(r"--set (\w+)(?:=[^\s,.;]+)?")
OPTION = re.compile(r"--[a-z][a-z-]*")
VERB = re.compile(r"\bmodels (?:import|list|fetch|show|verify|remove)\b|\bsame command\b|\bdocs/|\bREADME\b")
ELSEWHERE = re.compile(r"\bpython -m \w")
"""A whole command, to be run in a terminal: it stays as it is."""


def in_words(text: str) -> str:
    """Replace options of the command line by the names of the fields, and leave out those in brackets."""
    if ELSEWHERE.search(text):
        return text
    text = SETTING.sub(lambda found: f"'{found[1]}'", ASIDE.sub("", text))
    return OPTION.sub(lambda found: f"'{tr(OPTIONS[found[0]])}'" if found[0] in OPTIONS else found[0][2:], text)


def advice_on(code: str, fix: str) -> str:
    """Return advice on an error of this code that came with the advice ``fix``."""
    always, usual = fixes().get(code), usual_fixes().get(code)
    if always or not usual:
        return always or in_words(fix)
    said = ASIDE.sub("", fix)
    is_foreign = VERB.search(said) or any(name not in OPTIONS for name in OPTION.findall(said))
    if fix == DEFAULTS.get(code) or (is_foreign and not ELSEWHERE.search(fix)):
        return usual
    return in_words(fix)


def _defaults() -> dict[str, str]:
    found, kinds = {}, [errors.LemevitError]
    for kind in kinds:
        found[kind.code] = kind.default_fix
        kinds.extend(kind.__subclasses__())
    return found


DEFAULTS = _defaults()
"""Advice of the command line by code."""


def fixes() -> dict[str, str]:
    """Return advice by error code that is always better than what the error brings."""
    unplaced = tr(
        "Assign a CRS to the layer (Layer > Set CRS of Layer(s)), or tick 'Accept rasters without a CRS' in the "
        "advanced settings."
    )
    return {
        "output.exists": tr("Choose another output file, or remove the existing one."),
        "raster.no_crs": unplaced,
        "raster.no_georeference": unplaced,
        "bands.mismatch": tr("Choose the bands in the advanced settings, in the order of the model."),
        "device.unavailable": tr("Choose the device auto or cpu in the advanced settings."),
        "device.precision": tr("Choose the precision auto in the advanced settings."),
        "download.insecure": tr(
            "Use an https address; behind a proxy that replaces certificates, ask its administrator."
        ),
        "download.unreachable": tr("Check the network and the proxy settings of QGIS, then try again."),
        "download.refused": tr("Try again later; if it stays so, the file has moved: look for a newer version."),
        "download.not_the_file": tr("Open the address in a browser to see whether a login is required."),
        "download.size": tr("The file was changed at its source: look for a newer version of the plugin."),
        "download.cut": tr("Try again. The download continues where it stopped."),
        "download.digest": tr("Try again; if it happens again, do not use the file: it was changed at its source."),
        "pair.no_overlap": tr(
            "Choose two rasters of the same place; check that both layers' files have the right CRS."
        ),
        "pair.crs": tr(
            "Assign the right CRS to the layer that has none (Layer > Set CRS of Layer(s)), then run again."
        ),
        "pair.radiometry": tr("Use rasters with the same units for both dates, such as reflectance or 8 bit."),
        "pair.shift": tr("Tick 'Correct a shift between the dates', or register the rasters first."),
        "teach.nodata": tr("Draw strokes where the raster has data."),
        "teach.outside": tr("Check the CRS of the labels."),
        "teach.close": tr("Draw some elsewhere."),
        "teach.mixed": tr("Draw more of both, join them, or add a band."),
        "teach.no_better": tr(
            "These features may not show the classes: install another model, or choose other classes."
        ),
        "teach.not_fitting": tr("Other features are used."),
        "journal.mismatch": tr("Run with the earlier settings, or choose another output file."),
    }


def usual_fixes() -> dict[str, str]:
    """Return advice by error code where the error brings none of its own, or none for people before a window."""
    return {**_usual_of_rasters(), **_usual_of_models(), **_usual_of_runs()}


def _usual_of_rasters() -> dict[str, str]:
    return {
        "raster.not_found": tr("Check the path, and that the drive is connected."),
        "raster.not_a_raster": tr("Choose a raster file such as a GeoTIFF. If it was downloaded, download it again."),
        "raster.damaged": tr("Copy or download the file again."),
        "raster.driver": tr("Convert it to a GeoTIFF first (Raster > Conversion > Translate)."),
        "raster.codec": tr("Convert it to a GeoTIFF first (Raster > Conversion > Translate)."),
        "raster.gcp_only": tr("Warp it first (Raster > Projections > Warp)."),
        "raster.too_large": tr("Choose a smaller area, or another output folder."),
        "raster.changed": tr("Run again once nothing writes to the raster. Finished tiles are kept."),
        "raster.palette": tr("Convert it to red, green and blue first: Raster > Conversion > PCT to RGB."),
        "raster.remote": tr("Add it to the project as a layer: Run exports the area first."),
        "raster.mosaic": tr("Leave it out, or warp it to the grid of the others first (Raster > Projections > Warp)."),
        "raster.dtype": tr("Choose the input values."),
        "extent.empty": tr("Choose an area with a width and a height."),
        "extent.outside": tr("Choose an area that overlaps the raster."),
        "aoi.invalid": tr("Choose a polygon layer with a CRS that overlaps the raster."),
        "layer.unusable": tr("Choose a vector layer of a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML or KML file."),
        "labels.invalid": tr("Choose the folder of a label set."),
        "examples.invalid": tr("Choose a vector layer with a field of classes that overlaps the raster."),
        "examples.too_few": tr("Draw a few strokes of at least two classes, close to each other."),
        "examples.no_gain": tr("Draw more strokes where the map is wrong, and some where it is right."),
    }


def _usual_of_models() -> dict[str, str]:
    return {
        "model.not_found": tr("Choose an installed model or a model file (.onnx)."),
        "model.unsafe": tr("Ask for the model as .onnx with its weights inside."),
        "model.corrupt": tr("Download or copy the model again."),
        "model.mismatch": tr("Choose another model, or ask the author of this one."),
        "model.output": tr("Choose another model, or ask the author of this one."),
        "model.card": tr("Fill in the missing values when adding the model, or ask its author for a complete card."),
        "model.task": tr("Choose a model made for this task."),
        "model.input_too_small": tr("Choose a larger area, or a finer pixel size."),
        "device.out_of_memory": tr("Choose the device cpu in the advanced settings."),
        "runtime.missing": tr("Set up the inference runtime in the panel."),
        "runtime.protocol": tr("Set up the inference runtime again in the panel."),
    }


def _usual_of_runs() -> dict[str, str]:
    return {
        "arguments.invalid": tr("Choose another value."),
        "output.is_input": tr("Choose another output file. The input is never overwritten."),
        "output.unwritable": tr("Choose a folder that exists and that you may write to."),
        "output.in_use": tr("Wait for the other run to end, or choose another output file."),
        "output.disk_full": tr("Free disk space and run again, or choose another folder."),
        "output.damaged": tr("Run again. If it happens again, check the disk."),
        "journal.damaged": tr("Remove the interrupted job from the list, or choose another output file."),
        "runs.failed": tr("See the messages of each raster, then run again: finished rasters are kept."),
        "cancelled": tr("Run again with the same settings to continue."),
        "internal": tr("Report it with the log of the job."),
    }
