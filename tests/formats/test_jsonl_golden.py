"""Files as other tools write them, read and written again, and compared with a reference byte for byte."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from annotator.formats.registry import ReadOptions, exporter_for
from tests.formats.documents import as_document, records, surfaces

GOLDEN = Path(__file__).parent.parent / "golden" / "jsonl"
INPUTS = sorted(path for path in GOLDEN.glob("*.jsonl") if not path.stem.endswith(".exported"))

EXPECTED = {
    "plain": [[], [], []],
    "prodigy_manual": [[("Larkspur", "ORG"), ("Zoë", "PERSON")], [], [("Lyon", "GPE"), ("Lyon or Nice", "CHOICE")], []],
    "prodigy_teach": [[], [("Brio", "PRODUCT")]],
    "doccano_label": [[("EU", "ORG"), ("Danish", "MISC")], [("Ana", "PER")]],
    "doccano_entities": [[("Brennholt", "ORG"), ("1998", "DATE")]],
    "doccano_labels_before_1_5": [[("EU", "ORG"), ("Danish", "MISC")], []],
    "doccano_data_1_6": [[("EU", "ORG"), ("Danish", "MISC")]],
    "doccano_utf16": [[("firemen", "JOB"), ("Lyon", "GPE")], [("Lyon", "GPE")]],
    "doccano_grapheme": [[("Ha\u0300 No\u0323\u0302i", "GPE")]],
    "windows_line_ends": [[("Mali", "GPE")], [("Niger", "GPE")]],
}


def test_every_golden_file_is_looked_at():
    assert {path.stem for path in INPUTS} == set(EXPECTED)


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.stem)
def test_the_words_of_every_span_are_the_ones_that_were_meant(path):
    assert [surfaces(record) for record in records(path)] == EXPECTED[path.stem]


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.stem)
def test_the_export_of_what_was_read_is_the_reference_byte_for_byte(path):
    stream = io.BytesIO()
    exporter = exporter_for("jsonl").exporter
    assert exporter is not None
    exporter.write((as_document(record) for record in records(path, ReadOptions())), stream)
    assert stream.getvalue() == path.with_suffix(".exported.jsonl").read_bytes()
