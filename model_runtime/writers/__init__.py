"""Results to disk: a temporary sibling is written, read back and only then takes the output's name."""
