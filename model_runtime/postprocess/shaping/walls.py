"""Walls: straight pieces of an outline as a direction and a line, fitted to the places they stand for. Pure.

Places are turned so that the main direction is along x; a wall keeps them as complex numbers. Lengths are in the unit
of the places.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass, replace

from .borders import Points

EIGHTH = math.pi / 4
SURE = 0.9
"""Share of the tolerance that a turn may take. Fitting takes the rest."""
DIAGONAL_LENGTH = 6.0
"""Tolerances that a wall must be long for its 45 degrees to be meant: a shorter one is a rounded corner."""
PARALLEL = math.sin(math.radians(10.0))

TURN = -1j
"""Factor that turns a direction to the right."""


@dataclass(frozen=True)
class Wall:
    """A straight piece.

    Attributes:
        direction: unit vector along which the outline runs.
        point: a place on it.
        length: of the outline that it stands for.
        is_set: True if the direction is the main one, square to it, or halfway between.
        is_fixed: True if it may be neither moved nor left out.
        first, last: runs of the outline that it stands for.
        end: the place where its last run ends.
    """

    direction: complex
    point: complex
    length: float
    is_set: bool
    is_fixed: bool
    first: int
    last: int
    end: complex

    @property
    def is_square(self) -> bool:
        """True if it runs along one of the two main directions."""
        return self.is_set and max(abs(self.direction.real), abs(self.direction.imag)) > 0.99

    def offset(self, place: complex) -> float:
        """Distance of a place to the right of the line, negative to the left."""
        return -cross(self.direction, place - self.point)

    def runs_with(self, other: Wall) -> bool:
        """True if two walls are nearly parallel, one way or the other."""
        return abs(cross(self.direction, other.direction)) < PARALLEL

    def corner(self, following: Wall) -> complex | None:
        """The place where the next wall begins, ``None`` if both are nearly parallel."""
        if self.is_fixed and following.is_fixed and following.first - self.last in (0, 1):
            return self.end
        between = cross(self.direction, following.direction)
        if abs(between) < PARALLEL:
            return None
        return self.point - self.direction * (following.offset(self.point) / between)

    def moved(self, shift: float) -> Wall:
        """The wall a little further to the right."""
        step = shift * TURN * self.direction
        return replace(self, point=self.point + step, end=self.end + step)


def cross(one: complex, other: complex) -> float:
    """Sine of the angle from one unit vector to another."""
    return one.real * other.imag - one.imag * other.real


def fitted(run: Points, number: int, tolerance: float) -> Wall:
    """The wall of a run of places: through the middles of its edges, turned to a set direction if it may be."""
    places = run[:, 0] + 1j * run[:, 1]
    lengths = abs(places[1:] - places[:-1])
    middles = (places[1:] + places[:-1]) / 2
    point = complex(lengths @ middles / lengths.sum())
    direction = chord = complex(places[-1] - places[0])
    if len(middles) > 2:
        spread = complex(lengths @ (middles - point) ** 2)
        direction = cmath.rect(1.0, cmath.phase(spread) / 2)
        direction = direction if (direction * chord.conjugate()).real >= 0 else -direction
    direction /= abs(direction) or 1.0
    turned = set_direction(direction, abs(chord), tolerance)
    is_set = turned is not None
    end = complex(places[-1])
    return Wall(direction if turned is None else turned, point, abs(chord), is_set, False, number, number, end)


def chord_wall(run: Points, number: int) -> Wall:
    """The wall from the first to the last place of a run, which stays."""
    start, end = complex(*run[0]), complex(*run[-1])
    length = abs(end - start)
    return Wall((end - start) / (length or 1.0), start, length, False, True, number, number, end)


def set_direction(direction: complex, length: float, tolerance: float) -> complex | None:
    """The main, square or halfway direction to which a wall may be turned about its middle, if there is one."""
    angle = cmath.phase(direction)
    square = 2 * EIGHTH * round(angle / (2 * EIGHTH))
    halfway = 2 * EIGHTH * math.floor(angle / (2 * EIGHTH)) + EIGHTH
    is_halfway = abs(angle - halfway) < EIGHTH / 2 and length >= DIAGONAL_LENGTH * tolerance
    wanted = halfway if is_halfway else square
    if length / 2 * abs(math.sin(angle - wanted)) > SURE * tolerance:
        return None
    return complex(round(math.cos(wanted), 15), round(math.sin(wanted), 15))


def joined(first: Wall, second: Wall) -> Wall:
    """One wall for two that run the same way."""
    total = first.length + second.length
    if first.is_fixed or second.is_fixed:
        lead = first if first.is_fixed else second
        point = lead.point
    else:
        lead = first if first.length >= second.length else second
        point = (first.point * first.length + second.point * second.length) / total
    return replace(lead, point=point, length=total, first=first.first, last=second.last, end=second.end)


def step_between(first: Wall, second: Wall) -> Wall:
    """The wall square to two that run the same way, where the first ends."""
    side = first.offset(second.point)
    direction = first.direction * (TURN if side > 0 else -TURN)
    return Wall(direction, first.end, abs(side), first.is_set, False, first.last, second.first, second.end)
