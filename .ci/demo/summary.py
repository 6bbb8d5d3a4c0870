"""Prints what the demo made: files, area per class, device and seconds."""

from __future__ import annotations

import json
import sys
from pathlib import Path

MADE = (
    *("buildings.tif", "building_outlines.gpkg", "scenes.gpkg", "roof_boxes.gpkg", "new_water.tif"),
    *("new_water_outlines.gpkg", "demo.qgz", "map.png", "boxes.png", "change.png"),
)


def main(out: Path) -> int:
    """Exit 1 where a file is missing."""
    for name in ("segment", "classify", "detect", "change"):
        report = json.loads((out / f"{name}.json").read_text(encoding="utf-8"))
        seconds, device = report["seconds"]["total"], report["device"]["used"]
        tiles, model = report["tiles"]["predicted"], report["model"]["name"]
        print(f"\n{name} with {model}: {seconds:.1f} s on {device}, {tiles} tiles")
        for entry in report["classes"]:
            if entry.get("count"):
                print(f"  {entry['class_name']:<20} {entry['count']:>12,} objects")
            elif entry.get("pixels"):
                print(f"  {entry['class_name']:<20} {entry['area_m2'] or 0:>12,.0f} m2")
        if report.get("pair"):
            shift, share = report["pair"]["shift_px"], report["pair"]["overlap_share"]
            print(f"  the dates share {share:.0%} of the first one's area; shift {shift} px")
    print()
    missing = [name for name in MADE if not (out / name).is_file()]
    for name in MADE:
        print(f"  {out / name}" + ("   MISSING" if name in missing else ""))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
