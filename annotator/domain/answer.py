"""What a person says about a whole document, and the state that follows from it."""

from __future__ import annotations

from enum import StrEnum


class Answer(StrEnum):
    """The answer to a document, in Prodigy's three words."""

    ACCEPT = "accept"
    REJECT = "reject"
    IGNORE = "ignore"


class State(StrEnum):
    """Where a document stands: to do, begun, or answered."""

    TODO = "todo"
    IN_PROGRESS = "in_progress"
    ACCEPTED = "accept"
    REJECTED = "reject"
    IGNORED = "ignore"


OPEN_STATES = (State.TODO, State.IN_PROGRESS)
"""The states of documents that still wait for an answer."""
