"""Finding the runtime's Python and talking to the worker process."""
