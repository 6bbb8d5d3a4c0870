"""Provenance of a result as metadata texts. Pure.

Nothing here depends on when or where a run was made, nor on what files are called or how their bands are ordered: the
same pixels give the same bytes. What a single run was like (inputs, device, batch, time) is in its report.
"""

from __future__ import annotations

import json

from ..version import product_version
from .plan import JobPlan

PREFIX = "lemevit_"


def provenance(plan: JobPlan) -> dict[str, str]:
    """Metadata items of a result: software, model with digest and licence, and all that decides the answer."""
    request, card = plan.request, plan.card
    parameters = {
        "task": request.task,
        "tile": plan.tiles.rows.tile,
        "overlap": plan.tiles.rows.overlap,
        "gsd": request.gsd or "model",
        "stretch": None if plan.is_stored else " and ".join(dict.fromkeys(values.text for values in plan.values)),
        "crs": request.crs,
        "crs_after": request.crs_after,
        "extent": request.extent,
        "extent_crs": request.extent_crs,
        "min_area_m2": request.min_area_m2 or None,
        "simplify_m": request.simplify_m or None,
        "outlines": None if request.outlines == "pixels" else request.outlines,
        "outline_tolerance_m": request.outline_tolerance_m or None,
        "min_score": request.min_score,
        "nms_iou": request.nms_iou,
        "upright": request.upright or None,
        "tta": None if request.tta == "none" else request.tta,
        "temperature": None if card.temperature == 1.0 else card.temperature,
        **{key: card.decode.get(key) for key in ("score_slope", "score_offset")},
        "precision": None if request.precision == "auto" else request.precision,
        "align": request.align or None,
        "dates": [info.date for info in plan.rasters] if plan.second else None,
    }
    items = {
        "software": f"LeMeViT for QGIS {product_version()}",
        "model": card.name,
        "model_sha256": plan.model.sha256,
        "licence": card.licence,
        "attribution": card.attribution,
        "parameters": json.dumps({key: value for key, value in parameters.items() if value is not None}),
    }
    return {PREFIX + key: value for key, value in items.items() if value}
