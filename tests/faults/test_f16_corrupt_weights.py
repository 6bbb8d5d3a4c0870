"""F16: weights cut short or with one bit flipped are ``model.corrupt``, never loaded, and left where they are."""

from __future__ import annotations

import hashlib
import random

import pytest

from model_runtime.backends import open_backend
from model_runtime.backends.options import BackendOptions
from model_runtime.errors import ModelCorrupt, ModelError, ModelMismatch
from model_runtime.store.find import resolve_model
from model_runtime.store.install import import_model
from tests.data import make_models as mm


@pytest.fixture
def installed(tmp_path):
    """An installed model with its digest listed."""
    mm.segmenter(tmp_path / "colours.onnx")
    return import_model(str(tmp_path / "colours.onnx"), str(tmp_path / "models")).path


def test_one_flipped_bit_anywhere_is_found_by_the_digest(installed):
    whole = installed.read_bytes()
    generator = random.Random(16)
    for _ in range(40):
        position = generator.randrange(len(whole))
        damaged = bytearray(whole)
        damaged[position] ^= 1 << generator.randrange(8)
        installed.write_bytes(damaged)
        with pytest.raises(ModelError) as caught:
            resolve_model("colours", str(installed.parent))
        assert installed.read_bytes() == damaged
        if isinstance(caught.value, ModelCorrupt) and "SHA-256" in caught.value.what:
            assert hashlib.sha256(whole).hexdigest()[:12] in caught.value.what
            assert hashlib.sha256(damaged).hexdigest()[:12] in caught.value.what
            assert "again" in caught.value.fix


def test_a_flipped_bit_in_the_weights_is_said_with_both_digests(installed):
    whole = installed.read_bytes()
    damaged = bytearray(whole)
    damaged[whole.index(mm.WEIGHTS.tobytes())] ^= 1  # still a valid graph: only the digest can tell
    installed.write_bytes(damaged)
    with pytest.raises(ModelCorrupt) as caught:
        resolve_model("colours", str(installed.parent))
    assert hashlib.sha256(whole).hexdigest()[:12] in caught.value.what
    assert hashlib.sha256(damaged).hexdigest()[:12] in caught.value.what
    assert str(installed) in caught.value.what


@pytest.mark.parametrize("share", [0.0, 0.01, 0.25, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_corrupt_with_or_without_a_digest(installed, share):
    whole = installed.read_bytes()
    installed.write_bytes(whole[: int(len(whole) * share)])
    for has_digest in (True, False):
        if not has_digest:
            (installed.parent / "SHA256SUMS").unlink()
        with pytest.raises(ModelCorrupt):
            resolve_model("colours", str(installed.parent))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
        (b"\xef\xbb\xbf\n <html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "Git LFS"),
        (b"PK\x03\x04not really", "ZIP"),
        (b"just some text\n" * 10, "not an ONNX model"),
        (b"\0" * 100, "not an ONNX model"),
        (bytes(range(256)) * 4, "not an ONNX model"),
    ],
)
def test_what_is_no_model_says_what_it_is(tmp_path, data, says):
    (tmp_path / "model.onnx").write_bytes(data)
    with pytest.raises(ModelCorrupt, match=says):
        resolve_model(str(tmp_path / "model.onnx"))


def test_the_format_of_onnx_runtime_is_no_damage(tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"\x00\x00\x00\x00ORTM" + b"\0" * 64)
    with pytest.raises(ModelMismatch, match="ORT format"):
        resolve_model(str(tmp_path / "model.onnx"))


def test_random_damage_is_always_a_named_error(tmp_path):
    """Without a digest nothing can be promised about a flipped bit but this: no other kind of failure, no crash."""
    whole = mm.segmenter(tmp_path / "m.onnx").read_bytes()
    generator = random.Random(17)
    refused = 0
    for _ in range(300):
        damaged = bytearray(whole)
        for _ in range(generator.choice((1, 1, 4, 40))):
            damaged[generator.randrange(len(damaged))] = generator.randrange(256)
        (tmp_path / "m.onnx").write_bytes(damaged)
        try:
            open_backend(resolve_model(str(tmp_path / "m.onnx")), BackendOptions(device="cpu", threads=1)).close()
        except ModelError:
            refused += 1
    assert refused > 0
