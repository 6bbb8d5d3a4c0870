"""Compares the decisions in a reviewed file with the keys that were pressed, and says how long it took.

python tests/qgis/drive/check_review.py OBJECTS.gpkg FOLDER: it has ``keys``, a line a sitting, and ``found.json`` of
each sitting.
"""

import json
import sys
from pathlib import Path

import pyogrio

STATES = {"a": "accepted", "x": "rejected", "1": "accepted"}
"""State after a key: the one class of the model is the object's own."""
CUT = 0.5


def main() -> int:
    objects, folder = map(Path, sys.argv[1:])
    facts, _, _, columns = pyogrio.raw.read(objects, columns=["score", "review"], return_fids=True, read_geometry=False)
    fids = pyogrio.raw.read(objects, columns=[], return_fids=True, read_geometry=False)[1]
    scores, states = (columns[list(facts["fields"]).index(name)] for name in ("score", "review"))
    by_doubt = sorted(zip(fids.tolist(), scores.tolist(), states.tolist()), key=lambda row: (abs(row[1] - CUT), row[0]))
    keys = (folder / "keys").read_text(encoding="utf-8").split()
    wanted = [STATES[key] for key in keys] + [None] * (len(by_doubt) - len(keys))
    wrong = [row for row, state in zip(by_doubt, wanted) if (row[2] or None) != state]
    sittings = [json.loads((folder / number / "found.json").read_text(encoding="utf-8")) for number in ("1", "2")]
    said = {
        "objects": len(by_doubt),
        "decisions": len(keys),
        "wrong": len(wrong),
        "kept_between_sittings": sittings[1].get("judged_before"),
        "seconds": [sitting.get("seconds") for sitting in sittings],
        "precision": sittings[1].get("precision"),
        "errors": [sitting["error"] for sitting in sittings if "error" in sitting],
    }
    print(json.dumps(said, indent=1))
    is_right = not wrong and not said["errors"] and said["kept_between_sittings"] == len(keys) // 2
    return 0 if is_right else 1


sys.exit(main())
