"""The hint line: how the document stands, and what the keys do right now."""

from __future__ import annotations

from annotator.domain.answer import Answer
from annotator.domain.review import Mark
from annotator.gui.key_map import KeyMap
from annotator.gui.panels.key_hints import KeyHint
from annotator.session.open_document import OpenDocument

_ANSWERED = {
    Answer.ACCEPT: "Accepted",
    Answer.REJECT: "Rejected",
    Answer.IGNORE: "Skipped",
}


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


def hints_for(active: Mark | None, selection: tuple[int, int] | None, spread: int, keys: KeyMap) -> tuple[KeyHint, ...]:
    """What the person's keys do now, the most important first; `spread` is how many places Apply to all offers."""
    if spread:
        places = "1 more place" if spread == 1 else f"{spread:,} more places"
        hints = [KeyHint(keys.sign("spread"), f"label {places}"), KeyHint(keys.sign("leave"), "leave them")]
    elif selection is not None:
        hints = [
            KeyHint("1-9", "label it"),
            KeyHint(keys.sign("choose_label"), "choose a label"),
            KeyHint(keys.sign("leave"), "leave"),
        ]
    elif active is None:
        hints = [
            KeyHint(keys.sign("answer_accept"), "finish document"),
            KeyHint(keys.sign("next"), "next span"),
            KeyHint(keys.sign("find_quick"), "find and label"),
            KeyHint(keys.sign("palette"), "commands"),
        ]
    elif active.is_suggested:
        hints = [
            KeyHint(keys.sign("accept"), "accept"),
            KeyHint("1-9", "relabel"),
            KeyHint(keys.sign("remove"), "reject"),
            *_borders(keys),
            KeyHint(keys.sign("answer_accept"), "finish document"),
            KeyHint(keys.sign("next"), "next"),
        ]
    else:
        hints = [
            KeyHint(keys.sign("accept"), "next suggestion"),
            KeyHint("1-9", "relabel"),
            KeyHint(keys.sign("remove"), "remove"),
            *_borders(keys),
            KeyHint(keys.sign("spread"), "same mentions"),
            KeyHint(keys.sign("leave"), "leave"),
        ]
    return tuple(hint for hint in hints if hint.keys)


def _borders(keys: KeyMap) -> tuple[KeyHint, KeyHint]:
    return (
        KeyHint(keys.pair("end_left", "end_right"), "move end"),
        KeyHint(keys.pair("start_left", "start_right"), "move start"),
    )
