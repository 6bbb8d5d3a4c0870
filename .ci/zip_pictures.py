"""Pictures of the documentation as the zip carries them: no wider than the help window shows them.

The pages on the web have the pictures as they were taken. In the zip, models need the room: docs/decisions/0072.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

WIDTH_PX = 640
QUALITY = 72
"""Of JPEG, 1 to 95."""
PICTURES = (".png", ".jpg")


def reduced(path: Path) -> tuple[str, bytes]:
    """Suffix and content of a picture: the file itself, or a smaller JPEG of it where that saves room."""
    content = path.read_bytes()
    with Image.open(path) as picture:
        seen = picture.convert("RGB")
    if seen.width > WIDTH_PX:
        seen = seen.resize((WIDTH_PX, round(seen.height * WIDTH_PX / seen.width)), Image.Resampling.LANCZOS)
    smaller = io.BytesIO()
    seen.save(smaller, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    if smaller.tell() < len(content):
        return ".jpg", smaller.getvalue()
    return path.suffix, content


def with_reduced_pictures(files: dict[str, Path], folder: str) -> dict[str, bytes]:
    """Contents of the zip's files by name, the pictures below ``docs/images`` of ``folder`` reduced.

    Pages that show a picture under another suffix than it has now name the new one.
    """
    contents: dict[str, bytes] = {}
    renamed: dict[str, str] = {}
    for name, path in files.items():
        if name.startswith(f"{folder}/docs/images/") and path.suffix in PICTURES:
            suffix, content = reduced(path)
            shown = name.removeprefix(f"{folder}/docs/")
            new = shown.removesuffix(path.suffix) + suffix
            if new != shown:
                renamed[shown] = new
            contents[f"{folder}/docs/{new}"] = content
        else:
            contents[name] = path.read_bytes()
    for name in [name for name in contents if name.endswith(".md")]:
        contents[name] = _naming(contents[name], renamed)
    return dict(sorted(contents.items()))


def _naming(page: bytes, renamed: dict[str, str]) -> bytes:
    for old, new in renamed.items():
        page = page.replace(f"{old})".encode(), f"{new})".encode())
    return page
