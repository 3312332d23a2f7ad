"""Whatever is exported comes back the same."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import Document, DocumentId
from annotator.domain.record import AnnotatedDocument
from annotator.domain.span import Span, SpanUid
from annotator.domain.tokens import Tokens
from annotator.formats.jsonl_lines import task_line
from tests.formats.documents import records

PIECES = [
    "a",
    "Iran",
    " ",
    "\r\n",
    "\n",
    "\r",
    "e\u0301",
    "🎉",
    "👨‍👩‍👧",
    "🇮🇷",
    "السلام",
    "中文",
    "𝔘",
    "\u2028",
    "\ufeff",
]
ANYTHING = st.characters(exclude_categories=["Cs"])
TEXTS = st.lists(st.sampled_from(PIECES) | ANYTHING, min_size=1, max_size=25).map("".join)
NAMES = ["id", "meta", "spans", "_annotator", "flagged", "note", "own", "text", "answer", "source"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(ANYTHING),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
    max_leaves=6,
)
METAS = st.dictionaries(st.sampled_from(NAMES) | st.text(ANYTHING, max_size=4), JSON, max_size=4)


@st.composite
def documents(draw):
    """A document with spans at any code point, remarks, and tokens that may or may not fit the spans."""
    text = draw(TEXTS)
    borders = st.integers(0, len(text))
    ranges = draw(st.lists(st.tuples(borders, borders, st.sampled_from(["PERSON", "GPE", "Größe 🎉"])), max_size=6))
    spans = []
    for start, end, label in sorted({found for found in ranges if found[0] < found[1]}):
        source = draw(st.none() | st.text(ANYTHING, min_size=1, max_size=5))
        score = draw(st.none() | st.floats(0, 1))
        note = draw(st.text(ANYTHING, max_size=3))
        spans.append(Span(start, end, label, SpanUid(str(len(spans))), None, source, score, note))
    cuts = sorted(draw(st.sets(borders, max_size=8)))
    tokens = draw(st.none() | st.just(Tokens(pairwise(cuts))))
    answer = draw(st.none() | st.sampled_from(Answer))
    annotation = Annotation(tuple(spans), {}, answer, draw(st.booleans()), draw(st.text(ANYTHING, max_size=5)))
    annotation = replace(annotation, labels=draw(st.frozensets(st.sampled_from(["politics", "Größe 🎉"]))))
    return AnnotatedDocument(Document(DocumentId(1), "uid", "key", text, draw(METAS)), annotation, tokens, "ana", 5)


@given(documents())
def test_everything_a_person_said_comes_back_from_an_export(tmp_path_factory, document):
    path = tmp_path_factory.mktemp("trip") / "trip.jsonl"
    path.write_bytes(task_line(document) + b"\n")
    (record,) = records(path)
    annotation = document.annotation
    assert record.text == document.document.text
    assert record.spans == tuple(span.labelled_range for span in annotation.spans)
    assert record.scores == tuple(span.score for span in annotation.spans)
    assert record.sources == tuple(span.source for span in annotation.spans)
    assert record.span_notes in ((), tuple(span.note for span in annotation.spans))
    assert any(record.span_notes) == any(span.note for span in annotation.spans)
    assert frozenset(record.labels) == annotation.labels
    assert (record.answer, record.flagged, record.note) == (annotation.answer, annotation.flagged, annotation.note)
    assert record.meta == document.document.meta
