"""What an import would bring is known before anything is stored."""

from __future__ import annotations

import pytest

from annotator.domain.queue import Queue
from annotator.session import OffsetUnit, ReadOptions, Role, SplitBy
from annotator.session.import_preview import PREVIEWED, count_import, preview_import
from annotator.session.importing import ImportOptions, import_files
from annotator.session.work import Cancel


@pytest.fixture
def headlines(tmp_path):
    """A text file of many lines, two of which are alike."""

    def write(count: int = 30, name: str = "headlines.txt"):
        path = tmp_path / name
        path.write_text("".join(f"Headline {number}\n" for number in range(count - 1)) + "Headline 0\n")
        return path

    return write


LINES = ImportOptions(read=ReadOptions(split_by=SplitBy.LINE))


def test_only_the_first_documents_are_read_and_the_file_s_facts_are_told(headlines):
    preview = preview_import([headlines(50)], LINES)
    assert [record.text for record in preview.documents] == [f"Headline {number}" for number in range(PREVIEWED)]
    assert (preview.files, preview.formats, preview.facts.encoding, preview.problem) == (1, ("text",), "utf-8", "")


def test_the_unit_of_offsets_is_found_out_by_the_words_that_spans_name(write_lines):
    span = {"start": 3, "end": 7, "label": "GPE", "text": "Lyon"}
    preview = preview_import([write_lines({"text": "👋 Lyon", "spans": [span]})], ImportOptions())
    assert preview.unit is OffsetUnit.UTF_16
    plain = write_lines({"text": "A Lyon", "spans": [{"start": 2, "end": 6, "label": "GPE"}]}, name="plain.jsonl")
    assert preview_import([plain], ImportOptions()).unit is None


def test_columns_are_named_with_their_first_cell_and_what_they_hold(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("nr,body,answer\n1,A text,accept\n")
    facts = preview_import([path], ImportOptions()).facts
    assert [(c.name, c.sample, c.role) for c in facts.columns] == [
        ("nr", "1", Role.META),
        ("body", "A text", Role.TEXT),
        ("answer", "accept", Role.ANSWER),
    ]


def test_fields_of_json_can_be_said_to_hold_the_text(write_lines):
    path = write_lines({"title": "No", "story": "The story.", "nr": 7})
    said = ImportOptions(read=ReadOptions(columns=(("story", Role.TEXT), ("nr", Role.ID))))
    assert preview_import([path], ImportOptions()).documents == ()
    (record,) = preview_import([path], said).documents
    assert (record.key, record.text, dict(record.meta)) == ("7", "The story.", {"id": 7, "title": "No"})


def test_what_is_counted_before_is_what_is_told_afterwards(project, headlines, tmp_path):
    import_files(project, [headlines(10)], LINES)
    other = tmp_path / "other.txt"
    other.write_bytes(b"Headline 3\nSomething new\n\xff\xfe\x00bad\n")
    inputs = [headlines(30), other, tmp_path / "missing.txt"]
    options = ImportOptions(read=ReadOptions(split_by=SplitBy.LINE, encoding="utf-8"))
    count = count_import(project, inputs, options)
    assert (count.records, count.documents, count.bad, count.is_whole) == (34, 32, 2, True)
    new_only = ImportOptions(read=options.read, new_texts_only=True)
    expected = count.new(new_texts_only=True)
    report = import_files(project, inputs, new_only)
    assert (report.documents, len(report.rejected)) == (expected, count.bad)
    again = count_import(project, inputs, options)
    assert again.new(new_texts_only=False) == import_files(project, inputs, options).documents
    assert len({row.title for row in project.rows(project.document_ids(Queue()))}) == 30


def test_counting_stops_when_it_is_cancelled_and_stores_nothing(project, headlines):
    cancel = Cancel()

    def progress(done: int, _total: int | None) -> None:
        cancel.press()

    count = count_import(project, [headlines(5000)], LINES, progress=progress, cancel=cancel)
    assert not count.is_whole
    assert count.records < 1000
    assert len(project.document_ids(Queue())) == 0
