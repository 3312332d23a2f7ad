"""Icons: all of one family, in the theme's colours, sharp at every size."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QIcon

from annotator import paths
from annotator.domain.answer import State
from annotator.gui.actions import ACTIONS
from annotator.gui.icons import icon, pixmap, program_icon, state_pixmap
from annotator.gui.theme import load_theme

DRAWINGS = sorted(path for path in (paths.resources() / "icons").glob("*.svg") if path.stem != "annotator")


def inked(picture) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    image = picture.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_every_drawing_is_of_one_family(path):
    root = ElementTree.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width"), root.get("fill")) == ("currentColor", "1.8", "none")


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_every_drawing_shows_in_the_colour_it_is_given(path, qapp):
    assert inked(pixmap(path.stem, QColor("#ff0000"), 48)) == {"#ff0000"}


def test_an_icon_follows_the_theme(qapp):
    for name in ("light", "dark"):
        theme = load_theme(name)
        assert inked(icon("flag", theme).pixmap(32, 32)) == {theme.text.name()}
        assert inked(icon("flag", theme).pixmap(32, 32, QIcon.Mode.Disabled)) == {theme.disabled.name()}


def test_an_icon_is_sharp_on_a_dense_screen(qapp):
    picture = pixmap("undo", QColor("black"), 20, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)


def test_every_state_has_a_sign_of_its_own_shape(qapp):
    theme = load_theme("light")
    shapes = set()
    for state in State:
        image = state_pixmap(state, theme, 16).toImage()
        shapes.add(bytes(image.pixelColor(x, y).alpha() // 64 for x in range(16) for y in range(16)))
    assert len(shapes) == len(State)


def test_every_action_has_an_icon_that_is_shipped(qapp):
    theme = load_theme("light")
    for row in ACTIONS:
        if row.icon:
            assert not icon(row.icon, theme).isNull()


def test_an_icon_that_is_not_shipped_is_a_mistake_that_is_told(qapp):
    with pytest.raises(KeyError, match="no icon 'elephant'"):
        icon("elephant", load_theme("light"))


def test_the_program_has_a_mark_of_its_own(qapp):
    assert len(inked(program_icon().pixmap(64, 64))) > 2
