"""Labels while they are edited: what comes out is a label set, or a sentence that says why not yet."""

from __future__ import annotations

import pytest

from annotator.domain.label import Label, LabelSet
from annotator.gui.models.label_rows import Column, LabelRows
from annotator.gui.theme import load_theme
from annotator.session.label_changes import LabelFate

LABELS = LabelSet([Label("PERSON", "1", 0), Label("ORG", "2", 1), Label("GPE", "3", 2)])


@pytest.fixture
def rows(qapp) -> LabelRows:
    return LabelRows(LABELS, {"ORG": 88}, load_theme("light"))


def write(rows: LabelRows, row: int, column: Column, words: str) -> None:
    assert rows.setData(rows.index(row, column), words)


def test_untouched_labels_come_out_as_they_went_in(rows):
    assert rows.labels == LABELS
    assert rows.renamed == {}


def test_a_renamed_label_is_known_by_its_old_name(rows):
    write(rows, 1, Column.NAME, "COMPANY")
    write(rows, 1, Column.NAME, "FIRM")
    assert rows.renamed == {"ORG": "FIRM"}
    assert rows.labels.names == ("PERSON", "FIRM", "GPE")


def test_a_new_label_takes_the_next_digit_and_a_colour_of_its_own_and_is_not_a_renamed_one(rows):
    row = rows.add()
    write(rows, row, Column.NAME, "LAW")
    assert rows.label(row) == Label("LAW", "4", 3)
    assert rows.renamed == {}


def test_a_label_without_spans_goes_and_leaves_nothing_to_be_done(rows):
    rows.remove(2)
    assert rows.labels.names == ("PERSON", "ORG")
    assert rows.fates == []


def test_what_goes_over_to_a_label_that_goes_as_well_goes_on_with_it(rows):
    rows.remove(1, "GPE")
    assert rows.fates == [LabelFate("ORG", "GPE")]
    assert [rows.spans(row) for row in range(2)] == [0, 88]
    assert rows.heirs(1) == {"PERSON": "PERSON"}
    write(rows, 0, Column.NAME, "HUMAN")
    rows.remove(1, "PERSON", merging=True)
    assert rows.fates == [LabelFate("ORG", "PERSON"), LabelFate("GPE", "PERSON", is_merge=True)]
    assert rows.renamed == {"PERSON": "HUMAN", "GPE": "HUMAN"}


def test_moving_changes_the_order_and_stops_at_the_ends(rows):
    assert rows.move(2, -1) == 1
    assert rows.labels.names == ("PERSON", "GPE", "ORG")
    assert rows.move(0, -1) == 0
    assert rows.move(2, 1) == 2


@pytest.mark.parametrize(
    ("column", "words", "complaint"),
    [
        (Column.NAME, "", "needs a name"),
        (Column.NAME, "GPE", "same name"),
        (Column.KEY, "3", "same key"),
        (Column.KEY, "x", "is a command of the text view"),
        (Column.KEY, "12", "one digit or one letter"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(rows, column, words, complaint):
    write(rows, 0, column, words)
    assert complaint in rows.problem


def test_a_key_is_written_in_upper_case(rows):
    write(rows, 0, Column.KEY, "p")
    assert rows.labels["PERSON"].key == "P"


def test_the_model_of_labels_keeps_the_rules_of_qt(rows, qtmodeltester):
    qtmodeltester.check(rows)
    rows.move(0, 1)
    rows.remove(2)
    qtmodeltester.check(rows)
