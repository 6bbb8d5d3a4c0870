"""Networks in plain torch, one a file; needed for training, export and the torch backend only."""
