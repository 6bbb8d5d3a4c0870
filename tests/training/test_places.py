"""Scores by place: the place is read from the name of an image, and the worst place comes first."""

from __future__ import annotations

import pytest

from model_runtime.training.evaluation.places import indices_by_place, place_of, worst_first


@pytest.mark.parametrize(
    ("stem", "place"),
    [
        ("banepa_386694_220241", "banepa"),
        ("santa_monica_2016_0", "santa_monica"),
        ("idtrees_MLBS_10", "idtrees_MLBS"),
        ("minsk_b_DJI-0762-00001", "minsk_b"),
        ("tile1_part001", "tile1"),
        ("24928900_15", "24928900"),
        ("athens", "athens"),
    ],
)
def test_a_place_is_the_part_of_the_name_before_its_number(stem: str, place: str) -> None:
    assert place_of(stem) == place


def test_images_of_a_place_stay_in_order() -> None:
    assert indices_by_place(["b_1", "a_1", "b_2"]) == {"a": [1], "b": [0, 2]}


def test_the_worst_place_comes_first() -> None:
    places = {"a": {"miou": 0.7}, "b": {"miou": 0.2}, "c": {"miou": 0.5}}
    assert list(worst_first(places, "miou")) == ["b", "c", "a"]
