"""One text gets one label in the whole project, and its spans follow a later change of mind."""

from __future__ import annotations

from functools import partial

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Source, SourceKind, Suggestion, Verdict
from annotator.errors import CancelledError, UsageError
from annotator.session import ProjectFile
from annotator.session.answering import answer_documents
from annotator.session.following import change_of, find_siblings, follow_operation, last_change
from annotator.session.spreading import find_places, spread_operation
from annotator.session.work import Cancel
from annotator.store.suggestions import Reading

RULES = Source(SourceKind.RULE, "rules", "1")
TEXTS = (
    "Tehran answered. In Tehran, the Tehranis waited.",
    "Nothing here.",
    "TEHRAN is not Tehran.",
    "A talk in Tehran University.",
)


@pytest.fixture
def filled(project, fill):
    fill(*({"text": text} for text in TEXTS))
    return project


def spread(project, text="Tehran", label="GPE", **options):
    operation = spread_operation(project, find_places(project, text, label), **options)
    return None if operation is None else project.apply(operation).result()


def spans(project):
    """Words and labels, document by document."""
    return [
        [
            (project.document(DocumentId(n)).text[s.start : s.end], s.label)
            for s in project.annotation(DocumentId(n)).spans
        ]
        for n in range(1, 5)
    ]


def do(project, document, gesture, name="Change"):
    before = project.annotation(DocumentId(document))
    edit = Edit.between(before, gesture(before))
    project.apply(Operation(name, ((DocumentId(document), edit),))).result()
    return change_of(DocumentId(document), edit)


def mark_of(project, document, which=0):
    span = project.annotation(DocumentId(document)).spans[which]
    return Mark(span.start, span.end, span.label, span=span)


def test_places_are_counted_with_the_same_case_and_on_word_borders_only(filled):
    found = find_places(filled, "Tehran", "GPE")
    assert found.open == {1: 2, 3: 1, 4: 1}
    assert found.sentence() == "4 places in 3 documents"


def test_every_place_is_labelled_by_one_operation_that_one_undo_takes_back(filled):
    changes = spread(filled)
    assert changes.name == "Label GPE “Tehran” in 4 places of 3 documents"
    assert spans(filled) == [[("Tehran", "GPE")] * 2, [], [("Tehran", "GPE")], [("Tehran", "GPE")]]
    filled.undo().result()
    assert spans(filled) == [[], [], [], []]
    assert filled.check() == []


def test_places_that_a_span_touches_or_where_the_label_was_rejected_are_left_alone(filled):
    do(filled, 4, lambda before: gestures.create(before, 10, 27, "ORG"))
    wrong = Suggestion(0, 6, "GPE", RULES)
    do(filled, 1, lambda before: gestures.reject(before, wrong))
    assert find_places(filled, "Tehran", "GPE").open == {1: 1, 3: 1}
    spread(filled)
    assert spans(filled) == [[("Tehran", "GPE")], [], [("Tehran", "GPE")], [("Tehran University", "ORG")]]


def test_open_suggestions_of_the_place_are_decided_with_it(filled):
    proposed = (Suggestion(0, 6, "GPE", RULES, 0.9), Suggestion(20, 26, "ORG", RULES, 0.4))
    filled.set_labels(filled.labels().with_label("ORG")).result()
    filled.keep_reading([Reading(DocumentId(1), RULES, None, proposed)]).result()
    spread(filled)
    annotation = filled.annotation(DocumentId(1))
    assert annotation.decisions == {
        LabelledRange(0, 6, "GPE"): Verdict.ACCEPTED,
        LabelledRange(20, 26, "ORG"): Verdict.RELABELLED,
    }
    assert [(s.source, s.source_version, s.score, s.label) for s in annotation.spans] == [
        ("rules", "1", 0.9, "GPE"),
        ("rules", "1", 0.4, "GPE"),
    ]
    assert filled.statistics().suggestions_open == 0
    assert filled.check() == []


def test_answered_documents_have_a_count_of_their_own_and_are_left_alone_unless_wanted(filled):
    answer_documents(filled, Answer.ACCEPT, [DocumentId(3)])
    found = find_places(filled, "Tehran", "GPE")
    assert (found.open, found.answered) == ({1: 2, 4: 1}, {3: 1})
    spread(filled)
    assert spans(filled)[2] == []
    spread(filled, include_answered=True)
    assert spans(filled)[2] == [("Tehran", "GPE")]
    assert filled.annotation(DocumentId(3)).answer is Answer.ACCEPT


def test_blank_words_are_no_text_and_a_cancelled_search_ends(filled):
    with pytest.raises(UsageError, match="no text"):
        find_places(filled, "  ", "GPE")
    cancel = Cancel()
    cancel.press()
    with pytest.raises(CancelledError):
        find_places(filled, "Tehran", "GPE", cancel=cancel)


def test_the_others_of_a_spread_follow_a_relabelling_over_the_project_after_a_restart(filled):
    spread(filled)
    filled.close()
    again = ProjectFile.open(filled.path, annotator="Ada")
    try:
        mark = mark_of(again, 1)
        change = do(again, 1, lambda before: gestures.relabel(before, mark, "PERSON"))
        siblings = find_siblings(again, change)
        assert (siblings.count, siblings.here, change.verb) == (3, 1, "relabel")
        operation = follow_operation(again, siblings)
        assert operation.name == "Relabel 3 others of “Tehran” to PERSON"
        again.apply(operation).result()
        assert spans(again) == [[("Tehran", "PERSON")] * 2, [], [("Tehran", "PERSON")], [("Tehran", "PERSON")]]
        again.undo().result()
        assert spans(again)[0] == [("Tehran", "PERSON"), ("Tehran", "GPE")]
        assert again.check() == []
    finally:
        again.close()


def test_siblings_follow_within_one_document_alone(filled):
    spread(filled)
    mark = mark_of(filled, 1)
    change = do(filled, 1, lambda before: gestures.delete(before, mark))
    siblings = find_siblings(filled, change)
    filled.apply(follow_operation(filled, siblings, only=[DocumentId(1)])).result()
    assert spans(filled) == [[], [], [("Tehran", "GPE")], [("Tehran", "GPE")]]
    assert find_places(filled, "Tehran", "GPE").open == {}, "what was removed is not offered again"


def test_only_those_follow_a_moved_border_whose_surroundings_fit(project, fill):
    fill(*({"text": f"So {name} went."} for name in ("Ada King", "Ada King", "Ada Byron", "Ada")))
    spread(project, "Ada", "PERSON")
    mark = mark_of(project, 1)
    change = do(project, 1, lambda before: gestures.move(before, mark, 3, 11))
    siblings = find_siblings(project, change)
    assert (change.verb, list(siblings.spans)) == ("move", [2])
    project.apply(follow_operation(project, siblings)).result()
    assert spans(project) == [[("Ada King", "PERSON")]] * 2 + [[("Ada", "PERSON")]] * 2


def test_spans_accepted_by_the_same_answer_are_siblings_and_keep_following_one_another(filled):
    proposed = (Suggestion(0, 6, "GPE", RULES), Suggestion(20, 26, "GPE", RULES), Suggestion(7, 15, "GPE", RULES))
    filled.keep_reading([Reading(DocumentId(1), RULES, None, proposed)]).result()
    answer_documents(filled, Answer.ACCEPT, [DocumentId(1)])
    for label in ("PERSON", "DATE"):
        relabel = partial(gestures.relabel, mark=mark_of(filled, 1), label=label)
        siblings = find_siblings(filled, do(filled, 1, relabel))
        assert (siblings.count, siblings.answered) == (1, 1)
        filled.apply(follow_operation(filled, siblings)).result()
    assert spans(filled)[0] == [("Tehran", "DATE"), ("answered", "GPE"), ("Tehran", "DATE")]


def test_a_span_made_by_itself_has_no_siblings_and_other_edits_are_no_change_of_a_span(filled):
    assert do(filled, 1, lambda before: gestures.create(before, 0, 6, "GPE")) is None
    do(filled, 1, lambda before: gestures.create(before, 20, 26, "GPE"))
    assert last_change(filled) is None
    mark = mark_of(filled, 1)
    change = do(filled, 1, lambda before: gestures.relabel(before, mark, "DATE"))
    assert last_change(filled) == change
    assert find_siblings(filled, change).count == 0
    assert follow_operation(filled, find_siblings(filled, change)) is None


def test_an_imported_span_has_no_siblings(project, fill):
    spans_ = [{"start": 0, "end": 3, "label": "PERSON"}, {"start": 8, "end": 11, "label": "PERSON"}]
    fill({"text": "Ada met Ada.", "spans": spans_, "answer": "accept"})
    mark = mark_of(project, 1)
    change = do(project, 1, lambda before: gestures.delete(before, mark))
    assert find_siblings(project, change).count == 0


def test_the_span_from_which_others_took_their_label_is_their_sibling_too(filled):
    first = do(filled, 1, lambda before: gestures.create(before, 0, 6, "GPE"))
    assert first is None
    seed = filled.annotation(DocumentId(1)).spans[0]
    places = find_places(filled, "Tehran", "GPE")
    assert places.open == {1: 1, 3: 1, 4: 1}
    filled.apply(spread_operation(filled, places, seed=(DocumentId(1), seed))).result()
    for which in (0, 1):
        relabel = partial(gestures.relabel, mark=mark_of(filled, 1, which), label="DATE")
        assert find_siblings(filled, do(filled, 1, relabel)).count == 3
        filled.undo().result()
    assert filled.check() == []


def test_a_seed_in_a_document_without_further_places_is_remembered_and_undone_with_the_rest(filled):
    do(filled, 4, lambda before: gestures.create(before, 10, 16, "GPE"))
    seed = filled.annotation(DocumentId(4)).spans[0]
    filled.apply(spread_operation(filled, find_places(filled, "Tehran", "GPE"), seed=(DocumentId(4), seed))).result()
    delete = partial(gestures.delete, mark=mark_of(filled, 4))
    assert find_siblings(filled, do(filled, 4, delete)).spans.keys() == {1, 3}
    filled.undo().result()
    filled.undo().result()
    assert spans(filled) == [[], [], [], [("Tehran", "GPE")]]
    assert filled.check() == []
