"""What trainers and spreadsheets read: checked with readers of their own."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import DocBin
from spacy.training.converters import conll_ner_to_docs

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import Document, DocumentId
from annotator.domain.record import AnnotatedDocument
from annotator.domain.span import Span, SpanUid
from annotator.domain.tokens import WordBorders
from annotator.formats.registry import Loss, exporter_for
from tests.formats.documents import annotated

NEWS = "[Vladimir Putin](PERSON) visited [Iran](GPE).\nHe   left “[Zürich](GPE)” 👋 late."


def write(name: str, *documents: AnnotatedDocument):
    stream = io.BytesIO()
    exporter = exporter_for(name).exporter
    assert exporter is not None
    return exporter.write(documents, stream), stream.getvalue()


def with_spans(text: str, *places: tuple[int, int, str]) -> AnnotatedDocument:
    spans = [Span(*place, SpanUid(str(number))) for number, place in enumerate(places)]
    annotation = Annotation(tuple(sorted(spans, key=lambda span: span.order)), answer=Answer.ACCEPT)
    return AnnotatedDocument(Document(DocumentId(1), "uid", "a.txt", text), annotation)


def read_conll(data: bytes) -> list[list[list[tuple[str, str]]]]:
    """Documents of sentences of words with tags, read by hand."""
    documents: list[list[list[tuple[str, str]]]] = []
    for block in data.decode().split("\n\n"):
        rows = [tuple(line.split(" ")) for line in block.split("\n") if line]
        if rows and rows[0][0] == "-DOCSTART-":
            documents.append([])
        elif rows:
            assert all(len(row) == 4 for row in rows)
            documents[-1].append([(row[0], row[3]) for row in rows])
    return documents


def read_docbin(data: bytes):
    return list(DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab))


def test_conll_has_a_tag_for_each_token_and_a_blank_line_after_each_sentence():
    count, data = write("conll", annotated(NEWS), annotated("Nothing here"))
    first, second = read_conll(data)
    assert first == [
        [("Vladimir", "B-PERSON"), ("Putin", "I-PERSON"), ("visited", "O"), ("Iran", "B-GPE"), (".", "O")],
        [
            ("He", "O"),
            ("left", "O"),
            ("“", "O"),
            ("Zürich", "B-GPE"),
            ("”", "O"),
            ("👋", "O"),
            ("late", "O"),
            (".", "O"),
        ],
    ]
    assert second == [[("Nothing", "O"), ("here", "O")]]
    assert (count.documents, count.spans, count.lost) == (2, 3, [Loss("treaty.txt", "meta", 1)] * 2)


def test_spacy_s_own_converter_reads_the_same_entities_from_conll():
    _, data = write("conll", annotated(NEWS))
    (doc,) = conll_ner_to_docs(data.decode(), n_sents=10)
    assert [(entity.text, entity.label_) for entity in doc.ents] == [
        ("Vladimir Putin", "PERSON"),
        ("Iran", "GPE"),
        ("Zürich", "GPE"),
    ]


def test_of_overlapping_spans_conll_has_the_longest_and_counts_the_others_as_lost():
    document = with_spans("The Bank of New York closed.", (0, 20, "ORG"), (12, 20, "GPE"), (4, 8, "ORG"), (4, 6, "X"))
    document = replace(document, annotation=replace(document.annotation, note="why?", flagged=True))
    count, data = write("conll", document)
    assert [tag for _, tag in read_conll(data)[0][0]] == ["B-ORG", "I-ORG", "I-ORG", "I-ORG", "I-ORG", "O", "O"]
    assert count.lost == [
        Loss("a.txt", "span that overlaps another", 2),
        Loss("a.txt", "span off the borders of tokens", 1),
        Loss("a.txt", "note", 1),
        Loss("a.txt", "flag", 1),
    ]


def test_spacy_reads_the_exact_text_with_entities_and_overlapping_spans_from_the_docbin():
    overlapping = with_spans("The Bank of New York closed.", (0, 20, "ORG"), (12, 20, "GPE"))
    count, data = write("spacy", annotated(NEWS), overlapping)
    news, bank = read_docbin(data)
    assert news.text == annotated(NEWS).document.text
    assert [(e.text, e.label_) for e in news.ents] == [("Vladimir Putin", "PERSON"), ("Iran", "GPE"), ("Zürich", "GPE")]
    assert [(e.text, e.label_) for e in bank.ents] == [("The Bank of New York", "ORG")]
    assert [(s.text, s.label_) for s in bank.spans["sc"]] == [("The Bank of New York", "ORG"), ("New York", "GPE")]
    assert (count.documents, count.spans, count.lost) == (2, 5, [Loss("treaty.txt", "meta", 1)])


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40), st.data())
def test_every_span_on_tokens_comes_out_of_the_docbin_where_it_was(text, data):
    tokens = list(WordBorders(text).tokens())
    places = []
    if tokens:
        first = data.draw(st.integers(0, len(tokens) - 1))
        last = data.draw(st.integers(first, len(tokens) - 1))
        places = [(tokens[first].start, tokens[last].end, "X")]
    _, written = write("spacy", with_spans(text, *places))
    (doc,) = read_docbin(written)
    assert doc.text == text
    assert [(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents] == places


def test_a_spreadsheet_gets_a_row_per_span_and_no_formula():
    document = with_spans('=1+1 said "Ana", then\nleft', (0, 4, "SUM"), (11, 14, "PERSON"))
    count, data = write("span-table", document, annotated("Nothing"))
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    assert [(row["document"], row["start"], row["end"], row["label"], row["words"]) for row in rows] == [
        ("a.txt", "0", "4", "SUM", "'=1+1"),
        ("a.txt", "11", "14", "PERSON", "Ana"),
        ("treaty.txt", "", "", "", ""),
    ]
    assert [row["answer"] for row in rows] == ["accept"] * 3
    assert count.lost == [Loss("treaty.txt", "meta", 1)]


def everything_said() -> AnnotatedDocument:
    """A document with a note on a span and on itself, labels, a flag, another answer, and meta."""
    document = annotated(NEWS, answer=Answer.IGNORE)
    first, *others = document.annotation.spans
    spans = (replace(first, note="the younger?"), *others)
    labels = frozenset({"NEWS", "DRAFT"})
    said = replace(document.annotation, spans=spans, note="ask Ana", flagged=True, labels=labels)
    return replace(document, annotation=said)


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        ("jsonl", {}),
        ("spacy", {"note": 2, "flag": 1, "answer": 1, "meta": 1}),
        ("conll", {"label of the document": 2, "note": 2, "flag": 1, "answer": 1, "meta": 1}),
        ("span-table", {"meta": 1, "note on the document": 1, "label of the document": 2}),
    ],
)
def test_what_is_said_of_a_document_is_written_or_counted_as_lost(name, lost):
    document = everything_said()
    count, data = write(name, document)
    assert {loss.what: loss.count for loss in count.lost} == lost
    counted = exporter_for(name).losses
    assert (counted(document) if counted is not None else []) == count.lost
    words = [b"the younger?", b"ask Ana", b"DRAFT", b"NEWS"]
    there = {"jsonl": words, "conll": [], "span-table": words[:1]}
    if name in there:
        assert [word for word in words if word in data] == there[name]


def test_spacy_reads_the_labels_of_documents_as_cats():
    _, data = write("spacy", everything_said(), annotated("Nothing"))
    assert [doc.cats for doc in read_docbin(data)] == [{"DRAFT": 1.0, "NEWS": 1.0}, {}]


@pytest.mark.parametrize("name", ["conll", "spacy"])
def test_a_span_beyond_its_text_is_never_written(name):
    with pytest.raises(ValueError, match="beyond its text"):
        write(name, with_spans("short", (0, 9, "X")))
