"""Oriented R-CNN (Xie et al., ICCV 2021) on LeMeViT: a two-stage detector of oriented boxes in plain torch.

Stage one proposes boxes (``oriented_rpn``), stage two reads the features under each (``rotated_roi_align``), classifies
it and moves it (``box_coders``). Parameter names follow mmdetection's. Shapes depend on nothing but the input's shape
and the number of proposals, so that the whole network, suppression of proposals included, exports as one graph.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..lemevit import LeMeViTFeatures, Variant
from .box_coders import decode_proposal
from .fpn import FPN
from .oriented_rpn import STRIDES, OrientedRPNHead, level_anchors, propose
from .rotated_roi_align import BINS, rotated_roi_align

EXTENSION = (1.4, 1.2)
"""Width and height of a proposal grow by this before its features are read."""
ROI_STRIDES = STRIDES[:4]
PROPOSALS = 2000
MIN_SCORE = 0.05


class DetectionBackbone(LeMeViTFeatures):
    """The dense backbone as detection has it: norms that are never used, and batch norms that never adapt."""

    def __init__(self, variant: Variant, in_channels: int = 3, drop_path: float = 0.0) -> None:
        super().__init__(variant, in_channels, drop_path)
        self.extra_norms = nn.ModuleList(nn.LayerNorm(width, eps=1e-6) for width in self.widths)

    def train(self, mode: bool = True) -> DetectionBackbone:
        """Training mode for everything but batch norms, whose statistics a batch of few chips would spoil."""
        super().train(mode)
        for module in self.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()
        return self


class BoxHead(nn.Module):
    """Features ``(n, r, channels, 7, 7)`` to class logits ``(n, r, classes + 1)``, background last, and five deltas."""

    def __init__(self, num_classes: int, channels: int = 256, hidden: int = 1024) -> None:
        super().__init__()
        self.shared_fcs = nn.ModuleList([nn.Linear(channels * BINS * BINS, hidden), nn.Linear(hidden, hidden)])
        self.fc_cls = nn.Linear(hidden, num_classes + 1)
        self.fc_reg = nn.Linear(hidden, 5)
        for layer in self.shared_fcs:
            nn.init.xavier_uniform_(layer.weight)  # type: ignore[arg-type]
            nn.init.zeros_(layer.bias)  # type: ignore[arg-type]
        nn.init.normal_(self.fc_cls.weight, std=0.01)
        nn.init.normal_(self.fc_reg.weight, std=0.001)
        nn.init.zeros_(self.fc_cls.bias)
        nn.init.zeros_(self.fc_reg.bias)

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        x = features.flatten(2)
        for layer in self.shared_fcs:
            x = F.relu(layer(x))
        return self.fc_cls(x), self.fc_reg(x)


class RoIHead(nn.Module):
    """The second stage: pooling under extended proposals, then the box head."""

    def __init__(self, num_classes: int) -> None:
        super().__init__()
        self.bbox_head = BoxHead(num_classes)

    def forward(self, maps: list[Tensor], proposals: Tensor) -> tuple[Tensor, Tensor]:
        """Class logits and deltas of proposals ``(n, r, 5)``.

        ``maps`` are the pyramid's.
        """
        grown = proposals * proposals.new_tensor([1.0, 1.0, *EXTENSION, 1.0])
        features = rotated_roi_align(maps[: len(ROI_STRIDES)], grown, ROI_STRIDES)
        answers: tuple[Tensor, Tensor] = self.bbox_head(features)
        return answers


class OrientedRCNN(nn.Module):
    """``(n, band, row, col)`` normalised pixels to ``detections (n, proposals, 7)``.

    A row is cx, cy, width, height, angle (``oriented_boxes``), score 0..1 and class id; best score first, rows below
    0.05 have score 0. Suppression of detections is the caller's.

    Args:
        backbone: gives maps at strides 4, 8, 16, 32.
        num_classes: classes, without the background.

    Attributes:
        proposals: how many proposals the second stage sees, and rows come out.
        per_level: how many proposals of each level are decoded.
    """

    def __init__(self, backbone: LeMeViTFeatures, num_classes: int) -> None:
        super().__init__()
        self.backbone = backbone
        self.neck = FPN(backbone.widths)
        self.rpn_head = OrientedRPNHead()
        self.roi_head = RoIHead(num_classes)
        self.num_classes = num_classes
        self.proposals = self.per_level = PROPOSALS

    def limit_proposals(self, count: int) -> None:
        """See and answer at most ``count`` proposals."""
        self.proposals = self.per_level = count

    def pyramid(self, x: Tensor) -> list[Tensor]:
        """The five maps that both stages read."""
        maps: list[Tensor] = self.neck(self.backbone(x))
        return maps

    def propose(self, maps: list[Tensor], logits: list[Tensor], deltas: list[Tensor]) -> tuple[Tensor, Tensor]:
        """Proposals ``(n, proposals, 5)`` and their scores."""
        anchors = [level_anchors(x, stride) for x, stride in zip(maps, STRIDES)]
        return propose(logits, deltas, anchors, self.per_level, self.proposals)

    def forward(self, x: Tensor) -> Tensor:
        maps = self.pyramid(x)
        proposals, objectness = self.propose(maps, *self.rpn_head(maps))
        logits, deltas = self.roi_head(maps, proposals)
        boxes = decode_proposal(deltas.float(), proposals)
        scores = logits.float().softmax(dim=-1)[..., : self.num_classes]
        scores = scores * ((objectness > 0).unsqueeze(-1) & (scores >= MIN_SCORE)).to(scores.dtype)
        best, index = scores.flatten(1).topk(self.proposals, dim=1)
        place = torch.div(index, self.num_classes, rounding_mode="floor")
        chosen = boxes.gather(1, place.unsqueeze(-1).expand(-1, -1, 5))
        class_id = (index % self.num_classes).to(chosen.dtype)
        return torch.cat([chosen, best.unsqueeze(-1), class_id.unsqueeze(-1)], dim=-1)
