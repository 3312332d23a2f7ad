"""The hint line: how the document stands, and what the keys do right now."""

from __future__ import annotations

from annotator.domain.answer import Answer
from annotator.domain.review import Mark
from annotator.gui.panels.key_hints import KeyHint
from annotator.session.open_document import OpenDocument

_ANSWERED = {
    Answer.ACCEPT: "Accepted",
    Answer.REJECT: "Rejected",
    Answer.IGNORE: "Skipped",
}
_ON_SUGGESTION = (
    KeyHint("Space", "accept"),
    KeyHint("1-9", "relabel"),
    KeyHint("⌫", "reject"),
    KeyHint("⇧←→", "move end"),
    KeyHint("Ctrl ⇧←→", "move start"),
    KeyHint("⏎", "finish document"),
    KeyHint("Tab", "next"),
)
_ON_SPAN = (
    KeyHint("Space", "next suggestion"),
    KeyHint("1-9", "relabel"),
    KeyHint("⌫", "remove"),
    KeyHint("⇧←→", "move end"),
    KeyHint("Ctrl ⇧←→", "move start"),
    KeyHint("A", "same mentions"),
    KeyHint("Esc", "leave"),
)
_ON_SELECTION = (KeyHint("1-9", "label it"), KeyHint("L", "choose a label"), KeyHint("Esc", "leave"))
_ON_NOTHING = (
    KeyHint("⏎", "finish document"),
    KeyHint("Tab", "next span"),
    KeyHint("/", "find and label"),
    KeyHint("Ctrl K", "commands"),
)


def state_of(document: OpenDocument, *, waiting: bool) -> str:
    """How the document stands, in a few words."""
    answer = document.annotation.answer
    if answer is not None:
        return _ANSWERED[answer]
    if waiting:
        return "Looking for suggestions…"
    left = document.review.open_count
    if left == 0:
        return "No suggestion left"
    return "1 suggestion left" if left == 1 else f"{left:,} suggestions left"


def hints_for(active: Mark | None, selection: tuple[int, int] | None, spread: int) -> tuple[KeyHint, ...]:
    """What the keys do now, the most important first; `spread` is how many places Apply to all offers."""
    if spread:
        places = "1 more place" if spread == 1 else f"{spread:,} more places"
        return (KeyHint("A", f"label {places}"), KeyHint("Esc", "leave them"))
    if selection is not None:
        return _ON_SELECTION
    if active is None:
        return _ON_NOTHING
    return _ON_SUGGESTION if active.is_suggested else _ON_SPAN
