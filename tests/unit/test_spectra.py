"""Bands by name and wavelength, against the published band tables of the satellites."""

from __future__ import annotations

import pytest

from model_runtime.spectra import BandFacts, contradicts, match_bands, spectral_names, wavelength_um

RGB = ("red", "green", "blue")
LEVEL1C = "B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B10 B11 B12".split()
NM = (443, 490, 560, 665, 705, 740, 783, 842, 865, 945, 1375, 1610, 2190)
"""Centres of those bands (ESA)."""


def found(wanted: tuple[str, ...], facts: list[BandFacts], about: str = "") -> tuple[int, ...] | None:
    return match_bands(wanted, facts, spectral_names(facts, about), range(1, len(facts) + 1))


def labels(*names: str) -> list[BandFacts]:
    return [BandFacts(name) for name in names]


@pytest.mark.parametrize(
    "facts",
    [
        labels(*LEVEL1C),
        labels(*(f"{name}, central wavelength {nm} nm" for name, nm in zip(LEVEL1C, NM))),  # GDAL's own driver
        [BandFacts("", nm / 1000) for nm in NM],
        [BandFacts(f"band {place}", nm / 1000) for place, nm in enumerate(NM)],
    ],
)
def test_thirteen_bands_of_sentinel_2_map_themselves(facts: list[BandFacts]) -> None:
    assert found(RGB, facts) == (4, 3, 2)
    assert found(("swir16", "nir", "red"), facts) == (12, 8, 4)
    assert found(("nir08",), facts) == (9,)
    assert found(("swir", "nir", "red"), facts) is None  # two bands are short-wave infrared


@pytest.mark.parametrize(
    ("names", "about", "wanted", "bands"),
    [
        # What a band number means depends on the satellite.
        ("B1 B2 B3 B4 B5", "LE07_L1TP_2001.tif", RGB, (3, 2, 1)),
        ("B1 B2 B3 B4 B5", "LANDSAT_8", (*RGB, "nir"), (4, 3, 2, 5)),
        ("SR_B2 SR_B3 SR_B4 SR_B5", "LC09_L2SP_2023.tif", (*RGB, "nir"), (3, 2, 1, 4)),
        ("B02 B03 B04 B08", "", (*RGB, "nir"), (3, 2, 1, 4)),
        ("B2 B3 B4", "", RGB, (3, 2, 1)),
        ("B1 B2 B3 B4 B5 B6 B7", "stack.tif", RGB, None),
        # Without names, only a file that names the satellite says what its bands are.
        (" ".join("-" * 13), "S2B_MSIL1C_20230601_stack.tif", RGB, (4, 3, 2)),
        (" ".join("-" * 13), "S2B_MSIL1C_20230601_stack.tif", ("swir16",), None),
        (" ".join("-" * 13), "stack.tif", RGB, None),
        # Stacks of a product's files, with their names as labels.
        (
            "T32TQM.20220101T101411.B04.10m T32TQM.20220101T101411.B03.10m T32TQM.20220101T101411.B02.10m",
            "",
            RGB,
            (1, 2, 3),
        ),
        ("LC09.L2SP.SR.B2 LC09.L2SP.SR.B3 LC09.L2SP.SR.B4 LC09.L2SP.SR.B5", "", (*RGB, "nir"), (3, 2, 1, 4)),
        ("LE07.L1TP.B1 LE07.L1TP.B2 LE07.L1TP.B3", "", RGB, (3, 2, 1)),
        # SuperDove of Planet, with two greens.
        ("coastal_blue blue green_i green yellow red rededge nir", "", (*RGB, "nir"), (6, 4, 2, 8)),
        # Words in many spellings.
        ("Blue Green Red Near_Infrared", "", ("r", "g", "b", "NIR"), (3, 2, 1, 4)),
        ("Band_3:Red Band_2:Green Band_1:Blue red_edge", "", RGB, (1, 2, 3)),
        ("SWIR_1 SWIR_2 NIR", "", ("swir1", "swir2"), (1, 2)),
        ("swir nir red", "", ("swir16", "nir", "red"), (1, 2, 3)),
        ("red red green blue", "", RGB, None),
        ("red_edge green blue", "", RGB, None),
    ],
)
def test_names(names: str, about: str, wanted: tuple[str, ...], bands: tuple[int, ...] | None) -> None:
    facts = labels(
        *(name.replace("-", "").replace("_", " ").replace("SR ", "SR_").replace(".", "_") for name in names.split(" "))
    )
    assert found(wanted, facts, about) == bands


def test_of_many_bands_of_a_name_the_nearest_is_taken() -> None:
    facts = [BandFacts("", 0.4 + 0.01 * number) for number in range(60)]
    chosen = found((*RGB, "nir"), facts)
    assert chosen is not None
    assert [round(facts[band - 1].wavelength_um or 0, 2) for band in chosen] == [0.66, 0.56, 0.48, 0.84]


def test_bands_in_order_that_are_known_to_be_others_contradict() -> None:
    names = spectral_names(labels("nir", "blue", "green"))
    assert contradicts(RGB, names)
    assert not contradicts(RGB, ("red", "", "blue"))
    assert not contradicts(("first", "second", "third"), names)


def test_wavelengths_are_read_with_their_unit() -> None:
    assert wavelength_um({"CENTRAL_WAVELENGTH_UM": "0.665"}) == 0.665
    assert wavelength_um({"wavelength": "665.0", "wavelength_units": "Nanometers"}) == 0.665
    assert wavelength_um({"wavelength": "0.665", "wavelength_units": "Micrometers"}) == 0.665
    assert wavelength_um({"wavelength": "blue"}) is None
