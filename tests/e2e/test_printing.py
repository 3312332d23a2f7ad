"""A person prints the document on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QLabel


def test_the_document_is_saved_as_a_pdf_with_a_look_at_its_first_page(robot, tmp_path, monkeypatch):
    path = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    robot.press("Ctrl+P")
    preview = robot.screen.widget(QLabel, "print_preview")
    robot.wait_until(lambda: not preview.pixmap().isNull(), "the first page")
    first = preview.pixmap().cacheKey()
    robot.screen.choose("print_spans", "Confirmed spans only")
    robot.wait_until(lambda: preview.pixmap().cacheKey() != first, "the page without suggestions")
    robot.press_button("save_pdf")
    robot.wait_until(path.exists, "the PDF")
    robot.rest()
    assert path.read_bytes().startswith(b"%PDF")
    assert "saved in report.pdf" in robot.screen.words_of("hint_message")
