"""Patterns of names: words, runs of capitals, kinds, short forms."""
