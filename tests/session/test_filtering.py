import pytest

from annotator.domain.answer import State
from annotator.domain.queue import Order, Queue
from annotator.errors import UsageError
from annotator.session.filtering import parse_filter


@pytest.mark.parametrize(
    ("line", "queue"),
    [
        ("", Queue()),
        ("Tony Blair", Queue(search="Tony Blair")),
        ("state:todo", Queue(states=frozenset({State.TODO}))),
        ("state:in-progress", Queue(states=frozenset({State.IN_PROGRESS}))),
        ("state:open", Queue(states=frozenset({State.TODO, State.IN_PROGRESS}))),
        ("state:accept state:reject", Queue(states=frozenset({State.ACCEPTED, State.REJECTED}))),
        ("label:ORG flag:yes  Iran ", Queue(label="ORG", flagged=True, search="Iran")),
        ("flag:no", Queue()),
        ("state: 10:30 http://x", Queue(search="state: 10:30 http://x")),
    ],
)
def test_words_of_the_filter_line_become_a_queue(line, queue):
    assert parse_filter(line) == queue


def test_the_order_is_that_which_was_asked_for():
    assert parse_filter("Iran", order=Order.SHORTEST).order is Order.SHORTEST


def test_an_unknown_state_is_wrong_usage_and_the_known_ones_are_named():
    with pytest.raises(UsageError, match="open, todo, in_progress, accept, reject, ignore"):
        parse_filter("state:done")
