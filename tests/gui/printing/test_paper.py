"""Annotated texts on paper, read back with programs that have nothing to do with ours."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from annotator.domain.answer import State
from annotator.domain.label import LabelSet
from annotator.domain.review import Mark
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.errors import AnnotatorError, CancelledError
from annotator.gui.printing.paper import first_page, write_pdf
from annotator.gui.printing.printed_text import PrintedText
from annotator.gui.printing.sheet import sheet_of
from annotator.session.printing import PaperSize, PrintedDocument, PrintOptions
from annotator.session.work import Cancel, no_progress
from tests.markup import marked

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
LABELS = LabelSet().with_label("GPE").with_label("PERSON")
SOURCE = Source(SourceKind.RULE, "starter")
USUAL = PrintOptions()
ODD_TEXTS = ["", "\n" * 500, "\x00\x0b\u2028\ufffc", "x" * 30_000, "سلام \u200f שלום", "👨\u200d👩\u200d👧" * 400]


def printed(markup: str, *, key: str = "treaty.txt", suggested: bool = False) -> PrintedDocument:
    text, ranges = marked(markup)
    marks = tuple(
        Mark(r.start, r.end, r.label, suggestion=Suggestion(r.start, r.end, r.label, SOURCE, 0.9))
        if suggested
        else Mark(r.start, r.end, r.label, span=Span(r.start, r.end, r.label, SpanUid(f"{r.start}{r.label}")))
        for r in ranges
    )
    return PrintedDocument("news", key, text, marks, LABELS, State.ACCEPTED)


def write(tmp_path: Path, *documents: PrintedDocument, options: PrintOptions = USUAL) -> tuple[Path, int]:
    path = tmp_path / "out.pdf"
    return path, write_pdf(documents, path, options, no_progress, Cancel())


def read(path: Path, page: int | None = None) -> str:
    which = [] if page is None else ["-f", str(page), "-l", str(page)]
    found = subprocess.run(["pdftotext", *which, "-layout", str(path), "-"], check=True, capture_output=True, text=True)
    return normalize("NFKC", found.stdout)  # ligatures


def facts(path: Path) -> dict[str, str]:
    found = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in found.splitlines())}


@needs_poppler
def test_another_program_reads_the_words_the_labels_and_the_head(qapp, tmp_path):
    path, pages = write(tmp_path, printed("[Lavrov](PERSON) flew to [Iran](GPE) and [Oman](GPE)."))
    words = read(path)
    assert pages == 1
    assert "Lavrov flew to Iran and Oman." in " ".join(words.split())
    for said in ("treaty.txt", "news", "accepted", "3 confirmed", "GPE", "2", "PERSON", "Page 1 of 1"):
        assert said in words


@needs_poppler
def test_every_paragraph_of_a_long_text_is_on_exactly_one_page(qapp, tmp_path):
    text = "\n".join(f"Paragraph {number} tells of [Iran](GPE) at some length." for number in range(300))
    path, pages = write(tmp_path, printed(text))
    whole = " ".join(read(path).split())
    assert pages == int(facts(path)["Pages"]) > 5
    assert [whole.count(f"Paragraph {number} tells") for number in range(300)] == [1] * 300
    assert f"Page {pages} of {pages}" in read(path, pages)


@needs_poppler
@pytest.mark.parametrize(("paper", "name"), [(PaperSize.A4, "A4"), (PaperSize.LETTER, "letter")])
def test_the_paper_is_the_one_that_was_chosen(qapp, tmp_path, paper, name):
    path, _pages = write(tmp_path, printed("[Iran](GPE)"), options=PrintOptions(paper))
    assert f"({name})" in facts(path)["Page size"]


@needs_poppler
def test_each_document_begins_on_a_page_of_its_own(qapp, tmp_path):
    path, pages = write(tmp_path, printed("[Iran](GPE) one"), printed("two", key="second.txt"))
    assert pages == 2
    assert "second.txt" not in read(path, 1)
    assert "second.txt" in read(path, 2)


@needs_poppler
def test_what_is_only_suggested_says_so_with_a_question_mark(qapp, tmp_path):
    path, _pages = write(tmp_path, printed("[Iran](GPE) acts.", suggested=True))
    assert "GPE?" in read(path)
    assert "1 open" in read(path)


@pytest.mark.parametrize(
    "text", ["", "\n" * 500, "\x00\x0b\u2028\ufffc", "x" * 30_000, "سلام \u200f שלום", "👨‍👩‍👧‍👦" * 400]
)
def test_odd_texts_come_to_an_end_on_paper(qapp, tmp_path, text):
    path, pages = write(tmp_path, PrintedDocument("p", "k", text, (), LABELS, State.TODO))
    assert pages >= 1
    assert path.read_bytes().startswith(b"%PDF")


def test_pages_begin_where_the_one_before_ends(qapp):
    text = "\n".join("A paragraph of several words that fills a line or two on the paper. " * 2 for _ in range(80))
    document = PrintedDocument("p", "k", text, (), LABELS, State.TODO)
    starts = list(PrintedText(document, sheet_of(QSizeF(6.7, 10.4), 96.0, {}, 11.0)).page_starts())
    assert len(starts) > 2
    assert starts == sorted(starts, key=lambda start: (start.chunk, start.line))
    assert len(set(starts)) == len(starts)


def test_a_span_is_drawn_in_the_colour_of_its_label(qapp):
    page = first_page(printed("[Iran](GPE) acts."), PrintOptions(), 800)
    plain = first_page(printed("Iran acts."), PrintOptions(), 800)
    assert colours(page) - colours(plain)


def test_cancelling_leaves_the_old_file_as_it_was(qapp, tmp_path):
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    cancel = Cancel()

    def progress(done: int, _total: int | None) -> None:
        if done == 2:
            cancel.press()

    with pytest.raises(CancelledError):
        write_pdf([printed("[Iran](GPE)\n" * 400)], path, PrintOptions(), progress, cancel)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_to_print_is_told_and_writes_nothing(qapp, tmp_path):
    with pytest.raises(AnnotatorError, match="no page"):
        write(tmp_path)
    assert not (tmp_path / "out.pdf").exists()


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
