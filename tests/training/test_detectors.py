"""The two detectors: sizes, shapes, what they learn from, and that they learn."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from model_runtime.networks.detection.light_detector import (
    LightDetector,
    cell_centres,
    decode_cells,
    select_detections,
)
from model_runtime.networks.detection.oriented_boxes import rotated_iou
from model_runtime.networks.detection.oriented_rpn import level_anchors
from model_runtime.networks.registry import build_network
from model_runtime.postprocess.detection import read_rows, suppress
from model_runtime.training.data.dota import Truth
from model_runtime.training.detection.light import assign_cells
from model_runtime.training.detection.points import heat_maps
from model_runtime.training.detection.rcnn import LEFT_OUT, Objects, draw, match_anchors, match_proposals
from model_runtime.training.detection.trainee import batch_loss
from model_runtime.training.evaluation.point_metrics import point_scores
from model_runtime.training.loop import Place
from tests.data.small_backbone import SmallBackbone, small_rcnn

CPU = Place(torch.device("cpu"), None)


def truth(boxes: list[list[float]], difficult: list[bool] | None = None) -> Truth:
    count = len(boxes)
    flags = np.array(difficult or [False] * count, dtype=bool)
    return Truth(np.array(boxes, dtype=np.float64).reshape(-1, 5), np.zeros(count, dtype=np.int64), flags)


@pytest.mark.parametrize(("variant", "millions"), [("tiny", 25.370), ("small", 33.145), ("base", 69.765)])
def test_oriented_rcnn_parameter_counts(variant: str, millions: float) -> None:
    network = build_network("detect", variant, 15, head="rcnn")
    assert sum(p.numel() for p in network.parameters()) / 1e6 == pytest.approx(millions, abs=6e-4)


def test_batch_norms_of_the_detection_backbone_never_adapt() -> None:
    network = build_network("detect", "tiny", 1, head="rcnn").train()
    norms = [m for m in network.backbone.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    assert norms
    assert not any(norm.training for norm in norms)
    assert network.roi_head.training


@pytest.mark.parametrize("head", ["light", "rcnn"])
@torch.inference_mode()
def test_rows_are_as_many_at_every_size_and_best_first(head: str) -> None:
    torch.manual_seed(0)
    network = build_network("detect", "tiny", 3, head=head).eval()
    if head == "rcnn":
        network.limit_proposals(50)
    for rows, cols in ((32, 32), (50, 71)):  # fewer cells than rows come out; a size that no stride divides
        found = network(torch.randn(2, 3, rows, cols))
        assert found.shape == (2, 1000 if head == "light" else 50, 7)
        assert torch.isfinite(found).all()
        assert (found[:, :-1, 5] >= found[:, 1:, 5]).all()
        assert ((found[..., 5] >= 0) & (found[..., 5] <= 1)).all()
        assert set(found[..., 6].unique().tolist()) <= {0.0, 1.0, 2.0}
        assert (found[..., 2] >= found[..., 3]).all()
        assert ((found[..., 4] >= -math.pi / 2) & (found[..., 4] < math.pi / 2)).all()


def test_anchors_stand_on_cells_with_three_ratios_of_one_area() -> None:
    anchors = level_anchors(torch.zeros(1, 1, 2, 3), 8)
    assert anchors.shape == (18, 4)
    assert anchors[0, :2].tolist() == [4, 4]
    assert anchors[3, :2].tolist() == [12, 4]
    assert anchors[9, :2].tolist() == [4, 12]
    torch.testing.assert_close(anchors[:, 2] * anchors[:, 3], torch.full((18,), 64.0**2))
    torch.testing.assert_close(anchors[:3, 3] / anchors[:3, 2], torch.tensor([0.5, 1.0, 2.0]))


def test_only_local_maxima_come_out_of_the_light_head() -> None:
    scores = torch.zeros(1, 2, 6, 6)
    scores[0, 1, 2, 2], scores[0, 1, 2, 3], scores[0, 0, 5, 5] = 0.9, 0.8, 0.7
    raw = torch.zeros(1, 6, 6, 6)
    raw[:, 4] = 1.0
    found = select_detections(scores, decode_cells(raw))[0]
    assert found[:3, 5].tolist() == pytest.approx([0.9, 0.7, 0.0])
    # Cell (2, 2) at stride 4 is centred on 10, 10; a raw side of 0 is 32 pixels.
    np.testing.assert_allclose(found[0], [10, 10, 32, 32, 0, 0.9, 1], atol=1e-4)
    np.testing.assert_allclose(found[1, :2], [22, 22], atol=1e-4)


def test_cells_in_the_middle_answer_for_the_smallest_object_and_difficult_ones_for_nothing() -> None:
    raw = torch.zeros(1, 6, 32, 32)
    shown = truth([[64, 64, 80, 80, 0], [64, 64, 24, 16, 0.3], [100, 20, 30, 20, 0.5]], [False, False, True])
    targets = assign_cells(raw, torch.ones(1, 1, 128, 128), [shown])
    centres = cell_centres(raw)[targets.cells]
    near = (centres - 64).abs().amax(dim=1)
    assert near.max() <= 20
    assert (targets.boxes[near < 3, 2] == 24).all()
    assert (targets.boxes[near > 12, 2] == 80).all()
    left_out = cell_centres(raw)[~targets.counted[0]]
    assert len(left_out) > 10
    assert ((left_out - torch.tensor([100.0, 20.0])).norm(dim=1) < 19).all()


def test_anchors_are_matched_by_hull_and_every_object_has_one() -> None:
    anchors = torch.tensor(
        [[50.0, 50, 40, 40], [52, 50, 40, 40], [62, 50, 40, 40], [200, 200, 40, 40], [300, 50, 64, 64]]
    )
    objects = Objects(
        torch.tensor([[50.0, 50, 40, 40, 0], [200, 212, 40, 30, 0]]), torch.tensor([0, 0]),
        torch.tensor([[300.0, 50, 60, 60, 0]]),
    )  # fmt: skip
    # overlap 1 and 0.9; 0.54 is neither; the second object's best anchor has 0.4; the last lies on a difficult object
    assert match_anchors(anchors, objects).tolist() == [0, 0, LEFT_OUT, 1, LEFT_OUT]


def test_proposals_are_matched_by_rotated_overlap() -> None:
    thin = [100.0, 100, 80, 10, math.pi / 4]
    objects = Objects(torch.tensor([thin]), torch.tensor([0]), torch.zeros(0, 5))
    crossed = [100.0, 100, 80, 10, -math.pi / 4]  # the same hull, hardly an overlap
    assert match_proposals(torch.tensor([thin, crossed]), objects).tolist() == [0, -1]


def test_drawing_keeps_its_shares() -> None:
    owner = torch.tensor([LEFT_OUT] * 50 + [3] * 40 + [-1] * 500)
    drawn = owner[draw(owner, 100, 0.25, torch.Generator().manual_seed(0))]
    assert (drawn >= 0).sum() == 25
    assert (drawn == -1).sum() == 75


def painted() -> tuple[torch.Tensor, list[Truth]]:
    """Two chips with bright turned rectangles on a dark ground."""
    boxes = [[[30, 34, 36, 16, 0.6], [72, 60, 30, 20, -1.2]], [[48, 50, 50, 24, 0.1]]]
    rows, cols = torch.meshgrid(torch.arange(96) + 0.5, torch.arange(96) + 0.5, indexing="ij")
    chips = torch.full((2, 3, 96, 96), -1.0)
    for image, shown in enumerate(boxes):
        for cx, cy, width, height, angle in shown:
            along = (cols - cx) * math.cos(angle) - (rows - cy) * math.sin(angle)
            across = (cols - cx) * math.sin(angle) + (rows - cy) * math.cos(angle)
            chips[image, :, (along.abs() < width / 2) & (across.abs() < height / 2)] = 1.5
    return chips, [truth(shown) for shown in boxes]


@pytest.mark.parametrize(("head", "steps", "rate"), [("light", 80, 4e-3), ("rcnn", 60, 2e-3)])
def test_a_handful_of_painted_rectangles_is_learned_by_heart(head: str, steps: int, rate: float) -> None:
    torch.manual_seed(1)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    network = LightDetector(SmallBackbone(), 1) if head == "light" else small_rcnn(1, proposals=48)
    chips, truths = painted()
    valid, rng = torch.ones(2, 1, 96, 96), torch.Generator().manual_seed(0)
    optimizer = torch.optim.AdamW(network.train().parameters(), lr=rate)
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 10) * (0.2 if step > 0.7 * steps else 1.0)
        batch_loss(network, chips, valid, truths, CPU, rng).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 10.0)
        optimizer.step()
        optimizer.zero_grad()
    with torch.no_grad():
        answers = network.eval()(chips)
    torch.set_num_threads(threads)
    for rows, shown in zip(answers.numpy(), truths):
        found = suppress(read_rows(rows, 0.3, 1, 96).found, 0.1)
        assert len(found) == len(shown)
        for box in torch.from_numpy(shown.boxes):
            assert rotated_iou(torch.from_numpy(found.boxes), box).max() > 0.6


def test_heat_of_a_point_is_highest_in_its_cell_and_only_there() -> None:
    raw = torch.zeros(1, 1, 8, 8)
    heat, cells, boxes = heat_maps((1, 1, 8, 8), [truth([[13.0, 6.0, 10, 10, 0], [40.0, 6.0, 10, 10, 0]])], raw)
    assert cells.tolist() == [1 * 8 + 3]  # the second one lies outside of the chip
    assert boxes.tolist() == [[13.0, 6.0, 10.0, 10.0, 0.0]]
    around = heat[0, :, 0].view(8, 8)[0:3, 2:5]
    assert around[1, 1] == 1
    assert around[0, 1] == around[1, 0] == pytest.approx(math.exp(-1 / 0.98), abs=1e-4)


def test_points_close_together_are_learned_as_points() -> None:
    torch.manual_seed(1)
    places = [[[12, 12], [24, 12], [70, 40], [70, 52], [30, 80]], [[50, 50], [62, 62]]]
    truths = [truth([[x + 0.5, y + 0.5, 10, 10, 0] for x, y in shown]) for shown in places]
    chips = torch.full((2, 3, 96, 96), -1.0)
    for image, shown in enumerate(places):
        for x, y in shown:
            chips[image, :, y - 2 : y + 3, x - 2 : x + 3] = 1.5
    network = LightDetector(SmallBackbone(), 1)
    optimizer = torch.optim.AdamW(network.train().parameters(), lr=4e-3)
    valid, rng = torch.ones(2, 1, 96, 96), torch.Generator().manual_seed(0)
    for _ in range(60):
        batch_loss(network, chips, valid, truths, CPU, rng, are_points=True).backward()
        optimizer.step()
        optimizer.zero_grad()
    with torch.no_grad():
        answers = network.eval()(chips)
    found = [suppress(read_rows(rows, 0.1, 1, 96).found, 0.3) for rows in answers.numpy()]
    assert point_scores(found, truths, reach_px=2.0)["points_f1"] == 1.0
