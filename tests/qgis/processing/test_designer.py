"""Forms of the toolbox and of the model designer: nothing invalid, and no choice that is none."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum

from lemevit_qgis.runs.form import FormError, parse_bands, parse_gsd


def test_every_ready_model_is_valid_in_the_designer(provider) -> None:
    models = [found for found in provider.algorithms() if isinstance(found, QgsProcessingModelAlgorithm)]
    assert models
    for model in models:
        is_valid, problems = model.validate()
        assert is_valid, (model.name(), problems)


def test_every_choice_has_a_value_and_none_is_not_selected(provider) -> None:
    choices = [
        (algorithm.name(), parameter)
        for algorithm in provider.algorithms()
        for parameter in algorithm.parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterEnum)
    ]
    assert len(choices) >= 8
    for name, parameter in choices:
        is_optional = bool(parameter.flags() & parameter.Flag.FlagOptional)
        assert not is_optional, f"{name}.{parameter.name()} offers [Not selected]"
        assert parameter.defaultValue() in parameter.options(), (name, parameter.name())


def test_a_model_takes_what_its_label_says(provider) -> None:
    for algorithm in provider.algorithms():
        for parameter in [entry for entry in algorithm.parameterDefinitions() if entry.name() == "MODEL"]:
            assert ".onnx" not in parameter.description()


@pytest.mark.parametrize(("parse", "text"), [(parse_gsd, "abc"), (parse_gsd, "-1"), (parse_bands, "1,x")])
def test_a_refused_text_is_told_in_the_words_of_the_form(parse, text: str) -> None:
    with pytest.raises(FormError, match=text) as caught:
        parse(text)
    for word in ("--", "argument", "help"):
        assert word not in str(caught.value)
    assert caught.value.as_dict(lambda said: f"«{said}»")["what"].startswith("«")
