"""From which score on suggestions are offered, in small documents and in those that take too long for one event."""

from __future__ import annotations

import pytest

from annotator.domain.answer import Answer
from annotator.domain.gestures import answer
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.gui import threshold as module
from annotator.gui.panels.score_slider import ScoreSlider
from annotator.gui.threshold import Threshold


@pytest.fixture
def threshold(bench, qtbot, theme):
    slider = ScoreSlider(theme)
    qtbot.addWidget(slider)
    return Threshold(bench.workbench, slider, bench.workbench)


def open_scored(bench, count):
    """A document of so many suggestions, every other one of a low score."""
    text = "Ada " * count
    spans = tuple(LabelledRange(4 * n, 4 * n + 3, "PERSON") for n in range(count))
    scores = tuple(0.3 if n % 2 else 0.9 for n in range(count))
    bench.open(Record("a", text, spans=spans, scores=scores, file="in"))


@pytest.mark.parametrize("count", [6, module._MOST_AT_ONCE + 2], ids=["few", "many"])
def test_what_has_a_lower_score_is_hidden_and_comes_back(bench, threshold, count):
    open_scored(bench, count)
    assert len(bench.workbench.document.review) == count
    for least, shown in ((0.5, count // 2), (0.0, count)):
        threshold.set(least)
        bench.rest()
        review = bench.workbench.document.review
        assert (len(review), review.hidden_count) == (shown, count - shown)
    bench.wait(lambda: bench.workbench.project.place(module.LEAST_SCORE) == 0.0)


@pytest.mark.parametrize("count", [6, module._MOST_AT_ONCE + 2], ids=["few", "many"])
def test_a_document_is_read_anew_for_many_suggestions_though_all_of_them_are_decided(bench, threshold, count):
    open_scored(bench, count)
    bench.workbench.apply("Reject document", lambda document: answer(document.annotation, Answer.REJECT))
    bench.rest()
    before = bench.workbench.document
    assert len(before.review) == 0
    threshold.set(0.5)
    bench.rest()
    assert (bench.workbench.document is before) == (count == 6)
    assert len(bench.workbench.document.review) == 0
