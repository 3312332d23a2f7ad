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


def find(words: str, show) -> None:
    show(found(words))


def found(words: str) -> list[FoundDocument]:
    everything = [FoundDocument(7, "Kremlin declined", "002.txt"), FoundDocument(8, "", "003.txt")]
    return [document for document in everything if words.lower() in document.title.lower()]


@pytest.fixture
def palette(qtbot, each_theme) -> CommandPalette:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    palette = CommandPalette(find, each_theme, window)
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


def test_what_was_run_lately_comes_first_but_never_before_what_fits_better(palette):
    commands = [
        PaletteCommand("export", "Export…"),
        PaletteCommand("expand", "Expand"),
        PaletteCommand("next", "Next expert", rank=8),
        PaletteCommand("explain", "Explain this", rank=7),
    ]
    palette.open_over(palette.parentWidget(), commands, LABELS)
    assert listed(palette)[:2] == ["Next expert", "Explain this"]
    QTest.keyClicks(palette.choices.line, "exp")
    assert listed(palette)[:4] == ["Explain this", "Expand", "Export…", "Next expert"]


def test_labels_of_that_name_and_documents_with_these_words_are_offered_below_the_commands(palette):
    QTest.keyClicks(palette.choices.line, "or")
    assert listed(palette)[-2:] == ["ORG", "Documents with “or”"]
    palette.choices.line.setText("krem")
    assert listed(palette) == ["Documents with “krem”"]
    QTest.keyClick(palette.choices.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert listed(palette) == ["Kremlin declined"]


def test_documents_that_are_found_too_late_are_not_shown(qtbot, each_theme):
    window, waiting = QWidget(), []
    window.resize(900, 600)
    qtbot.addWidget(window)
    palette = CommandPalette(lambda words, show: waiting.append((words, show)), each_theme, window)
    palette.open_over(window, COMMANDS, LABELS, typed="@")
    palette.choices.line.setText("@krem")
    palette.choices.line.setText("undo")
    for words, show in waiting:
        show(found(words))
    assert listed(palette)[0] == "Undo"
    palette.hide()
