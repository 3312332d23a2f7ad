"""The hint line: how the document stands, and what the keys do right now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.answer import Answer
from annotator.gui.key_map import KeyMap
from annotator.gui.panels.key_hints import KeyHint
from annotator.language import marked, translate

if TYPE_CHECKING:
    from annotator.domain.review import Mark
    from annotator.session.open_document import OpenDocument

_ANSWERED = {
    Answer.ACCEPT: marked("Hints", "Accepted"),
    Answer.REJECT: marked("Hints", "Rejected"),
    Answer.IGNORE: marked("Hints", "Skipped"),
}


def state_of(document: OpenDocument, *, waiting: bool) -> str:
    """How the document stands, in a few words."""
    answer = document.annotation.answer
    if answer is not None:
        return translate("Hints", _ANSWERED[answer])
    if waiting:
        return translate("Hints", "Looking for suggestions…")
    left = document.review.open_count
    if left == 0:
        return translate("Hints", "No suggestion left")
    return translate("Hints", "%Ln suggestion(s) left", "", left)


def hints_for(active: Mark | None, selection: tuple[int, int] | None, spread: int, keys: KeyMap) -> tuple[KeyHint, ...]:
    """What the person's keys do now, the most important first; `spread` is how many places Apply to all offers."""
    if spread:
        hints = [
            KeyHint(keys.sign("spread"), translate("Hints", "label %Ln more place(s)", "", spread)),
            KeyHint(keys.sign("leave"), translate("Hints", "leave them")),
        ]
    elif selection is not None:
        hints = [
            KeyHint("1-9", translate("Hints", "label it")),
            KeyHint(keys.sign("choose_label"), translate("Hints", "choose a label")),
            KeyHint(keys.sign("leave"), translate("Hints", "leave")),
        ]
    elif active is None:
        hints = [
            KeyHint(keys.sign("answer_accept"), translate("Hints", "finish document")),
            KeyHint(keys.sign("next"), translate("Hints", "next span")),
            KeyHint(keys.sign("find_quick"), translate("Hints", "find and label")),
            KeyHint(keys.sign("palette"), translate("Hints", "commands")),
        ]
    elif active.is_suggested:
        hints = [
            KeyHint(keys.sign("accept"), translate("Hints", "accept")),
            KeyHint("1-9", translate("Hints", "relabel")),
            KeyHint(keys.sign("remove"), translate("Hints", "reject")),
            *_borders(keys),
            KeyHint(keys.sign("answer_accept"), translate("Hints", "finish document")),
            KeyHint(keys.sign("next"), translate("Hints", "next")),
        ]
    else:
        hints = [
            KeyHint(keys.sign("accept"), translate("Hints", "next suggestion")),
            KeyHint("1-9", translate("Hints", "relabel")),
            KeyHint(keys.sign("remove"), translate("Hints", "remove")),
            *_borders(keys),
            KeyHint(keys.sign("spread"), translate("Hints", "same mentions")),
            KeyHint(keys.sign("leave"), translate("Hints", "leave")),
        ]
    return tuple(hint for hint in hints if hint.keys)


def _borders(keys: KeyMap) -> tuple[KeyHint, KeyHint]:
    return (
        KeyHint(keys.pair("end_left", "end_right"), translate("Hints", "move end")),
        KeyHint(keys.pair("start_left", "start_right"), translate("Hints", "move start")),
    )
