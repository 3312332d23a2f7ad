"""Tables: what other programs write is read row by row, to the last character."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.answer import Answer
from annotator.domain.record import Record, RejectedRecord
from annotator.domain.span import LabelledRange
from annotator.errors import InputError
from annotator.formats.registry import OffsetUnit, ReadOptions, Role
from tests.formats.documents import read, reasons, records, surfaces

GOLDEN = Path(__file__).parent.parent / "golden" / "csv"

EXPECTED = {
    "quoted_newlines.csv": [
        ("1", 'Zoë met the "chief",\r\nin Köln.', {"id": "1", "source": "desk"}, []),
        ("2", "Plain text", {"id": "2"}, []),
    ],
    "semicolons_cp1252.csv": [
        ("semicolons_cp1252.csv:2", "Größe in Köln – „sehr“ groß", {"Nr": "7"}, []),
        ("semicolons_cp1252.csv:3", "Über den Fluss, weit", {"Nr": "8"}, []),
    ],
    "tabs_with_bare_quotes.tsv": [
        ("tabs_with_bare_quotes.tsv:2", '"Yes" said Ana', {}, []),
        ("tabs_with_bare_quotes.tsv:3", 'No, "never"', {}, []),
    ],
    "label_studio.csv": [
        ("5", "👋 Russia signed", {"annotation_id": "1", "annotator": "1", "id": "5"}, [("Russia", "GPE")]),
        ("6", "Nothing here", {"annotation_id": "2", "annotator": "1", "id": "6"}, []),
    ],
    "utf16_no_heading.csv": [],
}


def written(tmp_path: Path, text: str | bytes, name: str = "news.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_every_golden_table_is_looked_at():
    assert {path.name for path in GOLDEN.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", [name for name, rows in EXPECTED.items() if rows])
def test_tables_of_other_programs_are_read_as_they_were_meant(name):
    found = [(r.key, r.text, dict(r.meta), surfaces(r)) for r in records(GOLDEN / name)]
    assert found == EXPECTED[name]


@pytest.mark.parametrize(
    ("cell", "labels", "meta"),
    [
        ("politics", ("politics",), {}),
        (" politics ", ("politics",), {}),
        ('"[""politics"", ""sport"", ""politics""]"', ("politics", "sport"), {}),
        ("", (), {}),
        ("x" * 61, (), {"label": "x" * 61}),
        ('"[""politics"", """"]"', (), {"label": ["politics", ""]}),
    ],
)
def test_a_column_of_labels_says_them_of_the_document(tmp_path, cell, labels, meta):
    (record,) = records(written(tmp_path, f"text,Category\nIran,{cell}\n"))
    assert (record.labels, record.meta) == (labels, meta)


def test_a_column_is_one_of_labels_unless_something_else_is_said(tmp_path):
    path = written(tmp_path, "text,class\nIran,politics\n")
    assert [r.labels for r in records(path)] == [("politics",)]
    (record,) = records(path, ReadOptions(columns=(("class", Role.META),)))
    assert (record.labels, record.meta) == ((), {"class": "politics"})


def test_a_table_of_texts_alone_needs_no_heading():
    one_column = ReadOptions(delimiter="|")
    assert [r.text for r in records(GOLDEN / "utf16_no_heading.csv", one_column)] == [
        "Первый текст",
        'Второй, "текст"',
    ]


def test_an_answer_and_spans_in_a_cell_are_the_record_s_own(tmp_path):
    spans = json.dumps([{"start": 0, "end": 3, "label": "PERSON", "score": 0.5}, [8, 12, "GPE"]]).replace('"', '""')
    path = written(tmp_path, f'text,answer,entities\nAna saw Lyon,accept,"{spans}"\nBo ran,perhaps,\n')
    first, second = records(path)
    assert (first.answer, surfaces(first), first.scores) == (
        Answer.ACCEPT,
        [("Ana", "PERSON"), ("Lyon", "GPE")],
        (0.5, None),
    )
    assert (second.answer, dict(second.meta)) == (None, {"answer": "perhaps"})


def test_columns_hold_what_the_person_says_they_hold(tmp_path):
    path = written(tmp_path, "text,body,nr,secret\nshort,The body.,9,x\n")
    columns = (("body", Role.TEXT), ("nr", Role.ID), ("secret", Role.NOTHING))
    (record,) = records(path, ReadOptions(columns=columns))
    assert (record.key, record.text, dict(record.meta)) == ("9", "The body.", {"id": "9", "text": "short"})


def test_columns_without_a_heading_are_named_by_their_number(tmp_path):
    path = written(tmp_path, "a1;Ein Text\na2;Noch einer\n")
    options = ReadOptions(columns=(("2", Role.TEXT), ("1", Role.ID)))
    assert [(r.key, r.text, r.line) for r in records(path, options)] == [("a1", "Ein Text", 1), ("a2", "Noch einer", 2)]


def test_spans_in_a_cell_count_in_the_unit_that_was_said(tmp_path):
    path = written(tmp_path, 'text,spans\n👋 Lyon,"[[3,7,""GPE""]]"\n')
    (record,) = records(path, ReadOptions(offsets=OffsetUnit.UTF_16))
    assert surfaces(record) == [("Lyon", "GPE")]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("one,two,three", "The row has 3 cells where the heading has 2."),
        (",", "The text is empty: there is nothing to annotate."),
        ('"a"b,two', "A quoted cell is not closed properly."),
        ('x,"[[0, 9, ""GPE""]]"', "Span 1 (“GPE”, 0 to 9) reaches beyond the text, which has 1 characters."),
        ('x,"[[0, 9"', "The cell “spans” is no list of spans in JSON."),
        ('x,"{}"', "“spans” is an object where a list is expected."),
        (b"caf\xe9,", "The bytes are not valid UTF-8."),
    ],
)
def test_a_bad_row_is_told_and_the_others_go_in(tmp_path, row, expected):
    data = row if isinstance(row, bytes) else row.encode()
    path = written(tmp_path, b"text,spans\nbefore,\n" + data + b"\n\nafter,\n")
    before, bad, after = read(path, ReadOptions(encoding="utf-8"))
    assert (before.text, after.text, after.line) == ("before", "after", 5)
    assert bad == RejectedRecord(str(path), 3, expected)


def test_a_quote_that_is_never_closed_names_the_lines_that_are_lost(tmp_path):
    path = written(tmp_path, 'text\nfirst\n"second\nthird\n')
    items = read(path)
    assert [item.text for item in items if isinstance(item, Record)] == ["first"]
    assert reasons(items) == ["A quote is opened and never closed. Lines 3 to 4 were not read."]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a,b\nx,y\n", "no column is called “text”. Say which of “a”, “b” holds the text."),
        ("", "holds no rows."),
        (b"\x00\x01\x02\xff", "does not look like text. If it is, say which encoding it has."),
    ],
)
def test_a_file_that_is_no_table_of_texts_is_refused_with_what_to_do(tmp_path, content, expected):
    with pytest.raises(InputError, match=re.escape(expected)):
        read(written(tmp_path, content))


def test_a_column_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"there is no column “words”\. The columns are text, id"):
        read(written(tmp_path, "text,id\nx,1\n"), ReadOptions(columns=(("words", Role.TEXT),)))


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@st.composite
def rows(draw):
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    label = draw(st.sampled_from(["GPE", "PERSON", "Ort, groß"]))
    return text, draw(st.sampled_from(["", "accept", "reject"])), (start, end, label)


@given(st.lists(rows(), min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_whatever_the_csv_module_writes_is_read_back_to_the_last_character(tmp_path_factory, table, delimiter):
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["text", "answer", "spans"])
    for text, answer, span in table:
        writer.writerow([text, answer, json.dumps([span])])
    path = written(tmp_path_factory.mktemp("csv"), stream.getvalue())
    found = records(path)
    assert [record.text for record in found] == [text for text, _, _ in table]
    assert [record.spans for record in found] == [(LabelledRange(*span),) for _, _, span in table]
    assert [record.answer.value if record.answer else "" for record in found] == [answer for _, answer, _ in table]
