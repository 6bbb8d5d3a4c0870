"""Verbs of training and evaluation in the grammar of the command line."""

from __future__ import annotations

import argparse
from typing import Any

from ..protocol import PRECISIONS, TTA
from .values import positive_number


def add_training(verbs: Any) -> None:  # noqa: ANN401
    train = verbs.add_parser("train", help="train a recipe (needs torch)")
    train.add_argument("recipe", metavar="RECIPE.toml")
    train.add_argument("--data", required=True, metavar="DIR")
    train.add_argument("--out", required=True, metavar="DIR")
    train.add_argument("--device", default="auto", metavar="D")
    train.add_argument("--max-minutes", type=positive_number, metavar="N")
    train.add_argument("--resume", action="store_true")
    train.add_argument("--overwrite", action="store_true", help="begin anew where another training left its files")
    evaluate = verbs.add_parser("evaluate", help="metrics of a model on a dataset")
    evaluate.add_argument("model", metavar="M")
    evaluate.add_argument("--data", required=True, metavar="DIR")
    evaluate.add_argument("--split", default="val")
    evaluate.add_argument("--report", metavar="R.json")
    evaluate.add_argument("--overwrite", action="store_true", help="replace an existing report")
    evaluate.add_argument(
        "--calibrate", action="store_true", help="make probabilities true; store it in the model file"
    )
    evaluate.add_argument("--precision", default="auto", metavar="|".join(PRECISIONS))
    evaluate.add_argument("--tta", choices=TTA, default="none", help="views of each image that are averaged")
    add_models_dir(evaluate)
    export = verbs.add_parser("export", help="weights to a model file (needs torch)")
    export.add_argument("weights", metavar="WEIGHTS.safetensors")
    export.add_argument("--out", required=True, metavar="MODEL.onnx")
    export.add_argument("--overwrite", action="store_true", help="replace an existing model")


def add_models_dir(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--models-dir", metavar="DIR", help="folder of installed models")
