"""Annotated texts on paper: the same layout as on the screen, broken into pages."""
