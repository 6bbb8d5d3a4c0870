"""The panel: widgets only; what they mean is in ``job_form`` and ``layers``."""
