import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.training.examples import PIECE, cut, make_examples, reference_doc
from annotator.suggest.training.request import TrainingText
from tests.markup import marked


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def text_of(source, *unknown):
    text, ranges = marked(source)
    places = tuple((text.index(words), text.index(words) + len(words)) for words in unknown)
    return TrainingText(text, tuple((r.start, r.end, r.label) for r in ranges), places)


def taught(doc):
    return " ".join(f"{token.text}/{token.ent_iob_}{token.ent_type_}" for token in doc)


def test_what_is_confirmed_is_a_span_and_everything_else_is_outside(nlp):
    doc, left_out = reference_doc(nlp, text_of("[Ana Li](PERSON) left [Oslo](GPE)."))
    assert taught(doc) == "Ana/BPERSON Li/IPERSON left/O Oslo/BGPE ./O"
    assert left_out == 0


def test_what_nobody_reviewed_is_missing_and_never_outside(nlp):
    doc, _ = reference_doc(nlp, text_of("[Ana](PERSON) left Oslo for New York.", "Oslo", "New York"))
    assert taught(doc) == "Ana/BPERSON left/O Oslo/ for/O New/ York/ ./O"


def test_a_span_that_cuts_a_token_is_left_out_and_its_token_is_missing(nlp):
    text = "Oslo's mayor"
    doc, left_out = reference_doc(nlp, TrainingText(text, ((0, 2, "GPE"), (7, 12, "ROLE"))))
    assert (taught(doc), left_out) == ("Oslo/ 's/O mayor/BROLE", 1)


def test_of_overlapping_spans_the_longest_is_taught(nlp):
    doc, left_out = reference_doc(nlp, TrainingText("the University of Oslo", ((4, 22, "ORG"), (18, 22, "GPE"))))
    assert (taught(doc), left_out) == ("the/O University/BORG of/IORG Oslo/IORG", 1)


def test_white_space_at_the_ends_of_a_span_is_not_taught(nlp):
    doc, left_out = reference_doc(nlp, TrainingText("in  Oslo today", ((3, 8, "GPE"),)))
    assert left_out == 1
    assert "GPE" not in taught(doc)


def test_examples_have_the_text_of_the_document_and_know_nothing_beforehand(nlp):
    taught = make_examples(nlp, [text_of("[Ana](PERSON) left."), TrainingText("", ())])
    assert [example.predicted.text for example in taught.examples] == ["Ana left."]
    assert [span.text for span in taught.examples[0].reference.ents] == ["Ana"]
    assert not taught.examples[0].predicted.ents
    assert taught.words == 3


@given(st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 40)), max_size=20))
def test_pieces_keep_every_span_or_make_its_place_unknown(places):
    text = "word " * 1100
    spans = tuple(sorted({(start, min(start + length, len(text)), "X") for start, length in places}))
    begin = 0
    kept, unknown = [], set()
    for piece in cut(TrainingText(text, spans)):
        assert 0 < len(piece.text) <= PIECE
        kept += [(start + begin, end + begin, label) for start, end, label in piece.spans]
        unknown |= {place + begin for start, end in piece.unknown for place in range(start, end)}
        begin += len(piece.text)
    assert begin == len(text)
    assert set(kept) <= set(spans)
    for start, end, _ in set(spans) - set(kept):
        assert set(range(start, end)) <= unknown
