"""Answers of the runtime's verbs are read whatever a library printed between them."""

from __future__ import annotations

import pytest

from lemevit_qgis.worker_client.answers import answer_in, error_in, json_values

ERROR = '{"event": "error", "code": "model.unsafe", "what": "It is [x].", "fix": "Do not use it."}'
NAMED = {"code": "model.unsafe", "what": "It is [x].", "fix": "Do not use it."}


@pytest.mark.parametrize(
    ("text", "answer", "error"),
    [
        ("", None, None),
        ("words\n", None, None),
        ('{"a": 1}\n', {"a": 1}, None),
        ('{\n  "a": [1,\n 2]\n}\n', {"a": [1, 2]}, None),
        ("[]\n", [], None),
        (ERROR, None, NAMED),
        ('{"usable": false}\n' + ERROR + "\n", {"usable": False}, NAMED),
        ("[warn] a library\n{ not json\n" + '{"a": 1}', {"a": 1}, None),
        ("half of a lost line}\n" + ERROR, None, NAMED),
        ('{"event": "progress", "done": 1}\n{"event": "done", "name": "m"}', {"event": "done", "name": "m"}, None),
    ],
)
def test_the_answer_and_the_error_are_told_apart(text, answer, error):
    assert answer_in(text) == answer
    assert error_in(text) == error


def test_a_value_in_the_middle_of_a_line_is_no_answer():
    assert json_values('said: {"a": 1}\n{"b": 2} tail {"c": 3}') == [{"b": 2}]
