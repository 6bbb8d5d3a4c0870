"""What is published: the zip's content, the shipped models, and files that must make sense anywhere."""

from __future__ import annotations

import configparser
import hashlib
import json
import re
import sys
from pathlib import Path

import pytest

from model_runtime.model_store import open_model, read_sums

ROOT = Path(__file__).resolve().parents[2]
MODELS = sorted((ROOT / "resources" / "models").glob("*.onnx"))
# Spelled in pieces, so that this file does not name them itself.
PLACES_OF_ONE_MACHINE = re.compile("|".join(["/" + "work/", "/" + "root/", r"\.\./" + "shared", "/home/" + r"\w+/"]))


@pytest.fixture(scope="module")
def packaged() -> dict[str, Path]:
    sys.path.insert(0, str(ROOT / ".ci"))
    try:
        import package

        return package.packaged_files()
    finally:
        sys.path.remove(str(ROOT / ".ci"))


def test_the_zip_has_one_folder_with_what_qgis_needs(packaged: dict[str, Path]) -> None:
    assert {name.split("/")[0] for name in packaged} == {"lemevit_qgis"}
    for name in ("__init__.py", "metadata.txt", "LICENSE", "model_runtime/worker.py", "resources/icons/lemevit.svg"):
        assert f"lemevit_qgis/{name}" in packaged


def test_the_zip_holds_no_weights_caches_or_programs(packaged: dict[str, Path]) -> None:
    suffixes = {Path(name).suffix for name in packaged}
    assert not suffixes & {".onnx", ".pyc", ".safetensors", ".pth", ".tif", ".sh", ".exe", ".dll", ".so", ".whl"}
    assert sum(path.stat().st_size for path in packaged.values()) < 25_000_000


def test_metadata_says_what_the_site_asks_for() -> None:
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in (
        "name",
        "description",
        "version",
        "qgisMinimumVersion",
        "author",
        "email",
        "about",
        "tracker",
        "repository",
    ):
        assert general[key].strip()
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).is_file()
    assert general["qgisMaximumVersion"] == "4.99"


def test_the_models_ship_with_digests_and_weigh_little() -> None:
    sums = read_sums(ROOT / "resources" / "models")
    assert set(sums) == {path.name for path in MODELS}
    assert sum(path.stat().st_size for path in MODELS) < 60_000_000


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_shipped_model_opens_and_says_what_it_is(path: Path) -> None:
    model = open_model(path)
    assert model.sha256 == hashlib.sha256(path.read_bytes()).hexdigest() == read_sums(path.parent)[path.name]
    card = model.card
    assert card.name == path.stem
    assert card.licence
    assert card.attribution
    assert card.opset == 20
    assert card.training["seed"] is not None
    assert card.metrics["val"]
    beside = json.loads(path.with_suffix(".card.json").read_text(encoding="utf-8"))
    assert beside["name"] == card.name
    assert beside["metrics"] == card.metrics


def project_texts() -> list[Path]:
    """Every text file of the project; built and downloaded things are not its own."""
    folders = ("lemevit_qgis", "model_runtime", "resources", "tests", "docs", ".ci")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    found += [path for path in ROOT.iterdir() if path.is_file()]
    return [path for path in found if path.suffix in {".py", ".md", ".toml", ".txt", ".in", ".sh", ".json"}]


def test_no_file_names_a_place_of_one_machine() -> None:
    texts = project_texts()
    assert len(texts) > 100
    found = [
        str(path.relative_to(ROOT)) for path in texts if PLACES_OF_ONE_MACHINE.search(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_every_link_in_the_documents_leads_somewhere() -> None:
    broken = []
    for document in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8")):
            if "://" not in target and not (document.parent / target).exists():
                broken.append(f"{document.name}: {target}")
    assert not broken
