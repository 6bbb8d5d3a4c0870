"""The runtime started as the plugin starts it, in an environment like the one QGIS leaves to its children."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def poisoned(tmp_path):
    """Every inherited variable that breaks a child, pointing at files that would break it."""
    trap = tmp_path / "trap"
    trap.mkdir()
    for name in ("numpy", "json", "argparse", "errors", "protocol"):
        (trap / f"{name}.py").write_text("raise SystemExit('the trap was imported')")
    (trap / "proj.db").write_bytes(b"not a database")
    names = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH")
    return {**os.environ, **dict.fromkeys(names, str(trap))}


def isolated(folder: Path, *words: str, **options):
    command = [sys.executable, "-I", str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)


def test_poisoned_variables_have_no_effect(poisoned, tmp_path):
    done = isolated(ROOT / "model_runtime", "selfcheck", env=poisoned, cwd=tmp_path)
    assert json.loads(done.stdout)["problems"] == [], done.stderr
    assert done.returncode == 0


def test_the_poison_is_real(poisoned):
    """The oracle: without ``-I`` this environment does break Python."""
    done = subprocess.run([sys.executable, "-c", "import json"], env=poisoned, capture_output=True, check=False)
    assert done.returncode != 0


def test_the_proj_poison_is_real(tmp_path):
    """The oracle: with these variables left in place rasterio does not find its own PROJ data."""
    (tmp_path / "proj.db").write_bytes(b"not a database")
    code = "from rasterio.crs import CRS; CRS.from_epsg(3857)"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code],
        env={**os.environ, "PROJ_LIB": str(tmp_path), "PROJ_DATA": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert done.returncode != 0


def test_a_copied_folder_with_any_name_and_place_runs_alone(tmp_path, poisoned):
    folder = tmp_path / "a плагин #1 'x' & 100%" / "engine"
    shutil.copytree(ROOT / "model_runtime", folder, ignore=shutil.ignore_patterns("__pycache__", "training", "models"))
    (folder.parent / "metadata.txt").write_text("[general]\nname=x\nversion=9.8.7\n", encoding="utf-8")
    done = isolated(folder, "--version", env=poisoned, cwd=tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, "9.8.7")
    assert isolated(folder, "selfcheck", env=poisoned, cwd=tmp_path).returncode == 0


def test_the_worker_says_hello_and_ends(poisoned, tmp_path):
    done = isolated(ROOT / "model_runtime", "worker", env=poisoned, cwd=tmp_path, input="")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["event"] == "hello"


def test_modules_of_the_folder_are_not_importable_by_bare_names():
    code = (
        "import runpy, sys\n"
        f"folder = {str(ROOT / 'model_runtime')!r}\n"
        "sys.path.insert(0, folder); sys.argv = [folder, '--version']\n"
        "try:\n    runpy.run_path(folder, run_name='__main__')\nexcept SystemExit:\n    pass\n"
        "print(folder in sys.path, 'errors' in sys.modules, 'model_runtime.errors' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False False True"


def test_wrong_arguments_answer_without_loading_anything_heavy():
    code = (
        "import sys\nfrom model_runtime.cli.main import main\nstatus = main(['segment'])\n"
        "print(status, sorted({'numpy', 'onnx', 'onnxruntime', 'rasterio', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "2 []"


HEAPS = """
import ctypes, sys, threading
sys.path.insert(0, sys.argv[1])
from model_runtime.__main__ import share_one_heap
if sys.argv[2] == "shared":
    share_one_heap()
ready = threading.Barrier(5)
def hold():
    kept = [bytearray(50_000) for _ in range(20)]
    ready.wait()
    ready.wait()
for _ in range(4):
    threading.Thread(target=hold).start()
ready.wait()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fopen(sys.argv[3].encode(), b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
ready.wait()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="heaps a thread are glibc's")
@pytest.mark.parametrize(("kind", "is_one"), [("shared", True), ("as it is", False)])
def test_all_threads_take_memory_from_one_heap(tmp_path, kind, is_one):
    info = tmp_path / "heaps.xml"
    subprocess.run([sys.executable, "-c", HEAPS, str(ROOT), kind, str(info)], check=True, timeout=60)
    assert (info.read_text().count("<heap nr=") == 1) is is_one
