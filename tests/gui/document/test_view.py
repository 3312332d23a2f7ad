"""What the text view shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from annotator.domain.review import MarkChange
from annotator.gui.document.look import TextLook
from annotator.gui.document.offsets import displayed
from annotator.gui.theme import load_theme

NEWS = "MOSCOW - Russia and [Iran](GPE) will soon sign a treaty, [Sergey Lavrov](PERSON?) said on Thursday."


def picture(shown) -> QImage:
    return shown.page.grab().toImage()


def colours_in(image: QImage, top_left: QPoint, bottom_right: QPoint) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(top_left.x(), bottom_right.x())
        for y in range(top_left.y(), bottom_right.y())
    }


def around(shown, mark, *, below: int = 0) -> set[str]:
    """Colours of a mark's words, or of the lane below them."""
    start, end = shown.view.rect_of(mark.start), shown.view.rect_of(mark.end)
    height = shown.view.display.measures.lane_height if below else 0
    top = start.topLeft() if not below else start.bottomLeft()
    return colours_in(picture(shown), top, end.bottomRight() + QPoint(0, height))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_confirmed_span_has_tint_bar_and_chip_of_its_label(marked, theme):
    shown, _, (iran, _) = marked(NEWS, theme=theme)
    colour = load_theme(theme).colour(0)
    assert colour.tint.name() in around(shown, iran)
    assert colour.strong.name() in around(shown, iran, below=1)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_suggestion_is_paler_and_its_chip_is_not_filled(marked, theme):
    shown, _, (_, lavrov) = marked(NEWS, theme=theme)
    look = load_theme(theme)
    words, lane = around(shown, lavrov), around(shown, lavrov, below=1)
    assert look.colour(1).tint.name() not in words
    assert look.page.name() in lane
    assert look.colour(1).strong.name() in lane


def test_confirmed_and_suggested_differ_without_colour(show, mark):
    grey = [mark(0, 8, "GPE"), mark(20, 28, "GPE", suggested=True)]
    shown = show("Military co-operating Germany countries", grey)
    lane = shown.view.display.measures.lane_height
    image = picture(shown).convertToFormat(QImage.Format.Format_Grayscale8)
    dark = []
    for one in grey:
        start = shown.view.rect_of(one.start).bottomLeft()
        area = [image.pixelColor(start.x() + x, start.y() + y).value() for x in range(24) for y in range(lane)]
        dark.append(sum(value < 140 for value in area) / len(area))
    assert dark[0] > dark[1] * 1.8


def test_the_active_mark_has_a_ring_in_the_accent_colour(marked):
    shown, _, (iran, _) = marked(NEWS)
    accent = load_theme("light").accent.name()
    rect = shown.view.rect_of(iran.start)
    corner = rect.topLeft() - QPoint(4, 3)
    assert accent not in colours_in(picture(shown), corner, rect.bottomLeft() + QPoint(2, 0))
    shown.view.set_active(iran)
    assert shown.view.active == iran
    assert accent in colours_in(picture(shown), corner, rect.bottomLeft() + QPoint(2, 0))


def test_accepting_a_suggestion_changes_how_it_is_drawn(marked, mark):
    shown, _, (_, lavrov) = marked(NEWS)
    strong = load_theme("light").colour(1).strong.name()
    before = around(shown, lavrov)
    shown.view.set_active(lavrov)
    accepted = mark(lavrov.start, lavrov.end, "PERSON")
    shown.view.change_marks(MarkChange(removed=(lavrov,), added=(accepted,)))
    assert shown.view.active is None
    assert load_theme("light").colour(1).tint.name() in around(shown, accepted) - before
    assert strong in around(shown, accepted, below=1)


def test_another_look_changes_the_colours_at_once(marked):
    shown, _, (iran, _) = marked(NEWS)
    dark = load_theme("dark")
    shown.view.set_look(TextLook(dark, {"GPE": 3}))
    assert dark.colour(3).tint.name() in around(shown, iran)
    assert picture(shown).pixelColor(2, 2).name() == dark.page.name()


def test_a_label_without_a_colour_is_drawn_in_grey(show, mark):
    shown = show("one two", [mark(0, 3, "UNHEARD")])
    shown.view.set_look(TextLook(load_theme("light")))
    assert load_theme("light").hover.name() in around(shown, mark(0, 3, "UNHEARD"))


def test_find_hits_are_marked_and_the_present_one_is_scrolled_to(show):
    text = "line of text\n" * 300
    shown = show(text)
    hits = [(start, start + 4) for start in range(0, len(text), 13)]
    shown.view.set_find_hits(hits, 200)
    rect = shown.view.rect_of(hits[200][0])
    assert 0 <= rect.top() <= rect.bottom() <= shown.page.height()
    theme = load_theme("light")
    shades = colours_in(picture(shown), rect.topLeft(), rect.bottomRight() + QPoint(20, 0))
    assert theme.find_current.name() in shades
    shown.view.set_find_hits((), None)
    assert theme.find_current.name() not in colours_in(picture(shown), QPoint(0, 0), QPoint(400, 300))


def test_the_caret_is_shown_only_with_the_focus(show, qtbot):
    shown = show("some words")
    shown.view.activateWindow()
    qtbot.waitUntil(shown.view.hasFocus)
    ink = QColor(load_theme("light").selection).name()
    rect = shown.view.rect_of(0)
    place = (rect.topLeft() - QPoint(1, 0), rect.bottomRight())
    assert ink in colours_in(picture(shown), *place)
    shown.view.clearFocus()
    assert ink not in colours_in(picture(shown), *place)


def test_every_offset_of_awkward_text_has_its_place(show):
    text = "e\u0301 👨‍👩‍👧‍👦 \ud83d \x00\x0b\ufffc\u2028next\r\ntab\there שלום 俄罗斯\r\n\r\nend"
    shown = show(text)
    for offset in range(len(text) + 1):
        assert not shown.view.rect_of(offset).isEmpty()
    before, after = shown.view.rect_of(text.index("tab")), shown.view.rect_of(text.index("here"))
    assert after.x() > before.x() + 30
    assert len(displayed(text)) == len(text)


def test_the_offsets_after_a_lone_surrogate_and_an_emoji_are_not_shifted(show, mark):
    text = "\ud83d and 👨‍👩‍👧‍👦 and \x00 and Iran"
    at = text.index("Iran")
    iran = mark(at, at + 4, "GPE")
    shown = show(text, [iran])
    shown.click(shown.at(at + 2))
    assert shown.values("mark_pressed") == [(iran,)]
    assert shown.view.rect_of(at + 4).x() - shown.view.rect_of(at).x() > 20


def test_an_empty_document_takes_clicks_and_keys(show):
    shown = show("")
    shown.click(QPoint(100, 100))
    shown.view.set_caret(5)
    assert (shown.view.caret, shown.view.selection, shown.view.first_visible()) == (0, None, 0)


def test_marks_over_paragraphs_and_over_line_ends_are_shown_in_all_of_them(show, mark):
    text = "one two\r\n\r\nthree four"
    long_one = mark(4, 16, "GPE")
    shown = show(text, [long_one, mark(7, 11, "PERSON")])
    for offset in (5, 12):
        shown.click(shown.at(offset))
    assert shown.values("mark_pressed") == [(long_one,), (long_one,)]


def test_a_screen_reader_is_told_what_the_view_is(show):
    assert show("text").view.accessibleName() == "Text of the document"


def test_a_mark_of_a_label_with_a_long_name_has_a_shortened_chip(show, mark):
    shown = show("one two three", [mark(0, 3, "A VERY LONG NAME OF A LABEL THAT GOES ON AND ON AND ON")])
    (piece,) = next(chunk for chunk, _ in shown.view.display.scroll.visible()).decoration[0]
    assert piece.chip_width < 260
