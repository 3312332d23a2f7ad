import json

import pytest
import spacy

from annotator.errors import CancelledError, PipelineError
from annotator.suggest.reading import load_reader
from annotator.suggest.training.course import assess_reader, train
from annotator.suggest.training.process import train_apart
from annotator.suggest.training.request import NO_BASE, TrainingRequest, TrainingText
from annotator.suggest.training.trainee import load_base
from tests.suggest.training.conftest import quiet, some_texts


def request(folder, texts, *, base=NO_BASE, present=NO_BASE, labels=("GPE", "PERSON"), **more):
    return TrainingRequest("en", str(base), str(present), labels, texts[2:], texts[:2], folder, **more)


def weights(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("model")}


def test_a_pipeline_from_nothing_learns_what_it_is_shown_and_opens_without_this_program(small_base):
    nlp = spacy.load(small_base)
    assert nlp.pipe_names == ["tok2vec", "ner"]
    assert set(nlp.get_pipe("ner").labels) == {"GPE", "PERSON"}
    found = assess_reader(load_reader(str(small_base), "en"), some_texts(5, seed=99), ("GPE", "PERSON"))
    assert found.typed.f1 > 0.9


def test_the_same_request_gives_the_same_pipeline(tmp_path, small_base):
    texts = some_texts(6, seed=3)
    for name in ("a", "b"):
        train(request(tmp_path / name, texts, base=small_base, epochs=2, seed=5), quiet())
    assert weights(tmp_path / "a") == weights(tmp_path / "b")
    train(request(tmp_path / "c", texts, base=small_base, epochs=2, seed=6), quiet())
    assert weights(tmp_path / "a") != weights(tmp_path / "c")


def test_other_names_for_the_same_things_begin_with_what_the_base_knows(tmp_path, small_base):
    texts = some_texts(6, seed=4, person="WHO", place="WHERE")
    wanted = request(
        tmp_path / "new", texts, base=small_base, present=small_base, labels=("WHAT", "WHERE", "WHO"), epochs=2
    )
    outcome = train(wanted, quiet())
    assert outcome.labels == ("WHERE", "WHO"), "nobody has shown what a WHAT is"
    assert outcome.before.typed.f1 == 0.0
    assert outcome.after.typed.f1 > 0.9
    assert outcome.is_better
    assert outcome.replayed > 0
    meta = json.loads((tmp_path / "new" / "meta.json").read_text())
    assert meta["performance"]["ents_f"] == pytest.approx(outcome.after.typed.f1)
    assert set(spacy.load(tmp_path / "new").get_pipe("ner").labels) == {"WHERE", "WHO"}


def test_labels_that_the_project_lacks_are_not_in_the_result(tmp_path, small_base):
    outcome = train(request(tmp_path / "new", some_texts(6), base=small_base, labels=("PERSON",), epochs=1), quiet())
    assert outcome.labels == ("PERSON",)
    doc = spacy.load(tmp_path / "new")("Ana left Oslo early.")
    assert {span.label_ for span in doc.ents} <= {"PERSON"}


def test_what_is_missing_is_not_unlearned(tmp_path, small_base):
    bare = tuple(TrainingText(text.text, (), ((0, len(text.text)),)) for text in some_texts(6, seed=5))
    outcome = train(request(tmp_path / "new", (*some_texts(2), *bare), base=small_base, epochs=4), quiet())
    assert outcome.after.typed.f1 > 0.9


def test_cancel_keeps_the_best_so_far(tmp_path, small_base):
    batches = iter(range(1000))
    wanted = request(tmp_path / "new", some_texts(8), base=small_base, epochs=500)
    outcome = train(wanted, quiet(lambda: next(batches) > 8))
    assert outcome.cancelled
    assert 0 < outcome.words < 10_000
    assert assess_reader(load_reader(str(tmp_path / "new"), "en"), some_texts(2), ("GPE", "PERSON")) == outcome.after


def test_a_base_without_ner_is_told(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "none")
    with pytest.raises(PipelineError, match="no `ner` to start from"):
        load_base(str(tmp_path / "none"))


def test_other_components_of_the_base_are_not_taken_along(tmp_path, small_base):
    nlp = spacy.load(small_base)
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "more")
    assert load_base(str(tmp_path / "more")).nlp.pipe_names == ["tok2vec", "ner"]


def test_a_process_of_its_own_tells_what_goes_on_and_can_be_cancelled(tmp_path, small_base):
    points, stages = [], []
    wanted = request(tmp_path / "new", some_texts(8), base=small_base, epochs=2000)
    outcome = train_apart(
        wanted, stage=stages.append, point=points.append, is_cancelled=lambda: any(p.held_out for p in points)
    )
    assert outcome.cancelled
    assert stages[-1] == "Comparing"
    assert points[-1].words <= points[-1].total_words
    assert (tmp_path / "new" / "meta.json").is_file()


def test_a_process_that_fails_is_told_as_a_sentence_and_one_cancelled_at_once_leaves_nothing(tmp_path):
    wanted = request(tmp_path / "new", some_texts(4), base=tmp_path / "nowhere")
    with pytest.raises(PipelineError, match="nowhere"):
        train_apart(wanted, stage=lambda _: None, point=lambda _: None, is_cancelled=lambda: False)
    with pytest.raises(CancelledError):
        train_apart(wanted, stage=lambda _: None, point=lambda _: None, is_cancelled=lambda: True)
    assert not (tmp_path / "new").exists()
