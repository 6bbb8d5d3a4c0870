"""What ``make release-check`` refuses, and the models wheel."""

from __future__ import annotations

import hashlib
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.contract.test_package import MODELS, ROOT, ci_module

ADDRESS = "https://github.com/someone/lemevit"
GOOD = {
    "name": "LeMeViT",
    "description": "Maps from imagery",
    "about": "Segments, detects change and objects, classifies scenes. ONNX Runtime is not part of the plugin.",
    "version": "1.2.3",
    "qgisMinimumVersion": "3.22",
    "author": "A person",
    "email": "person@gov.np",
    "homepage": ADDRESS,
    "tracker": f"{ADDRESS}/issues",
    "repository": ADDRESS,
    "tags": "raster,onnx,segmentation",
    "changelog": "* The first one.",
}
CHANGELOG = "# Changelog\n\n## 1.2.3 (2026-12-01)\n\n* The first one.\n"
FAULTS = [
    # addresses: what the site says it cannot reach, or what nobody has put in yet
    ({"homepage": "https://lemevit-qgis.example"}, "homepage: https://lemevit-qgis.example leads nowhere"),
    ({"tracker": "http://github.com/someone/lemevit"}, "tracker"),
    ({"tracker": "github.com/someone"}, "is no https address"),
    ({"tracker": ""}, "is no https address"),
    ({"repository": "https://localhost/lemevit"}, "names no host"),
    ({"repository": "https://192.168.0.7/lemevit"}, "by its number"),
    ({"repository": "https://[::1]/lemevit"}, "by its number"),
    ({"repository": "https://nas.local/lemevit"}, ".local is reserved"),
    ({"repository": "https://www.example.org/lemevit"}, "leads nowhere"),
    ({"repository": "https://github.com/your-name/lemevit"}, "placeholder"),
    ({"repository": "https://github.com/<owner>/lemevit"}, "placeholder"),
    ({"email": "nobody"}, "is no e-mail address"),
    ({"email": "maintainers@lemevit-qgis.example"}, ".example is reserved"),
    # what the plugin says of itself
    ({"about": GOOD["about"].replace("detects change", "compares")}, "about: says nothing of change"),
    ({"about": GOOD["about"].replace("objects", "things")}, "about: says nothing of objects"),
    ({"about": GOOD["about"].replace("not part of the plugin", "there")}, "installed besides"),
    ({"tags": "raster,onnx"}, "at least three"),
    ({"tags": "raster,onnx,raster"}, "none twice"),
    ({"author": "A/B"}, "slash"),
    ({"qgisMinimumVersion": "3.16"}, "below QGIS 3.22"),
    # the version and its changes
    ({"version": "1.2"}, "is not of the form"),
    ({"changelog": ""}, "no entries for 1.2.3"),
]
"""Changes of sound metadata, and what is said of them."""


def test_sound_metadata_can_be_released() -> None:
    assert ci_module("release").release_problems(GOOD, CHANGELOG) == []


@pytest.mark.parametrize(("change", "said"), FAULTS, ids=[said for _, said in FAULTS])
def test_what_would_be_refused_or_lead_nowhere_is_named(change: dict[str, str], said: str) -> None:
    (problem,) = ci_module("release").release_problems({**GOOD, **change}, CHANGELOG)
    assert said in problem


def test_an_undated_version_is_not_released() -> None:
    (problem,) = ci_module("release").release_problems(GOOD, CHANGELOG.replace("2026-12-01", "unreleased"))
    assert "put the date" in problem


def test_the_plugin_lacks_nothing_but_its_addresses_and_its_date() -> None:
    """What the plugin says of itself is fit for a release at any time; addresses and date are for whoever makes one."""
    release, metadata = ci_module("release"), ci_module("metadata")
    general = metadata.parsed(metadata.packaged_metadata())
    found = release.release_problems(general, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    keys = {problem.split(":")[0] for problem in found}
    assert keys <= {"homepage", "tracker", "repository", "email", "changelog"}
    assert general["changelog"].count("\n") > 10
    assert release.qt6_problems() == []


class Site(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:  # noqa: N802
        self.send_response(404 if self.path == "/gone" else 200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_an_address_is_asked_for_as_the_site_does() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    place = f"http://127.0.0.1:{server.server_port}"
    unreachable = ci_module("release").unreachable
    assert [unreachable(place), unreachable(place + "/gone")] == ["", "answers 404"]
    server.shutdown()
    server.server_close()
    assert "cannot be reached" in unreachable(place)


def test_the_models_wheel_holds_every_model_and_says_whose_it_is(tmp_path: Path) -> None:
    wheels = ci_module("models_wheel")
    wheel = wheels.build_wheel(tmp_path)
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        licences = archive.read("lemevit_models/LICENCES.md").decode()
        recorded = archive.read(next(name for name in names if name.endswith("RECORD"))).decode().splitlines()
    assert names >= {f"lemevit_models/{path.name}" for path in (ROOT / "resources" / "models").iterdir()}
    assert {line.split(",")[0] for line in recorded} == names
    assert all(f"## {path.stem}\n" in licences for path in MODELS)
    assert hashlib.sha256(wheels.build_wheel(tmp_path).read_bytes()).hexdigest() == digest
    wheels.write_lock(wheel, tmp_path / "models.txt")
    assert (tmp_path / "models.txt").read_text(encoding="utf-8").endswith(f"--hash=sha256:{digest}\n")
