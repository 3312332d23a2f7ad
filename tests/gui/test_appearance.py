"""Theme and text size: chosen, followed, remembered."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.label import Label, LabelSet
from annotator.gui.appearance import LARGEST, SMALLEST, USUAL, Appearance
from annotator.gui.document.view import DocumentView
from annotator.gui.panels.named import look_like_a_link, mute
from annotator.gui.theme import load_theme, style_sheet_of
from annotator.session.settings import Settings


@pytest.fixture
def appearance(qapp, own_home):
    return Appearance(Settings(), qapp)


@pytest.fixture
def view(qtbot):
    view = DocumentView()
    qtbot.addWidget(view)
    return view


def test_a_chosen_theme_is_taken_and_remembered(appearance, listen, qtbot):
    heard = listen(appearance.theme_changed)
    appearance.choose_theme("dark")
    assert appearance.theme.name == "dark"
    qtbot.waitUntil(lambda: Settings.load().theme == "dark")
    appearance.choose_theme("dark")
    appearance.choose_theme("light")
    qtbot.waitUntil(lambda: [theme.name for theme in heard.what if theme.name == "light"] == ["light"])


@pytest.fixture
def own_look(qapp):
    """The application's look comes back afterwards."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def test_every_widget_looks_as_if_the_whole_style_sheet_had_been_set_anew(appearance, qtbot, qapp, own_look):
    def made() -> QMainWindow:
        window = QMainWindow()
        qtbot.addWidget(window)
        dock, page = QDockWidget("Spans", window), QWidget()
        column = QVBoxLayout(page)
        muted = QLabel("says little")
        mute(muted)
        link = QPushButton("Show them")
        look_like_a_link(link)
        for widget in (muted, link, QPushButton("Accept"), QLineEdit("words"), QComboBox(), QListWidget()):
            column.addWidget(widget)
        dock.setWidget(page)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        window.resize(400, 300)
        return window

    shown, hidden = made(), made()
    for window in (shown, hidden):
        window.show()
        qtbot.waitExposed(window)
    hidden.hide()
    looks = []
    for theme in ("dark", "light", "high_contrast"):
        appearance.choose_theme(theme)
        qtbot.waitUntil(lambda: not appearance.restyling.is_under_way)
        looks.append([window.grab().toImage() for window in (shown, hidden)])
        qapp.setStyleSheet(style_sheet_of(appearance.theme))  # the long way, by Qt alone
        assert [window.grab().toImage() for window in (shown, hidden)] == looks[-1]
        appearance.restyling.dress(appearance.theme)
    assert looks[0] != looks[1] != looks[2]


def test_a_widget_that_went_before_its_turn_is_passed_by(appearance, qtbot, own_look):
    windows = [QWidget() for _ in range(3)]
    appearance.choose_theme("dark")
    appearance.choose_theme("light")
    assert appearance.restyling.is_under_way
    shiboken6.delete(windows.pop())
    qtbot.waitUntil(lambda: not appearance.restyling.is_under_way)


def test_where_no_file_can_be_written_a_theme_is_taken_all_the_same(qapp, own_home, own_look, monkeypatch):
    def full(**_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("annotator.gui.restyling.TemporaryDirectory", full)
    appearance = Appearance(Settings(), qapp)
    appearance.choose_theme("dark")
    assert qapp.styleSheet() == style_sheet_of(load_theme("dark"))


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
