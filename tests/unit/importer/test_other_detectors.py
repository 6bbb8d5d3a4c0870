"""Detectors that are not read: refused by name, never installed as another kind of model."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from model_runtime.errors import ModelMismatch, ModelTask
from model_runtime.importer.settings import settings_of
from tests.data import make_strangers as ms
from tests.unit.importer.kit import installed, ultralytics

CHIP = (1, 3, 64, 64)


def boxes(*shape: int) -> np.ndarray:
    return np.random.default_rng(8).uniform(0, 60, shape).astype(np.float32)


def labels(*shape: int) -> np.ndarray:
    return np.ones(shape, np.int64)


FAMILIES = {
    "detr with masks": {"logits": boxes(1, 9, 3), "pred_boxes": boxes(1, 9, 4), "pred_masks": boxes(1, 9, 16, 16)},
    "ssd": {"scores": boxes(1, 50, 81), "boxes": boxes(1, 50, 4)},
    "retinanet": {"regression": boxes(1, 50, 4), "classification": boxes(1, 50, 9), "anchors": boxes(1, 50, 4)},
    "yolo v4": {"boxes": boxes(1, 50, 1, 4) / 60, "confs": boxes(1, 50, 8)},
    "tensorflow": {
        "detection_boxes": boxes(1, 100, 4) / 60,
        "detection_classes": boxes(1, 100),
        "detection_scores": boxes(1, 100),
        "num_detections": boxes(1),
    },
    "raw heads": {"p3": boxes(1, 21, 8, 8), "p4": boxes(1, 21, 4, 4), "p5": boxes(1, 21, 2, 2)},
    "raw heads of five axes": {"p3": boxes(1, 3, 8, 8, 7), "p4": boxes(1, 3, 4, 4, 7)},
    "centernet": {"hm": boxes(1, 2, 16, 16), "wh": boxes(1, 2, 16, 16), "reg": boxes(1, 2, 16, 16)},
    "maskformer": {"class_queries_logits": boxes(1, 10, 4), "masks_queries_logits": boxes(1, 10, 16, 16)},
}


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize("words", [[], ["task=segment"], ["task=classify"], ["task=detect"]])
def test_a_detector_of_another_family_is_refused_by_name(tmp_path, name, words):
    path = ms.quiet(tmp_path / "m.onnx", CHIP, FAMILIES[name])
    with pytest.raises(ModelTask, match="detector|MaskFormer") as caught:
        installed(path, tmp_path, settings=settings_of(words), accept_guesses=True)
    assert "yolo_end_to_end" in caught.value.fix
    assert not (tmp_path / "installed").exists()


def test_a_classifier_that_gives_its_label_too_is_one(tmp_path):
    for classes in (4, 5):
        path = ms.quiet(tmp_path / f"c{classes}.onnx", CHIP, {"label": labels(1), "probabilities": boxes(1, classes)})
        assert installed(path, tmp_path, accept_guesses=True).card.task == "classify"


def test_a_whole_map_beside_boxes_may_be_chosen_by_name(tmp_path):
    values = {"dets": boxes(1, 30, 5), "labels": labels(1, 30), "road": boxes(1, 2, 64, 64)}
    path = ms.quiet(tmp_path / "m.onnx", CHIP, values)
    with pytest.raises(ModelTask, match="MMDetection"):
        installed(path, tmp_path, settings=settings_of(["task=segment"]), accept_guesses=True)
    model = installed(path, tmp_path, settings=settings_of(["output=road"]), accept_guesses=True)
    assert (model.card.task, model.graph.output_name) == ("segment", "road")


@pytest.mark.parametrize("more", [{}, {"end2end": "True"}])
def test_boxes_in_shares_of_the_chip_are_refused_unless_the_layout_is_known(tmp_path, more):
    rows = np.zeros((1, 300, 6), np.float32)
    rows[0, 0] = [0.5, 0.25, 0.1, 0.05, 0.9, 1]
    graph = ms.quiet(tmp_path / "m.onnx", CHIP, {"output0": rows})
    model = onnx.load(graph)
    onnx.helper.set_model_props(model, ultralytics("detect", **more))
    onnx.save(model, graph)
    with pytest.raises(ModelMismatch, match="shares of the chip") as caught:
        installed(graph, tmp_path, accept_guesses=True)
    assert "layout=rt_detr" in caught.value.fix
