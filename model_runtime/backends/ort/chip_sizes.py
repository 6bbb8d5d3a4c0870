"""Find the chip sizes that a graph takes, after it failed on one. Networks that halve their maps want multiples of a
number.
"""

from __future__ import annotations

from collections.abc import Callable

MULTIPLES = (2, 4, 8, 16, 32, 64, 128)


def working_multiple(side: int, takes: Callable[[int], bool]) -> int | None:
    """The smallest of ``MULTIPLES`` whose odd multiples a graph takes where it did not take ``side``.

    Else ``None``.

    Args:
        side: rows and columns that failed.
        takes: whether the graph answers a chip of so many rows and columns, with as many.
    """
    for multiple in MULTIPLES:
        count = -(-side // multiple)
        if side % multiple and takes(multiple * (count + 1 - count % 2)):  # odd: of no larger power of two
            return multiple
    return None


def size_words(side: int, multiple: int) -> tuple[str, str]:
    """Return the fault of a chip of ``side``, as part of a sentence, and the way out."""
    above, below = -(-side // multiple) * multiple, side // multiple * multiple
    sizes = f"{above}, or {below}" if below else f"{above}"
    return (
        f"cannot take chips of {side} x {side} pixels: their side must be a multiple of {multiple}",
        f"Give a tile of {sizes} pixels (--tile {above}; on import --set tile={above}).",
    )
