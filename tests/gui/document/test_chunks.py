"""Cutting a text into chunks."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.graphemes import is_grapheme_border
from annotator.gui.document.chunks import LONG_PARAGRAPH, Chunks

WORDS = ("word ", "end. ", "e\u0301", "👨‍👩‍👧‍👦", "中文字", "。", "سلام ", " ", "x" * 700, "字" * 700)
LINE_ENDS = ("\n", "\r\n", "\r", "\u2028")
PIECES = st.sampled_from(WORDS + LINE_ENDS)
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def pieces_of(chunks: Chunks) -> list[str]:
    return [chunks.text[chunks.start(index) : chunks.stop(index)] for index in range(len(chunks))]


@given(TEXTS)
def test_the_chunks_together_are_the_text(text):
    chunks = Chunks(text)
    assert "".join(pieces_of(chunks)) == text
    assert list(chunks.lengths) == [len(piece) for piece in pieces_of(chunks)]


@given(TEXTS)
@settings(max_examples=200)
def test_no_chunk_begins_inside_a_grapheme_cluster(text):
    chunks = Chunks(text)
    assert all(is_grapheme_border(text, chunks.start(index)) for index in range(len(chunks)))


@given(TEXTS, st.data())
def test_the_chunk_of_an_offset_holds_it(text, data):
    chunks = Chunks(text)
    offset = data.draw(st.integers(0, len(text)))
    index = chunks.at(offset)
    assert chunks.start(index) <= offset
    assert offset < chunks.stop(index) or index == len(chunks) - 1


@given(TEXTS)
def test_only_the_last_chunk_of_a_paragraph_ends_in_a_line_end(text):
    chunks = Chunks(text)
    for index, piece in enumerate(pieces_of(chunks)):
        assert not any(end in piece[:-2] for end in "\n\u2028")
        words = text[chunks.start(index) : chunks.content_end(index)]
        assert not words.endswith(("\n", "\r", "\u2028"))


def test_every_kind_of_line_end_ends_a_paragraph():
    chunks = Chunks("unix\nwindows\r\nmac\rseparator\u2028paragraph\u2029end")
    assert pieces_of(chunks) == ["unix\n", "windows\r\n", "mac\r", "separator\u2028", "paragraph\u2029", "end"]
    assert [chunks.content_end(index) - chunks.start(index) for index in range(6)] == [4, 7, 3, 9, 9, 3]


def test_a_long_paragraph_is_cut_at_the_ends_of_sentences():
    text = "This is one sentence of the treaty. " * 1_000
    pieces = pieces_of(Chunks(text))
    assert len(pieces) > 10
    assert all(piece.endswith("treaty. ") for piece in pieces)
    assert max(map(len, pieces)) <= LONG_PARAGRAPH


def test_a_long_paragraph_without_blanks_is_cut_nevertheless():
    assert max(map(len, pieces_of(Chunks("x" * 50_000)))) <= LONG_PARAGRAPH


def test_chinese_is_cut_into_shorter_pieces_than_english():
    chinese, english = "俄罗斯外交部长表示。" * 2_000, "Foreign minister said. " * 1_000
    assert max(map(len, pieces_of(Chunks(chinese)))) < 2_000
    assert max(map(len, pieces_of(Chunks(english)))) > 1_500


def test_a_text_that_ends_in_a_line_end_has_an_empty_last_paragraph():
    assert pieces_of(Chunks("one\n")) == ["one\n", ""]
    assert pieces_of(Chunks("")) == [""]


def test_the_first_strong_character_of_the_paragraph_gives_its_direction():
    chunks = Chunks("123 שלום Nato\n(1) Nato שלום\n123\nقال\n")
    assert [chunks.is_right_to_left(index) for index in range(5)] == [True, False, False, True, False]


def test_all_chunks_of_a_long_paragraph_have_its_direction():
    chunks = Chunks("first\n" + "قال " + "Nato treaty in English words. " * 400 + "\nlast")
    directions = [chunks.is_right_to_left(index) for index in range(len(chunks))]
    assert directions == [False, *[True] * (len(chunks) - 2), False]
    assert len(chunks) > 4
