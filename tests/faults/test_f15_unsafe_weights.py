"""F15: a ``.pth`` whose pickle would write a canary file is refused by name, and the canary never appears."""

from __future__ import annotations

import io
import os
import pickle
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from model_runtime.errors import ModelUnsafe
from model_runtime.store.find import resolve_model
from model_runtime.store.install import import_model
from model_runtime.store.serialized import NotAPickle, imported_names, unusual_names

ROOT = Path(__file__).resolve().parents[2]


class Hostile:
    """Unpickling it creates ``canary``."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self):
        return (os.mkdir, (str(self.canary),))


def hostile_bytes(canary: Path, protocol: int) -> bytes:
    return pickle.dumps({"state_dict": Hostile(canary), "epoch": 3}, protocol)


def zipped(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("archive/data.pkl", data)
        archive.writestr("archive/data/0", b"\0" * 64)
    return buffer.getvalue()


@pytest.mark.parametrize("suffix", [".pth", ".pt", ".onnx", ".safetensors"])
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("pack", [bytes, zipped])
def test_a_pickle_that_runs_code_is_refused_naming_what_it_calls(tmp_path, suffix, protocol, pack):
    canary = tmp_path / "canary"
    path = tmp_path / f"weights{suffix}"
    path.write_bytes(pack(hostile_bytes(canary, protocol)))
    for use in (resolve_model, lambda name: import_model(name, str(tmp_path / "installed"))):
        with pytest.raises(ModelUnsafe) as caught:
            use(str(path))
        assert str(path) in caught.value.what
        assert f"{os.mkdir.__module__}.mkdir" in caught.value.what
        assert ".safetensors" in caught.value.fix
        assert "anyway" not in caught.value.fix
    assert not canary.exists()


def test_the_canary_works_at_all(tmp_path):
    """The oracle: had anyone unpickled it, the file would be there."""
    pickle.loads(hostile_bytes(tmp_path / "canary", 2))  # noqa: S301 - the point of this one
    assert (tmp_path / "canary").exists()


def test_the_first_pickle_of_a_file_does_not_hide_the_second(tmp_path):
    harmless = pickle.dumps(119547037146038801333356, 2)  # old checkpoints start with such numbers
    path = tmp_path / "old.pth"
    path.write_bytes(harmless + hostile_bytes(tmp_path / "canary", 2))
    with pytest.raises(ModelUnsafe, match="mkdir"):
        resolve_model(str(path))


def test_plain_tensors_in_a_pickle_are_refused_as_well(tmp_path):
    path = tmp_path / "weights.pth"
    path.write_bytes(zipped(pickle.dumps({"weight": [0.0]}, 2)))
    with pytest.raises(ModelUnsafe, match="not opened"):
        resolve_model(str(path))


class Recorder(pickle.Unpickler):
    """The oracle: notes what is asked for, and hands out a stand-in."""

    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data))
        self.names: list[str] = []

    def find_class(self, module: str, name: str) -> object:
        self.names.append(f"{module}.{name}")
        return lambda *arguments: None


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_scan_names_what_an_unpickler_would_ask_for(tmp_path, protocol):
    data = pickle.dumps([Hostile(tmp_path / "a"), print, complex(1, 2), Hostile(tmp_path / "b")], protocol)
    oracle = Recorder(data)
    oracle.load()
    assert imported_names(data) == list(dict.fromkeys(oracle.names))
    assert any(name.endswith(".mkdir") for name in imported_names(data))


@pytest.mark.parametrize("body", [b"0", b"]", b"(lp0\n"])
def test_a_pickle_without_end_is_not_read_without_end(body):
    began = time.monotonic()
    names = imported_names(b"\x80\x02" + body * 20_000_000)
    assert time.monotonic() - began < 60  # some two seconds on a quiet machine
    assert unusual_names(names) == ["more operations than are looked at"]


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"hello", b"\x80\x04", b"\x80\x04\x95\xff\xff\xff\xff\xff\xff\xff\xff", b"cos\n"),
        b"\x80\x04\x8e" + b"\xff" * 8,
        b"\x80\x02X\x02\0\0\0\xff\xff.",
        b"I" + b"9" * 100_000 + b"x\n.",
    ],
)
def test_bytes_that_are_no_whole_pickle_are_told_so(data):
    with pytest.raises(NotAPickle):
        imported_names(data)


def test_no_framework_is_imported_to_say_so(tmp_path):
    path = tmp_path / "weights.pth"
    path.write_bytes(zipped(hostile_bytes(tmp_path / "canary", 2)))
    code = (
        "import sys\nfrom model_runtime.errors import ModelUnsafe\n"
        "from model_runtime.store.find import resolve_model\n"
        f"try:\n    resolve_model({str(path)!r})\nexcept ModelUnsafe:\n    pass\n"
        "print(sorted({'torch', 'onnxruntime', 'tensorflow'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
