"""Headless commands over the same session as the window."""
