"""The longest names: they work as far as working names fit, else the name is spoken of, not the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import OutputUnwritable
from tests.field.kit import write_blocks


@pytest.mark.parametrize("length", [200, 230, 251])
def test_a_long_name_works_or_is_named(tmp_path: Path, run: Any, length: int) -> None:
    output = tmp_path / ("x" * length + ".tif")
    if length == 200:
        run(write_blocks(tmp_path / "in.tif"), output=str(output))
        assert output.exists()
        return
    with pytest.raises(OutputUnwritable, match="xxx.tif' cannot be made: File name too long") as caught:
        run(write_blocks(tmp_path / "in.tif"), output=str(output))
    assert "shorter" in caught.value.fix
    assert "folder" not in caught.value.fix
