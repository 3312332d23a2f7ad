"""Fonts for the scripts of a text are loaded before the panels need them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from annotator.domain.document import DocumentId
from annotator.domain.record import Record
from annotator.gui import script_fonts
from annotator.gui.document.letters import MOST, letters_of
from annotator.gui.script_fonts import ScriptFonts


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("The treaty was signed.\n", ""),
        ("naïve Ünïted", "Ü"),
        ("Тегеран и Москва", "М"),
        ("Москва 俄罗斯 قال", "Мا俄"),
        ("👩 met 👨 in 🇫🇷", "🇫"),
        ("\ud800 and \ufffd", "\ud800\ufffd"),
    ],
)
def test_a_text_is_known_by_a_letter_of_each_script_in_it(text, letters):
    assert letters_of(text) == letters


def test_a_list_of_scripts_gives_some_of_them():
    assert len(letters_of("".join(map(chr, range(0xA0, 0x3000))))) == MOST


@pytest.fixture
def measured(monkeypatch) -> list[tuple[float, str]]:
    """Sizes and letters that were measured."""
    found: list[tuple[float, str]] = []
    monkeypatch.setattr(script_fonts, "measure", lambda font, letter: found.append((font.pointSizeF(), letter)))
    return found


def test_each_font_is_loaded_once_for_each_script_in_events_of_their_own(bench, measured, qapp):
    small, large = QFont(), QFont()
    small.setPointSizeF(9)
    large.setPointSizeF(20)
    fonts = ScriptFonts(bench.workbench, lambda: [small, large], bench.workbench)
    bench.open(Record("one", "Москва 俄"), Record("two", "俄 قال"), Record("three", "Iran"))
    bench.wait(lambda: not fonts.is_loading)
    assert measured == [(9, "М"), (9, "俄"), (20, "М"), (20, "俄")]
    for document, new in ((2, [(9, "ا"), (20, "ا")]), (3, [])):
        measured.clear()
        bench.workbench.open_document(DocumentId(document))
        bench.wait(lambda document=document: bench.workbench.document.document.id == document)
        bench.wait(lambda: not fonts.is_loading)
        assert measured == new


def test_a_letter_is_measured_as_it_will_be_drawn():
    font = QFont()
    font.setPointSizeF(20)
    assert script_fonts.measure(font, "Ж") == pytest.approx(QFontMetricsF(font).horizontalAdvance("Ж"), abs=1)
