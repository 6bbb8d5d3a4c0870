"""Every error a user can meet, as one tree. Standard library only. One file, for the tree is a table of codes.

    LemevitError                      code            also a
    ├── ArgumentsInvalid              arguments.invalid       ValueError    (exit 2)
    ├── RasterError
    │   ├── RasterNotFound            raster.not_found        FileNotFoundError
    │   ├── RasterNotARaster          raster.not_a_raster     ValueError
    │   ├── RasterDamaged             raster.damaged          OSError
    │   ├── RasterDriverRefused       raster.driver           ValueError
    │   ├── RasterNoCrs               raster.no_crs           ValueError
    │   ├── RasterNoGeoreference      raster.no_georeference  ValueError
    │   ├── RasterGcpOnly             raster.gcp_only         ValueError
    │   ├── RasterTooLarge            raster.too_large        ValueError
    │   ├── RasterChanged             raster.changed          OSError
    │   ├── RasterCodec               raster.codec            ValueError
    │   ├── RasterPalette             raster.palette          ValueError
    │   ├── RasterRemote              raster.remote           ValueError
    │   ├── RasterMosaic              raster.mosaic           ValueError
    │   └── RasterDtype               raster.dtype            TypeError
    ├── BandsMismatch                 bands.mismatch          ValueError
    ├── ExtentError
    │   ├── ExtentEmpty               extent.empty            ValueError
    │   └── ExtentOutside             extent.outside          ValueError
    ├── AoiInvalid                    aoi.invalid             ValueError
    ├── LayerInvalid                  layer.unusable          ValueError
    ├── LabelsInvalid                 labels.invalid          ValueError
    ├── ExamplesError
    │   ├── ExamplesInvalid           examples.invalid        ValueError
    │   ├── ExamplesTooFew            examples.too_few        ValueError
    │   └── ExamplesNoGain            examples.no_gain        ValueError
    ├── PairError
    │   ├── PairNoOverlap             pair.no_overlap         ValueError
    │   ├── PairCrs                   pair.crs                ValueError
    │   └── PairRadiometry            pair.radiometry         ValueError
    ├── OutputError
    │   ├── OutputExists              output.exists           FileExistsError
    │   ├── OutputIsInput             output.is_input         ValueError
    │   ├── OutputUnwritable          output.unwritable       PermissionError
    │   ├── OutputInUse               output.in_use           BlockingIOError
    │   ├── OutputDiskFull            output.disk_full        OSError
    │   └── OutputDamaged             output.damaged          OSError
    ├── JournalError
    │   ├── JournalMismatch           journal.mismatch        ValueError
    │   └── JournalDamaged            journal.damaged         OSError
    ├── ModelError
    │   ├── ModelNotFound             model.not_found         FileNotFoundError
    │   ├── ModelUnsafe               model.unsafe            ValueError
    │   ├── ModelCorrupt              model.corrupt           ValueError
    │   ├── ModelMismatch             model.mismatch          ValueError
    │   ├── ModelCardInvalid          model.card              ValueError
    │   ├── ModelTask                 model.task              ValueError
    │   ├── ModelOutput               model.output            ValueError
    │   └── InputTooSmall             model.input_too_small   ValueError
    ├── DeviceError
    │   ├── DeviceUnavailable         device.unavailable      RuntimeError
    │   ├── PrecisionUnavailable      device.precision        RuntimeError
    │   └── DeviceOutOfMemory         device.out_of_memory    MemoryError
    ├── DownloadError
    │   ├── DownloadInsecure          download.insecure       ValueError
    │   ├── DownloadUnreachable       download.unreachable    ConnectionError
    │   ├── DownloadRefused           download.refused        OSError
    │   ├── DownloadNotTheFile        download.not_the_file   ValueError
    │   ├── DownloadSize              download.size           ValueError
    │   ├── DownloadCut               download.cut            ConnectionError
    │   └── DownloadDigest            download.digest         ValueError
    ├── RunsFailed                    runs.failed             RuntimeError
    ├── RuntimeMissing                runtime.missing         ImportError
    ├── RuntimeProtocol               runtime.protocol        RuntimeError
    ├── DatasetInvalid                dataset.invalid         ValueError
    ├── RecipeInvalid                 recipe.invalid          ValueError
    ├── Cancelled                     cancelled               Exception     (exit 4)
    └── InternalError                 internal                RuntimeError

``code`` is stable and is what the user interface translates; ``what`` names the offending value and path;
``fix`` says what the user can do. ``str(error)`` is both lines.

All errors stay in this one module, however long: it is a table, which a test compares with the tree above.
"""

from __future__ import annotations

from typing import ClassVar


def shown(text: str, limit: int = 80, instead: str = "?") -> str:
    """The start of a stranger's text for a sentence: ``instead`` stands for what cannot be printed."""
    return "".join(character if character.isprintable() else instead for character in text[:limit])


class LemevitError(Exception):
    """Base of all named errors.

    Args:
        what: what is wrong, with the value and the path.
        fix: what the user can do about it; a class default is used when empty.
    """

    code: ClassVar[str] = "internal"
    default_fix: ClassVar[str] = "Report it with the log of the run."

    def __init__(self, what: str, fix: str = "") -> None:
        self.what = writable(what)
        self.fix = writable(fix) or self.default_fix
        super().__init__(self.what)

    def __reduce__(self) -> tuple[object, ...]:
        """Errors travel between the processes of a cluster whole, whatever their constructor takes."""
        return _rebuilt, (type(self), self.what, self.fix)

    def __str__(self) -> str:
        return f"{self.what}\n{self.fix}"

    def as_dict(self) -> dict[str, str]:
        """``code``, ``what`` and ``fix`` as the protocol carries them."""
        return {"code": self.code, "what": self.what, "fix": self.fix}


def writable(text: str) -> str:
    """The text with what no encoding can write (half of a character, a file's name in bytes) spelled out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _rebuilt(kind: type[LemevitError], what: str, fix: str) -> LemevitError:
    error = kind.__new__(kind, what)
    LemevitError.__init__(error, what, fix)
    return error


class ArgumentsInvalid(LemevitError, ValueError):
    code = "arguments.invalid"
    default_fix = "See --help for the accepted values."


class RasterError(LemevitError):
    """Something about an input raster."""


class RasterNotFound(RasterError, FileNotFoundError):
    code = "raster.not_found"
    default_fix = "Check the path and that the drive is connected."


class RasterNotARaster(RasterError, ValueError):
    code = "raster.not_a_raster"
    default_fix = "Choose a raster file such as a GeoTIFF; if it was downloaded, download it again."


class RasterDamaged(RasterError, OSError):
    code = "raster.damaged"
    default_fix = "Copy or download the file again."


class RasterDriverRefused(RasterError, ValueError):
    code = "raster.driver"
    default_fix = "Convert it to a local GeoTIFF first (Raster > Conversion > Translate)."


class RasterNoCrs(RasterError, ValueError):
    code = "raster.no_crs"
    default_fix = "Assign a CRS to the file, or allow rasters without georeference (--allow-ungeoreferenced)."


class RasterNoGeoreference(RasterError, ValueError):
    code = "raster.no_georeference"
    default_fix = "Georeference the file, or allow rasters without georeference (--allow-ungeoreferenced)."


class RasterGcpOnly(RasterError, ValueError):
    code = "raster.gcp_only"
    default_fix = "Warp it first (Raster > Projections > Warp)."


class RasterTooLarge(RasterError, ValueError):
    code = "raster.too_large"
    default_fix = "Choose a smaller extent or another output folder."


class RasterChanged(RasterError, OSError):
    code = "raster.changed"
    default_fix = "Run again once nothing writes to the raster; finished tiles are predicted again."


class RasterCodec(RasterError, ValueError):
    code = "raster.codec"
    default_fix = "Rewrite it where it opens: gdal_translate -co COMPRESS=DEFLATE (Raster > Conversion > Translate)."


class RasterPalette(RasterError, ValueError):
    code = "raster.palette"
    default_fix = (
        "Turn it into red, green and blue first: Raster > Conversion > PCT to RGB (gdal_translate -expand rgb)."
    )


class RasterRemote(RasterError, ValueError):
    code = "raster.remote"
    default_fix = "Download the part you need: gdal_translate -projwin ... (in QGIS the panel exports the area)."


class RasterMosaic(RasterError, ValueError):
    code = "raster.mosaic"
    default_fix = "Leave it out, or put it on the grid of the others first (Raster > Projections > Warp)."


class RasterDtype(RasterError, TypeError):
    code = "raster.dtype"
    default_fix = "Say how its values become 8 bits (input values, --stretch), or choose another model."


class BandsMismatch(LemevitError, ValueError):
    code = "bands.mismatch"
    default_fix = "Say which raster bands to use with --bands, in the order of the model."


class ExtentError(LemevitError):
    """Something about the extent asked for."""


class ExtentEmpty(ExtentError, ValueError):
    code = "extent.empty"
    default_fix = "Draw or type an extent with a width and a height."


class ExtentOutside(ExtentError, ValueError):
    code = "extent.outside"
    default_fix = "Choose an extent that overlaps the raster, and check the extent's CRS."


class AoiInvalid(LemevitError, ValueError):
    code = "aoi.invalid"
    default_fix = "Choose a polygon layer with a CRS that overlaps the raster."


class LayerInvalid(LemevitError, ValueError):
    code = "layer.unusable"
    default_fix = "Choose a vector layer of a GeoPackage, shapefile, GeoJSON, FlatGeobuf, GML or KML file."


class LabelsInvalid(LemevitError, ValueError):
    code = "labels.invalid"
    default_fix = "Choose the folder of a label set; see docs/results.md for its formats."


class ExamplesError(LemevitError):
    """Something about a layer of examples."""


class ExamplesInvalid(ExamplesError, ValueError):
    code = "examples.invalid"
    default_fix = "Choose a vector layer with a field of classes that overlaps the raster."


class ExamplesTooFew(ExamplesError, ValueError):
    code = "examples.too_few"
    default_fix = "Paint a few strokes of at least two classes, best right beside each other."


class ExamplesNoGain(ExamplesError, ValueError):
    code = "examples.no_gain"
    default_fix = "Paint more strokes where the map is wrong, and some where it is right."


class PairError(LemevitError):
    """Something about two rasters of one place."""


class PairNoOverlap(PairError, ValueError):
    code = "pair.no_overlap"
    default_fix = "Choose two rasters of the same place; check that both have the right CRS."


class PairCrs(PairError, ValueError):
    code = "pair.crs"
    default_fix = "Assign the right CRS to the raster that has none."


class PairRadiometry(PairError, ValueError):
    code = "pair.radiometry"
    default_fix = "Give both dates in the same units, or stretch each to its own percentiles (--stretch 2,98)."


class OutputError(LemevitError):
    """Something about where a result goes."""


class OutputExists(OutputError, FileExistsError):
    code = "output.exists"
    default_fix = "Choose another name, or allow overwriting (--overwrite)."


class OutputIsInput(OutputError, ValueError):
    code = "output.is_input"
    default_fix = "Choose another output file; the input is never overwritten."


class OutputUnwritable(OutputError, PermissionError):
    code = "output.unwritable"
    default_fix = "Choose a folder that exists and that you may write to."


class OutputInUse(OutputError, BlockingIOError):
    code = "output.in_use"
    default_fix = "Wait for the other run to end, or choose another output file."


class OutputDiskFull(OutputError, OSError):
    code = "output.disk_full"
    default_fix = "Free disk space and run the same command again, or choose another folder."


class OutputDamaged(OutputError, OSError):
    code = "output.damaged"
    default_fix = "Run again; if it happens again, check the disk."


class JournalError(LemevitError):
    """Something about the record of an interrupted run."""


class JournalMismatch(JournalError, ValueError):
    code = "journal.mismatch"
    default_fix = "Give the same settings as the interrupted run, or start over (--restart)."


class JournalDamaged(JournalError, OSError):
    code = "journal.damaged"
    default_fix = "Start over (--restart)."


class ModelError(LemevitError):
    """Something about a model file."""


class ModelNotFound(ModelError, FileNotFoundError):
    code = "model.not_found"
    default_fix = "Choose an installed model (models list) or give the path of an .onnx file."


class ModelUnsafe(ModelError, ValueError):
    code = "model.unsafe"
    default_fix = "Ask for the model as .onnx with its weights inside, or as .safetensors."


class ModelCorrupt(ModelError, ValueError):
    code = "model.corrupt"
    default_fix = "Download or copy the model again."


class ModelMismatch(ModelError, ValueError):
    code = "model.mismatch"
    default_fix = "Choose the network variant and class count that the weights were trained with."


class ModelCardInvalid(ModelError, ValueError):
    code = "model.card"
    default_fix = "Ask the model's author for a complete model card (docs/model-card.md)."


class ModelTask(ModelError, ValueError):
    code = "model.task"
    default_fix = "Choose a model made for this task."


class ModelOutput(ModelError, ValueError):
    code = "model.output"
    default_fix = "The model does not match its card. Ask its author, or choose another model."


class InputTooSmall(ModelError, ValueError):
    """The network is undefined for a map this small: its stage-2 map has a single token and log N is zero."""

    code = "model.input_too_small"
    default_fix = "Give chips of at least 32 x 32 pixels."

    def __init__(self, rows: int, cols: int, minimum: int) -> None:
        super().__init__(
            f"Input of {rows} x {cols} pixels is too small for LeMeViT: one side must be at least {minimum} pixels."
        )


class DeviceError(LemevitError):
    """Something about the compute device."""


class DeviceUnavailable(DeviceError, RuntimeError):
    code = "device.unavailable"
    default_fix = "Choose device auto or cpu."


class PrecisionUnavailable(DeviceError, RuntimeError):
    code = "device.precision"
    default_fix = "Leave --precision out: auto takes the fastest that is there."


class DeviceOutOfMemory(DeviceError, MemoryError):
    code = "device.out_of_memory"
    default_fix = "Choose a smaller tile or batch, or the CPU."


class DownloadError(LemevitError):
    """A file could not be fetched.

    Its final name does not exist, or is what it was before.
    """


class DownloadInsecure(DownloadError, ValueError):
    code = "download.insecure"
    default_fix = "Use an https address; behind a proxy that replaces certificates, ask its administrator."


class DownloadUnreachable(DownloadError, ConnectionError):
    code = "download.unreachable"
    default_fix = "Check the network and the proxy settings, then try again."


class DownloadRefused(DownloadError, OSError):
    code = "download.refused"
    default_fix = "Try again later; if it stays so, the file has moved: look for a newer version."


class DownloadNotTheFile(DownloadError, ValueError):
    code = "download.not_the_file"
    default_fix = "Open the address in a browser: a login page or a network's welcome page may be in the way."


class DownloadSize(DownloadError, ValueError):
    code = "download.size"
    default_fix = "The file was changed at its source: look for a newer version of this software."


class DownloadCut(DownloadError, ConnectionError):
    code = "download.cut"
    default_fix = "Try again: it goes on where it stopped."


class DownloadDigest(DownloadError, ValueError):
    code = "download.digest"
    default_fix = "Try again; if it happens again, the file was changed at its source and must not be used."


class RunsFailed(LemevitError, RuntimeError):
    code = "runs.failed"
    default_fix = "See what was said of each raster, then run again: what is done is not done again."


class RuntimeMissing(LemevitError, ImportError):
    code = "runtime.missing"
    default_fix = "Set the path of a Python that has the LeMeViT runtime (README, Install)."


class RuntimeProtocol(LemevitError, RuntimeError):
    code = "runtime.protocol"
    default_fix = "Update the plugin and its runtime to the same version."


class DatasetInvalid(LemevitError, ValueError):
    code = "dataset.invalid"
    default_fix = "See docs/training.md for the folder layouts."


class RecipeInvalid(LemevitError, ValueError):
    code = "recipe.invalid"
    default_fix = "See docs/training.md for the keys of a recipe."


class Cancelled(LemevitError):
    code = "cancelled"
    default_fix = "Run the same command again to go on where it stopped."

    def __init__(self, what: str = "The run was cancelled.", fix: str = "") -> None:
        super().__init__(what, fix)


class InternalError(LemevitError, RuntimeError):
    code = "internal"
