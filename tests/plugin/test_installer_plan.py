"""Finding QGIS's Python in made-up trees, the plan of a set-up, its commands and environment, pip's progress."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from lemevit_qgis.setup import child as setup_child
from lemevit_qgis.setup import models_wheel, swap
from lemevit_qgis.setup import plan as setup_plan
from lemevit_qgis.setup.base_python import Host, candidates, find_base, library_folder
from lemevit_qgis.setup.error_codes import classify
from lemevit_qgis.setup.install.pip_progress import PipProgress
from lemevit_qgis.setup.plan import SetupPlan, SetupRefused, make_plan
from lemevit_qgis.worker_client import child_environment, managed_runtimes

# system, version, prefix, application, base_executable, files in the tree, expected program
TREES = [
    # Debian: spread over the system
    ("linux", (3, 11), "usr", "usr/bin/qgis.bin", "usr/bin/python3", ["usr/bin/python3.11", "usr/bin/python3"],
     "usr/bin/python3.11"),
    # a distribution with the unversioned name only
    ("linux", (3, 13), "usr", "usr/bin/qgis", "", ["usr/bin/python3"], "usr/bin/python3"),
    # conda on Linux: the prefix is the environment
    ("linux", (3, 12), "env", "env/bin/qgis", "env/bin/python3.12", ["env/bin/python3.12"], "env/bin/python3.12"),
    # OSGeo4W and the standalone installer; sys._base_executable is QGIS there
    ("win32", (3, 12), "QGIS 3.34/apps/Python312", "QGIS 3.34/bin/qgis-bin.exe", "QGIS 3.34/bin/qgis-bin.exe",
     ["QGIS 3.34/bin/qgis-bin.exe", "QGIS 3.34/apps/Python312/python.exe"], "QGIS 3.34/apps/Python312/python.exe"),
    # a launcher that set another prefix: found beside the program
    ("win32", (3, 9), "elsewhere", "OSGeo4W/bin/qgis-ltr-bin.exe", "",
     ["OSGeo4W/apps/Python39/python3.exe", "OSGeo4W/apps/Python37/python.exe"], "OSGeo4W/apps/Python39/python3.exe"),
    # conda on Windows
    ("win32", (3, 11), "env", "env/Library/bin/qgis.exe", "env/Library/bin/qgis.exe", ["env/python.exe"],
     "env/python.exe"),
    # macOS bundles of QGIS 3.22 to 3.38
    ("darwin", (3, 9), "QGIS.app/Contents/MacOS", "QGIS.app/Contents/MacOS/QGIS", "QGIS.app/Contents/MacOS/QGIS",
     ["QGIS.app/Contents/MacOS/QGIS", "QGIS.app/Contents/MacOS/bin/python3.9", "QGIS.app/Contents/MacOS/bin/python3"],
     "QGIS.app/Contents/MacOS/bin/python3.9"),
    # a bundle with Python as a framework
    ("darwin", (3, 12), "QGIS.app/Contents/Frameworks", "QGIS.app/Contents/MacOS/QGIS", "",
     ["QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3.12"],
     "QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3.12"),
    # a bundle with the programs beside QGIS
    ("darwin", (3, 12), "nowhere", "QGIS.app/Contents/MacOS/QGIS", "", ["QGIS.app/Contents/MacOS/python3.12"],
     "QGIS.app/Contents/MacOS/python3.12"),
    # Homebrew or MacPorts
    ("darwin", (3, 13), "opt/python", "Applications/QGIS.app/Contents/MacOS/QGIS", "", ["opt/python/bin/python3.13"],
     "opt/python/bin/python3.13"),
]  # fmt: skip


@pytest.mark.parametrize("tree", TREES, ids=[f"{tree[0]} {tree[6]}" for tree in TREES])
def test_the_python_of_qgis_is_found_in_its_tree(tmp_path: Path, tree: tuple) -> None:
    system, version, prefix, application, base, files, expected = tree
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
        (tmp_path / name).chmod(0o755)
    base = str(tmp_path / base) if base else ""
    host = Host(system, version, tmp_path / prefix, base, str(tmp_path / application))
    assert find_base(host) == tmp_path / expected


def test_qgis_itself_is_never_a_candidate(tmp_path: Path) -> None:
    for system in ("linux", "win32", "darwin"):
        qgis = str(tmp_path / "bin" / "qgis-bin.exe")
        assert all("qgis" not in path.name for path in candidates(Host(system, (3, 12), tmp_path, qgis, qgis)))


def test_an_empty_tree_has_no_python(tmp_path: Path) -> None:
    host = Host("win32", (3, 12), tmp_path, "", str(tmp_path / "bin" / "qgis-bin.exe"))
    assert find_base(host) is None


def test_the_ssl_libraries_of_osgeo4w_are_found_and_no_other_folder_is(tmp_path: Path) -> None:
    base = tmp_path / "QGIS" / "apps" / "Python312" / "python.exe"
    assert library_folder(base) is None
    (tmp_path / "QGIS" / "bin").mkdir(parents=True)
    (tmp_path / "QGIS" / "bin" / "libssl-3-x64.dll").write_bytes(b"")
    assert library_folder(base) == tmp_path / "QGIS" / "bin"


# ---- environment


def test_certificates_that_dangle_or_belong_to_qgis_are_not_handed_on(tmp_path: Path) -> None:
    mine = tmp_path / "mine.pem"
    theirs = tmp_path / "qgis" / "bin" / "curl-ca-bundle.crt"
    theirs.parent.mkdir(parents=True)
    for path in (mine, theirs):
        path.write_text("x")
    dirty = {
        "SSL_CERT_FILE": str(theirs),
        "REQUESTS_CA_BUNDLE": "/no/such",
        "PIP_CERT": str(mine),
        "PIP_INDEX_URL": "i",
    }
    clean = child_environment.scrubbed(dirty, str(tmp_path / "qgis"))
    assert "SSL_CERT_FILE" not in clean
    assert "REQUESTS_CA_BUNDLE" not in clean
    assert clean["PIP_CERT"] == str(mine)
    assert clean["PIP_INDEX_URL"] == "i"


def test_qgis_folders_leave_the_search_path_of_windows(tmp_path: Path) -> None:
    (tmp_path / "QGIS" / "bin").mkdir(parents=True)
    path = f"{tmp_path}/QGIS/bin;{tmp_path}/QGIS2;C:/Windows"
    clean = child_environment.scrubbed({"Path": path}, str(tmp_path / "QGIS"), "win32")
    assert clean["Path"] == f"{tmp_path}/QGIS2;C:/Windows"
    assert child_environment.scrubbed({"PATH": path}, str(tmp_path / "QGIS"), "linux")["PATH"] == path
    assert child_environment.qgis_folder("/usr/bin/qgis", "linux") == ""


def test_an_offline_set_up_knows_no_index_and_no_proxy() -> None:
    environment = {"PATH": "p", "PIP_INDEX_URL": "i", "PIP_FIND_LINKS": "l"}
    offline = setup_plan.setup_environment(environment, {"PIP_PROXY": "x"}, True)
    assert offline == {"PATH": "p", "PIP_USER": "0"}
    online = setup_plan.setup_environment(environment, {"PIP_PROXY": "x"}, False)
    assert online == {**environment, "PIP_PROXY": "x", "PIP_USER": "0"}


# ---- plan and commands


def plan_of(tmp_path: Path, source: Path | None = None) -> SetupPlan:
    return make_plan(Path("/base/python3"), (3, 11), "cpu", tmp_path, source, "linux-x86_64")


def test_the_plan_says_size_and_folder_before_anything_is_there(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    assert plan.folder.parent == tmp_path
    assert plan.folder.name.startswith("runtime-3.11-")
    assert plan.partial.name == plan.folder.name + ".partial"
    assert 50 < plan.download_mb <= 150
    assert plan.disk_mb > plan.download_mb
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("version", "flavour", "key"),
    [
        ((3, 8), "cpu", "linux-x86_64"),  # too old
        ((3, 27), "cpu", "win32-amd64"),  # not there yet
        ((3, 12), "cuda", "darwin-arm64"),  # no such GPU
        ((3, 12), "cpu", "sunos-sparc"),  # no such system
    ],
)
def test_a_python_without_wheels_is_refused_before_the_start(
    tmp_path: Path, version: tuple[int, int], flavour: str, key: str
) -> None:
    with pytest.raises(SetupRefused) as caught:
        make_plan(Path("/base/python3"), version, flavour, tmp_path, None, key)
    assert caught.value.code == "setup.wrong_python"
    assert f"3.{version[1]}" in caught.value.detail


def test_the_cpu_runtime_takes_at_most_150_mb_on_every_system() -> None:
    table = json.loads(setup_plan.SIZES.read_text(encoding="utf-8"))
    systems = table["runtime-cpu.txt"]
    assert {"linux-x86_64", "win32-amd64", "darwin-arm64", "darwin-x86_64"} <= set(systems)
    assert max(row["download_mb"] for rows in systems.values() for row in rows.values()) <= 150
    for system in ("linux-x86_64", "win32-amd64", "darwin-arm64"):
        assert {"3.9", "3.10", "3.11", "3.12", "3.13"} <= set(systems[system])


@pytest.mark.parametrize("flavour", managed_runtimes.FLAVOURS)
def test_every_package_of_a_lock_is_pinned_with_digests_and_no_address(flavour: str) -> None:
    text = managed_runtimes.lock_of(flavour).read_text(encoding="utf-8")
    assert "://" not in text
    entries = text.replace("\\\n", " ").splitlines()
    assert entries
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)


def test_here_the_lock_has_the_versions_that_are_tested() -> None:
    def pins(path: Path) -> dict[str, str]:
        entries = path.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        keep = [
            entry for entry in entries if "< '3.1" not in entry and "== '3.10" not in entry and "win32" not in entry
        ]
        return dict(entry.split(" ")[0].split("==") for entry in keep if "==" in entry)

    tested = pins(managed_runtimes.LOCKS / "runtime.txt")
    assert {name: pins(managed_runtimes.lock_of("cpu")).get(name) for name in tested} == tested


def test_pip_takes_only_wheels_with_known_digests_and_asks_nothing(tmp_path: Path) -> None:
    words = setup_plan.pip_options(plan_of(tmp_path))
    assert {"--require-hashes", "--only-binary", ":all:", "--no-input"} <= set(words)
    assert "--no-index" not in words
    offline = setup_plan.pip_options(plan_of(tmp_path, tmp_path))
    assert offline[offline.index("--find-links") + 1] == str(tmp_path)
    assert "--no-index" in offline


def test_without_ensurepip_a_wheel_of_pip_or_the_base_helps_out(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    plan = plan_of(tmp_path, wheels)
    assert "--without-pip" in setup_plan.venv_command(plan, False)
    assert "--without-pip" not in setup_plan.venv_command(plan, True)
    with pytest.raises(SetupRefused, match="base"):
        setup_plan.pip_command(plan, {"pip": "20.3.4"})
    from_base = setup_plan.pip_command(plan, {"pip": "23.0.1"})
    assert from_base[0] == "/base/python3"
    assert from_base[from_base.index("--python") + 1] == str(plan.python)
    (wheels / "pip-26.0-py3-none-any.whl").write_bytes(b"")
    packed = setup_plan.pip_command(plan, {"pip": ""})
    assert packed[:2] == [str(plan.python), "-I"]
    assert packed[packed.index("wheel") + 2] == str(managed_runtimes.LOCKS / "pip.txt")
    assert packed[packed.index("--progress-bar") + 1] == "raw"
    own = managed_runtimes.site_packages(plan.partial, (3, 11)) / "pip-23.0.1.dist-info"
    own.mkdir(parents=True)
    assert setup_plan.pip_command(plan, {})[4:6] == ["module", "pip"]


def test_the_models_come_from_where_the_runtime_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "models.txt"
    assert models_wheel.requirement(None, lock) == [], "nothing is asked for before it is published"
    assert models_wheel.download_mb(lock) == 0.0
    lock.write_text("# bytes: 51700000\nlemevit-models==9.9 \\\n    --hash=sha256:00\n", encoding="utf-8")
    assert models_wheel.requirement(None, lock) == ["--require-hashes", "-r", str(lock)]
    assert models_wheel.requirement(tmp_path, lock) == [], "a bundle without models brings none"
    wheel = tmp_path / "lemevit_models-0.1.0-py3-none-any.whl"
    wheel.write_bytes(b"")
    assert models_wheel.requirement(tmp_path, lock) == [str(wheel)]
    plain = plan_of(tmp_path / "root").download_mb
    monkeypatch.setattr(models_wheel, "LOCK", lock)
    assert plan_of(tmp_path / "root").download_mb == plain + 51.7
    words = setup_plan.pip_options(plan_of(tmp_path, tmp_path), [str(wheel)])
    assert words[-1] == str(wheel)
    assert "--require-hashes" not in words, "pip asks for digests of files then"


@pytest.mark.parametrize(("system", "python", "packages"), [
    ("linux", "env/bin/python", "env/lib/python3.12/site-packages"),
    ("darwin", "env/bin/python3", "env/lib/python3.9/site-packages"),
    ("win32", "env/Scripts/python.exe", "env/Lib/site-packages"),
    ("win32", "conda/python.exe", "conda/Lib/site-packages"),
])  # fmt: skip
def test_the_packages_of_an_environment_are_found_by_its_program(
    tmp_path: Path, system: str, python: str, packages: str
) -> None:
    (tmp_path / packages).mkdir(parents=True)
    assert managed_runtimes.packages_of(tmp_path / python, system) == [tmp_path / packages]


@pytest.mark.parametrize(("text", "numbers"), [("24.1b2", (24, 1)), ("23.0.1", (23, 0, 1)), ("", ()), ("x", ())])
def test_versions_are_read_up_to_what_is_no_number(text: str, numbers: tuple[int, ...]) -> None:
    assert setup_plan.version_of(text) == numbers


# ---- environments that were made


def make_runtime(root: Path, name: str, digest: str, made: str, home: str = sys.prefix) -> Path:
    folder = root / name
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").write_bytes(b"")
    (folder / "pyvenv.cfg").write_text(f"home = {home}\n", encoding="utf-8")
    managed_runtimes.write_marker(folder, "cpu", digest, made)
    return folder


def test_the_newest_of_this_version_counts_and_older_ones_may_go(tmp_path: Path) -> None:
    digest = managed_runtimes.current_digests()["cpu"]
    old = make_runtime(tmp_path, "runtime-3.11-00000000", "00000000", "2027-01-01")
    assert managed_runtimes.best(tmp_path).folder == old, "better an old one than none"
    current = make_runtime(tmp_path, f"runtime-3.9-{digest}", digest, "2026-01-01")
    assert managed_runtimes.best(tmp_path).folder == current
    assert managed_runtimes.removable(tmp_path) == [old]


@pytest.mark.parametrize("harm", ["bin/python", "pyvenv.cfg", managed_runtimes.MARKER, "home"])
def test_a_broken_environment_does_not_count(tmp_path: Path, harm: str) -> None:
    digest = managed_runtimes.current_digests()["cpu"]
    home = "/gone/with/an/update" if harm == "home" else sys.prefix
    folder = make_runtime(tmp_path, f"runtime-3.11-{digest}", digest, "2026-01-01", home)
    if harm != "home":
        (folder / harm).unlink()
    assert managed_runtimes.best(tmp_path) is None
    assert managed_runtimes.removable(tmp_path) == [folder]


def test_what_is_not_complete_is_no_environment(tmp_path: Path) -> None:
    partial = make_runtime(tmp_path, "runtime-3.11-abcdef01.partial", "abcdef01", "2026-01-01")
    (tmp_path / ".trash-1-2").mkdir()
    assert managed_runtimes.installed(tmp_path) == []
    assert managed_runtimes.leftovers(tmp_path) == [tmp_path / ".trash-1-2", partial]
    assert managed_runtimes.installed(tmp_path / "missing") == managed_runtimes.leftovers(tmp_path / "missing") == []


def test_the_digest_of_a_lock_does_not_know_the_line_ends(tmp_path: Path) -> None:
    for name, ends in (("a", b"\n"), ("b", b"\r\n")):
        (tmp_path / name).write_bytes(ends.join([b"numpy==1", b""]))
    assert managed_runtimes.lock_digest(tmp_path / "a") == managed_runtimes.lock_digest(tmp_path / "b")


@pytest.mark.parametrize("had_one", [True, False])
def test_a_swap_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, had_one: bool
) -> None:
    new, folder, trash = tmp_path / "new", tmp_path / "folder", tmp_path / "trash"
    for path in (new, folder)[: 1 + had_one]:
        path.mkdir()
        (path / "name").write_text(path.name)
    replace = os.replace

    def held_open(source: Path, target: Path) -> None:
        if source == new:
            raise PermissionError(13, "Access is denied")
        replace(source, target)

    monkeypatch.setattr(swap.os, "replace", held_open)
    with pytest.raises(PermissionError):
        swap.swap_in(new, folder, trash)
    assert not trash.exists()
    assert folder.exists() == had_one
    assert not had_one or (folder / "name").read_text() == "folder"
    monkeypatch.undo()
    swap.swap_in(new, folder, trash)
    assert (folder / "name").read_text() == "new"
    assert trash.exists() == had_one


# ---- pip's progress

OLD_PIP = [
    "Collecting numpy==2.4.6", "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl (16.9 MB)",
    "Collecting attrs==26.1.0", "  Using cached attrs-26.1.0-py3-none-any.whl (67 kB)",
    "Collecting rasterio==1.4.4", "  Downloading rasterio-1.4.4-cp311-cp311-manylinux_2_28_x86_64.whl (83.1 MB)",
    "Installing collected packages: rasterio, numpy, attrs",
]  # fmt: skip


def fractions(progress: PipProgress, lines: list[str]) -> list[float]:
    found = []
    for line in lines:
        progress.feed(line)
        found.append(progress.fraction)
    return found


def test_progress_follows_the_megabytes_and_never_falls() -> None:
    progress = PipProgress(100.0, 3)
    found = fractions(progress, OLD_PIP)
    assert found == sorted(found)
    assert found[4] == pytest.approx(0.8 * 0.169, abs=0.001)  # rasterio has only begun
    assert found[-1] == pytest.approx(0.8)
    assert progress.is_installing
    assert progress.package == "rasterio"
    progress.installed(3)
    assert progress.fraction == 1.0


def test_progress_of_a_newer_pip_moves_within_a_package() -> None:
    progress = PipProgress(100.0, 2)
    lines = ["Collecting rasterio==1.4.4", "Downloading rasterio-1.4.4.whl (50.0 MB)", "Progress 25000000 of 50000000"]
    assert fractions(progress, lines)[-1] == pytest.approx(0.8 * 0.25)


def test_progress_without_sizes_counts_packages() -> None:
    progress = PipProgress(100.0, 4)
    lines = [f"Processing /srv/wheels/package{number}-1.0-py3-none-any.whl" for number in range(4)]
    assert fractions(progress, lines) == pytest.approx([0.0, 0.2, 0.4, 0.6])
    assert progress.package == "package3"


# ---- the child


def child(*words: str, **options) -> subprocess.CompletedProcess:
    # Its stdin stays open: a closed one means that QGIS is gone.
    read_end, write_end = os.pipe()
    try:
        return subprocess.run(
            [sys.executable, "-I", setup_child.__file__, *words],
            stdin=read_end, capture_output=True, text=True, timeout=60, check=False, **options,
        )  # fmt: skip
    finally:
        os.close(read_end)
        os.close(write_end)


def test_the_child_says_what_its_python_is() -> None:
    facts = json.loads(child("probe").stdout)
    assert facts["version"] == list(sys.version_info[:3])
    assert facts["bits"] == 64
    assert facts["ssl"]


def test_the_child_takes_only_wheels_from_a_zip_and_none_beside_its_folder(tmp_path: Path) -> None:
    archive = tmp_path / "bundle.zip"
    with zipfile.ZipFile(archive, "w") as handle:
        for name in ("bundle/wheels/a-1-py3-none-any.whl", "../../b-1-py3-none-any.whl", "bundle/README.txt"):
            handle.writestr(name, "x")
    done = child("unpack", str(archive), str(tmp_path / "out" / "wheels"))
    assert done.returncode == 0, done.stderr
    found = {path.name for path in tmp_path.rglob("*.whl")}
    assert found == {path.name for path in (tmp_path / "out" / "wheels").iterdir()}
    assert found == {"a-1-py3-none-any.whl", "b-1-py3-none-any.whl"}


def test_the_child_ends_with_its_parent_and_takes_its_own_children_along(tmp_path: Path) -> None:
    (tmp_path / "sleeper.py").write_text(
        "import subprocess, sys, time\n"
        "print(subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']).pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    code = (
        "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_path(sys.argv.pop(1), run_name='__main__')"
    )
    command = [sys.executable, "-c", code, str(tmp_path), setup_child.__file__, "module", "sleeper"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        grandchild = int(process.stdout.readline())
        process.stdin.close()
        process.wait(timeout=5)
    end = time.monotonic() + 5
    while Path(f"/proc/{grandchild}").exists() and "Z" not in Path(f"/proc/{grandchild}/stat").read_text().split()[2]:
        assert time.monotonic() < end, "the grandchild lives on"
        time.sleep(0.02)


def test_both_sides_spell_the_variable_alike() -> None:
    assert setup_child.LIBRARIES_VARIABLE == setup_plan.LIBRARIES_VARIABLE


@pytest.mark.parametrize("is_known", [True, False])
def test_a_wheel_of_pip_runs_only_with_the_digest_that_was_shipped(tmp_path: Path, is_known: bool) -> None:
    wheel, lock, canary = tmp_path / "pip-26.3-py3-none-any.whl", tmp_path / "pip.txt", tmp_path / "canary"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("pip/__init__.py", "")
        archive.writestr("pip/__main__.py", f"import sys; open({str(canary)!r}, 'w').write(' '.join(sys.argv[1:]))")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    shipped = (managed_runtimes.LOCKS / "pip.txt").read_text()
    lock.write_text(shipped + f"pip==1 --hash=sha256:{digest}\n" if is_known else shipped)
    done = child("wheel", str(wheel), str(lock), "install", "a")
    if is_known:
        assert canary.read_text() == "install a"
        return
    assert done.returncode == 1
    assert not canary.exists()
    assert classify(done.stderr)[0] == "setup.hash"
