import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.pieces import pieces
from annotator.suggest.reading import token_borders

SENTENCES = st.sampled_from(
    ["He said so. ", "Mr. Fox (U.S.) left!\n", "It's 5km…\n\n", "naïve café ", "中文。", "👩‍👩‍👧 "]
)
TEXTS = st.lists(SENTENCES | st.text(max_size=12), max_size=40).map("".join)


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def tokens_in_pieces(nlp, text, limit):
    found = []
    for start, end in pieces(text, limit):
        starts, ends = token_borders(nlp.make_doc(text[start:end]))
        found += [(start + first, start + last) for first, last in zip(starts, ends, strict=True)]
    return found


@given(TEXTS, st.integers(min_value=5, max_value=60))
def test_pieces_are_the_whole_text_in_order_and_none_is_too_long(text, limit):
    cut = list(pieces(text, limit))
    assert "".join(text[start:end] for start, end in cut) == text
    assert all(0 < end - start <= limit for start, end in cut)


@given(st.lists(st.sampled_from(["He said so.", "Mr. Fox's U.S. flat", "5km (or 3.5 miles)", "co-op"]), max_size=60))
def test_tokens_of_pieces_are_those_of_the_whole_text(nlp, sentences):
    text = "\n\n".join(sentences)
    starts, ends = token_borders(nlp.make_doc(text))
    assert tokens_in_pieces(nlp, text, 40) == list(zip(starts, ends, strict=True))


@given(TEXTS)
def test_every_token_lies_where_it_says_and_is_more_than_white_space(nlp, text):
    words = [token.text for token in nlp.make_doc(text) if not token.is_space]
    starts, ends = token_borders(nlp.make_doc(text))
    assert [text[start:end] for start, end in zip(starts, ends, strict=True)] == words
    assert not any(word.isspace() for word in words)


def test_a_piece_ends_after_a_paragraph_rather_than_a_line_or_a_sentence():
    text = "One. Two.\nThree.\n\nFour. Five.\nSix is long."
    assert next(pieces(text, 32)) == (0, 18)


def test_a_piece_without_white_space_ends_at_punctuation():
    assert next(pieces("一二三，四五六七八九十", 8)) == (0, 4)


def test_a_piece_does_not_tear_an_accent_off_its_letter():
    text = "e\u0301" * 50
    assert all(start % 2 == 0 for start, _ in pieces(text, 7))


def test_a_family_of_faces_is_not_torn_apart():
    family = "👩\u200d👩\u200d👧"
    assert all(text_start % len(family) == 0 for text_start, _ in pieces(family * 20, 12))
