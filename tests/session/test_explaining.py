"""A mark is explained by examples with the same text and by what other suggesters say."""

import pytest

from annotator.domain.document import DocumentId
from annotator.domain.review import Mark
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.session.explaining import explain
from annotator.session.score_words import score_words
from annotator.store.counting import around
from annotator.store.suggestions import Reading

RULES = Source(SourceKind.RULE, "rules", "1")
PIPELINE = Source(SourceKind.PIPELINE, "other", "3")


def test_examples_come_with_their_label_and_sentence_and_others_with_what_they_said(project, fill):
    span = {"start": 3, "end": 7, "label": "GPE"}
    fill({"text": "In Iran. Later.", "spans": [span], "answer": "accept"}, {"text": "Is Iran it?"})
    ours = Suggestion(3, 7, "GPE", RULES, 0.9)
    theirs = Suggestion(3, 7, "PERSON", PIPELINE, 0.2)
    elsewhere = Suggestion(0, 2, "PERSON", PIPELINE, 0.2)
    project.keep_reading([Reading(DocumentId(2), RULES, None, (ours,))]).result()
    project.keep_reading([Reading(DocumentId(2), PIPELINE, None, (theirs, elsewhere))]).result()
    found = explain(project, DocumentId(2), Mark(3, 7, "GPE", suggestion=ours), "Iran", None)
    assert found.same.by_label == {"GPE": 1}
    example = found.same.examples[0]
    assert (example.document, example.before, example.after) == (1, "In ", ".")
    assert found.others == (theirs,)


@pytest.mark.parametrize(
    ("markup", "before", "after"),
    [
        ("It rained. Then [Iran] won! So.", "Then ", " won!"),
        ("A line\n[Iran]\nanother", "", ""),
        ("word " * 30 + "[Iran]" + " word" * 30, "…" + "word " * 13, " word" * 13 + "…"),
        ("[Iran]", "", ""),
    ],
)
def test_what_stands_around_a_span_is_its_sentence_as_far_as_one_reads_at_a_glance(markup, before, after):
    start, end = markup.index("["), markup.index("]") - 1
    assert around(markup.replace("[", "").replace("]", ""), start, end) == (before, after)


def test_a_score_is_said_in_words():
    said = [score_words(score) for score in (1.0, 0.9, 0.7, 0.5, 0.39)]
    assert said == ["100 %, sure", "90 %, sure", "70 %, likely", "50 %, uncertain", "39 %, a guess"]
