"""Objects on chips in pixels, which all formats share. Pure.

Coordinates are pixels ``(col, row)`` from the upper left corner of the chip's upper left pixel.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

POLYGON = 3


@dataclass(frozen=True)
class LabelObject:
    """An object on a chip.

    Attributes:
        class_id: place of its class in the list of classes.
        shape: shapely polygon or multipolygon in pixels.
    """

    class_id: int
    shape: Any

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Upright box: left, top, right, bottom."""
        left, top, right, bottom = shapely.bounds(self.shape).tolist()
        return left, top, right, bottom

    def corners(self) -> NDArray[np.float64]:
        """Corners ``(4, 2)`` of the smallest box at any angle."""
        return rectangle(self.shape)


@dataclass(frozen=True)
class Chip:
    """An image with objects.

    Attributes:
        name: of its files, without suffix.
        width, height: pixels.
        transform: pixels to map units.
        objects: on it.
        suffix: of its image.
    """

    name: str
    width: int
    height: int
    transform: Affine
    objects: list[LabelObject] = field(default_factory=list)
    suffix: str = ".png"

    @property
    def file_name(self) -> str:
        return f"{self.name}{self.suffix}"


def rectangle(shape: Any) -> NDArray[np.float64]:  # noqa: ANN401 - shapely has no types
    """Corners ``(4, 2)`` of the rectangle of least area around a shape.

    One side of it lies along an edge of the convex hull (Freeman and Shapira, CACM 18, 1975).
    """
    hull = shapely.get_coordinates(shapely.convex_hull(shape))
    edges = np.diff(hull, axis=0)
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    along = edges[lengths > 0] / lengths[lengths > 0, None]
    if not len(along):
        return np.repeat(hull[:1], 4, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    apart = hull - hull[0]
    first, second = apart @ along.T, apart @ across.T
    sizes = np.ptp(first, axis=0) * np.ptp(second, axis=0)
    best = int(np.argmin(sizes))
    low, high = (first[:, best].min(), second[:, best].min()), (first[:, best].max(), second[:, best].max())
    places = np.array([(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1])])
    return np.asarray(hull[0] + places @ np.stack([along[best], across[best]]))


def polygon(corners: NDArray[np.float64] | list[Any]) -> Any:  # noqa: ANN401
    """A polygon from its corners."""
    return shapely.Polygon(np.asarray(corners, dtype=np.float64).reshape(-1, 2))


def polygons_in(shape: Any) -> list[Any]:  # noqa: ANN401
    """The polygons of a shape, which may be several."""
    return [part for part in shapely.get_parts(shape) if shapely.get_type_id(part) == POLYGON and not part.is_empty]
