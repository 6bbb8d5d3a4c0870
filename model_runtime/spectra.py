"""Spectral names of raster bands, and the bands that a model wants among them. Standard library only.

Names are the common names of STAC: ``blue``, ``red``, ``nir``, ``swir16``. A band gets one from its wavelength, from
the words of its description, or from its number where the satellite is known. What is in doubt gets no name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

CENTRES_UM = {
    "coastal": (0.443, 0.017),
    "blue": (0.485, 0.035),
    "green": (0.560, 0.035),
    "yellow": (0.605, 0.015),
    "red": (0.660, 0.030),
    "rededge071": (0.705, 0.014),
    "rededge075": (0.740, 0.014),
    "rededge078": (0.782, 0.012),
    "nir": (0.842, 0.045),
    "nir09": (0.945, 0.015),
    "cirrus": (1.375, 0.020),
    "swir16": (1.610, 0.080),
    "swir22": (2.200, 0.100),
    "lwir": (11.0, 1.5),
}
"""Wavelength of a name and how far a band's centre may lie from it, micrometres."""
NARROW_NIR_UM = 0.855, 0.880
"""Centres of narrow near infrared bands (``B8A``): called ``nir08``, so that a wide one is found first."""
WORDS = {
    "coastal": "coastal aerosol ultrablue coastalblue",
    "blue": "blue b",
    "green": "green g",
    "green05": "green05 greeni",
    "yellow": "yellow",
    "red": "red r",
    "rededge": "rededge",
    "rededge071": "rededge071 rededge1",
    "rededge075": "rededge075 rededge2",
    "rededge078": "rededge078 rededge3",
    "nir": "nir nir1 nearinfrared infrared ir n",
    "nir08": "nir08 nirnarrow narrownir",
    "nir09": "nir09 watervapour watervapor",
    "cirrus": "cirrus",
    "swir": "swir shortwaveinfrared",
    "swir16": "swir16 swir1",
    "swir22": "swir22 swir2",
    "lwir": "lwir lwir11 thermal tir tirs1",
    "pan": "pan panchromatic",
}
SYNONYMS = {word: name for name, words in WORDS.items() for word in words.split()}
SENTINEL2 = dict(
    zip(
        "1 2 3 4 5 6 7 8 8A 9 10 11 12".split(),
        "coastal blue green red rededge071 rededge075 rededge078 nir nir08 nir09 cirrus swir16 swir22".split(),
    )
)
LANDSAT_OLD = dict(zip("1 2 3 4 5 6 7 8".split(), "blue green red nir swir16 lwir swir22 pan".split()))
LANDSAT_NEW = dict(
    zip("1 2 3 4 5 6 7 8 9 10".split(), "coastal blue green red nir swir16 swir22 pan cirrus lwir".split())
)
AGREED = {"2": "blue", "3": "green", "4": "red"}
"""Numbers that mean the same to Sentinel-2 and to Landsat 8 and 9. With a band 1 they may be those of older ones."""
IN_ORDER = {13: SENTINEL2, 12: {key: SENTINEL2[key] for key in SENTINEL2 if key != "10"}}
"""Sentinel-2 rasters without names: level 1C has 13 bands, level 2A has no cirrus."""
SURE_IN_ORDER = ("coastal", "blue", "green", "red", "nir")
"""Names that have the same place in every such file. ``B8A`` stands before ``B9`` in some and last in others."""
_NUMBER = re.compile(r"(?:(?:sr|toa|st)[_ ]?)?(?:band|b)[ _]?0*(\d{1,2}a?)", re.IGNORECASE)
_PRODUCT = re.compile(r"_(?:sr_|toa_|st_)?b0?(\d{1,2}a?)(?:_\d0m)?(?:\.\w{2,4})?$", re.IGNORECASE)
"""End of a file's name in a product of Sentinel-2 or Landsat, where a stack has it as a label."""
_GRANULE = re.compile(r"(?<![a-z0-9])t\d{2}[a-z]{3}_\d{8}t\d{6}_b", re.IGNORECASE)
_STATED_NM = re.compile(r"wavelength[^0-9]{0,4}(\d{3,5}(?:\.\d+)?) ?nm", re.IGNORECASE)
_SENTINEL2 = re.compile(r"sentinel[-_ ]?2|(?<![a-z0-9])s2[abc]?(?![a-z0-9])|msi ?l[12]|s2msi", re.IGNORECASE)
_SATELLITE_KEY = re.compile("SATELLITE|SPACECRAFT|PLATFORM|MISSION|SENSOR|PRODUCT|DATATAKE", re.IGNORECASE)
_LANDSAT = re.compile(r"landsat[-_ ]?([4-9])|(?<![a-z0-9])l[cetmo]0?([4-9])(?![0-9a-z])", re.IGNORECASE)


@dataclass(frozen=True)
class BandFacts:
    """Statements of a file about a band.

    Attributes:
        label: its description, else its colour, else empty.
        wavelength_um: of its centre.
    """

    label: str = ""
    wavelength_um: float | None = None


def wavelength_um(tags: Mapping[str, str]) -> float | None:
    """The centre of a band in micrometres from its metadata: that of GDAL's ``IMAGERY`` domain, or of ENVI files."""
    upper = {key.upper(): value for key, value in tags.items()}
    for key in ("CENTRAL_WAVELENGTH_UM", "WAVELENGTH"):
        try:
            value = float(upper[key])
        except (KeyError, ValueError):
            continue
        is_nm = upper.get("WAVELENGTH_UNITS", "").lower().startswith("nano") or value > CENTRES_UM["lwir"][0] * 2
        return value / 1000 if is_nm and key == "WAVELENGTH" else value
    return None


def spectral_names(bands: Sequence[BandFacts], about: str = "") -> tuple[str, ...]:
    """The spectral name of each band, empty where it is in doubt.

    Args:
        bands: of the raster, in its order.
        about: what else may name the satellite: the file's name and its metadata.
    """
    numbered = _numbered(bands, about)
    found = []
    for number, band in enumerate(bands):
        stated = _STATED_NM.search(band.label)
        centre = band.wavelength_um or (float(stated.group(1)) / 1000 if stated else None)
        found.append((name_at(centre) if centre else "") or canonical(band.label) or numbered[number])
    return tuple(found)


def about_text(name: str, tags: Mapping[str, str]) -> str:
    """The parts of a file's name and metadata that may name the satellite."""
    return " ".join([name, *(value for key, value in tags.items() if _SATELLITE_KEY.search(key))])


def canonical(label: str) -> str:
    """The spectral name in a label such as ``Near Infrared``, ``B4 - Red`` or ``swir_1``, empty without exactly one."""
    words = re.findall(r"[a-z]+\d*|\d+", re.sub(r"(?<=[a-z])[-_ ](?=\d{1,2}(?!\d))", "", label.lower()))
    whole = "".join(words)
    if whole in SYNONYMS:
        return SYNONYMS[whole]
    joined = re.sub(r"near infra ?red", "nir", re.sub(r"red ?edge ?", "rededge", " ".join(words)))
    joined = re.sub(r"short ?wave ?(infra ?red|ir) ?", "swir", joined)
    named = {SYNONYMS[word] for word in joined.split() if word in SYNONYMS and len(word) > 2}
    return named.pop() if len(named) == 1 else ""


def name_at(centre_um: float) -> str:
    """The spectral name of a wavelength, empty between the known ones."""
    if NARROW_NIR_UM[0] <= centre_um <= NARROW_NIR_UM[1]:
        return "nir08"
    near = [(abs(centre_um - at) / reach, name) for name, (at, reach) in CENTRES_UM.items()]
    distance, name = min(near)
    return name if distance <= 1 else ""


def _numbered(bands: Sequence[BandFacts], about: str) -> list[str]:
    """Names by the numbers in the labels, or by place, where the satellite is known."""
    labels = [band.label.strip() for band in bands]
    matches = [_NUMBER.match(label) or _PRODUCT.search(label) for label in labels]
    numbers = [match.group(1).upper() if match else "" for match in matches]
    about = " ".join([about, *(label for label in labels if _PRODUCT.search(label))])
    is_sentinel2 = bool(_SENTINEL2.search(about) or _GRANULE.search(about)) or {"8A", "11", "12"} <= set(numbers)
    landsat = _LANDSAT.search(about)
    if landsat is not None and not is_sentinel2:
        table = LANDSAT_OLD if int(landsat.group(1) or landsat.group(2)) < 8 else LANDSAT_NEW
        return [table.get(number, "") for number in numbers]
    if is_sentinel2 and not any(band.label for band in bands[1:]):
        order = list(IN_ORDER.get(len(bands), {}).values())
        return [name if name in SURE_IN_ORDER else "" for name in order] or [""] * len(bands)
    if is_sentinel2:
        return [SENTINEL2.get(number, "") for number in numbers]
    is_padded = sum(bool(re.match(r"b0\d", band.label.strip(), re.IGNORECASE)) for band in bands) > 1
    table = SENTINEL2 if is_padded else AGREED if AGREED.keys() <= set(numbers) and "1" not in numbers else {}
    return [table.get(number, "") for number in numbers]


def same_band(wanted: str, have: str) -> bool:
    """True if a model's band may be read from a band of that spectral name: the same, or one of them says less."""
    return bool(have) and (
        wanted == have or _is_kind_of(wanted, have) or (have == "swir" and _is_kind_of(have, wanted))
    )


def _is_kind_of(general: str, special: str) -> bool:
    return general in ("swir", "rededge", "nir") and special.startswith(general) and special != "nir09"


def find_bands(
    wanted: Sequence[str], bands: Sequence[BandFacts], names: Sequence[str], usable: Sequence[int]
) -> tuple[int, ...] | None:
    """The 1-based band for each wanted one: by label, else by what it is, else in order.

    In order only where there are as many bands, and none of them is known to be another. ``None``: no safe choice.

    Args:
        wanted: names of the model's bands.
        bands: of the raster.
        names: their spectral names.
        usable: 1-based bands that may be taken.
    """
    asked = [name.lower() for name in wanted]
    labels = {bands[band - 1].label.lower(): band for band in usable if bands[band - 1].label}
    if all(name in labels for name in asked):
        return tuple(labels[name] for name in asked)
    found = match_bands(wanted, bands, names, usable)
    if found is not None:
        return found
    is_named_otherwise = any(name in labels for name in asked) and len(labels) == len(usable)
    if len(usable) != len(wanted) or is_named_otherwise:
        return None
    return None if contradicts(wanted, [names[band - 1] for band in usable]) else tuple(usable)


def match_bands(
    wanted: Sequence[str], bands: Sequence[BandFacts], names: Sequence[str], usable: Sequence[int]
) -> tuple[int, ...] | None:
    """The 1-based band for each wanted one, ``None`` where one has none or several.

    Of several bands of one name, as in hyperspectral rasters, the nearest to the name's wavelength is taken.

    Args:
        wanted: names of the model's bands.
        bands: of the raster.
        names: their spectral names.
        usable: 1-based bands that may be taken.
    """
    found = [_one(canonical(name) or name.lower(), bands, names, usable) for name in wanted]
    chosen = tuple(band for band in found if band is not None)
    return chosen if len(set(chosen)) == len(wanted) else None


def _one(name: str, bands: Sequence[BandFacts], names: Sequence[str], usable: Sequence[int]) -> int | None:
    same = [band for band in usable if names[band - 1] == name]
    same = same or [band for band in usable if same_band(name, names[band - 1])]
    if len(same) < 2:
        return same[0] if same else None
    centre, lengths = CENTRES_UM.get(name), [bands[band - 1].wavelength_um for band in same]
    if centre is None or None in lengths:
        return None
    return min(same, key=lambda band: abs((bands[band - 1].wavelength_um or 0.0) - centre[0]))


def contradicts(wanted: Sequence[str], names: Sequence[str]) -> bool:
    """True if a band taken in order is known to be another than the model's."""
    pairs = [(canonical(name), have) for name, have in zip(wanted, names)]
    return any(want and have and not same_band(want, have) for want, have in pairs)
