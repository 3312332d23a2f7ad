import pytest
import spacy
from spacy.training import Example

from annotator.errors import PipelineError
from annotator.suggest import reading
from annotator.suggest.reading import load_reader
from annotator.suggest.worker import answers_to


def read(reader, *texts):
    return list(reader.read([(text, ()) for text in texts]))


def words(reading, text):
    return [text[start:end] for start, end in zip(reading.starts, reading.ends, strict=True)]


def found(reading, text):
    return [(text[start:end], label) for start, end, label, _, _ in reading.proposals]


def saved(nlp, path):
    nlp.to_disk(path)
    return str(path)


@pytest.mark.parametrize("name", ["starter", "rules"])
def test_the_built_in_pipelines_split_english_as_spacy_does(name):
    text = "It's 120km to St. Petersburg.\n\n“No”, she said."
    assert words(read(load_reader(name, "en"), text)[0], text) == [
        token.text for token in spacy.blank("en")(text) if not token.is_space
    ]


def test_another_language_gets_tokens_of_its_own_and_no_english_rules():
    reader = load_reader("starter", "de")
    text = "Das Treffen in Berlin war z. B. am Montag."
    assert "z. B." not in reader.info.description
    assert (reader.info.language, found(read(reader, text)[0], text)) == ("de", [])
    assert "English only" in reader.info.description


@pytest.mark.parametrize(
    ("language", "text", "tokens"),
    [
        ("ja", "東京へ行く。OK!", ["東", "京", "へ", "行", "く", "。", "OK", "!"]),
        ("th", "ไปที่นี่", ["ไ", "ป", "ที่", "นี่"]),
        ("tlh", "Qapla' Kirk", ["Qapla", "'", "Kirk"]),
    ],
)
def test_a_language_without_its_tokenizer_gets_a_common_one_and_the_description_says_so(language, text, tokens):
    reader = load_reader("starter", language)
    assert "(xx)" in reader.info.description
    assert f"“{language}”" in reader.info.description
    assert words(read(reader, text)[0], text) == tokens


def test_spans_of_a_directory_are_those_of_spacy_and_of_its_span_groups(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Acme Ltd"}])
    nlp.add_pipe("span_ruler", config={"spans_key": "more"}).add_patterns(
        [{"label": "ORG", "pattern": "Acme Ltd"}, {"label": "NAME", "pattern": "Acme"}]
    )
    text = "👋 Acme Ltd"
    reading = read(load_reader(saved(nlp, tmp_path / "ruled"), "en"), text)[0]
    assert found(reading, text) == [("Acme Ltd", "ORG"), ("Acme", "NAME")]


def test_a_directory_keeps_its_own_tokens(tmp_path):
    text = "東京 ok"
    reader = load_reader(saved(spacy.blank("zh"), tmp_path / "chinese"), "en")
    assert words(read(reader, text)[0], text)[:2] == ["東", "京"]


def test_a_directory_that_spacy_cannot_load_is_told_in_a_sentence(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Acme"}])
    path = saved(nlp, tmp_path / "torn")
    (tmp_path / "torn" / "vocab" / "strings.json").write_text("[", encoding="utf-8")
    with pytest.raises(PipelineError, match="torn” cannot be loaded"):
        load_reader(path, "en")


def test_a_directory_whose_config_asks_for_too_much_is_not_loaded(tmp_path):
    path = saved(spacy.blank("en"), tmp_path / "greedy")
    config = tmp_path / "greedy" / "config.cfg"
    config.write_text(
        config.read_text(encoding="utf-8") + '\n[components.x]\nfactory = "run_anything"\n', encoding="utf-8"
    )
    with pytest.raises(PipelineError, match="run_anything"):
        load_reader(path, "en")


def test_new_words_are_forgotten_once_many_are_known_and_read_the_same(monkeypatch):
    monkeypatch.setattr(reading, "WORDS_KEPT", 1_000)
    reader = load_reader("rules", "en")
    texts = [" ".join(["Tony Blair visited", *(f"Word{n}{m}" for m in range(100))]) for n in range(10, 40)]
    sizes, answers = [], []
    for text in texts:
        answers.append(answers_to(reader, [(text, 0, ())]))
        sizes.append(len(reader._nlp.vocab.strings))
    assert sizes[1] > sizes[0]
    assert sizes[-1] == sizes[-10] < sizes[0] + 2_000
    assert answers[-1] == answers_to(load_reader("rules", "en"), [(texts[-1], 0, ())])


def test_spans_of_a_categorizer_bring_its_scores_also_where_they_overlap(tmp_path):
    nlp = spacy.blank("en")
    sizes = {"@misc": "spacy.ngram_suggester.v1", "sizes": [1, 2]}
    nlp.add_pipe("spancat", config={"threshold": 0.0, "suggester": sizes, "spans_key": "sc"})
    gold = nlp.make_doc("Acme Ltd grew")
    gold.spans["sc"] = [gold.char_span(0, 8, "ORG"), gold.char_span(0, 4, "NAME")]
    nlp.initialize(lambda: [Example(nlp.make_doc(gold.text), gold)])
    reader = load_reader(saved(nlp, tmp_path / "categorizer"), "en")
    assert reader.info.labels == ("NAME", "ORG")
    (reading,) = read(reader, gold.text)
    doc = nlp(gold.text)
    expected = doc.spans["sc"]
    assert len(reading.proposals) == len(expected) == 10  # every run of one or two tokens under each label
    given = zip(expected, expected.attrs["scores"], strict=True)
    scores = {(s.start_char, s.end_char, s.label_): score for s, score in given}
    for start, end, label, score, _ in reading.proposals:
        assert score == pytest.approx(scores[start, end, label], abs=0.001)
        assert 0 <= score <= 1


def test_a_match_of_an_entity_ruler_says_which_pattern_it_was(tmp_path):
    nlp = spacy.blank("en")
    patterns = [{"label": "ORG", "pattern": "Acme", "id": "firms"}, {"label": "GPE", "pattern": "Iran"}]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)
    (reading,) = read(load_reader(saved(nlp, tmp_path / "ruler"), "en"), "Acme in Iran")
    assert [reason for *_, reason in reading.proposals] == ["pattern: firms", "pipeline"]
