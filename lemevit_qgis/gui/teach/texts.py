"""Sentences of the page Teach, from the numbers of a report."""

from __future__ import annotations

from typing import Any

from ...errors import sentence, tr
from ...number_texts import percent

SHOWN_WARNINGS = 2


def number_text(report: dict[str, Any]) -> str:
    """Return the honest line: strokes that were left out and are right, by class, and the accuracy to expect."""
    if report.get("correction"):
        return correction_text(report["correction"])
    score = report.get("score")
    if not score:
        return tr("Draw at least three strokes of each class to see the score here.")
    if "objects" in score:
        return objects_text(score)
    classes = ", ".join(f"{entry['class_name']} {entry['right']}/{entry['strokes']}" for entry in score["classes"])
    said = tr("Right for {} of {} strokes it had not seen ({}).")
    lines = [said.format(score["strokes_right"], score["strokes"], classes)]
    everything = score.get("everything_one_class")
    if everything is not None:
        lines.append(tr("A map with a single class would be right for {}.").format(everything))
    if score.get("is_trusted") and "expected_share" in score:
        lines.append(tr("Expected accuracy elsewhere: {}.").format(percent(score["expected_share"])))
    return " ".join(lines)


def objects_text(score: dict[str, Any]) -> str:
    """Return how many objects that were left out are found, and how many are none."""
    classes = ", ".join(f"{entry['class_name']} {entry['found']}/{entry['objects']}" for entry in score["classes"])
    said = tr("Found {} of {} objects it had not seen ({}), with {} false alarms around them.")
    return said.format(score["found"], score["objects"], classes, score["false_alarms"])


def correction_text(correction: dict[str, Any]) -> str:
    """Return whether corrections help: by those that were left out, and by what stays as it was."""
    if correction["after"] is None:
        return tr("Draw at least three strokes where the result is wrong, each of the class that is there.")
    said = tr("Right for {} of {} corrections it had not seen, before for {}; {} of the rest stays as it was.")
    numbers = correction["after"], correction["strokes"], correction["before"], percent(correction["unchanged"])
    if not correction["is_kept"]:
        said += " " + tr("Correcting did not help so far: nothing was changed. Draw more strokes.")
    return said.format(*numbers)


def features_text(report: dict[str, Any]) -> str:
    """Return which features were used, and the next best of those compared."""
    said = tr("Features: {}.").format(report.get("features") or "")
    compared = report.get("compared") or []
    if len(compared) > 1:
        second = compared[1]
        said += " " + tr("Next best: {} ({} of {}).").format(
            second["features"], second["strokes_right"], second["strokes"]
        )
    return said


def warnings_text(report: dict[str, Any]) -> str:
    """Return the first warnings."""
    return "\n".join(sentence(warning) for warning in (report.get("warnings") or [])[:SHOWN_WARNINGS])
