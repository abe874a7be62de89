"""Trains a spaCy pipeline on a set, and measures what a provider finds against what a person marked."""
