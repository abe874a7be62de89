"""Edits: pure functions from what is to the change set that makes it otherwise."""
