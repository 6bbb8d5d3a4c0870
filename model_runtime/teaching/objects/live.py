"""A detector that was just taught, as a backend of a run: maps of chips come from the session, which keeps them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...backends.base import OneCallAtOnce
from ...backends.options import BackendInfo
from ...backends.ort.session import open_session, session_errors
from ...errors import ModelOutput
from ..session import TeachSession
from .find import FoundObjects
from .graph import OUTPUT, heat_model


class LiveHeat(OneCallAtOnce):
    """Backend with the nodes of the saved detector, cut between maps and heat.

    Args:
        session: with the maps.
        fit: the head.
    """

    def __init__(self, session: TeachSession, fit: FoundObjects) -> None:
        self._session, self._candidate = session, fit.candidate
        maps = session.candidates.maps_of(fit.candidate)
        self._names = [entry.name for entry in maps]
        device, threads = session.candidates.place
        opened = open_session(heat_model(fit.head, maps).SerializeToString(), device, threads, Path("heat"))
        self._heat = opened.session
        self.info = BackendInfo("onnx", "cpu")

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """See ``Backend``."""
        return np.concatenate([self._rows(chip) for chip in pixels])

    def _rows(self, chip: NDArray[Any]) -> NDArray[np.float32]:
        maps = [values for name in self._candidate for values in self._session.maps_of(name, chip)]
        try:
            found: NDArray[np.float32] = self._heat.run(
                [OUTPUT], {name: values[None] for name, values in zip(self._names, maps)}
            )[0]
        except session_errors() as error:
            raise ModelOutput(f"The heat map failed on a chip of {chip.shape}: {error}") from error
        return found

    def close(self) -> None:
        """See ``Backend``. The maps stay with the session."""
