"""Annotator: a desktop program with which people turn text into training data."""

__version__ = "0.1.0"
