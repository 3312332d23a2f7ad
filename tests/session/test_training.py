"""Training in a project: a real process, real files beside it."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import spacy

from annotator.domain.document import DocumentId
from annotator.domain.label import Label, LabelSet, LabelUse
from annotator.domain.suggester import SuggesterKind
from annotator.errors import CancelledError, PipelineError, UsageError
from annotator.session import ProjectFile
from annotator.session.gathering import gather
from annotator.session.importing import ImportOptions, import_files
from annotator.session.suggester_files import states_of
from annotator.session.suggesting import suggest
from annotator.session.switching import read_anew
from annotator.session.training import TooFewError, TrainingWish, base_of, train_project
from annotator.session.training_plan import plan_training
from annotator.session.versions import appearing, go_back, list_versions, sweep, thin
from annotator.session.work import Cancel

LABELS = LabelSet([Label("WHO", "1", 0), Label("WHERE", "2", 1)])
NAMES, TOWNS = ("Ana", "Bo", "Cleo", "Dov", "Eva"), ("Oslo", "Kyiv", "Lima", "Bonn")


def record(number, answer="accept"):
    """A text with a name and a town in it, confirmed if it is accepted."""
    name, town = NAMES[number % 5], TOWNS[number % 4]
    text = f"{name} left {town} early. It rained. Nobody saw {name} in {town} again, said number {number}."
    spans = [
        {"start": place, "end": place + len(words), "label": label}
        for words, label in ((name, "WHO"), (town, "WHERE"))
        for place in (text.index(words), text.rindex(words))
    ]
    return {"text": text, "id": f"d{number}"} | ({"spans": spans, "answer": answer} if answer else {})


def make(folder: Path, accepted: int, waiting: int = 3, pipeline: str = "rules") -> ProjectFile:
    path = folder / "own.annot"
    project = ProjectFile.create(path, name="Own", labels=LABELS, pipeline=pipeline, annotator="Ada")
    records = [*map(record, range(accepted)), *(record(number, "") for number in range(50, 50 + waiting))]
    source = folder / "in.jsonl"
    source.write_text("".join(json.dumps(entry) + "\n" for entry in records))
    import_files(project, [source], ImportOptions())
    return project


def at_work(project, **wish):
    return train_project(project, TrainingWish(**{"epochs": 12, "show_difference": False} | wish))


def test_labels_of_documents_alone_are_nothing_to_train_on(tmp_path):
    project = make(tmp_path, 12)
    try:
        labels = project.labels()
        project.set_labels(labels.with_changed("WHERE", replace(labels["WHERE"], use=LabelUse.DOCUMENTS))).result()
        found = gather(project)
        assert (set(found.train_labels), found.train_labels["WHO"]) == ({"WHO"}, 20)
        assert {label for text in found.train for _, _, label in text.spans} == {"WHO"}
        assert [count.label for count in plan_training(project).labels] == ["WHO"]
        (learned,) = (
            state for state in states_of(project, project.suggesters()) if state.suggester.kind is SuggesterKind.LEARNED
        )
        assert learned.labels == ("WHO",)
    finally:
        project.close()


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A folder with a project that was trained once, from nothing, and its report."""
    folder = tmp_path_factory.mktemp("trained")
    project = make(folder, 15)
    try:
        suggest(project, pipeline="rules")
        report = train_project(project, TrainingWish(epochs=6))
        read_anew(project)
    finally:
        project.close()
    return folder, report


@pytest.fixture
def project(trained, tmp_path):
    """A copy of the trained project in another place."""
    shutil.copytree(trained[0], tmp_path / "moved")
    project = ProjectFile.open(tmp_path / "moved" / "own.annot", annotator="Ada")
    yield project
    project.close()


def words_of(project, number):
    text = project.document(DocumentId(number)).text
    return {(text[s.start : s.end], s.label, s.source.name) for s in project.suggestions(DocumentId(number))}


def test_below_ten_documents_nothing_is_trained_and_the_reason_says_what_helps(tmp_path):
    project = make(tmp_path, 9)
    with pytest.raises(TooFewError, match="9 documents are accepted, and training needs 10"):
        at_work(project)
    assert not (tmp_path / "own.annot.pipelines").exists()
    project.close()


def test_every_fifth_accepted_document_is_held_out_and_stays_so_when_others_come(tmp_path):
    project = make(tmp_path, 12)
    first = gather(project)
    assert (first.documents, len(first.train), len(first.held_out)) == (12, 10, 2)
    assert [text.text for text in first.held_out] == [record(4)["text"], record(9)["text"]]
    more = tmp_path / "more.jsonl"
    more.write_text("".join(json.dumps(record(number)) + "\n" for number in range(20, 24)))
    import_files(project, [more], ImportOptions())
    assert gather(project).held_out[:2] == first.held_out
    project.close()


def test_a_better_pipeline_suggests_from_now_on_and_the_open_documents_are_read_anew(trained, project):
    _, report = trained
    assert report.is_better
    assert report.is_used
    assert report.outcome.after.typed.f1 > report.outcome.before.typed.f1
    assert project.info().pipeline == "own.annot.pipelines/0001"
    assert {source for _, _, source in words_of(project, 16)} <= {"trained", "dictionary"}
    assert ("Ana", "WHO") in {(words, label) for words, label, _ in words_of(project, 16)}
    assert ("trained", "0.0.1") in {(r.source.name, r.source.version[:5]) for r in project.readings(DocumentId(16))}
    assert project.check() == []


def test_the_difference_says_what_appeared_in_open_documents(trained):
    difference = trained[1].difference
    told = difference.to_json()
    assert difference.documents == 3
    assert told["appeared"] == len(told["changes"]) > 0
    assert {change["change"] for change in told["changes"]} == {"appeared"}
    assert "3 open documents" in difference.sentence()


def test_a_project_that_was_moved_with_its_versions_goes_on_suggesting(project):
    assert suggest(project, pipeline=project.info().pipeline, again=True).suggestions > 0


def test_going_back_is_one_call_and_so_is_going_forth(project):
    assert [(v.number, v.is_current) for v in list_versions(project)] == [(0, False), (1, True)]
    go_back(project, 0)
    assert project.info().pipeline == "rules"
    assert [(v.number, v.is_current) for v in list_versions(project)] == [(0, True), (1, False)]
    go_back(project, 1)
    version = list_versions(project)[1]
    assert version.is_current
    assert (version.base, version.documents, version.labels) == ("rules", 15, ("WHERE", "WHO"))
    with pytest.raises(UsageError, match="no version 7"):
        go_back(project, 7)


def test_what_is_not_better_is_kept_and_not_used(project):
    report = at_work(project, epochs=1)
    assert not report.is_better
    assert not report.is_used
    assert project.info().pipeline == "own.annot.pipelines/0001"
    assert [v.number for v in list_versions(project)] == [0, 1, 2]
    assert "Not better" in report.sentence()


def test_an_output_directory_opens_without_this_program_and_leaves_the_project_as_it_is(project, tmp_path):
    before = project.info().pipeline
    report = at_work(project, output=tmp_path / "out", epochs=1)
    assert (report.version, report.is_used, project.info().pipeline) == (None, False, before)
    nlp = spacy.load(tmp_path / "out")
    assert set(nlp.get_pipe("ner").labels) == {"WHO", "WHERE"}
    assert not list(tmp_path.glob(".part-*"))
    at_work(project, output=tmp_path / "out", epochs=1)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine")
    with pytest.raises(UsageError, match="holds other files"):
        at_work(project, output=tmp_path / "other")


def test_a_training_that_fails_or_is_cancelled_at_once_leaves_nothing_half_written(project):
    folder = project.path.parent / "own.annot.pipelines"
    (folder / ".part-0007-99").mkdir()
    cancel = Cancel()
    cancel.press()
    with pytest.raises(CancelledError):
        train_project(project, TrainingWish(), cancel=cancel)
    assert [path.name for path in folder.iterdir()] == ["0001"]


def test_a_directory_appears_whole_or_not_at_all(tmp_path):
    target = tmp_path / "pipelines" / "0001"

    def write_half():
        with appearing(target) as half:
            half.mkdir()
            (half / "meta.json").write_text("{}")
            assert not target.exists()
            raise PipelineError("stop")

    with pytest.raises(PipelineError):
        write_half()
    assert list(target.parent.iterdir()) == []
    with appearing(target) as half:
        half.mkdir()
        (half / "meta.json").write_text("{}")
    assert [path.name for path in target.parent.iterdir()] == ["0001"]


def test_old_versions_are_thinned_but_for_the_current_the_best_and_the_last(project):
    first = project.path.parent / "own.annot.pipelines" / "0001"
    for number in range(1, 10):
        copy = first.with_name(f"{number:04}")
        if copy != first:
            shutil.copytree(first, copy)
        meta = json.loads((copy / "meta.json").read_text())
        meta["annotator"]["after"] = 0.99 if number == 3 else 0.5
        (copy / "meta.json").write_text(json.dumps(meta))
    sweep(project)
    thin(project)
    assert [v.number for v in list_versions(project)] == [0, 1, 3, 5, 6, 7, 8, 9]


def test_suggestions_that_came_after_the_answer_are_unknown_and_not_outside(tmp_path):
    project = make(tmp_path, 1, waiting=0)
    text = record(0)["text"]
    place = text.index("Nobody")
    late = {"text": "Later.", "id": "late"}
    (tmp_path / "late.jsonl").write_text(json.dumps(late) + "\n")
    import_files(project, [tmp_path / "late.jsonl"], ImportOptions())
    from annotator.domain.suggestion import Source, SourceKind, Suggestion
    from annotator.store.suggestions import Reading

    source = Source(SourceKind.PIPELINE, "later", "1")
    proposed = (Suggestion(place, place + 6, "WHO", source), Suggestion(0, 3, "WHO", source))
    project.keep_reading([Reading(DocumentId(1), source, None, proposed)]).result()
    (only,) = gather(project).train
    assert only.unknown == ((place, place + 6),)
    project.close()


def test_a_language_without_a_starter_begins_from_nothing(tmp_path):
    path = tmp_path / "de.annot"
    project = ProjectFile.create(path, name="de", labels=LABELS, language="de", pipeline="starter", annotator="Ada")
    assert base_of(project) == ""
    with pytest.raises(PipelineError, match="no pipeline “nowhere”"):
        base_of(project, "nowhere")
    project.close()
