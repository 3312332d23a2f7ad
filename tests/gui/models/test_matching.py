"""Type-ahead: what is typed finds what is meant, the plainest fit first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.models.matching import best_matches, match


@pytest.mark.parametrize(
    ("typed", "names", "first"),
    [
        ("or", ["WORK_OF_ART", "NORP", "ORG"], "ORG"),
        ("gtd", ["Toggle dock", "Go to document"], "Go to document"),
        ("art", ["ORG chart", "WORK_OF_ART"], "WORK_OF_ART"),
        ("EXP", ["Import texts", "Export"], "Export"),
    ],
)
def test_the_plainest_fit_comes_first(typed, names, first):
    assert best_matches(typed, names, str)[0] == first


def test_nothing_typed_keeps_everything_in_its_order():
    assert best_matches("", ["b", "a", "c"], str) == ["b", "a", "c"]


def test_letters_in_another_order_do_not_fit():
    assert match("gro", "ORG") is None


@given(st.text(min_size=1, max_size=20), st.data())
def test_any_letters_of_a_name_in_their_order_find_it(name, data):
    folded = name.casefold()
    places = data.draw(st.sets(st.integers(0, len(folded) - 1)))
    assert match("".join(folded[place] for place in sorted(places)), name) is not None
