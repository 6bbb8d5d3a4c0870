"""Recipes: everything that decides a training run, as ``recipe_files`` reads it. Values only.

Units: pixels for ``crop``, fractions for probabilities and scales, epochs of the training split.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..cards.classes import class_entries as palette_entries
from ..errors import RecipeInvalid
from ..networks.checkpoint_layout import MEAN as MEAN
from ..networks.checkpoint_layout import STD as STD


@dataclass(frozen=True)
class Augmentation:
    """Random changes of a training chip.

    Flips and quarter turns are always on (imagery has no "up").

    Attributes:
        scale: range of zoom, log-uniform; 2 shows objects twice as large.
        rotate_degrees: free rotation on top of the quarter turns.
        brightness, contrast, saturation: largest relative change.
        band_gain: largest relative change of a single band (a colour cast).
        mixup: Beta parameter of mixup (classification), 0 is off (Zhang et al. 2018).
        cutmix: Beta parameter of cutmix (classification), 0 is off (Yun et al. 2019); with both on, each batch takes
            one of them by chance.
        own_colour: share of the colour changes that each date of a pair gets of its own (change); both dates get the
            full changes together.
        shift_px: largest shift of the second date against the first, pixels of the input (change).
        swap_dates: half of the pairs the other way round (change); only where the classes mean the same then.
    """

    scale: tuple[float, float] = (0.7, 1.4)
    rotate_degrees: float = 0.0
    brightness: float = 0.2
    contrast: float = 0.2
    saturation: float = 0.2
    band_gain: float = 0.05
    mixup: float = 0.0
    cutmix: float = 0.0
    own_colour: float = 0.25
    shift_px: float = 0.0
    swap_dates: bool = False


@dataclass(frozen=True)
class Recipe:
    """One training run.

    Attributes:
        name: model name; becomes the file stem of the exported model.
        task: ``classify``, ``segment``, ``change``, ``detect``, or ``pretrain``: one backbone by several recipes.
        variant: ``tiny``, ``small`` or ``base``.
        head: ``light``; for ``segment`` also ``upernet``, for ``change`` also ``bit``, for ``detect`` also ``rcnn``.
        dataset: folder under ``--data``.
        train_split, val_split: names of the splits (change: or of the areas, see ``datasets.load_pairs``).
        bands: names of the bands in the order the network sees them, for the card.
        read_bands: which bands of the files those are, 1-based; empty: the first ones (change).
        mean, std: of the bands in 0..1, one value a band.
        init: weights to start from (``.safetensors``, relative to the recipe or absolute).
        init_part: what is taken from them: ``backbone``, or ``network``, which must then be the same one; a detector's
            last layer begins anew where the number of classes differs.
        reduce: scenes are averaged over ``reduce`` x ``reduce`` pixels first; the card's ``gsd_m`` counts the result.
        crop: side of a training chip in pixels.
        start_crop: side of the chips of the first part of the run, which show the same ground coarser (progressive
            resizing); 0: ``crop`` throughout.
        start_share: length of that first part, as a share of the run.
        epochs: passes over ``chips_per_epoch`` chips (0: the number of training scenes).
        meta_diversity: weight of the term that keeps meta tokens apart (``meta_diversity``); 0: none.
        class_weights: ``none`` or ``balanced`` (inverse square root of the class frequency, mean 1).
        pairs: ``dates`` (labelled pairs), or ``scenes``: made of images of one date and their masks (``scene_pairs``).
        change_value: label that means change where masks are 0 and one other value, 255 say; ``None``: masks hold ids.
        ignore_index: label that is neither trained nor scored; ``None``: none.
        proposals: how many proposals the second stage of head ``rcnn`` sees, and how many rows it answers.
        members: recipes beside this one that share the backbone (pretrain); ``shares``: how often each is drawn.
        sets: folders under ``--data`` that are drawn from (episodes, segment); ``set_shares``: how often each is.
        set_labels: what the labels of each set may be, by id (segment by several sets, ``partial``).
        label_classes: classes of the model by those of the label files, where they differ (detect).
        leave_out: those of the sets that are neither trained nor chosen by, only scored.
        feature_channels: width of the features (episodes).
        point_reach_px: objects are labelled as points, learned as heat maps (head light): centres within so many pixels
            count as found (detect).
        relaxed_px: labels of class 1 may be so many pixels off: ``evaluate`` tells relaxed scores too (segment).
        weight_bits: bits of a stored weight, 2 to 8; fewer make the file smaller in a zip.
        drop_classes: leading label ids that are not classes (Dubai's "unlabelled" 0): output = label - drop_classes.
    """

    name: str
    task: str
    dataset: str = ""
    variant: str = "tiny"
    head: str = "light"
    init: str = ""
    init_part: str = "backbone"
    train_split: str = "train"
    val_split: str = "val"
    bands: tuple[str, ...] = ("red", "green", "blue")
    read_bands: tuple[int, ...] = ()
    mean: tuple[float, ...] = MEAN
    std: tuple[float, ...] = STD
    seed: int = 0
    reduce: int = 1
    crop: int = 128
    start_crop: int = 0
    start_share: float = 0.0
    epochs: int = 10
    batch: int = 32
    chips_per_epoch: int = 0
    lr: float = 1e-3
    backbone_lr_scale: float = 1.0
    weight_decay: float = 0.05
    warmup_fraction: float = 0.05
    clip_norm: float = 1.0
    ema_decay: float = 0.996
    drop_path: float = 0.1
    label_smoothing: float = 0.0
    dice_weight: float = 0.0
    meta_diversity: float = 0.0
    class_weights: str = "none"
    pairs: str = "dates"
    change_value: int | None = None
    ignore_index: int | None = None
    proposals: int = 2000
    weight_bits: int = 8
    drop_classes: int = 0
    members: tuple[str, ...] = ()
    shares: tuple[float, ...] = ()
    sets: tuple[str, ...] = ()
    set_shares: tuple[float, ...] = ()
    set_labels: dict[str, list[str]] = field(default_factory=dict)
    label_classes: dict[str, str] = field(default_factory=dict)
    leave_out: tuple[str, ...] = ()
    feature_channels: int = 64
    point_reach_px: float = 0.0
    relaxed_px: int = 0
    precision: str = "auto"
    evaluate_every: int = 1
    augment: Augmentation = field(default_factory=Augmentation)
    card: dict[str, Any] = field(default_factory=dict)

    @property
    def dates(self) -> int:
        """Number of dates a chip holds: 2 for change, else 1."""
        return 2 if self.task == "change" else 1


def class_entries(recipe: Recipe) -> list[dict[str, Any]]:
    """The recipe's classes as card entries, ids in order.

    Raises:
        RecipeInvalid: the recipe's ``[card]`` has no classes.
    """
    classes = recipe.card.get("classes")
    if not classes:
        raise RecipeInvalid(f"Recipe {recipe.name} lists no classes under [[card.classes]]")
    return [{"class_id": index, **entry} for index, entry in enumerate(classes)]


def with_data_classes(recipe: Recipe, folder: Path) -> Recipe:
    """The recipe with the class names of the data set where its card names a file of them instead of classes.

    Raises:
        RecipeInvalid: the file cannot be read.
    """
    name = recipe.card.get("classes")
    if not isinstance(name, str):
        return recipe
    try:
        lines = (folder / name).read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise RecipeInvalid(f"Recipe {recipe.name}: the classes in {folder / name} cannot be read: {error}") from error
    names = [line.strip() for line in lines if line.strip()]
    entries = [{key: entry[key] for key in ("class_name", "color")} for entry in palette_entries(names)]
    return dataclasses.replace(recipe, card={**recipe.card, "classes": entries})


def class_names_of(recipe: Recipe) -> tuple[str, ...]:
    """Names of the recipe's classes in order.

    None where members or sets have their own.
    """
    return (
        () if recipe.task in ("pretrain", "episodes") else tuple(entry["class_name"] for entry in class_entries(recipe))
    )
