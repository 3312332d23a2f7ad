"""The sample documents that a new user meets first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator import paths
from annotator.domain.answer import Answer
from annotator.formats.registry import readable_files
from tests.formats.documents import records
from tests.markup import marked

MARKUP = Path(__file__).parent.parent / "golden" / "01_news_report.marked"
GOLD = paths.seeds() / "gold" / "01_news_report.jsonl"
TEXTS = sorted(paths.seeds().glob("*.txt"))


def test_there_are_at_least_six_samples_and_the_news_report_comes_first():
    assert len(TEXTS) >= 6
    assert readable_files(TEXTS)[0].name == "01_news_report.txt"


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_sample_is_utf_8_and_comes_in_as_one_document(path):
    (record,) = records(path)
    assert record.text.encode() == path.read_bytes()
    assert len(record.text) > 500


def test_the_gold_spans_are_those_of_the_markup_and_cover_its_words():
    source = MARKUP.read_bytes().decode()
    text, ranges = marked(source)
    (record,) = records(GOLD)
    assert (record.text, record.spans, record.answer) == (text, ranges, Answer.ACCEPT)
    assert text.encode() == (paths.seeds() / "01_news_report.txt").read_bytes()
    for span in record.spans:
        assert f"[{text[span.start : span.end]}]({span.label})" in source


def test_the_gold_spans_keep_the_conventions():
    (record,) = records(GOLD)
    words = [record.text[span.start : span.end] for span in record.spans]
    assert 60 <= len(words) <= 90
    assert not [w for w in words if w != w.strip() or w.lower().startswith(("the ", "mr ", "ms ", "president "))]
    assert not [w for w in words if w.endswith(("'s", "’s", ".")) and w != "6 a.m."]
    assert len({span.label for span in record.spans}) >= 16
    ends = [span.end for span in record.spans]
    assert all(span.start >= end for span, end in zip(record.spans[1:], ends, strict=False))


def test_the_mixed_scripts_really_mix_them():
    (path,) = [path for path in TEXTS if "mixed" in path.stem]
    (record,) = records(path)
    for sample in ("ß", "Москв", "القاهرة", "ירושלים", "北京", "さくら", "👨‍👩‍👧‍👦", "o\u0323\u0302", "🇸🇹"):
        assert sample in record.text


def test_the_gold_spans_lie_on_the_tokens_written_beside_them():
    task = json.loads(GOLD.read_bytes())
    for span in task["spans"]:
        first, last = task["tokens"][span["token_start"]], task["tokens"][span["token_end"]]
        assert (first["start"], last["end"]) == (span["start"], span["end"])
