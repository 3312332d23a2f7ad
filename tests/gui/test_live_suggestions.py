"""Suggestions that arrive while a person looks at a document, from a real worker process."""

import pytest

from annotator.gui.live_suggestions import LiveSuggestions


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
