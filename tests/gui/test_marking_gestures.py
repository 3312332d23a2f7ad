"""What keys and clicks do to the spans of the document on the screen, and what is active afterwards."""

import pytest

from annotator.domain.gestures import Side
from annotator.gui.marking import Marking


@pytest.fixture
def marking(bench, three, listen):
    marking = Marking(bench.workbench)
    marking.heard = listen(marking.label_wanted)
    bench.open(*three)
    marking.activate_first()
    return marking


@pytest.fixture
def active(bench, marking):
    """Words, label and whether it is a suggestion, of the active mark once all is saved; None without one."""

    def active():
        bench.rest()
        mark, document = marking.active, bench.workbench.document
        return None if mark is None else (document.text_of(mark), mark.label, mark.is_suggested)

    return active


def place(bench, words):
    at = bench.workbench.document.document.text.index(words)
    return at, at + len(words)


def test_the_first_open_suggestion_is_active_when_a_document_opens(active):
    assert active() == ("Ada", "PERSON", True)


def test_accepting_goes_to_the_next_suggestion_and_in_the_end_to_none(bench, marking, active):
    seen = []
    for _ in range(3):
        marking.accept()
        seen.append(active())
    assert seen == [("Bob", "PERSON", True), ("Oslo", "GPE", True), None]
    assert bench.stored == [("Ada", "PERSON"), ("Bob", "PERSON"), ("Oslo", "GPE")]


def test_keys_typed_faster_than_the_disk_each_act_on_the_next_mark(bench, marking):
    for _ in range(3):
        marking.accept()
    bench.rest()
    assert bench.stored == [("Ada", "PERSON"), ("Bob", "PERSON"), ("Oslo", "GPE")]


def test_accepting_a_confirmed_span_only_goes_on(bench, marking, active):
    marking.accept()
    bench.rest()
    marking.go(backwards=True)
    assert active() == ("Ada", "PERSON", False)
    marking.accept()
    assert active() == ("Bob", "PERSON", True)
    assert bench.stored == [("Ada", "PERSON")]


def test_rejecting_takes_the_suggestion_away_and_goes_on(bench, marking, active):
    marking.remove()
    assert active() == ("Bob", "PERSON", True)
    assert ("Ada", "PERSON", True) not in bench.marks
    assert bench.stored == []


def test_removing_a_span_of_ones_own_takes_it_away(bench, marking, active):
    marking.selection = place(bench, "left")
    marking.label("ORG")
    assert active() == ("left", "ORG", False)
    marking.remove()
    bench.rest()
    assert bench.stored == []


def test_a_label_on_a_suggestion_corrects_it_and_goes_on(bench, marking, active):
    marking.label("ORG")
    assert active() == ("Bob", "PERSON", True)
    assert bench.stored == [("Ada", "ORG")]


def test_a_label_on_a_span_of_ones_own_stays_with_it(bench, marking, active):
    marking.accept()
    bench.rest()
    marking.go(backwards=True)
    active()
    marking.label("ORG")
    assert active() == ("Ada", "ORG", False)


def test_a_label_on_a_selection_makes_a_span_that_is_active_then(bench, marking, active):
    marking.select(*place(bench, "left"))
    assert len(marking.heard.what) == 1  # no label is sticky, so one is asked for
    marking.label("GPE")
    assert active() == ("left", "GPE", False)
    assert marking.selection is None


def test_a_label_with_nothing_to_label_becomes_sticky_and_labels_every_selection(bench, marking, active):
    marking.activate(None)
    marking.label("ORG")
    assert marking.sticky == "ORG"
    marking.select(*place(bench, "left"))
    assert active() == ("left", "ORG", False)
    assert marking.heard.what == []
    marking.activate(None)
    marking.label("ORG")
    assert marking.sticky == ""


def test_escape_leaves_one_thing_at_a_time(bench, marking, active):
    marking.set_sticky("ORG")
    marking.spread()
    bench.rest()
    marking.activate(bench.workbench.document.review.next_mark(8))
    marking.spread()
    marking.leave()
    assert active() == ("Bob", "PERSON", True)
    marking.leave()
    assert (active(), marking.sticky) == (None, "ORG")
    marking.leave()
    assert marking.sticky == ""


@pytest.mark.parametrize(
    ("side", "step", "words"),
    [(Side.END, 1, "Ada met"), (Side.START, 1, "Ada"), (Side.START, -1, "Ada"), (Side.END, -1, "Ada")],
)
def test_borders_move_by_tokens_and_never_beyond_the_other_one(bench, marking, active, side, step, words):
    marking.move_border(side, step)
    assert active()[0] == words


def test_borders_move_by_single_characters_too(bench, marking, active):
    marking.move_border(Side.END, -1, by_grapheme=True)
    assert active() == ("Ad", "PERSON", False)
    assert bench.stored == [("Ad", "PERSON")]


def test_a_border_that_is_dragged_over_the_other_one_does_nothing(bench, marking, active):
    mark = marking.active
    marking.drag_border(mark, Side.END, 0)
    assert active() == ("Ada", "PERSON", True)
    marking.drag_border(mark, Side.END, 7)
    assert active() == ("Ada met", "PERSON", False)


def test_the_second_press_labels_every_same_mention(bench, marking, active, listen):
    heard = listen(marking.spread_offered)
    marking.accept()
    bench.rest()
    marking.spread()
    assert heard.what == [[(21, 24)]]
    marking.spread()
    bench.rest()
    assert bench.stored.count(("Bob", "PERSON")) == 2
    assert heard.what[-1] == []


def test_an_offer_is_withdrawn_when_another_mark_becomes_active(bench, marking, listen):
    marking.accept()
    bench.rest()
    heard = listen(marking.spread_offered)
    marking.spread()
    marking.go()
    bench.rest()
    assert heard.what == [[(21, 24)], []]


def test_with_no_other_mention_that_is_said(bench, marking):
    marking.spread()
    bench.rest()
    assert bench.told.what[-1][0] == "“Ada” stands nowhere else unlabelled here."


def test_undo_makes_active_what_came_back(bench, marking, active):
    marking.label("ORG")
    bench.rest()
    marking.go(backwards=True)
    assert active() == ("Ada", "ORG", False)
    bench.workbench.undo()
    bench.rest()
    assert ("Ada", "PERSON", True) in bench.marks


def test_another_document_has_no_active_mark_and_no_selection(bench, marking, active):
    marking.selection = (0, 3)
    bench.workbench.step_document()
    assert active() is None
    assert marking.selection is None


def test_going_about_without_marks_says_so(bench, marking, make_record):
    bench.open(make_record("bare", "Nothing here."), name="bare.annot")
    marking.go()
    marking.go(uncertain=True)
    bench.rest()
    assert [said[0] for said in bench.told.what] == [
        "There is no span in this document.",
        "There is no uncertain suggestion in this document.",
    ]


def test_without_a_document_every_gesture_is_nothing(bench):
    marking = Marking(bench.workbench)
    for gesture in (marking.accept, marking.remove, marking.spread, marking.go, marking.leave):
        gesture()
    marking.move_border(Side.END, 1)
    marking.label("ORG")
    assert marking.active is None
