"""What is published: the zip's content, the shipped models, and files that must make sense anywhere."""

from __future__ import annotations

import hashlib
import io
import json
import posixpath
import re
import sys
import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from model_runtime.store.find import open_model
from model_runtime.store.sums import read_sums

ROOT = Path(__file__).resolve().parents[2]
MODELS = sorted((ROOT / "resources" / "models").glob("*.onnx"))
# Spelled in pieces, so that this file does not name them itself.
PLACES_OF_ONE_MACHINE = re.compile("|".join(["/" + "work/", "/" + "root/", r"\.\./" + "shared", "/home/" + r"\w+/"]))


def ci_module(name: str) -> Any:
    """A module of ``.ci``."""
    sys.path.insert(0, str(ROOT / ".ci"))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(ROOT / ".ci"))


@pytest.fixture(scope="module")
def packaged() -> dict[str, Path]:
    return ci_module("package").packaged_files()


def test_the_zip_has_one_folder_with_what_qgis_needs(packaged: dict[str, Path]) -> None:
    assert {name.split("/")[0] for name in packaged} == {"lemevit_qgis"}
    for name in (
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "model_runtime/worker/server.py",
        "resources/icons/lemevit.svg",
    ):
        assert f"lemevit_qgis/{name}" in packaged
    needed = [Path(name).name for name in packaged if "/requirements/" in name]
    assert sorted(name for name in needed if not name.startswith("runtime-")) == ["pip.txt"]


def test_pages_in_the_zip_show_their_pictures_reduced(packaged: dict[str, Path]) -> None:
    pictures = ci_module("zip_pictures")
    contents = pictures.with_reduced_pictures(packaged, "lemevit_qgis")
    shown = 0
    for name in [name for name in contents if name.endswith(".md")]:
        for target in re.findall(r"!\[[^\]]*\]\(([^)#\s]+)", contents[name].decode()):
            picture = contents[posixpath.normpath(f"{posixpath.dirname(name)}/{target}")]
            with Image.open(io.BytesIO(picture)) as image:
                assert image.format == {".png": "PNG", ".jpg": "JPEG"}[Path(target).suffix], target
                assert image.width <= pictures.WIDTH_PX or len(picture) < 100_000, target
            shown += 1
    assert shown > 30


def test_the_zip_holds_three_models_and_no_caches_or_programs(packaged: dict[str, Path]) -> None:
    suffixes = {Path(name).suffix for name in packaged}
    assert not suffixes & {".pyc", ".safetensors", ".pth", ".sh", ".exe", ".dll", ".so", ".whl"}
    assert [name for name in packaged if name.endswith(".tif")] == ["lemevit_qgis/resources/samples/try_it_banepa.tif"]
    models = [Path(name).stem for name in packaged if name.endswith(".onnx")]
    assert models == ci_module("package").packaged_models()
    assert len(models) == 3
    assert {Path(name).name for name in packaged} >= {f"{name}.card.json" for name in models}


def test_the_scan_leaves_out_what_was_clean_until_it_or_a_scanner_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan, known = ci_module("scan"), tmp_path / "scanned.txt"
    seen: set[str] = set()

    def bandit(folder: Path) -> list[str]:
        files = [path for path in folder.rglob("*") if path.is_file()]
        seen.clear()
        seen.update(path.name for path in files)
        return [path.name for path in files if path.read_text() == "bad"]

    def found(code: str) -> list[str]:
        with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
            for name in ("__init__.py", "metadata.txt", "LICENSE", "code.py"):
                archive.writestr(f"p/{name}", code if name == "code.py" else "")
        return scan.findings(tmp_path / "p.zip", known)

    for name, stand_in in (("_bandit", bandit), ("_secrets", lambda folder: []), ("version", lambda name: "1")):
        monkeypatch.setattr(scan, name, stand_in)
    monkeypatch.setattr(scan, "metadata_problems", lambda plugin: [])
    everything = {"__init__.py", "metadata.txt", "LICENSE", "code.py"}
    for code, wanted, looked_at in (
        ("good", [], everything),
        ("good", [], set()),
        ("bad", ["code.py"], {"code.py"}),
        ("bad", ["code.py"], {"code.py"}),
        ("good", [], set()),
    ):
        assert (found(code), seen) == (wanted, looked_at)
    monkeypatch.setattr(scan, "version", lambda name: "2")
    assert (found("bad"), seen) == (["code.py"], everything)


def test_the_zip_is_what_the_site_takes_and_twice_the_same() -> None:
    package = ci_module("package")
    data = package.build().read_bytes()
    assert len(data) < 25_000_000
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        general = ci_module("metadata").parsed(archive.read("lemevit_qgis/metadata.txt").decode())
        digests = archive.read("lemevit_qgis/resources/models/SHA256SUMS").decode()
        for name in package.packaged_models():
            model = archive.read(f"lemevit_qgis/resources/models/{name}.onnx")
            assert f"{hashlib.sha256(model).hexdigest()}  {name}.onnx" in digests
    assert package.build().read_bytes() == data
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general["repository"] == ci_module("metadata").pyproject()["project"]["urls"]["repository"]


METADATA = [
    ("qgisMaximumVersion=4.99", "", "not offered on QGIS 4"),
    ("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "not offered on QGIS 4"),
    ("qgisMinimumVersion=3.22", "qgisMinimumVersion=5.0", "above"),
    ("qgisMinimumVersion=3.22", "qgisminimumversion=3.22", "qgisMinimumVersion is missing"),
    ("server=False", "supportsQt6=True", "supportsQt6 is deprecated"),
    ("lemevit.png", "lemevit.svg", "no picture"),
    ("lemevit.png", "nothing.png", "no picture"),
    ("LeMeViT\ndesc", "100 %\ndesc", "'%' must be followed by"),
    ("", "", ""),
]
"""A change of the text, and what the site says of it."""


def test_the_scan_reads_the_metadata_as_the_site_does(tmp_path: Path) -> None:
    text = ci_module("metadata").packaged_metadata()
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    for name in ("lemevit.png", "lemevit.svg"):
        (tmp_path / "resources" / "icons" / name).write_bytes(b"")
    wrong = []
    for old, new, said in METADATA:
        assert old in text
        (tmp_path / "metadata.txt").write_text(text.replace(old, new), encoding="utf-8")
        found = ci_module("scan").metadata_problems(tmp_path)
        if [said in problem for problem in found] != ([True] if said else []):
            wrong.append((old, new, found))
    assert wrong == []


def test_the_models_ship_with_digests_and_weigh_little() -> None:
    sums = read_sums(ROOT / "resources" / "models")
    assert set(sums) == {path.name for path in MODELS}
    assert max(path.stat().st_size for path in MODELS) < 9_000_000


def test_no_shipped_model_names_a_place_of_the_machine_it_was_made_on() -> None:
    assert [path.name for path in MODELS if PLACES_OF_ONE_MACHINE.search(path.read_bytes().decode("latin-1"))] == []


def faults_of(path: Path) -> list[str]:
    """Parts of a shipped model that are missing, or that its files tell differently."""
    model = open_model(path)
    card, beside = model.card, json.loads(path.with_suffix(".card.json").read_text(encoding="utf-8"))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    holds = {
        "digest": model.sha256 == digest == read_sums(path.parent)[path.name],
        "name": card.name == beside["name"] == path.stem,
        "licence": bool(card.licence),
        "attribution": bool(card.attribution),
        "opset": card.opset == 20,
        "seed": card.training["seed"] is not None,
        "metrics": bool(card.metrics["val" if card.classes else "val_float32"]) and card.metrics == beside["metrics"],
    }
    return [what for what, is_right in holds.items() if not is_right]


def test_every_shipped_model_opens_and_says_what_it_is() -> None:
    assert {path.name: faults_of(path) for path in MODELS if faults_of(path)} == {}


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


def test_make_runs_every_folder_of_tests() -> None:
    folders = {path.relative_to(ROOT).parts[1] for path in (ROOT / "tests").rglob("test_*.py")}
    run = re.findall(r"\btests/(\w+)", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert folders <= set(run)


def test_every_link_in_the_documents_leads_somewhere() -> None:
    broken = []
    for document in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8")):
            if "://" not in target and not (document.parent / target).exists():
                broken.append(f"{document.name}: {target}")
    assert not broken
