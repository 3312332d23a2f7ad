"""Rows of lists are drawn from pictures: they must look as if they were drawn anew each time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QHoverEvent, QPixmap
from PySide6.QtWidgets import QApplication

from annotator.domain.label import Label, LabelSet
from annotator.domain.review import MarkChange
from annotator.gui.panels.row_delegate import RowDelegate
from annotator.gui.panels.row_pictures import MOST_PIXELS, RowPictures
from annotator.gui.panels.span_list import SpanList
from annotator.gui.theme import apply_theme, load_theme
from tests.gui.panels.test_span_list import IRAN, LABELS, MOSCOW, RUSSIA, TEXT


@pytest.fixture
def dress(qapp):
    """Lays a theme over the application, as the program does it; the old look comes back afterwards."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield lambda theme: apply_theme(qapp, theme)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.fixture
def spans(qtbot, each_theme, dress) -> SpanList:
    dress(each_theme)
    spans = SpanList(each_theme)
    qtbot.addWidget(spans)
    spans.resize(240, 300)
    spans.show_marks(TEXT, [IRAN, RUSSIA, MOSCOW], LABELS)
    return spans


def looks(spans: SpanList):
    return spans.list.grab().toImage()


def drawn_each_time(spans: SpanList, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(RowDelegate, "content_of", lambda _self, _cell: None)
        patched.setattr(type(spans.list.itemDelegate()), "content_of", lambda _self, _cell: None)
        return looks(spans)


def test_rows_look_the_same_from_pictures(spans, monkeypatch):
    first = looks(spans)
    assert first == looks(spans) == drawn_each_time(spans, monkeypatch)


def test_rows_look_another_way_when_what_they_show_or_the_look_is_another(spans, monkeypatch, dress):
    before = looks(spans)
    spans.set_active(RUSSIA)
    selected = looks(spans)
    spans.change_marks(MarkChange(removed=(IRAN,)))
    shorter = looks(spans)
    spans.show_marks(TEXT, [RUSSIA, MOSCOW], LabelSet([Label("GPE", "1", 9)]))
    recoloured = looks(spans)
    dress(load_theme("high_contrast"))
    spans.set_theme(load_theme("high_contrast"))
    contrast = looks(spans)
    seen = [before, selected, shorter, recoloured, contrast]
    assert all(one != other for one, other in pairwise(seen))
    assert contrast == drawn_each_time(spans, monkeypatch)


def test_another_font_has_rows_drawn_anew(spans, monkeypatch):
    looks(spans)
    font = spans.list.font()
    font.setItalic(True)
    spans.list.setFont(font)
    assert looks(spans) == drawn_each_time(spans, monkeypatch)


def test_the_whole_row_below_the_pointer_is_tinted_and_no_longer_when_it_leaves(spans, each_theme):
    ground, place = spans.list.viewport(), QPointF(40, spans.list.rowHeight(0) * 1.5)

    def tinted():
        image, row = ground.grab().toImage(), round(place.y())
        return [image.pixelColor(x, row + 8) == each_theme.hover for x in (1, ground.width() - 2)]

    before = tinted()
    QApplication.sendEvent(ground, QHoverEvent(QEvent.Type.HoverMove, place, place, QPointF()))
    below = tinted()
    QApplication.sendEvent(ground, QEvent(QEvent.Type.Leave))
    assert (before, below, tinted()) == ([False, False], [True, True], [False, False])


def test_rows_leave_the_ring_of_a_list_with_the_keyboard_alone(qtbot, dress):
    theme = load_theme("high_contrast")
    dress(theme)
    spans = SpanList(theme)
    qtbot.addWidget(spans)
    spans.resize(240, 300)
    spans.show_marks(TEXT, [IRAN, RUSSIA, MOSCOW], LABELS)
    spans.show()
    spans.list.setFocus()
    qtbot.waitUntil(spans.list.hasFocus)
    image, middle = looks(spans), spans.list.rowHeight(0) * 3 // 2
    assert [image.pixelColor(x, middle) for x in (0, 1)] == [theme.accent, theme.accent]


def test_another_language_has_rows_drawn_anew(spans):
    looks(spans)
    QApplication.sendEvent(spans.list, QEvent(QEvent.Type.LanguageChange))
    assert len(spans.list.itemDelegate()._pictures) == 0


def test_only_so_many_pictures_are_kept(qapp):
    pictures, edge = RowPictures(), 500
    for number in range(MOST_PIXELS // edge**2 + 5):
        pictures.keep(number, QPixmap(edge, edge))
    assert len(pictures) == MOST_PIXELS // edge**2
    assert pictures.get(0) is None
    assert pictures.get(number) is not None
