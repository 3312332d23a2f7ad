"""Training beside annotating: a real process, a workbench without a window."""

from __future__ import annotations

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.training import Training
from annotator.session.training_plan import automatic_step, set_automatic_step

SECONDS_FOR_A_TRAINING = 90
NAMES, TOWNS = ("Ana", "Bo", "Cleo", "Dov", "Eva"), ("Oslo", "Kyiv", "Lima", "Bonn")


def texts(accepted, waiting):
    """Records with a name and a town, confirmed in those that are accepted."""
    for number in range(accepted + waiting):
        name, town = NAMES[number % 5], TOWNS[number % 4]
        text = f"{name} left {town} early, said number {number}."
        places = [(text.index(words), words, label) for words, label in ((name, "PERSON"), (town, "GPE"))]
        spans = tuple(LabelledRange(at, at + len(words), label) for at, words, label in places)
        if number < accepted:
            yield Record(f"d{number}", text, spans=spans, answer=Answer.ACCEPT)
        else:
            yield Record(f"d{number}", text)


@pytest.fixture
def training(bench):
    live = LiveSuggestions(bench.workbench)
    yield Training(bench.workbench, live)
    live.close()


def open_project(bench, accepted, waiting, pipeline="rules"):
    project = bench.make(*texts(accepted, waiting))
    project.set_info(pipeline=pipeline, language="de").result()  # no starter to be loaded five times
    bench.workbench.adopt(lambda: project)
    bench.rest()
    return project


def test_a_training_tells_its_curve_and_a_better_pipeline_suggests_at_once(bench, training, listen, qtbot):
    project = open_project(bench, 15, 1)
    points, ended = listen(training.point_added), listen(training.ended)
    training.start()
    assert training.is_running
    qtbot.waitUntil(lambda: bool(ended.what), timeout=SECONDS_FOR_A_TRAINING * 1000)
    report, sentence = ended.what[0]
    assert report.is_used, sentence
    assert any(point.held_out is not None for point in points.what)
    assert (sentence, "train") in bench.told.what
    assert bench.workbench.info.pipeline == "p.annot.pipelines/0001"
    bench.wait(lambda: bench.workbench.is_idle and sources(project, 16) == {"trained"})
    assert bench.failed.what == []


def test_few_documents_are_told_in_a_sentence(bench, training, listen):
    open_project(bench, 3, 1)
    plans, ended = listen(training.planned), listen(training.ended)
    training.plan()
    bench.wait(lambda: bool(plans.what))
    assert "needs 10" in plans.what[0].why_not
    training.start()
    bench.wait(lambda: bool(ended.what))
    assert ended.what[0][0] is None
    assert "needs 10" in bench.told.what[-1][0]


def test_cancelled_at_once_nothing_changes_and_nothing_is_shown_as_a_fault(bench, training, listen):
    project = open_project(bench, 12, 1)
    ended = listen(training.ended)
    training.start()
    training.cancel()
    bench.wait(lambda: bool(ended.what))
    assert ended.what[0][0] is None
    assert (project.info().pipeline, bench.failed.what) == ("rules", [])


def test_after_so_many_accepted_documents_a_training_begins_by_itself(bench, training, listen):
    project = open_project(bench, 11, 3)
    set_automatic_step(project, 2)
    began = listen(training.began)
    bench.workbench.apply("Accepted document", lambda d: gestures.answer(d.annotation, Answer.ACCEPT))
    bench.rest()
    assert not training.is_running
    bench.workbench.step_document(open_only=True)
    bench.rest()
    bench.workbench.apply("Accepted document", lambda d: gestures.answer(d.annotation, Answer.ACCEPT))
    bench.wait(lambda: training.is_running)
    training.cancel()
    bench.wait(lambda: not training.is_running)
    assert len(began.what) == 1
    assert automatic_step(project) == 2


def test_going_back_is_one_call_and_the_window_follows(bench, training, listen):
    open_project(bench, 3, 1)
    training.use(0)
    plans = listen(training.planned)
    bench.wait(lambda: bool(plans.what) and bench.workbench.is_idle)
    assert [version.is_current for version in plans.what[0].versions] == [True]


def sources(project, number):
    from annotator.domain.document import DocumentId

    return {suggestion.source.name for suggestion in project.suggestions(DocumentId(number))} - {"dictionary"}
