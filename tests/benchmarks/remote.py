"""Bytes and requests for a square kilometre of a remote raster of 0.3 m, against the blocks that its tiles need.

``python tests/benchmarks/remote.py``: a server on the loopback interface, noise that cannot be compressed, a model that
answers by colour.
"""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from affine import Affine  # noqa: E402

from model_runtime.jobs.context import RunContext  # noqa: E402
from model_runtime.protocol import JobRequest  # noqa: E402
from model_runtime.worker.kinds import KINDS  # noqa: E402
from tests.data.make_models import segmenter  # noqa: E402
from tests.data.make_rasters import write_raster  # noqa: E402
from tests.engine.remote.kit import HOST, Server  # noqa: E402

SIDE, GSD_M = 6144, 0.3


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key, made = folder / "key.pem", folder / "certificate.pem"
        words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
        subprocess.run(["openssl", *words.split(), "-keyout", key, "-out", made], check=True, capture_output=True)
        os.environ["SSL_CERT_FILE"] = str(made)
        pixels = np.random.default_rng(0).integers(1, 256, (3, SIDE, SIDE), dtype=np.uint8)
        place = Affine(GSD_M, 0, 300000, 0, -GSD_M, 3000000)
        raster = write_raster(
            folder / "scene.tif", pixels, transform=place, tiled=True, blockxsize=512, blockysize=512, nodata=0
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(made, key)
        server = Server(context, raster.read_bytes())
        model = segmenter(folder / "colour.onnx", tile=512, overlap=64)
        extent = (300300.0, 2998400.0, 301300.0, 2999400.0)
        request = JobRequest(
            "segment", (server.url("kept"),), str(model), str(folder / "out.tif"), extent=extent, gsd="native",
            allow_hosts=(HOST,),
        )  # fmt: skip
        prepare = KINDS["run"].prepare
        run_context = RunContext()
        assert prepare is not None
        report = KINDS["run"].handle(*prepare(request, run_context))
        print(report["inputs"][0]["fetched"], report["seconds"], f"{server.connections} connection(s)")


if __name__ == "__main__":
    main()
