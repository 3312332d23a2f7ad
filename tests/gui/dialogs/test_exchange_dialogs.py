"""Import and export: what is asked for comes out, and what went wrong is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox

from annotator.domain.answer import Answer
from annotator.domain.record import RejectedRecord
from annotator.gui.dialogs.export_dialog import ExportDialog, ExportWish, FormatChoice
from annotator.gui.dialogs.import_report import ImportReportDialog
from annotator.session import Loss

FORMATS = [
    FormatChoice("jsonl", "JSONL", ".jsonl", "One record per line.", can_omit_tokens=True),
    FormatChoice("conll", "CoNLL", ".conll", "One token per line.", ("overlapping spans", "flags")),
    FormatChoice("table", "Table", ".spans.csv", "One span per row."),
]


@pytest.fixture
def export(qtbot, each_theme, tmp_path) -> ExportDialog:
    dialog = ExportDialog(
        FORMATS,
        {"accept": 28, "reject": 4},
        ExportWish("jsonl", (Answer.ACCEPT,), tmp_path / "news.jsonl"),
        command_line=lambda wish: f"annotator export --format {wish.format} --to {wish.target.name}",
        theme=each_theme,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_accepted_documents_as_jsonl_are_proposed(export, tmp_path):
    assert export.wanted == ExportWish("jsonl", (Answer.ACCEPT,), tmp_path / "news.jsonl")


def test_another_format_changes_command_and_the_file_s_whole_ending_and_is_looked_at(export, qtbot):
    for name, ending in (("conll", "news.conll"), ("table", "news.spans.csv")):
        with qtbot.waitSignal(export.look_wanted, check_params_cb=lambda wish, name=name: wish.format == name):
            QTest.keyClick(export.formats, Qt.Key.Key_Down)
        assert export.wanted.target.name == ending
        assert export.command.text() == f"annotator export --format {name} --to {ending}"
    QTest.keyClick(export.formats, Qt.Key.Key_Up)
    assert export.wanted.target.name == "news.conll"
    assert export.findChild(QLabel, "export_no_place").text() == "Has no place for overlapping spans, flags."


def test_tokens_are_asked_about_only_where_the_format_can_go_without(export):
    tokens = export.findChild(QCheckBox, "export_tokens")
    tokens.click()
    assert not export.wanted.tokens
    QTest.keyClick(export.formats, Qt.Key.Key_Down)
    assert not tokens.isVisible()
    assert export.wanted.tokens


def test_a_split_has_a_seed_and_must_add_up(export):
    export.findChild(QCheckBox, "export_split").click()
    export.findChild(QSpinBox, "export_seed").setValue(7)
    assert (export.wanted.split, export.wanted.seed) == ("80/10/10", 7)
    export.findChild(QSpinBox, "export_test").setValue(30)
    assert export.findChild(QLabel, "complaint").text() == "The parts of the split add up to 120 %. Make it 100."
    assert not export.findChild(QPushButton, "accept").isEnabled()


def test_what_would_be_lost_is_counted_until_something_else_is_asked(export):
    lost, show = export.findChild(QLabel, "export_losses"), export.findChild(QPushButton, "show_losses")
    assert not show.isVisible()
    export.show_losses([Loss("a.txt", "note", 2), Loss("b.txt", "note", 1), Loss("b.txt", "flag", 1)])
    assert "note (3), flag (1)" in lost.text()
    assert show.isVisible()
    export.findChild(QCheckBox, "export_reject").click()
    assert not show.isVisible()


def test_the_command_line_can_be_copied(export):
    export.findChild(QPushButton, "copy_command").click()
    assert QGuiApplication.clipboard().text() == "annotator export --format jsonl --to news.jsonl"


def test_an_export_that_would_write_nothing_is_refused(export):
    accept = export.findChild(QPushButton, "accept")
    export.findChild(QCheckBox, "export_accept").click()
    assert not accept.isEnabled()
    export.findChild(QCheckBox, "export_ignore").click()
    assert "No document has such an answer" in export.findChild(QLabel, "complaint").text()
    export.findChild(QCheckBox, "export_reject").click()
    assert accept.isEnabled()


def test_a_folder_that_does_not_exist_is_said_before_exporting(export):
    export.target.setText("/no/such/folder/news.jsonl")
    assert "folder" in export.findChild(QLabel, "complaint").text()


def test_the_report_lists_every_rejected_record_with_its_place(qtbot, each_theme):
    rejected = [RejectedRecord("a.jsonl", 12, "the record has no text.")]
    dialog = ImportReportDialog([("documents", 1987)], rejected, each_theme, remark="New labels: LAW.")
    qtbot.addWidget(dialog)
    assert [dialog.bad_records.model.index(0, column).data() for column in range(3)] == [
        "a.jsonl",
        "12",
        "the record has no text.",
    ]
    assert dialog.findChild(QPushButton, "save_rejected") is not None


def test_a_report_without_rejected_records_has_nothing_to_save(qtbot, each_theme):
    dialog = ImportReportDialog([("documents", 3)], [], each_theme)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QPushButton, "save_rejected") is None
