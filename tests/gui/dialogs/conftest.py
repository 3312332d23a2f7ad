"""What these tests share: a look, laid over the application as the program does it."""

from __future__ import annotations

import pytest

from annotator.gui.theme import Theme, load_theme


@pytest.fixture(params=["light", "dark"])
def each_theme(request) -> Theme:
    return load_theme(request.param)


@pytest.fixture
def theme() -> Theme:
    return load_theme("light")
