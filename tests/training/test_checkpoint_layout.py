"""LeMeViT checkpoints in the published layouts: recognised by content, loaded strictly, hostile ones never opened."""

from __future__ import annotations

import argparse
import sys

import pytest

torch = pytest.importorskip("torch")

from safetensors.torch import save_file  # noqa: E402

from model_runtime.errors import (  # noqa: E402
    ModelCorrupt,
    ModelError,
    ModelMismatch,
    ModelTask,
    ModelUnsafe,
    RuntimeMissing,
)
from model_runtime.importer import import_model as model_import  # noqa: E402
from model_runtime.importer.import_model import ImportRequest, import_described  # noqa: E402
from model_runtime.networks.registry import build_network  # noqa: E402
from model_runtime.training.export import checkpoint  # noqa: E402
from model_runtime.training.export.checkpoint import read_checkpoint  # noqa: E402

CONTAINERS = {
    "bare": lambda state: state,
    "state_dict": lambda state: {"state_dict": state, "epoch": 3},
    "state_dict_ema": lambda state: {"state_dict": {"other": torch.zeros(1)}, "state_dict_ema": state},
    "model": lambda state: {"model": state},
    "module.": lambda state: {"state_dict": {f"module.{key}": value for key, value in state.items()}},
    "backbone.": lambda state: {"state_dict": {f"backbone.{key}": value for key, value in state.items()}},
}


@pytest.fixture(scope="module")
def scenes():
    return build_network("classify", "tiny", 7).state_dict()


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("name", ["weights.pth", "weights.onnx"])  # the suffix decides nothing
def test_a_classifier_is_recognised_in_every_container(tmp_path, scenes, container, name):
    torch.save(CONTAINERS[container](scenes), tmp_path / name)
    layout, state = read_checkpoint(tmp_path / name)
    assert (layout.task, layout.variant, layout.classes, layout.bands) == ("classify", "tiny", 7, 3)
    assert set(state) == set(scenes)


@pytest.mark.parametrize("name", ["weights.safetensors", "weights.bin"])
def test_safetensors_are_recognised(tmp_path, scenes, name):
    save_file({key: value.contiguous() for key, value in scenes.items()}, tmp_path / name)
    assert read_checkpoint(tmp_path / name)[0].classes == 7


@pytest.mark.parametrize(
    ("task", "head", "bands"),
    [
        ("segment", "upernet", 3),
        ("segment", "light", 4),
        ("change", "bit", 3),
        ("detect", "light", 3),
        ("detect", "rcnn", 3),
    ],
)
@pytest.mark.parametrize("variant", ["tiny", "small"])
def test_networks_with_a_head_are_recognised_and_what_only_training_needs_is_left_out(
    tmp_path, task, head, bands, variant
):
    state = build_network(task, variant, 2, head=head, in_channels=bands).state_dict()
    extra = {"auxiliary_head.conv_seg.weight": torch.zeros(2, 4, 1, 1)} if task == "segment" else {}
    torch.save({"state_dict": {**state, **extra}}, tmp_path / "w.pth")
    layout, kept = read_checkpoint(tmp_path / "w.pth")
    assert (layout.task, layout.head, layout.variant, layout.classes, layout.bands) == (task, head, variant, 2, bands)
    assert set(kept) == {key for key in state if not key.startswith("backbone.extra_norms.")}


def test_a_detector_is_imported_with_the_tile_and_the_angle_of_the_paper(tmp_path, monkeypatch):
    """The graph that stands in for the export answers boxes as ours do."""
    from tests.data import make_models as mm

    exported = []

    def export(network, out, bands, *rest, **options):
        exported.append((type(network).__name__, bands, options["output"]))
        mm.write_model(mm.detector_graph(), out, {})

    monkeypatch.setattr(checkpoint, "export_onnx", export)
    state = build_network("detect", "tiny", 15, head="rcnn").state_dict()
    published = {key: value for key, value in state.items() if "extra_norms" not in key}
    torch.save({"state_dict": {f"module.{key}": value for key, value in published.items()}}, tmp_path / "dota.pth")
    findings = model_import.inspect_model(tmp_path / "dota.pth")
    assert exported == [("OrientedRCNN", 3, "detections")]
    facts = {fact.key: fact.value for fact in findings.facts}
    assert (facts["task"], facts["tile"], facts["overlap"]) == ("detect", 1024, 200)
    assert facts["decode"]["angle"] == "radians_ccw"
    assert "large-vehicle, swimming-pool, helicopter" in facts["description"]


def test_errors_of_the_file_that_a_checkpoint_becomes_name_the_checkpoint(tmp_path, monkeypatch):
    """The graph that stands in for the export answers boxes, and not classes."""
    from tests.data import make_models as mm

    def export(network, out, *rest, **options):
        mm.write_model(mm.detector_graph(), out, {})

    monkeypatch.setattr(checkpoint, "export_onnx", export)
    path = tmp_path / "scenes.pth"
    torch.save(build_network("classify", "tiny", 2).state_dict(), path)
    (problem,) = model_import.inspect_model(path).problems
    with pytest.raises(ModelError) as caught:
        import_described(ImportRequest(path), str(tmp_path / "models"))
    for words in (problem.what, caught.value.what):
        assert str(path) in words
        assert "lemevit-import-" not in words


def test_detectors_of_other_kinds_are_refused_by_name(tmp_path):
    state = build_network("detect", "tiny", 3, head="rcnn").state_dict()
    torch.save({**state, "roi_head.bbox_head.fc_reg.weight": torch.zeros(20, 1024)}, tmp_path / "r.pth")
    with pytest.raises(ModelTask, match="fc_reg with 20 rows"):
        read_checkpoint(tmp_path / "r.pth")
    torch.save({key: value for key, value in state.items() if "rpn_head" not in key}, tmp_path / "s.pth")
    with pytest.raises(ModelTask, match="not the Oriented R-CNN"):
        read_checkpoint(tmp_path / "s.pth")


def test_a_backbone_alone_and_a_strange_network_are_refused_by_name(tmp_path, scenes):
    headless = {key: value for key, value in scenes.items() if not key.startswith("head.")}
    torch.save(headless, tmp_path / "b.pth")
    with pytest.raises(ModelTask, match="backbone alone"):
        read_checkpoint(tmp_path / "b.pth")
    torch.save({"conv.weight": torch.zeros(1)}, tmp_path / "c.pth")
    with pytest.raises(ModelMismatch, match="no LeMeViT"):
        read_checkpoint(tmp_path / "c.pth")
    torch.save({key: value for key, value in scenes.items() if "stages.3.7" not in key}, tmp_path / "d.pth")
    with pytest.raises(ModelMismatch, match="none of tiny"):
        read_checkpoint(tmp_path / "d.pth")


def test_a_missing_weight_is_named_and_nothing_is_installed(tmp_path, scenes):
    state = {key: value for key, value in scenes.items() if key != "norm_c.weight"}
    torch.save(state, tmp_path / "w.pth")
    with pytest.raises(ModelMismatch, match="missing norm_c.weight"):
        import_described(ImportRequest(tmp_path / "w.pth"), str(tmp_path / "mine"))
    assert not (tmp_path / "mine").exists()


def test_a_checkpoint_that_holds_more_than_tensors_never_reaches_torch(tmp_path, scenes, monkeypatch):
    torch.save({"state_dict": scenes, "args": argparse.Namespace(lr=1)}, tmp_path / "w.pth")
    monkeypatch.setattr(torch, "load", None)
    with pytest.raises(ModelUnsafe, match="argparse.Namespace"):
        import_described(ImportRequest(tmp_path / "w.pth"), str(tmp_path / "mine"))


def test_a_checkpoint_cut_short_is_corrupt(tmp_path, scenes):
    torch.save(scenes, tmp_path / "w.pth")
    (tmp_path / "w.pth").write_bytes((tmp_path / "w.pth").read_bytes()[:200_000])
    with pytest.raises((ModelCorrupt, ModelUnsafe)):
        import_described(ImportRequest(tmp_path / "w.pth"), str(tmp_path / "mine"))


@pytest.mark.parametrize(
    "record",
    [
        "no JSON",
        "[]",
        "{}",
        '{"recipe": {"name": "a", "task": "draw"}}',
        '{"recipe": {"name": "../../a", "task": "classify", "variant": "huge", "card": {"classes": 3}}}',
    ],
)
def test_a_record_that_only_claims_to_be_of_our_training_is_refused_by_name(tmp_path, scenes, record):
    tensors = {key: value.contiguous() for key, value in scenes.items()}
    save_file(tensors, tmp_path / "w.safetensors", metadata={"lemevit:training": record})
    with pytest.raises((ModelMismatch, ModelCorrupt), match=r"w\.safetensors"):
        import_described(ImportRequest(tmp_path / "w.safetensors"), str(tmp_path / "mine"))
    assert not (tmp_path / "mine").exists()


def test_weights_of_our_own_training_bring_their_card(tmp_path, scenes, monkeypatch):
    """The export is tested elsewhere; here, that the record decides and not the guess at names and shapes."""
    from tests.data import make_models as mm

    def export(path, out):
        mm.classifier(out)

    monkeypatch.setattr(checkpoint, "export_model", export)
    tensors = {key: value.contiguous() for key, value in scenes.items()}
    save_file(tensors, tmp_path / "w.safetensors", metadata={"lemevit:training": "{}"})
    findings = model_import.inspect_model(tmp_path / "w.safetensors")
    assert findings.questions == ()
    assert {fact.origin for fact in findings.facts if fact.key == "classes"} == {"lemevit"}


def test_without_torch_the_command_for_the_training_environment_is_said(tmp_path, scenes, monkeypatch):
    torch.save(scenes, tmp_path / "w.pth")
    monkeypatch.setattr(model_import.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(RuntimeMissing, match="needs torch") as caught:
        import_described(ImportRequest(tmp_path / "w.pth"), str(tmp_path / "mine"))
    assert sys.executable in caught.value.what
    assert "models import w.pth" in caught.value.fix


def test_a_converted_checkpoint_is_installed_with_the_settings_of_the_paper(tmp_path, scenes, monkeypatch):
    """The export itself is tested elsewhere and takes long: a graph of the same outside stands in for it here."""
    from tests.data import make_models as mm

    def export(network, out, bands, *rest):
        mm.write_model(mm.classifier_graph(mm.np.ones((7, 3), mm.np.float32), mm.np.zeros(7, mm.np.float32)), out, {})

    monkeypatch.setattr(checkpoint, "export_onnx", export)
    torch.save({"model": scenes}, tmp_path / "scenes.pth")
    findings = model_import.inspect_model(tmp_path / "scenes.pth")
    assert (findings.source, findings.questions) == ("checkpoint", ("bands", "classes"))
    card = import_described(ImportRequest(tmp_path / "scenes.pth", accept_guesses=True), str(tmp_path / "mine"))[0].card
    assert (card.name, card.task, card.tile, len(card.classes)) == ("scenes", "classify", 224, 7)
    assert card.mean == (0.485, 0.456, 0.406)
