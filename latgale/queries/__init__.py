"""Questions to a release: ``f(connection, *, …) -> DataFrame``, constant SQL, bound parameters.

They return codes and printed texts, never display texts; the interface puts names to codes.
"""
