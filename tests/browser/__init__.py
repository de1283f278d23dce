"""The dashboard as a reader meets it: a real server and a real browser.

A package, so that its fixtures end with it and no event loop stays open for the other tests.
"""
