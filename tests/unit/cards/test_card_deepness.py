"""Deepness metadata: read as documented there, written so that both readings scale a pixel alike."""

from __future__ import annotations

import json

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.cards.deepness import card_from_deepness, deepness_metadata
from model_runtime.cards.graph import GraphFacts, TensorFacts
from model_runtime.cards.mlm import mlm_json
from model_runtime.errors import ModelCardInvalid, ModelMismatch, ModelTask
from model_runtime.store.find import open_model
from tests.data import make_models as mm


def facts(metadata, bands=3, classes=3, size=None):
    return GraphFacts(
        (TensorFacts("x", "float", (None, bands, size, size)),),
        (TensorFacts("y", "float", (None, classes, size, size)),),
        metadata,
        17,
    )


def read(metadata, **options):
    return card_from_deepness(facts(metadata, **options), name="m", origin="m.onnx")


def test_a_file_with_deepness_keys_alone_opens(tmp_path):
    card = open_model(mm.deepness_segmenter(tmp_path / "m.onnx")).card
    assert card.source == "deepness"
    assert card.gsd_m == 0.5  # 50 cm a pixel
    assert (card.tile, card.overlap) == (64, 16)  # 25 percent
    assert (card.divide_by, card.activation) == (255.0, "none")
    assert [entry.class_name for entry in card.classes] == ["_background", "forest", "water"]
    assert [entry.background for entry in card.classes] == [True, False, False]


def test_what_is_not_said_has_the_defaults_of_deepness():
    card = read({"model_type": "Segmentor"})
    assert (card.tile, card.overlap, card.gsd_m, card.seg_thresh) == (512, 77, None, 0.5)
    assert (card.mean, card.std) == ((0.0,) * 3, (1.0,) * 3)
    assert [entry.class_name for entry in card.classes] == ["class 0", "class 1", "class 2"]


COLOURS = {
    ("Trees", "road", "building", "open_water"): ("green", "grey", "red", "blue"),
    ("HerbaceousVegetation", "Forest", "River", "SeaLake"): ("green", "green", "blue", "blue"),
    ("no water", "grass", "waterfall"): ("", "green", ""),
    ("Residential", "Highway", "Industrial"): ("red", "grey", ""),
}


def kind_of(colour: str) -> str:
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    if red == green == blue:
        return "grey"
    return {red: "red", green: "green", blue: "blue"}[max(red, green, blue)]


@pytest.mark.parametrize("names", COLOURS)
def test_classes_without_colours_get_those_of_maps(names):
    card = read({"model_type": "Segmentor", "class_names": json.dumps(names)}, classes=len(names))
    colours = [entry.color for entry in card.classes]
    assert len(set(colours)) == len(names)
    wanted = COLOURS[names]
    assert [want and kind_of(colour) for want, colour in zip(wanted, colours)] == list(wanted)


def test_both_spellings_of_the_tile_size_are_read_and_a_fixed_graph_wins():
    assert read({"tile_size": "256"}).tile == 256
    assert read({"tiles_size": "128"}).tile == 128
    assert read({"tile_size": "256", "tiles_size": "128"}).tile == 256
    assert read({"tile_size": "256"}, size=96).tile == 96


def test_one_channel_has_a_class_below_and_a_class_above_the_threshold():
    card = read({"model_type": '"Segmentor"', "class_names": '["roof"]', "seg_thresh": "0.7"}, classes=1)
    assert [(entry.class_name, entry.background) for entry in card.classes] == [("background", True), ("roof", False)]
    assert card.seg_thresh == 0.7


def test_names_are_read_as_list_and_as_object():
    assert [e.class_name for e in read({"class_names": '["a", "b", "c"]'}).classes] == ["a", "b", "c"]
    ten = {str(number): f"n{number}" for number in range(11)}
    assert read({"class_names": json.dumps(ten)}, classes=11).classes[10].class_name == "n10"
    assert [e.class_name for e in read({"model_type": "Segmentor", "names": '["a", "b", "c"]'}).classes][0] == "a"


@pytest.mark.parametrize("kind", ["Detector", '"Regressor"', "Superresolution", "Recognition"])
def test_other_deepness_types_are_refused_by_name(kind):
    with pytest.raises(ModelTask, match=kind.strip('"')):
        read({"model_type": kind})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("resolution", "fine"), ("resolution", "-5"), ("resolution", "1e999"), ("tile_size", "0"),
        ("tiles_overlap", "100"), ("standardization_mean", "[1, 2]"), ("standardization_std", "[0, 1, 1]"),
        ("standardization_mean", '{"a": 1}'), ("class_names", '{"1": "a", "2": "b", "3": "c"}'),
        ("class_names", '["a", "b\\n", "c"]'), ("class_names", "__import__('os')"), ("seg_thresh", "7"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_naming_its_key(key, value):
    with pytest.raises(ModelCardInvalid, match=key.replace("standardization_", "")):
        read({key: value})


def test_more_names_than_channels_are_a_mismatch(tmp_path):
    path = mm.deepness_segmenter(tmp_path / "m.onnx", class_names='["a", "b", "c", "d"]')
    with pytest.raises(ModelMismatch, match="3 classes.*4"):
        open_model(path)


@given(
    divide_by=st.floats(0.5, 65535),
    mean=st.floats(-2, 2),
    std=st.floats(0.01, 4),
    pixel=st.floats(0, 65535),
    tile=st.integers(8, 2048),
    share=st.floats(0, 0.9),
)
def test_deepness_and_mlm_scale_a_pixel_as_our_card_does(divide_by, mean, std, pixel, tile, share):
    card = mm.make_card(
        divide_by=divide_by, mean=(mean,) * 3, std=(std,) * 3, tile=tile, overlap=int(tile * share), gsd_m=0.15
    )
    ours = (pixel / divide_by - mean) / std
    keys = deepness_metadata(card)
    theirs = (pixel / 255 - json.loads(keys["standardization_mean"])[0]) / json.loads(keys["standardization_std"])[0]
    np.testing.assert_allclose(theirs, ours, rtol=1e-6, atol=1e-6 * (1 + abs(mean / std)))
    scaling = json.loads(mlm_json(card))["mlm:input"][0]["value_scaling"][0]
    np.testing.assert_allclose(
        (pixel - scaling["mean"]) / scaling["stddev"], ours, rtol=1e-6, atol=1e-6 * (1 + abs(mean / std))
    )
    again = read(keys)
    assert (again.tile, again.overlap, again.gsd_m) == (card.tile, card.overlap, 0.15)


def test_our_files_carry_all_three_descriptions(tmp_path):
    path = mm.segmenter(tmp_path / "m.onnx", gsd_m=0.3)
    props = {entry.key: entry.value for entry in onnx.load(path).metadata_props}
    assert {"lemevit:card", "mlm:properties", "model_type", "class_names", "resolution", "tile_size"} <= set(props)
    assert json.loads(props["resolution"]) == 30.0
    mlm = json.loads(props["mlm:properties"])
    assert mlm["mlm:tasks"] == ["semantic-segmentation"]
    assert [entry["name"] for entry in mlm["mlm:output"][0]["classification:classes"]] == ["bare", "forest", "water"]


def test_a_scene_classifier_gets_no_deepness_keys(tmp_path):
    path = mm.classifier(tmp_path / "m.onnx")
    assert "model_type" not in {entry.key for entry in onnx.load(path).metadata_props}
