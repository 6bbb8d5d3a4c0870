"""Oriented boxes in torch: overlap against shapely, normal form, coders, RoI-align against a sampler written out."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
import torch

from model_runtime.networks.detection import oriented_boxes as obb
from model_runtime.networks.detection.box_coders import (
    decode_midpoint,
    decode_proposal,
    encode_midpoint,
    encode_proposal,
)
from model_runtime.networks.detection.keep_mask import keep_mask
from model_runtime.networks.detection.rotated_roi_align import level_of, rotated_roi_align
from model_runtime.postprocess.oriented_boxes import boxes_of, corners_of

ANGLES = (0.0, math.pi / 4, math.radians(89.9), -math.pi / 2, math.radians(-45), 1e-4, -1e-4)


def random_boxes(count: int, seed: int = 0) -> torch.Tensor:
    rng = torch.Generator().manual_seed(seed)
    part = torch.rand(count, 5, generator=rng, dtype=torch.float64)
    sides = 5 + 200 * part[:, 2:4]
    boxes = torch.cat([500 * part[:, :2], sides, (part[:, 4:] - 0.5) * math.pi], dim=1)
    boxes[: len(ANGLES), 4] = torch.tensor(ANGLES, dtype=torch.float64)
    return obb.normal_form(boxes)


def polygons(boxes: torch.Tensor) -> np.ndarray:
    return shapely.polygons(obb.to_corners(boxes).numpy())


def test_the_overlap_is_that_of_shapely() -> None:
    boxes, others = random_boxes(500, 1), random_boxes(500, 1)
    others[:, :2] += torch.linspace(0, 60, 500)[:, None]
    others[100:, 4] += 0.3
    wanted = shapely.area(shapely.intersection(polygons(boxes), polygons(others)))
    np.testing.assert_allclose(obb.overlap_area(boxes, others).numpy(), wanted, atol=1e-5)
    union = shapely.area(shapely.union(polygons(boxes), polygons(others)))
    np.testing.assert_allclose(obb.rotated_iou(boxes, others).numpy(), wanted / union, atol=1e-8)


def test_the_matrix_agrees_with_its_pairs_and_equal_boxes_overlap_wholly() -> None:
    boxes = random_boxes(40)
    matrix = obb.rotated_iou_matrix(boxes, boxes)
    torch.testing.assert_close(matrix, obb.rotated_iou(boxes[:, None], boxes[None]), atol=1e-9, rtol=0)
    torch.testing.assert_close(matrix.diagonal(), torch.ones(40, dtype=torch.float64), atol=1e-9, rtol=0)


def test_the_overlap_has_the_gradient_of_a_moving_square() -> None:
    fixed = torch.tensor([10.0, 10.0, 8.0, 8.0, 0.0], dtype=torch.float64)
    moving = torch.tensor([13.0, 10.0, 8.0, 6.0, 0.0], dtype=torch.float64, requires_grad=True)
    obb.overlap_area(fixed, moving).backward()
    # 6 rows are lost a pixel to the right; two more pixels of width win 1 x 6, two more of height 1 x 5 each.
    torch.testing.assert_close(moving.grad[:4], torch.tensor([-6.0, 0.0, 3.0, 5.0], dtype=torch.float64))


def test_corners_and_normal_form_agree_with_the_engine() -> None:
    boxes = random_boxes(200)
    np.testing.assert_allclose(obb.to_corners(boxes).numpy(), corners_of(boxes.numpy()), atol=1e-9)
    back = obb.from_corners(obb.to_corners(boxes))
    np.testing.assert_allclose(back.numpy(), boxes_of(corners_of(boxes.numpy())), atol=1e-6)
    assert (back[:, 2] >= back[:, 3]).all()
    assert ((back[:, 4] >= -math.pi / 2) & (back[:, 4] < math.pi / 2)).all()


@pytest.mark.parametrize(
    ("angle", "end"),
    [
        (0.0, (15.0, 10.0)),  # to the right
        (math.pi / 2, (10.0, 5.0)),  # counter-clockwise on screen is up, where rows are smaller
        (-math.pi / 4, (10 + 5 * math.sqrt(0.5), 10 + 5 * math.sqrt(0.5))),  # down to the right
    ],
)
def test_angles_go_counter_clockwise_on_screen(angle: float, end: tuple[float, float]) -> None:
    corners = obb.to_corners(torch.tensor([10.0, 10.0, 10.0, 2.0, angle]))
    np.testing.assert_allclose(corners[1:3].mean(dim=0).numpy(), end, atol=1e-5)


def test_both_stages_decode_what_they_encode() -> None:
    boxes, proposals = random_boxes(1000, 2), random_boxes(1000, 3)
    anchors = proposals[:, :4]
    same = torch.ones(1000, dtype=torch.float64)
    for found in (
        decode_midpoint(encode_midpoint(boxes, anchors), anchors),
        decode_proposal(encode_proposal(boxes, proposals), proposals),
    ):
        torch.testing.assert_close(obb.rotated_iou(found, boxes), same, atol=1e-3, rtol=0)
    assert encode_proposal(boxes, proposals)[:, 4].abs().max() * 0.1 <= math.pi / 4 + 1e-9


def test_a_parallelogram_is_stretched_to_a_rectangle() -> None:
    anchor = torch.tensor([50.0, 50.0, 40.0, 20.0])
    # Top middle moved a quarter to the right, right middle not at all: half diagonals (10, -10) and (20, 0).
    box = decode_midpoint(torch.tensor([0.0, 0.0, 0.0, 0.0, 0.5, 0.0]), anchor)
    half = 20.0
    top = np.array([half * math.sqrt(0.5), -half * math.sqrt(0.5)])
    right = np.array([half, 0.0])
    wanted = np.linalg.norm(top - right), np.linalg.norm(top + right)
    np.testing.assert_allclose(sorted(box[2:4].tolist()), sorted(wanted), rtol=1e-5)
    np.testing.assert_allclose(box[:2], [50, 50])


def test_upright_suppression_keeps_the_better_of_two_within_its_group() -> None:
    boxes = torch.tensor([[[0.0, 0, 10, 10], [0, 1, 10, 11], [20, 20, 30, 30], [0, 0, 10, 10]]])
    scores = torch.tensor([[[0.8, 0.9, 0.1, 0.0], [0.0, 0.0, 0.0, 0.7]]])
    assert keep_mask(boxes, scores, 0.5).tolist() == [[[False, True, True, False], [False, False, False, True]]]


@pytest.mark.parametrize(
    ("side", "level"),
    [(10, 0), (111, 0), (113, 1), (223, 1), (225, 2), (900, 3), (5000, 3)],  # 56 * 2, 56 * 4, and both ends
)
def test_large_boxes_are_read_coarser(side: float, level: int) -> None:
    assert level_of(torch.tensor([0.0, 0.0, side, side, 0.0]), 4).item() == level


def sampled(x: np.ndarray, box: list[float], stride: int) -> np.ndarray:
    """Rotated RoI-align written out: 2 x 2 bilinear samples a bin, zero outside; float64."""
    cx, cy, width, height, angle = box
    channels, rows, cols = x.shape
    result = np.zeros((channels, 7, 7))
    for i, j, part in np.ndindex(7, 7, 4):
        across = ((i + (0.25, 0.75)[part // 2]) / 7 - 0.5) * height
        along = ((j + (0.25, 0.75)[part % 2]) / 7 - 0.5) * width
        col = (cx + along * math.cos(angle) + across * math.sin(angle)) / stride - 0.5
        row = (cy - along * math.sin(angle) + across * math.cos(angle)) / stride - 0.5
        for at_row in (math.floor(row), math.floor(row) + 1):
            for at_col in (math.floor(col), math.floor(col) + 1):
                if 0 <= at_row < rows and 0 <= at_col < cols:
                    share = (1 - abs(row - at_row)) * (1 - abs(col - at_col))
                    result[:, i, j] += x[:, at_row, at_col] * share / 4
    return result


def test_rotated_roi_align_is_the_sampler_written_out() -> None:
    rng = torch.Generator().manual_seed(0)
    strides = (4, 8, 16, 32)
    maps = [torch.randn(2, 3, *size, generator=rng) for size in ((25, 33), (13, 17), (7, 9), (4, 5))]
    part = torch.rand(2, 20, 5, generator=rng)
    boxes = torch.stack(
        [140 * part[..., 0] - 5, 110 * part[..., 1] - 5, 5 + 700 * part[..., 2] ** 2, 5 + 700 * part[..., 3] ** 2,
         (part[..., 4] - 0.5) * math.pi], dim=-1,
    )  # fmt: skip
    found, levels = rotated_roi_align(maps, boxes, strides).numpy(), level_of(boxes, 4)
    assert set(levels.flatten().tolist()) == {0, 1, 2, 3}
    for image, place in np.ndindex(2, 20):
        level = int(levels[image, place])
        x = maps[level][image].double().numpy()
        wanted = sampled(x, boxes[image, place].tolist(), strides[level])
        np.testing.assert_allclose(found[image, place], wanted, atol=5e-5)
