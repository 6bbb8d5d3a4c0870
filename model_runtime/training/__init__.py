"""Training, evaluation and export of our own weights; needs torch (``.venv/train``), never used for inference."""
