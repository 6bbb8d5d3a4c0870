"""Pairs made of images of one date: what changed is what only one mask shows."""

from __future__ import annotations

import numpy as np
import torch

from model_runtime.training.data import scene_pairs
from model_runtime.training.data.datasets import SegmentationImages

# Columns: neither, only the first, only the second, both; then a pixel that the first or the second ignores.
FIRST = torch.tensor([[[0, 1, 0, 1, 255, 0]]])
SECOND = torch.tensor([[[0, 0, 1, 1, 0, 255]]])
DARK, BRIGHT = torch.zeros(1, 3, 1, 6), torch.ones(1, 3, 1, 6)


def test_two_images_differ_where_exactly_one_mask_is_set() -> None:
    pairs, target = scene_pairs.pair_with(DARK, FIRST, BRIGHT, SECOND)
    assert target.tolist() == [[[0, 1, 1, 0, 255, 255]]]
    assert torch.equal(pairs, torch.cat([DARK, BRIGHT], dim=1))


def test_a_copy_changes_only_where_objects_were_pasted_on_free_ground() -> None:
    pairs, target = scene_pairs.paste_from(DARK, FIRST, BRIGHT, SECOND)
    assert target.tolist() == [[[0, 0, 1, 0, 255, 0]]]
    assert pairs[0, 3:, 0].tolist() == [[0, 0, 1, 0, 0, 0]] * 3
    assert not pairs[0, :3].any()


def test_a_batch_has_both_kinds_and_every_chip_meets_its_neighbour() -> None:
    rng = torch.Generator().manual_seed(0)
    images = torch.arange(32.0).view(32, 1, 1, 1).expand(32, 3, 4, 4)
    labels = (torch.rand(32, 4, 4, generator=rng) > 0.5).long()
    pairs, targets = scene_pairs.pair_scenes(images, labels, rng)
    before, after = pairs.chunk(2, dim=1)
    assert torch.equal(before, images)
    is_other = (after != before).all(dim=1).flatten(1).all(dim=1)
    assert 8 < int(is_other.sum()) < 24
    assert torch.equal(after[is_other], images.roll(1, 0)[is_other])
    assert torch.equal((after != before)[~is_other].any(dim=1), (targets[~is_other] == 1))


def test_held_out_pairs_are_three_a_window_and_the_same_each_time() -> None:
    rng = np.random.default_rng(0)
    images = [rng.integers(0, 256, (512, 1024, 3), dtype=np.uint8), rng.integers(0, 256, (512, 512, 3), dtype=np.uint8)]
    labels = [rng.integers(0, 2, image.shape[:2], dtype=np.uint8) for image in images]
    scenes = SegmentationImages(images, labels, ("a", "b"))
    found = scene_pairs.held_out_pairs(scenes, labels)
    assert found.stems == tuple(f"{index}-{kind}" for index in range(3) for kind in ("other", "same", "pasted"))
    assert found.images[0].shape == (512, 512, 6)
    np.testing.assert_array_equal(found.masks[0], labels[0][:, :512] ^ labels[0][:, 512:])
    assert not found.masks[1].any()
    assert found.masks[2].sum() == (labels[0][:, 512:] > labels[0][:, :512]).sum()
    again = scene_pairs.held_out_pairs(scenes, labels)
    assert all(np.array_equal(one, other) for one, other in zip(found.images, again.images))
