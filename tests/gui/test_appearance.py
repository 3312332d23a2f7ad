"""Theme and text size: chosen, followed, remembered."""

import pytest
from PySide6.QtCore import Qt

from annotator.domain.label import Label, LabelSet
from annotator.gui.appearance import LARGEST, SMALLEST, USUAL, Appearance
from annotator.gui.document.view import DocumentView
from annotator.session.settings import Settings


@pytest.fixture
def appearance(qapp, own_home):
    return Appearance(Settings(), qapp)


@pytest.fixture
def view(qtbot):
    view = DocumentView()
    qtbot.addWidget(view)
    return view


def test_a_chosen_theme_is_taken_and_remembered(appearance, listen):
    heard = listen(appearance.theme_changed)
    appearance.choose_theme("dark")
    assert appearance.theme.name == "dark"
    assert Settings.load().theme == "dark"
    appearance.choose_theme("dark")
    appearance.choose_theme("light")
    assert [theme.name for theme in heard.what if theme.name == "light"] == ["light"]


def test_system_follows_the_desktop(appearance, qapp):
    appearance.choose_theme("dark")
    appearance.choose_theme("system")
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert appearance.theme.name == ("dark" if is_dark else "light")


def test_text_grows_and_shrinks_within_limits_and_is_remembered(appearance, view, qtbot):
    appearance.dress(view)
    appearance.resize_text(2)
    assert view.text_size == USUAL + 2
    qtbot.waitUntil(lambda: Settings.load().text_size == USUAL + 2)
    for _ in range(100):
        appearance.resize_text(1)
    assert view.text_size == LARGEST
    for _ in range(100):
        appearance.resize_text(-1)
    assert view.text_size == SMALLEST
    appearance.resize_text(0)
    assert view.text_size == USUAL


def test_label_colours_reach_the_text(appearance, view):
    appearance.dress(view)
    appearance.set_labels(LabelSet([Label("ORG", colour=4)]))
    assert view.display.look.colours == {"ORG": 4}
