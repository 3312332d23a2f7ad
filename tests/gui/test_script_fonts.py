"""Fonts for the scripts of a text are loaded before the panels need them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

from annotator.domain.document import DocumentId
from annotator.domain.record import Record
from annotator.gui import script_fonts
from annotator.gui.document.letters import MOST, letters_of, script_of
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

    def is_drawn(font: QFont, letter: str) -> bool:
        found.append((font.pointSizeF(), letter))
        return letter not in "俄👩"

    monkeypatch.setattr(script_fonts, "is_drawn", is_drawn)
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


def test_scripts_that_no_font_has_are_told_of_once(bench, measured):
    fonts = ScriptFonts(bench.workbench, lambda: [QFont()], bench.workbench)
    told: list[str] = []
    fonts.undrawn.connect(told.append)
    bench.open(Record("one", "Москва 俄"), Record("two", "俄 met 👩"), Record("three", "Iran"))
    bench.wait(lambda: len(told) == 1)
    assert told == ["This computer has no font for Chinese characters. Boxes stand in their place; the text is whole."]
    bench.workbench.open_document(DocumentId(2))
    bench.wait(lambda: len(told) == 2)
    assert told[1] == "This computer has no font for emoji or signs. Boxes stand in their place; the text is whole."


@pytest.mark.parametrize(
    ("character", "is_drawn"),
    [
        pytest.param("Ж", True, id="Cyrillic"),
        pytest.param("\U00018b00", False, id="Khitan"),  # no font of the tests has it
        pytest.param("\ud800", True, id="half of a pair, which has a sign of its own"),
        pytest.param("\u200d", True, id="a joiner, which is never drawn"),
    ],
)
def test_a_letter_is_drawn_if_some_font_has_it(qapp, character, is_drawn):
    assert script_fonts.is_drawn(QFont(), character) == is_drawn


@pytest.mark.parametrize(("character", "script"), [("한", "HANGUL"), ("俄", "CJK"), ("ö", "LATIN"), ("👩", "")])
def test_a_script_has_the_name_that_unicode_gives_it(character, script):
    assert script_of(character) == script
