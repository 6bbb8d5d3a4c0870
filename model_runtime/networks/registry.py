"""Networks by name: what a recipe, a checkpoint or an export asks for."""

from __future__ import annotations

from torch import nn

from ..cards.kinds import FEATURES
from .bit import BIT
from .change_segmenter import ChangeSegmenter
from .dense_features import DenseFeatures
from .detection.light_detector import LightDetector
from .detection.oriented_rcnn import DetectionBackbone, OrientedRCNN
from .lemevit import VARIANTS, LeMeViT, LeMeViTFeatures
from .light_decoder import LightDecoder
from .segmenter import Segmenter
from .upernet import UPerNetHead

HEADS = {"light": LightDecoder, "upernet": UPerNetHead}
CHANGE_NETWORKS = {"light": ChangeSegmenter, "bit": BIT}


def build_network(
    task: str, variant: str, num_classes: int, head: str = "light", in_channels: int = 3, drop_path: float = 0.0
) -> nn.Module:
    """A network with fresh weights.

    Args:
        task: ``classify``, ``segment``, ``detect``, ``change`` (its network takes two batches, one a date) or
            ``features``.
        variant: ``tiny``, ``small`` or ``base``.
        num_classes: output classes, of ``features`` its channels.
        head: ``light``; for segmentation also ``upernet``, for change also ``bit``, for detection also ``rcnn``.
        in_channels: input bands (of one date).
        drop_path: largest stochastic-depth rate.

    Raises:
        KeyError: unknown variant or head.
    """
    if task == "classify":
        return LeMeViT(VARIANTS[variant], num_classes, in_channels, drop_path)
    if task == "detect" and head == "rcnn":
        return OrientedRCNN(DetectionBackbone(VARIANTS[variant], in_channels, drop_path), num_classes)
    backbone = LeMeViTFeatures(VARIANTS[variant], in_channels, drop_path)
    if task == "change":
        return CHANGE_NETWORKS[head](backbone, num_classes)
    if task == FEATURES:
        return DenseFeatures(backbone, num_classes)
    if task == "detect":
        return LightDetector(backbone, num_classes)
    return Segmenter(backbone, HEADS[head](backbone.widths, num_classes))
