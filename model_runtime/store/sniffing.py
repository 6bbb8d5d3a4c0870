"""Recognise a file offered as a model by its first bytes, and refuse everything but a possible ONNX file.

Runs before any parser. Reads, never executes. The suffix decides nothing.
"""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from ..errors import ModelCorrupt, ModelError, ModelMismatch, ModelUnsafe, shown
from .frameworks import archive_of, framework_of
from .serialized import MAX_SCAN_BYTES, TOO_LONG, NotAPickle, imported_names, unusual_names

_SAFE_FORMATS = "Ask for the model as .onnx with its weights inside, or as .safetensors and export that."
_MAX_ZIP_MEMBERS = 10_000
_NO_TEXT = re.compile(rb"[^\t\n\r -~]")
_ARCHIVE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    NotAPickle,
)
"""Everything that Python's module makes of a damaged archive."""
_PICKLES = (".pkl", ".pickle")
_PICKLE_NAMES = (b".pkl", b".pickle")
_SHOWN_NAMES = 5


def refuse_other_formats(data: bytes, path: Path) -> None:
    """Return when ``data`` may be an ONNX file.

    Raises:
        ModelCorrupt: empty, a web page, a Git LFS pointer, or an archive that holds no model.
        ModelMismatch: a file of another framework, which has to be exported first.
        ModelUnsafe: a pickle, bare or in a ZIP archive (``.pth``, ``.pt``, ``.pkl``); names what it would import.
    """
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        raise ModelCorrupt(f"{path} is empty.")
    other = framework_of(data)
    if other is not None:
        raise ModelMismatch(f"{path} is {other[0]}, not an ONNX model.", other[1])
    if start[:1] == b"<":
        raise ModelCorrupt(
            f"{path} is a web page, not a model ({_excerpt(start)}).",
            "Download the file itself, not the page about it.",
        )
    if start.startswith(b"version https://git-lfs"):
        raise ModelCorrupt(f"{path} is a Git LFS pointer, not the model.", "Fetch the file itself with: git lfs pull")
    if data.startswith(b"PK\x03\x04") or data.startswith(b"PK\x05\x06"):
        raise _refusal_of_zip(data, path)
    if data.startswith(b"\x80") and data[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        raise _refusal_of_pickle(data, path)
    if _is_safetensors(data):
        raise ModelMismatch(
            f"{path} is a safetensors file: weights alone, without the network.",
            f"Export it first: python -m model_runtime export {path.name} --out {path.stem}.onnx",
        )


def refuse_large_file(path: Path, size: int) -> None:
    """Refuse a large file that is no model by its beginning and, for an archive, its table, before it is read whole.

    Takes less than a second and some 50 MB. What passes is read and looked at as any other file.

    Raises:
        ModelCorrupt, ModelMismatch, ModelUnsafe: see ``refuse_other_formats``.
    """
    if size <= MAX_SCAN_BYTES:
        return
    with path.open("rb") as stream:
        head = stream.read(MAX_SCAN_BYTES)
        if head.startswith(b"PK"):
            _refuse_large_archive(stream, path)
        elif not (_is_safetensors_head(head, size) or is_checkpoint(head)):
            refuse_other_formats(head, path)
            is_text = not _NO_TEXT.search(head[:512])
            if (
                is_text or not head[0] >> 3 or head[0] & 7 not in (0, 1, 2, 5)
            ):  # no field of a protocol buffer begins so
                raise ModelCorrupt(f"{path} is not an ONNX model.")


def _refuse_large_archive(stream: BinaryIO, path: Path) -> None:
    try:
        with zipfile.ZipFile(stream) as archive:
            names = _names_in(archive)
            kind, fix = archive_of(item.filename for item in archive.infolist()[:_MAX_ZIP_MEMBERS])
    except _ARCHIVE_ERRORS as error:
        raise ModelCorrupt(f"{path} is a damaged ZIP archive, not an ONNX model ({error}).") from error
    if names is None:
        raise ModelCorrupt(f"{path} is {kind}, not an ONNX model.", fix)
    if unusual_names(names):
        raise _unsafe(path, "a PyTorch checkpoint (a Python pickle in a ZIP archive)", list(dict.fromkeys(names)))


def is_checkpoint(data: bytes) -> bool:
    """True if these are weights without a network and, as far as their names tell, nothing but tensors.

    A pickle that names anything else is not one: ``refuse_other_formats`` says what. Whoever loads the weights must
    still do it without running code.
    """
    if _is_safetensors(data):
        return True
    try:
        if data.startswith(b"PK\x03\x04"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                names = _names_in(archive)
            return names is not None and not unusual_names(names)
        is_pickle = data.startswith(b"\x80") and data[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05")
        return is_pickle and not unusual_names(imported_names(data))
    except _ARCHIVE_ERRORS:
        return False


def refuse_old_pickle(data: bytes, path: Path) -> None:
    """For bytes that are no ONNX file: raise if they are a pickle of protocol 0 or 1, which has no mark at its start.

    Raises:
        ModelUnsafe: it is one.
    """
    try:
        imported_names(data)
    except NotAPickle:
        return
    raise _refusal_of_pickle(data, path)


def _refusal_of_pickle(data: bytes, path: Path) -> ModelError:
    try:
        names = imported_names(data)
    except NotAPickle:
        return ModelCorrupt(f"{path} starts like a Python pickle but is cut short or damaged; it is no ONNX file.")
    return _unsafe(path, "a Python pickle", names)


def _refusal_of_zip(data: bytes, path: Path) -> ModelError:
    names: list[str] = []
    kind, fix = archive_of(())
    has_pickle = False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = _names_in(archive)
            kind, fix = archive_of(item.filename for item in archive.infolist()[:_MAX_ZIP_MEMBERS])
        names, has_pickle = found or [], found is not None
    except _ARCHIVE_ERRORS as error:
        has_pickle = any(word in data for word in _PICKLE_NAMES)
        if not has_pickle:
            return ModelCorrupt(f"{path} is a damaged ZIP archive, not an ONNX model ({error}).")
    if has_pickle:
        return _unsafe(path, "a PyTorch checkpoint (a Python pickle in a ZIP archive)", list(dict.fromkeys(names)))
    return ModelCorrupt(f"{path} is {kind}, not an ONNX model.", fix)


def _names_in(archive: zipfile.ZipFile) -> list[str] | None:
    """List the names that the pickles of an archive would import, ``None`` where it has none."""
    members = [item for item in archive.infolist()[:_MAX_ZIP_MEMBERS] if item.filename.lower().endswith(_PICKLES)]
    names: list[str] = []
    left = MAX_SCAN_BYTES
    for member in members:
        with archive.open(member) as stream:
            data = stream.read(left)
        left -= len(data)
        names += imported_names(data)
        if left <= 0:
            return [*names, TOO_LONG]
    return list(dict.fromkeys(names)) if members else None


def _unsafe(path: Path, kind: str, names: list[str]) -> ModelUnsafe:
    offending = unusual_names(names)
    if offending:
        more = f" and {len(offending) - _SHOWN_NAMES} more" if len(offending) > _SHOWN_NAMES else ""
        called = ", ".join(shown(name) for name in offending[:_SHOWN_NAMES])
        return ModelUnsafe(f"{path} is {kind}: opening it would run code, it calls {called}{more}.", _SAFE_FORMATS)
    return ModelUnsafe(f"{path} is {kind}: opening such a file can run code, so it is not opened.", _SAFE_FORMATS)


def _is_safetensors(data: bytes) -> bool:
    return _is_safetensors_head(data, len(data))


def _is_safetensors_head(head: bytes, size: int) -> bool:
    if len(head) < 10:
        return False
    length = struct.unpack_from("<Q", head)[0]
    return bool(2 <= length <= min(size - 8, 100_000_000) and head[8:9] == b"{")


def _excerpt(start: bytes) -> str:
    return shown(start[:40].decode("utf-8", "replace").split("\n")[0].strip())
