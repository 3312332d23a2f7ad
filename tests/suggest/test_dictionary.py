"""Dictionaries find the longest of their texts on token borders, as written or but for case."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.phrases import PhraseCount, key_of, keys_at, phrase_of
from annotator.domain.suggestion import Source, SourceKind
from annotator.domain.tokens import Tokens, WordBorders
from annotator.suggest.dictionary import Dictionary, Entry, learned_dictionary
from tests.markup import marked

SOURCE = Source(SourceKind.DICTIONARY, "dictionary")


def learned(*counts: tuple[str, str, int] | tuple[str, str, int, int]) -> Dictionary:
    return learned_dictionary(PhraseCount(*count) for count in counts)


def found(dictionary: Dictionary, text: str) -> list[tuple[str, str]]:
    tokens = WordBorders(text).tokens()
    return [(text[s.start : s.end], s.label) for s in dictionary.suggest(text, tokens, SOURCE)]


@pytest.mark.parametrize(
    "markup",
    [
        "[Vladimir Putin](PERSON) met [Putin](PERSON) in [New York City](GPE), not [New York](GPE).",
        "[New\nYork](GPE) and [New   York City](GPE)",
        "[NEW YORK](GPE) and [new york](GPE), but no Yorker",
        "[US](GPE) for us, [Nato](ORG) and [NATO](ORG), no nato",
        "in [北京](GPE)，[北京](GPE)人",
        "[U.S.](GPE) [12%](PERCENT)",
        "Inputin and Putins are others",
    ],
)
def test_what_was_confirmed_is_found_where_its_words_are(markup):
    dictionary = learned(
        ("Vladimir Putin", "PERSON", 3), ("Putin", "PERSON", 2), ("New York", "GPE", 2), ("New York City", "GPE", 1),
        ("York", "ORG", 1), ("US", "GPE", 4), ("NATO", "ORG", 2), ("北京", "GPE", 1), ("U.S.", "GPE", 1),
        ("12%", "PERCENT", 1),
    )  # fmt: skip
    text, expected = marked(markup)
    assert found(dictionary, text) == [(text[e.start : e.end], e.label) for e in expected]


def test_a_lower_case_word_is_offered_once_it_was_confirmed_so():
    assert found(learned(("Turkey", "GPE", 5)), "turkey for dinner, TURKEY and Turkey") == [
        ("TURKEY", "GPE"), ("Turkey", "GPE"),
    ]  # fmt: skip
    assert found(learned(("turkey", "GPE", 1), ("Turkey", "GPE", 5)), "turkey")[0] == ("turkey", "GPE")
    assert found(learned(("monday", "DATE", 1)), "Monday") == [("Monday", "DATE")]


def test_of_two_labels_the_one_confirmed_more_often_counts():
    assert found(learned(("Washington", "PERSON", 2), ("Washington", "GPE", 3)), "Washington") == [
        ("Washington", "GPE")
    ]
    outvoted = learned(("Washington", "PERSON", 2), ("Washington", "GPE", 3, 4))
    assert found(outvoted, "Washington") == [("Washington", "PERSON")]


def test_what_was_rejected_more_often_than_confirmed_is_not_found_and_a_shorter_match_takes_its_place():
    dictionary = learned(("Times", "ORG", 2, 3), ("Iran", "GPE", 1), ("Iran Air", "ORG", 0, 1))
    assert found(dictionary, "Iran Air, Times") == [("Iran", "GPE")]


def test_score_and_reason_tell_how_often_it_was_confirmed():
    dictionary = learned(("NATO", "ORG", 14, 2), ("Iran", "GPE", 1))
    nato, other_case, iran = dictionary.suggest("NATO Nato Iran", WordBorders("NATO Nato Iran").tokens(), SOURCE)
    assert (nato.score, nato.reason) == (pytest.approx(15 / 18), "confirmed 14 times")
    assert (other_case.score, other_case.reason) == (pytest.approx(0.9 * 15 / 18), "confirmed 14 times as “NATO”")
    assert (iran.score, iran.reason) == (pytest.approx(2 / 3), "confirmed once")


def test_of_a_list_the_first_entry_for_a_text_counts():
    dictionary = Dictionary(
        [Entry("Mercury", "PRODUCT", None, "list: cars"), Entry("Mercury", "LOC", None, "list: sky")]
    )
    (only,) = dictionary.suggest("Mercury", WordBorders("Mercury").tokens(), SOURCE)
    assert (only.label, only.score, only.reason) == ("PRODUCT", None, "list: cars")


WORDS = st.lists(st.sampled_from(["Ada", "ada", "ß", "Straße", "İ", "北", "京", "U.S.", "x"]), min_size=1, max_size=12)
GAPS = st.sampled_from([" ", "\n", "  ", "\u00a0"])


@given(WORDS, GAPS, st.data())
def test_a_phrase_taken_from_a_text_is_found_in_it_at_its_place(words, gap, data):
    text = gap.join(words)
    tokens = WordBorders(text).tokens()
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, len(tokens) - 1))
    start, end = tokens.starts[first], tokens.ends[last]
    phrase = phrase_of(text[start:end])
    suggestions = learned((phrase, "X", 1)).suggest(text, tokens, SOURCE)
    assert all(phrase_of(text[s.start : s.end]).casefold() == phrase.casefold() for s in suggestions)
    assert any(s.start <= start < s.end for s in suggestions)
    assert all(one.end <= other.start for one, other in pairwise(suggestions))


@given(WORDS, GAPS)
def test_a_phrase_is_kept_under_a_key_that_is_looked_for_where_it_stands(words, gap):
    phrase = phrase_of(gap.join(words))
    first, both = keys_at(phrase.casefold() + " and more", 0)
    assert key_of(phrase) in (first, both)
    assert key_of(phrase) != ""


def test_nothing_is_found_in_nothing():
    assert learned().suggest("Iran", Tokens([(0, 4)]), SOURCE) == []
    assert learned(("Iran", "GPE", 1)).suggest("", Tokens(), SOURCE) == []
