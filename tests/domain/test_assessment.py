import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.assessment import Assessment, Figures, assess

GOLD = [(0, 3, "PERSON"), (9, 13, "GPE")]


def test_a_proposal_is_right_if_range_and_label_are():
    found = assess([(0, 3, "PERSON"), (9, 13, "ORG"), (20, 22, "ORG")], GOLD)
    assert found.typed == Figures(1, 3, 2)
    assert found.untyped == Figures(2, 3, 2)
    assert found.labels == {"PERSON": Figures(1, 1, 1), "GPE": Figures(0, 0, 1), "ORG": Figures(0, 2, 0)}


def test_labels_that_are_not_asked_for_count_on_neither_side():
    found = assess([(0, 3, "PERSON"), (9, 13, "ORG")], GOLD, labels=["PERSON"])
    assert found.typed == Figures(1, 1, 1)
    assert set(found.labels) == {"PERSON"}


def test_what_is_proposed_where_nobody_looked_counts_neither_for_nor_against():
    assert assess([(5, 8, "ORG"), (8, 9, "ORG")], GOLD, unknown=[(7, 8)]).typed == Figures(0, 1, 2)


def test_precision_recall_and_f1_are_those_of_the_books():
    figures = Figures(right=6, proposed=8, gold=12)
    assert (figures.precision, figures.recall) == (0.75, 0.5)
    assert figures.f1 == pytest.approx(2 * 0.75 * 0.5 / 1.25)
    assert Figures().f1 == 0.0
    assert set(Assessment(1, figures).to_json()["typed"]) == {"precision", "recall", "f1", "right", "proposed", "gold"}


triples = st.lists(st.tuples(st.integers(0, 9), st.integers(10, 12), st.sampled_from("AB")), max_size=6)


@given(triples, triples, triples, triples)
def test_figures_of_documents_add_up(first, first_gold, second, second_gold):
    one, two = assess(first, first_gold), assess(second, second_gold)
    both = one + two
    assert both.documents == 2
    assert both.typed == one.typed + two.typed
    assert sum(figures.gold for figures in both.labels.values()) == both.typed.gold
    assert both.typed.right <= both.untyped.right or both.untyped.gold < both.typed.gold
