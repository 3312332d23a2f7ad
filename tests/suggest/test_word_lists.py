"""A person's own lists: tab-separated or JSON Lines, every bad line told with file, line and reason."""

import pytest

from annotator.domain.suggestion import Source, SourceKind
from annotator.domain.tokens import WordBorders
from annotator.errors import InputError
from annotator.suggest.word_lists import read_word_list

SOURCE = Source(SourceKind.DICTIONARY, "cities")


def test_a_list_finds_its_texts_with_the_list_as_reason(tmp_path):
    path = tmp_path / "cities.tsv"
    path.write_bytes("\ufeff# a remark\r\nWien\tGPE\r\nSan  Marino\tGPE\r\n\r\nÖBB\tORG".encode())
    words = read_word_list(path)
    assert (words.labels, words.rejected, len(words.dictionary)) == (("GPE", "ORG"), (), 3)
    text = "ÖBB, Wien – San Marino"
    found = words.dictionary.suggest(text, WordBorders(text).tokens(), SOURCE)
    assert [(text[s.start : s.end], s.label, s.score, s.reason) for s in found] == [
        ("ÖBB", "ORG", None, "list: cities"),
        ("Wien", "GPE", None, "list: cities"),
        ("San Marino", "GPE", None, "list: cities"),
    ]


@pytest.mark.parametrize(
    ("name", "line", "reason"),
    [
        ("a.tsv", b"Vienna GPE", "there is no tab"),
        ("a.tsv", b"Vienna\t", "needs a name"),
        ("a.tsv", b"\tGPE", "its text is empty"),
        ("a.tsv", b"Vi\xffenna\tGPE", "byte 3 is not UTF-8"),
        ("a.tsv", b"x" * 300 + b"\tGPE", "longer than 200 characters"),
        ("a.jsonl", b'{"text": "Vienna"}', 'is not an object with "text" and "label"'),
        ("a.jsonl", b"[1, 2]", 'is not an object with "text" and "label"'),
        ("a.jsonl", b'{"text": "Vienna", "label": ""}', "needs a name"),
    ],
)
def test_a_bad_line_is_told_and_the_others_are_kept(tmp_path, name, line, reason):
    good = b'{"text": "Graz", "label": "GPE", "more": 1}' if name.endswith("jsonl") else b"Graz\tGPE"
    path = tmp_path / name
    path.write_bytes(b"\n".join([good, line, good.replace(b"Graz", b"Linz")]))
    words = read_word_list(path)
    assert len(words.dictionary) == 2
    (bad,) = words.rejected
    assert (bad.file, bad.line) == (str(path), 2)
    assert reason in bad.reason


def test_a_list_that_cannot_be_read_is_told(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_word_list(tmp_path)
