"""Writes resources/model_card.schema.json from the rules that read a model card."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model_runtime.cards.schema import card_schema  # noqa: E402

if __name__ == "__main__":
    target = ROOT / "resources" / "model_card.schema.json"
    target.write_text(json.dumps(card_schema(), indent=2) + "\n", encoding="utf-8")
