"""The pipeline that comes with the program: what it finds, how sure it is, and that anybody's spaCy can load it."""

import json
import statistics

import numpy as np
import pytest
import spacy

from annotator.domain.suggestion import SourceKind
from annotator.paths import starter_pipeline
from annotator.suggest.margins import MarginReader
from annotator.suggest.process import PipelineProcess
from annotator.suggest.reading import load_reader

TEXT = (
    "President Vladimir Putin met Angela Merkel in Berlin on 3 March 2015. The European Union and Russia signed nothing"
    ".\n\n"
    "Putin left Germany two days later. Some 40 percent of the voters were against it, and it cost $3 million."
)


@pytest.fixture(scope="module")
def starter():
    return load_reader("starter", "en")


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(starter_pipeline())


def found(reader, text):
    (reading,) = reader.read([(text, ())])
    return {(text[start:end], label): (score, reason) for start, end, label, score, reason in reading.proposals}


def test_persons_places_organisations_dates_and_amounts_are_found(starter):
    assert {
        ("Vladimir Putin", "PERSON"),
        ("Angela Merkel", "PERSON"),
        ("Berlin", "GPE"),
        ("3 March 2015", "DATE"),
        ("European Union", "ORG"),
        ("Russia", "GPE"),
        ("Putin", "PERSON"),
        ("Germany", "GPE"),
        ("Some 40 percent", "PERCENT"),
        ("$3 million", "MONEY"),
    } <= found(starter, TEXT).keys()


def test_every_suggestion_has_a_probability_and_a_reason(starter):
    for score, reason in found(starter, TEXT).values():
        assert 0.0 < score <= 1.0
        assert reason.startswith(("pipeline", "list: ", "rule: "))


def test_what_is_plain_has_a_higher_score_than_what_is_doubtful(starter):
    plain = found(starter, "President Barack Obama visited Germany on Monday.")
    doubtful = found(starter, "gonna see jordan at the paris cafe w/ sony lol")
    scores = [score for score, _ in doubtful.values()] or [0.0]
    assert statistics.mean(score for score, _ in plain.values()) > statistics.mean(scores)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The statement was issued in English and Finnish.", ("English", "LANGUAGE")),
        ("Nato Secretary-General Henrik Vaas called.", ("Nato", "ORG")),
        ("Polish F-16 jets may land there.", ("F-16", "PRODUCT")),
    ],
)
def test_conventions_and_lists_hold_where_the_pipeline_learned_otherwise(starter, text, wanted):
    assert wanted in found(starter, text)


def test_a_text_without_words_is_read_like_any_other(starter):
    for text in ("", " \n\n ", "\u00a0", "...", "🙂"):
        assert found(starter, text) == {}


def test_white_space_does_not_shift_what_is_weighed(starter):
    tight = found(starter, "Angela Merkel met Vladimir Putin in Berlin.")
    loose = found(starter, "\n\n  Angela Merkel met Vladimir Putin in Berlin.")
    assert tight.keys() == loose.keys()


def test_a_worker_process_sends_scores_and_reasons_along():
    process = PipelineProcess("starter", "en")
    try:
        (result,) = process.submit([(1, TEXT)]).result(120)
        info = process.ready.result()
    finally:
        process.close()
    assert {(s.source.kind, s.source.name, s.source.version) for s in result.suggestions} == {
        (SourceKind.PIPELINE, "starter", info.version)
    }
    assert all(s.score is not None and s.reason for s in result.suggestions)


def test_another_language_gets_none_of_the_english_suggestions():
    assert found(load_reader("starter", "de"), "Angela Merkel war in Berlin.") == {}


def test_it_is_a_plain_directory_of_standard_parts_with_sources_and_licences(nlp):
    folder = starter_pipeline()
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    assert nlp.pipe_names == ["tok2vec", "ner"]
    assert len(meta["labels"]["ner"]) == 18
    assert {source["license"] for source in meta["sources"]} >= {"CC BY 4.0"}
    assert 0.5 < meta["performance"]["all"] < 1.0
    notice = (folder / "NOTICE").read_text(encoding="utf-8")
    assert all(source["name"] in notice for source in meta["sources"])
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= 12_000_000


def test_its_tokenizer_is_the_one_that_spacy_has_for_english(nlp):
    own, usual = (each.tokenizer.to_bytes(exclude=["vocab"]) for each in (nlp, spacy.blank("en")))
    assert own == usual


def test_the_margins_agree_with_every_decision_of_the_parser(nlp):
    reader = MarginReader.of(nlp)
    docs = list(nlp.pipe([TEXT, "", "  Tony Blair  ", "No name here.", "Kofi Annan, New York City, 1999"]))
    for doc, margins in zip(docs, reader.read(docs), strict=True):
        tokens = [token for token in doc if not token.is_space]
        assert len(margins.outside) == len(tokens)
        labels = sorted(margins.labels, key=margins.labels.get)
        for row, token in enumerate(tokens):
            if token.ent_iob_ == "O":
                assert margins.outside[row] > margins.starts[row].max() / 2  # begin and unit compete apart
            elif token.ent_iob_ == "B":
                assert labels[int(np.argmax(margins.starts[row]))] == token.ent_type_
        assert margins.spans.keys() == {span.start for span in doc.ents}
        assert all(0.0 < probability <= 1.0 for probability in margins.spans.values())


def test_the_probabilities_of_a_token_add_up_to_one(nlp):
    (doc,) = nlp.pipe([TEXT])
    (margins,) = MarginReader.of(nlp).read([doc])
    assert np.allclose(margins.starts.sum(axis=1) + margins.outside, 1.0, atol=1e-4)


def test_a_pipeline_without_such_a_recogniser_has_no_margins():
    ruled = spacy.blank("en")
    ruled.add_pipe("entity_ruler")
    assert MarginReader.of(ruled) is None
    assert MarginReader.of(spacy.blank("en")) is None
