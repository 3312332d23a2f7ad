"""The filter line of the documents panel and of `annotator documents --filter`."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.answer import State
from annotator.domain.queue import ANY_NOTE, Order, Queue
from annotator.errors import UsageError
from annotator.language import translate


def parse_filter(text: str, *, order: Order = Order.IMPORTED) -> Queue:
    """The queue that a filter line asks for: `state:`, `label:`, `flag:` and `note:` words; all else is searched for.

    UsageError for a state that does not exist.
    """
    queue = Queue(order=order)
    words = []
    for word in text.split():
        name, colon, value = word.partition(":")
        if colon and value and name == "state":
            queue = replace(queue, states=queue.states | _states(value))
        elif colon and value and name == "label":
            queue = replace(queue, label=value)
        elif colon and value and name == "flag":
            queue = replace(queue, flagged=value in ("yes", "true", "1"))
        elif colon and value and name == "note":
            queue = replace(queue, note=ANY_NOTE if value == "yes" else value)
        else:
            words.append(word)
    return replace(queue, search=" ".join(words))


def _states(value: str) -> frozenset[State]:
    if value == "open":
        return frozenset((State.TODO, State.IN_PROGRESS))
    try:
        return frozenset((State(value.replace("-", "_")),))
    except ValueError as error:
        known = ", ".join(["open", *(state.value for state in State)])
        raise UsageError(
            translate("Filtering", "There is no state “{value}”. Known are {known}.").format(value=value, known=known)
        ) from error
