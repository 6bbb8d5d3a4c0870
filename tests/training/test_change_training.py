"""A short real training on generated pairs, its export, and the score of the exported file by the runtime itself."""

from __future__ import annotations
