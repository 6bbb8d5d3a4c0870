"""What a card must hold depends on its kind: shown with a kind whose models know no classes."""

from __future__ import annotations

import json

import pytest

from model_runtime.cards import rules
from model_runtime.cards.codec import REQUIRED_KEYS, RULES, card_from_json, card_to_json
from model_runtime.cards.kinds import KINDS, Kind
from model_runtime.cards.schema import card_schema
from model_runtime.errors import ModelCardInvalid
from model_runtime.protocol import TASKS
from tests.data.make_models import make_card


@pytest.fixture
def embedding(monkeypatch: pytest.MonkeyPatch) -> str:
    """A card of a kind that has no classes."""
    kind = Kind("embed", 2, "similarity-search", 224, 0.0, "one vector a chip", without=("classes",))
    monkeypatch.setitem(KINDS, "embed", kind)
    monkeypatch.setitem(RULES, "task", rules.choice((*TASKS, "embed")))
    values = json.loads(card_to_json(make_card()))
    del values["classes"]
    return json.dumps({**values, "task": "embed"})


def test_a_kind_may_do_without_a_key(embedding: str) -> None:
    card = card_from_json(embedding, origin="here")
    assert (card.task, card.classes) == ("embed", ())
    assert "classes" not in json.loads(card_to_json(card))
    assert card_from_json(card_to_json(card), origin="here") == card
    assert set(card_schema()["required"]) == REQUIRED_KEYS - {"classes"}


def test_what_has_no_meaning_for_a_kind_is_refused(embedding: str) -> None:
    values = {**json.loads(embedding), "classes": json.loads(card_to_json(make_card()))["classes"]}
    with pytest.raises(ModelCardInvalid, match="classes"):
        card_from_json(json.dumps(values), origin="here")


def test_other_kinds_need_it_all_the_same(embedding: str) -> None:
    for task in (*TASKS, "guess", 5):
        with pytest.raises(ModelCardInvalid, match="lacks classes"):
            card_from_json(json.dumps({**json.loads(embedding), "task": task}), origin="here")
