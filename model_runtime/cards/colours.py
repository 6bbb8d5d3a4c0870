"""Colours for classes of models that have none: those that maps use where a name says what the class is. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Ten colours that stay apart on a map and in print; further classes repeat them.
PALETTE = (
    "#E41A1C", "#377EB8", "#4DAF4A", "#FF7F00", "#984EA3", "#F2C80F", "#A65628", "#17BECF", "#F781BF", "#7F7F7F",
)  # fmt: skip
_KINDS = (
    (
        ("#377EB8", "#6BAED6", "#08519C", "#9ECAE1"),
        "water river lake sea ocean pond pool reservoir canal flood flooded",
    ),
    (
        ("#4DAF4A", "#1B7837", "#A6D96A", "#78C679", "#B8B04A", "#66A182"),
        "vegetation tree forest woodland grass grassland shrub shrubland meadow pasture crop cropland",
    ),
    (
        ("#7F7F7F", "#525252", "#A6A6A6", "#BFBFBF"),
        "road street highway motorway pavement asphalt runway railway path parking",
    ),
    (("#E41A1C", "#B2182B", "#F4725C", "#FCA08E"), "building house roof builtup settlement residential urban"),
)
"""Tones of a kind of class, and the words by which a class is known."""
_KIND_OF = {word: tones for tones, words in _KINDS for word in words.split()}
_DENIALS = frozenset(("no", "non", "not", "without", "other"))


def colours_of(names: Sequence[str]) -> list[str]:
    """Return a colour per class: water blue, vegetation green, roads grey, buildings red, others of the palette."""
    known = [_tones(name) for name in names]
    taken: list[str] = []
    for tones in known:
        taken.append(next((tone for tone in tones if tone not in taken), tones[-1]) if tones else "")
    free = [colour for colour in PALETTE if colour not in taken] or list(PALETTE)
    return [own or free[number % len(free)] for number, own in enumerate(taken)]


def _tones(name: str) -> Sequence[str]:
    """Tones of the kind that a class is named by, none if it is named by another thing."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
    words = [word if word in _KIND_OF else re.sub(r"(?<!s)s$", "", word) for word in re.findall(r"[^\W\d_]+", parted)]
    if _DENIALS.intersection(words):
        return ()
    return next((_KIND_OF[word] for word in words if word in _KIND_OF), ())
