"""The real command line with the fake backend in place of ONNX Runtime, for processes that are killed.

``python fake_runtime.py '{"slow": 0.05}' segment ...`` or ``... worker``; the JSON holds the knobs of ``FakeBackend``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model_runtime.backends.ort import backend as onnx_backend  # noqa: E402
from model_runtime.cli.main import main  # noqa: E402
from tests.faults.fake_backend import FakeBackend  # noqa: E402

if __name__ == "__main__":
    onnx_backend.OnnxBackend = FakeBackend(**json.loads(sys.argv[1])).open
    sys.exit(main(sys.argv[2:]))
