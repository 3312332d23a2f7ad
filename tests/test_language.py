"""A sentence knows what it was made from, and is said again in the language of the process in which it arrives."""

from __future__ import annotations

import pickle

import pytest

from annotator import language
from annotator.errors import InputError, PipelineError
from annotator.language import composed, install, number, translate
from annotator.suggest.process import PipelineProcess


@pytest.fixture(autouse=True)
def in_brackets():
    """English first, whatever window was open in a test before; in brackets from the first call on."""
    install(None)

    def begin() -> None:
        install(lambda _context, text, _comment, count: f"⟦{text if count is None else language.english(text, count)}⟧")

    yield begin
    install(None)


def test_a_sentence_is_said_anew_where_it_arrives_and_its_values_stay(in_brackets):
    told = translate("Test", "“{name}” has {share:.1f}.").format(name="a {brace}", share=0.25)
    sent = pickle.dumps(told)
    assert told == "“a {brace}” has 0.2."
    in_brackets()
    assert pickle.loads(sent) == "⟦“a {brace}” has 0.2.⟧"


def test_sentences_in_sentences_and_counted_ones_arrive_as_well(in_brackets):
    counted = translate("Test", "%Ln label(s)", "", 2)
    told = composed("{first} {why}", first=translate("Test", "Bad."), why=counted)
    error = InputError("list.tsv", told)
    assert str(error) == "list.tsv: Bad. 2 labels"
    sent = pickle.dumps(str(error))
    in_brackets()
    assert pickle.loads(sent) == "list.tsv: ⟦Bad.⟧ ⟦2 labels⟧"


def test_a_sentence_with_values_by_place_is_sent_as_it_is():
    assert pickle.loads(pickle.dumps(translate("Test", "{} of {}").format(1, 2))) == "1 of 2"


def test_what_the_worker_process_says_is_said_in_the_language_of_the_window(in_brackets):
    in_brackets()
    process = PipelineProcess("no_such_pipeline", "en")
    try:
        with pytest.raises(PipelineError) as raised:
            process.ready.result(60)
    finally:
        process.close()
    assert str(raised.value).startswith("⟦There is no pipeline “no_such_pipeline”")


def test_without_a_language_everything_is_english():
    assert translate("Menu", "&File") == "&File"
    assert number(1200) == "1,200"
