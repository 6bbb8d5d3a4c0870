"""Seeded fuzzing: damaged and odd inputs of every kind end in a named error, never in a traceback, a hang or gigabytes.

``mutations`` damages, ``seeds`` has what is damaged, ``targets`` what reads it, ``harness`` runs them in a child of its
own (``python -m tests.fuzz.harness``). ``test_fuzz`` runs 20,000 inputs; ``make fuzz`` a million.
"""
