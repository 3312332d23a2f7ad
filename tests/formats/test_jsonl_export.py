from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.answer import Answer
from annotator.domain.label import Label, LabelSet, LabelUse
from annotator.domain.span import Span, SpanUid
from annotator.domain.tokens import Tokens
from annotator.formats.jsonl_lines import task_line
from annotator.formats.registry import ReadOptions, exporter_for, importer_for
from annotator.formats.task_hashes import input_hash, task_hash
from tests.formats.documents import annotated

SOURCE = "[Vladimir Putin](PERSON) visited [Iran](GPE)."
WORDS = Tokens([(0, 8), (9, 14), (15, 22), (23, 27), (27, 28)])
REFERENCE = Path(__file__).parent.parent / "golden" / "export_with_tokens.jsonl"


def line(document) -> dict:
    return json.loads(task_line(document))


def test_a_line_has_the_keys_that_scripts_rely_on_in_their_order():
    keys = list(line(annotated(SOURCE, tokens=WORDS)))
    assert keys == [
        *("text", "tokens", "spans", "answer", "meta"),
        *("_input_hash", "_task_hash", "_view_id", "_annotator_id", "_timestamp"),
    ]


def test_the_export_is_the_reference_byte_for_byte():
    first = annotated(
        "[Zoë](PERSON) 👨‍👩‍👧 met\r\n[Иван](PERSON) in [Hà Nội](GPE)\u2028.", tokens=Tokens([(0, 3), (4, 9), (10, 13)])
    )
    spans = (
        Span(0, 8, "PERSON", SpanUid("a"), None, "en_core_web_sm", 0.75),
        Span(0, 14, "PERSON", SpanUid("b")),
        Span(9, 13, "MISC", SpanUid("c"), note="cut short"),
    )
    second = annotated("Vladimir Putin visited Iran.", tokens=WORDS, answer=Answer.REJECT)
    second = replace(second, annotation=replace(second.annotation, spans=spans, flagged=True, note="ask Ana"))
    stream = io.BytesIO()
    exporter = exporter_for("jsonl").exporter
    assert exporter is not None
    count = exporter.write([first, second], stream)
    assert (count.documents, count.spans, count.lost) == (2, 6, [])
    assert stream.getvalue() == REFERENCE.read_bytes()


def test_tokens_carry_text_range_number_and_the_space_after_them():
    assert line(annotated(SOURCE, tokens=WORDS))["tokens"] == [
        {"text": "Vladimir", "start": 0, "end": 8, "id": 0, "ws": True},
        {"text": "Putin", "start": 9, "end": 14, "id": 1, "ws": True},
        {"text": "visited", "start": 15, "end": 22, "id": 2, "ws": True},
        {"text": "Iran", "start": 23, "end": 27, "id": 3, "ws": False},
        {"text": ".", "start": 27, "end": 28, "id": 4, "ws": False},
    ]


def test_the_last_token_of_a_span_is_counted_in():
    first, last = line(annotated(SOURCE, tokens=WORDS))["spans"]
    assert (first["token_start"], first["token_end"]) == (0, 1)
    assert (last["token_start"], last["token_end"]) == (3, 3)


@pytest.mark.parametrize("source", ["[Vladimir Put](PERSON)in", "V[ladimir](PERSON) Putin", "[Vladimir ](PERSON)Putin"])
def test_a_span_off_the_token_borders_has_no_token_numbers(source):
    (span,) = line(annotated(source, tokens=Tokens([(0, 8), (9, 14)])))["spans"]
    assert set(span) == {"start", "end", "label"}


def test_without_tokens_nothing_is_said_of_them():
    written = line(annotated(SOURCE))
    assert "tokens" not in written
    assert written["spans"] == [{"start": 0, "end": 14, "label": "PERSON"}, {"start": 23, "end": 27, "label": "GPE"}]
    assert line(annotated(" ", tokens=Tokens()))["tokens"] == []


def test_an_open_document_has_no_answer_and_an_untouched_one_no_annotator():
    document = replace(annotated(SOURCE, answer=None), annotator="", updated=0)
    written = line(document)
    assert "answer" not in written
    assert (written["_annotator_id"], written["_timestamp"]) == (None, None)
    assert (line(annotated(SOURCE))["_annotator_id"], line(annotated(SOURCE))["_timestamp"]) == ("ana", 1_700_000_000)


@pytest.mark.parametrize(
    ("ranges", "view"),
    [
        ([], "ner_manual"),
        ([(0, 3), (3, 6)], "ner_manual"),
        ([(0, 3), (2, 6)], "spans_manual"),
        ([(0, 3), (0, 3)], "spans_manual"),
        ([(0, 9), (1, 2), (2, 3)], "spans_manual"),
    ],
)
def test_the_view_is_prodigys_overlapping_one_where_spans_overlap(ranges, view):
    document = annotated("Vladimir Putin")
    spans = tuple(Span(start, end, f"L{n}", SpanUid(str(n))) for n, (start, end) in enumerate(ranges))
    assert line(replace(document, annotation=replace(document.annotation, spans=spans)))["_view_id"] == view


def test_a_span_beyond_its_text_is_never_written():
    document = annotated("Iran")
    damaged = replace(document.annotation, spans=(Span(2, 5, "GPE", SpanUid("a")),))
    with pytest.raises(ValueError, match=r"a span of “treaty\.txt” reaches beyond its text of 4 characters"):
        task_line(replace(document, annotation=damaged))


def test_a_line_holds_no_line_feed_whatever_the_text_does():
    assert b"\n" not in task_line(annotated("a\nb\r\n[c](X)\u2028d\x00"))


def test_hashes_are_the_same_on_every_machine_and_signed():
    assert (input_hash("Iran"), input_hash("Iran signed.")) == (1187078700, -1301748996)
    assert task_hash(1187078700, [0], [4], ["GPE"]) == -334287675
    others = [([], [], []), ([0], [4], ["ORG"]), ([0], [3], ["GPE"]), ([0, 0], [4, 4], ["GPE", "GPE"])]
    assert len({task_hash(1187078700, *other) for other in others} | {-334287675, 1187078700}) == 6


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_hashes_fit_in_32_bits(text):
    hashed = input_hash(text)
    for number in (hashed, task_hash(hashed, [0], [1], [text])):
        assert -(2**31) <= number < 2**31


def test_the_task_hash_follows_ranges_and_labels_and_not_what_is_known_beside_them():
    document = annotated(SOURCE)
    scored = replace(document.annotation.spans[0], uid=SpanUid("other"), source="rules", score=0.5, note="?")
    annotation = replace(document.annotation, spans=(scored, document.annotation.spans[1]), answer=None, flagged=True)
    again = replace(document, annotation=annotation, tokens=WORDS, annotator="ben")
    assert line(again)["_task_hash"] == line(document)["_task_hash"]
    assert line(annotated("[Vladimir Putin](ORG) visited [Iran](GPE)."))["_task_hash"] != line(document)["_task_hash"]


@given(st.text(st.sampled_from("ab 🎉\u0301\r\nم中."), max_size=40), st.data())
def test_token_numbers_point_at_the_very_words_of_the_span(text, data):
    tokens = Tokens(token.span() for token in re.finditer(r"\w+|[^\w\s]", text))
    ends = st.integers(0, len(text))
    chosen = data.draw(st.lists(st.tuples(ends, ends), max_size=5))
    ranges = sorted({(start, end) for start, end in chosen if start < end})
    document = annotated(text, tokens=tokens)
    spans = tuple(Span(start, end, "X", SpanUid(str(n))) for n, (start, end) in enumerate(ranges))
    written = line(replace(document, annotation=replace(document.annotation, spans=spans)))
    for span in written["spans"]:
        if "token_start" in span:
            first, last = written["tokens"][span["token_start"]], written["tokens"][span["token_end"]]
            assert (first["start"], last["end"]) == (span["start"], span["end"])
    for token in written["tokens"]:
        assert token["text"] == text[token["start"] : token["end"]]


def test_the_labels_for_documents_stand_beside_those_that_were_chosen(tmp_path):
    labels = LabelSet([Label("GPE"), Label("news", use=LabelUse.DOCUMENTS), Label("war", use=LabelUse.BOTH)])
    nothing = annotated("Iraq.", answer=None)
    chosen = replace(nothing, annotation=replace(nothing.annotation, labels=frozenset({"war"})))
    path, exporter = tmp_path / "tasks.jsonl", exporter_for("jsonl").exporter
    with path.open("wb") as stream:
        exporter.write([chosen, nothing], stream, labels)
    tasks = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    options = [{"id": "news", "text": "news"}, {"id": "war", "text": "war"}]
    assert [(task["options"], task["accept"]) for task in tasks] == [(options, ["war"]), (options, [])]
    read = list(importer_for(path).importer.read(path, ReadOptions()))
    assert [(record.labels, record.meta) for record in read] == [
        (("war",), {"source": "desk"}),
        ((), {"source": "desk"}),
    ]
