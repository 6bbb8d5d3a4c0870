"""True areas and steps of pixels in many CRSs, by pyproj's geodesics: the oracle of ``tests/unit/geo``.

Not run by the tests: pyproj is none of their requirements. ``python tests/data/make_ground_areas.py`` (pyproj 3.7)
writes ``ground_areas.json``. Each outline of a pixel is cut into pieces, carried to WGS 84 and measured by
``pyproj.Geod``; torn pixels are left out by the choice of places.
"""

from __future__ import annotations

import json
from pathlib import Path

from pyproj import CRS, Geod, Transformer

PIECES = 16
WGS84 = Geod(ellps="WGS84")
SPHERE = "+R=6371007.181 +units=m +no_defs"

# name: CRS, pixel size, and longitude and latitude of the middle of a raster of 60 rows and 80 columns.
PLACES: dict[str, tuple[str, float, float, float]] = {
    "utm": ("EPSG:32633", 10, 15.2, 45.1),
    "utm at the rim of its zone": ("EPSG:32633", 1500, 18.2, 60.0),
    "ups north": ("EPSG:5041", 100, 20, 86),
    "web mercator": ("EPSG:3857", 10, 25, 60),
    "web mercator, large pixels": ("EPSG:3857", 5000, 25, 60),
    "mercator": ("EPSG:3395", 500, -60, 45),
    "degrees": ("EPSG:4326", 0.01, 8, 60),
    "degrees near the pole": ("EPSG:4326", 0.05, 8, 87),
    "degrees across the date line": ("EPSG:4326", 0.01, 180, -17),
    "plate carree": ("EPSG:32662", 1000, 30, 55),
    "sinusoidal": (f"+proj=sinu +lon_0=0 {SPHERE}", 463.312716527916507, -111, 49),
    "sinusoidal, coarse": (f"+proj=sinu +lon_0=0 {SPHERE}", 5000, 140, -60),
    "mollweide": ("ESRI:54009", 1000, 120, 50),
    "robinson": ("ESRI:54030", 1000, -100, 55),
    "robinson, coarse": ("ESRI:54030", 20000, 70, 35),
    "goode": ("+proj=igh +datum=WGS84 +units=m", 1000, 20, 45),
    "goode, south america": ("+proj=igh +datum=WGS84 +units=m", 1000, -60, -20),
    "eckert iv": ("ESRI:54012", 1000, 150, -40),
    "eckert vi": ("ESRI:54010", 1000, 150, -40),
    "winkel tripel": ("ESRI:54042", 1000, -120, 60),
    "equal earth": ("EPSG:8857", 1000, 140, 62),
    "hammer": (f"+proj=hammer {SPHERE}", 1000, 120, 40),
    "aitoff": (f"+proj=aitoff {SPHERE}", 1000, 100, 40),
    "van der grinten": ("ESRI:54029", 1000, 60, 50),
    "cylindrical equal area": ("EPSG:6933", 1000, 30, 60),
    "behrmann": ("ESRI:54017", 1000, 30, 60),
    "gall": ("ESRI:54016", 1000, 30, 60),
    "miller": ("ESRI:54003", 1000, 30, 60),
    "polar stereographic, south": ("EPSG:3031", 500, 100, -70),
    "polar stereographic, north": ("EPSG:3413", 12500, -40, 65),
    "polar equal area": ("EPSG:6931", 25000, 40, 70),
    "ease grid, old": ("EPSG:3408", 12500, -120, 50),
    "geostationary": ("+proj=geos +h=35785831 +lon_0=0 +sweep=y +ellps=WGS84", 3000, 40, 45),
    "geostationary, sweep x": ("+proj=geos +h=35786023 +lon_0=-75 +sweep=x +ellps=GRS80", 2000, -110, -40),
    "lambert conformal, europe": ("EPSG:3034", 1000, 25, 62),
    "lambert conformal, feet": ("EPSG:2263", 10, -74, 40.7),
    "albers, united states": ("EPSG:5070", 30, -120, 45),
    "albers, australia": ("EPSG:3577", 30, 145, -20),
    "equal area, europe": ("EPSG:3035", 100, -8, 40),
    "azimuthal equidistant": ("+proj=aeqd +lat_0=50 +lon_0=10 +datum=WGS84", 2000, 60, 20),
    "orthographic": ("+proj=ortho +lat_0=40 +lon_0=10 +ellps=WGS84", 2000, 45, 20),
    "gnomonic": ("+proj=gnom +lat_0=40 +lon_0=10 +R=6371007.181", 1000, 35, 50),
    "equidistant conic": ("ESRI:102005", 1000, -70, 47),
    "polyconic": ("EPSG:5880", 1000, -38, -8),
    "oblique mercator": ("EPSG:2056", 10, 8.5, 47.0),
    "bonne": (f"+proj=bonne +lat_1=45 +lon_0=0 {SPHERE}", 1000, 70, 55),
    "cassini, links": ("EPSG:2314", 100, -61.5, 11),
    "krovak": ("EPSG:5514", 10, 15, 50),
    "rotated pole": ("+proj=ob_tran +o_proj=eqc +o_lon_p=0 +o_lat_p=40 +lon_0=10 +ellps=sphere", 5000, 20, 60),
    "new zealand": ("EPSG:2193", 10, 174, -41),
}
ROWS, COLS = 60, 80
PIXELS = ((0, 0), (0, 79), (29, 39), (45, 12), (59, 79))


def ring(left: float, top: float, size: float) -> tuple[list[float], list[float]]:
    """The outline of a pixel in map units, in pieces."""
    share = [step / PIECES for step in range(PIECES)]
    xs = [left + part * size for part in share] + [left + size] * PIECES
    ys = [top] * PIECES + [top - part * size for part in share]
    xs += [left + size - part * size for part in share] + [left] * PIECES
    ys += [top - size] * PIECES + [top - size + part * size for part in share]
    return xs, ys


def case(crs: str, size: float, lon: float, lat: float) -> dict[str, object]:
    """One raster: its transform, areas of some pixels, ground steps at the middle."""
    there = Transformer.from_crs("EPSG:4326", CRS(crs), always_xy=True)
    back = Transformer.from_crs(CRS(crs), "EPSG:4326", always_xy=True)
    x, y = there.transform(lon, lat)
    left, top = x - COLS / 2 * size, y + ROWS / 2 * size
    areas = []
    for row, col in PIXELS:
        lons, lats = back.transform(*ring(left + col * size, top - row * size, size))
        areas.append(abs(WGS84.polygon_area_perimeter(lons, lats)[0]))
    steps = []
    for across, down in ((0.5, 0.0), (0.0, 0.5)):
        a = back.transform(x - across * size, y + down * size)
        b = back.transform(x + across * size, y - down * size)
        steps.append(WGS84.inv(*a, *b)[2])
    return {"crs": crs, "size": size, "left": left, "top": top, "areas_m2": areas, "steps_m": steps}


def main() -> None:
    """Write the file beside this one."""
    found = {name: case(*place) for name, place in PLACES.items()}
    values = {"rows": ROWS, "cols": COLS, "pixels": PIXELS, "cases": found}
    Path(__file__).with_name("ground_areas.json").write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
