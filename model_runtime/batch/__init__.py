"""Many runs: one after the other in one process (``series``), or spread over a cluster (``spread``).

May import job and all that it may, never the doors.
"""
