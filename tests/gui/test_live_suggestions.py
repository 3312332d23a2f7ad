"""Suggestions that arrive while a person looks at a document, from a real worker process."""

import multiprocessing

import pytest
import spacy

from annotator.gui.live_suggestions import LiveSuggestions
from annotator.session import Child
from annotator.session.suggester_files import add_suggester


@pytest.fixture
def live(bench, listen):
    live = LiveSuggestions(bench.workbench)
    live.heard = listen(live.pipeline_changed)
    live.seen = listen(live.arrived)
    yield live
    live.close()


@pytest.fixture
def plain(make_record):
    """Documents without suggestions."""
    return [make_record(f"doc {n}", f"Tony Blair visited Iran in June {2000 + n}.") for n in range(3)]


def rules(bench, *records, name="p.annot"):
    project = bench.make(*records, name=name)
    project.set_info(pipeline="rules").result()
    bench.workbench.adopt(lambda: project)
    bench.rest()
    return project


def test_the_document_on_the_screen_gets_suggestions_and_the_next_one_ahead_of_time(bench, live, plain):
    project = rules(bench, *plain)
    bench.wait(lambda: bool(live.seen.what))
    assert ("Tony Blair", "PERSON", True) in bench.marks
    assert bench.workbench.document.is_tokenised
    assert live.heard.what == ["loading…", "rules"]
    bench.wait(lambda: project.tokens(2) is not None)
    assert not live.is_waiting


def test_a_project_opened_after_another_is_read_although_its_documents_have_the_same_numbers(
    bench, live, plain, make_record
):
    rules(bench, *plain)
    bench.wait(lambda: bool(live.seen.what))
    rules(bench, make_record("other", "Sergey Lavrov flew to Paris."), name="other.annot")
    bench.wait(lambda: ("Sergey Lavrov", "PERSON", True) in bench.marks)
    assert ("Tony Blair", "PERSON", True) not in bench.marks


def test_the_process_that_was_started_for_a_project_that_cannot_be_opened_reads_the_next_one(
    bench, live, plain, tmp_path
):
    (tmp_path / "broken.annot").write_text("no project", encoding="utf-8")
    bench.workbench.open_project(tmp_path / "broken.annot")
    bench.rest()
    assert len(bench.failed.what) == 1
    (started,) = multiprocessing.active_children()
    rules(bench, *plain)
    bench.wait(lambda: bool(live.seen.what))
    assert [process.pid for process in multiprocessing.active_children()] == [started.pid]
    bench.failed.what.clear()


def test_a_process_that_was_started_before_the_window_reads_the_first_project(bench, live, plain):
    started = Child()
    (process,) = multiprocessing.active_children()
    live.take(started)
    rules(bench, *plain)
    bench.wait(lambda: bool(live.seen.what))
    assert [each.pid for each in multiprocessing.active_children()] == [process.pid]


def test_a_process_that_nobody_came_to_need_is_ended_with_the_window(bench, live, tmp_path):
    (tmp_path / "broken.annot").write_text("no project", encoding="utf-8")
    bench.workbench.open_project(tmp_path / "broken.annot")
    bench.rest()
    live.close()
    assert multiprocessing.active_children() == []
    bench.failed.what.clear()


def test_a_project_closed_while_its_pipeline_loads_hears_nothing_more(bench, live, plain):
    rules(bench, *plain)
    bench.workbench.close_project()
    bench.rest()
    assert live.heard.what[-1] == ""
    assert live.seen.what == []
    assert bench.failed.what == []


def test_a_pipeline_that_does_not_load_is_told_and_another_one_offered(bench, live, plain):
    project = bench.make(*plain)
    project.set_info(pipeline="nowhere").result()
    bench.workbench.adopt(lambda: project)
    bench.wait(lambda: "none" in live.heard.what)
    assert [said[1] for said in bench.told.what] == ["suggesters"]
    assert not live.is_waiting


def test_reading_again_reads_the_document_on_the_screen(bench, live, plain):
    rules(bench, *plain)
    bench.wait(lambda: bool(live.seen.what))
    live.read_again()
    bench.wait(lambda: len(live.seen.what) == 2)
    assert bench.marks.count(("Tony Blair", "PERSON", True)) == 1


@pytest.fixture
def folder(tmp_path):
    """A pipeline directory made here, which labels Zorblax as ORG."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Tony"}])
    nlp.to_disk(tmp_path / "mine")
    return tmp_path / "mine"


def test_an_unknown_pipeline_directory_is_loaded_only_when_the_person_agrees(bench, live, plain, listen, folder):
    asked = listen(live.trust_wanted)
    project = bench.make(*plain)
    project.set_info(pipeline=str(folder)).result()
    bench.workbench.adopt(lambda: project)
    bench.wait(lambda: bool(asked.what))
    assert live.heard.what[-1] == "not loaded"
    assert not live.is_waiting
    live.refuse(asked.what[0])
    bench.wait(lambda: live.heard.what[-1] == "none")
    live.trust_given(asked.what[0])
    bench.wait(lambda: ("Tony", "ORG", True) in bench.marks)
    assert len(asked.what) == 1


def test_further_suggesters_read_beside_the_pipeline_also_what_it_has_read(bench, live, plain, tmp_path):
    path = tmp_path / "places.jsonl"
    path.write_text('{"label": "GPE", "pattern": [{"LOWER": "june"}, {"LIKE_NUM": true}]}\n', encoding="utf-8")
    project = rules(bench, *plain)
    bench.wait(lambda: ("June 2000", "DATE", True) in bench.marks)
    add_suggester(project, str(path))
    project.set_suggesters(project.suggesters().moved("places", 0)).result()
    live.restart()
    bench.wait(lambda: ("June 2000", "GPE", True) in bench.marks)
    assert ("Tony Blair", "PERSON", True) in bench.marks
