"""`annotator print`."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.session.printing import PaperSize, PrintOptions


@pytest.fixture
def texts(annotator, project, tmp_path) -> Path:
    (tmp_path / "one.txt").write_text("Iran acts.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("Oman waits.", encoding="utf-8")
    assert annotator("import", project, "one.txt", "two.txt").code == 0
    return project


def test_all_documents_are_printed_unless_some_are_named(annotator, windows, texts):
    outcome = annotator("print", texts, "out.pdf", "--json")
    assert outcome.json == {"documents": 2, "pages": 2, "output": "out.pdf"}
    annotator("print", texts, "out.pdf", "--document", "two.txt", "--confirmed-only", "--paper", "A5", "--text-size", 9)
    assert windows.asked[-2][1] == [("one.txt", 0), ("two.txt", 0)]
    assert windows.asked[-1] == ("print", [("two.txt", 0)], Path("out.pdf"), PrintOptions(PaperSize.A5, 9.0, True))


def test_a_document_that_is_not_there_is_named(annotator, windows, texts):
    outcome = annotator("print", texts, "out.pdf", "--document", "three.txt")
    assert outcome.code == 1
    assert "three.txt" in outcome.errors
    assert windows.asked == []
