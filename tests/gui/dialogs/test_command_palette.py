"""The command palette: a few letters lead to any command, document or label."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.domain.label import Label, LabelSet
from annotator.gui.dialogs.command_palette import CommandPalette, FoundDocument, PaletteCommand

COMMANDS = [
    PaletteCommand("undo", "Undo", "Ctrl+Z", "undo"),
    PaletteCommand("import", "Import texts…", "Ctrl+I", "import"),
    PaletteCommand("export", "Export…", "Ctrl+E"),
    PaletteCommand("train", "Train…", enabled=False),
]
LABELS = LabelSet([Label("PERSON", "1", 0), Label("ORG", "2", 1)])


def found(words: str) -> list[FoundDocument]:
    everything = [FoundDocument(7, "Kremlin declined", "002.txt"), FoundDocument(8, "", "003.txt")]
    return [document for document in everything if words.lower() in document.title.lower()]


@pytest.fixture
def palette(qtbot, each_theme) -> CommandPalette:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    palette = CommandPalette(found, each_theme, window)
    palette.open_over(window, COMMANDS, LABELS)
    yield palette
    palette.hide()


def listed(palette: CommandPalette) -> list[str]:
    return [palette.choices.model.choice(row).text for row in range(palette.choices.model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("exp", ["command", "export"]),
        ("itx", ["command", "import"]),
        ("@krem", ["document", 7]),
        ("#or", ["label", "ORG"]),
    ],
)
def test_what_is_typed_leads_where_it_says(palette, qtbot, typed, chosen):
    QTest.keyClicks(palette.choices.line, typed)
    with qtbot.waitSignal(palette.chosen) as told:
        QTest.keyClick(palette.choices.line, Qt.Key.Key_Return)
    assert told.args == chosen
    assert not palette.isVisible()


def test_commands_that_cannot_be_run_now_are_not_offered(palette):
    assert listed(palette) == ["Undo", "Import texts…", "Export…"]


def test_an_empty_document_has_a_name_too(palette):
    QTest.keyClicks(palette.choices.line, "@")
    assert listed(palette) == ["Kremlin declined", "(empty)"]


def test_enter_on_nothing_does_nothing_and_escape_leaves(palette):
    told = []
    palette.chosen.connect(lambda *args: told.append(args))
    QTest.keyClicks(palette.choices.line, "qqq")
    QTest.keyClick(palette.choices.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.choices.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert told == []


def test_the_palette_can_begin_with_documents(palette):
    palette.open_over(palette.parentWidget(), COMMANDS, LABELS, typed="@krem")
    assert listed(palette) == ["Kremlin declined"]
