"""How uncertain a document's suggestions are, as one number."""

import pytest

from annotator.domain.queue import UNCERTAINTY_STEPS, uncertainty


@pytest.mark.parametrize(
    ("scores", "steps"),
    [([], 0), ([1.0], 1), ([0.9, 0.9], 2), ([None], 10), ([0.5, 0.0], 15), ([0.0], UNCERTAINTY_STEPS)],
)
def test_uncertainty_is_the_share_expected_to_be_wrong_and_nothing_open_is_least(scores, steps):
    assert uncertainty(scores) == steps
