"""Letters that no font draws are not looked for in every font; those that one draws are drawn by it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from annotator.gui.document import missing_fonts
from annotator.gui.document.missing_fonts import formats_of_missing
from annotator.gui.document.offsets import Offsets
from annotator.gui.document.paragraph_layout import ParagraphLayout

TEXT = "👨‍👩‍👧 and 俄罗斯外交部长, ひらがな, 한국어; قال وزير"


def ranges(text: str) -> list[str]:
    """The stretches of a text for which no other font is looked for."""
    units = text.encode("utf-16-le")
    formats = formats_of_missing(text, Offsets(text))
    return [units[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le") for f in formats]


@pytest.fixture
def no_fonts(qapp, monkeypatch):
    monkeypatch.setattr(missing_fonts, "are_east_asian_fonts_missing", lambda: True)


def test_where_fonts_are_missing_no_other_is_looked_for_and_only_for_these_letters(no_fonts):
    assert ranges(TEXT) == ["俄罗斯外交部长", "ひらがな", "한국어"]
    assert ranges("Iran and Россия") == []


def test_where_there_are_fonts_they_are_looked_for(qapp, monkeypatch):
    monkeypatch.setattr(missing_fonts, "are_east_asian_fonts_missing", lambda: False)
    assert ranges(TEXT) == []


def test_the_system_is_asked_whether_it_has_fonts(qapp, monkeypatch):
    for families, missing in (([], True), (["Noto Sans CJK SC"], False)):
        monkeypatch.setattr(missing_fonts.QFontDatabase, "families", lambda _system, families=families: families)
        missing_fonts.are_east_asian_fonts_missing.cache_clear()
        assert missing_fonts.are_east_asian_fonts_missing() is missing
    missing_fonts.are_east_asian_fonts_missing.cache_clear()


def test_a_box_stands_for_each_letter_and_what_follows_is_where_it_belongs(no_fonts):
    layout = ParagraphLayout(TEXT, 0, QFont(), 10_000, right_to_left=False)
    first, korean = TEXT.index("俄"), TEXT.index("한")
    boxes = [layout.boxes(0, at, at + 1)[0] for at in (*range(first, first + 7), *range(korean, korean + 3))]
    width = boxes[0][1] - boxes[0][0]
    assert width > 3
    assert [right - left for left, right in boxes] == pytest.approx([width] * 10, abs=1.0)
    assert boxes[6][1] - boxes[0][0] == pytest.approx(7 * width, abs=1.0)
    comma, space = layout.boxes(0, first + 7, first + 8)[0], layout.boxes(0, first - 1, first)[0]
    assert (comma[0], space[1]) == pytest.approx((boxes[6][1], boxes[0][0]), abs=1.0)
