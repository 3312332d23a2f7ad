"""What each action of the table does: the one place where ids meet methods."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.answer import Answer
from annotator.domain.gestures import Side
from annotator.gui.answering import Answering
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.marking import Marking
from annotator.gui.spreading import Spreading
from annotator.gui.workbench import Workbench
from annotator.language import translate

Commands = dict[str, Callable[[], object]]


def document_commands(
    workbench: Workbench,
    marking: Marking,
    spreading: Spreading,
    answering: Answering,
    suggestions: LiveSuggestions,
) -> Commands:
    """The commands that change the document on the screen, or go to another one."""
    return {
        "save": lambda: workbench.told.emit(translate("Commands", "All changes are saved."), ""),
        "undo": workbench.undo,
        "redo": workbench.redo,
        "next": marking.go,
        "previous": lambda: marking.go(backwards=True),
        "next_uncertain": lambda: marking.go(uncertain=True),
        "previous_uncertain": lambda: marking.go(backwards=True, uncertain=True),
        "accept": marking.accept,
        "remove": marking.remove,
        "spread": spreading.press_here,
        "spread_project": spreading.press_project,
        "spread_answered": lambda: spreading.press_project(include_answered=True),
        "leave": spreading.leave,
        **_border_commands(marking),
        "answer_accept": lambda: answering.answer(Answer.ACCEPT),
        "answer_reject": lambda: answering.answer(Answer.REJECT),
        "answer_ignore": lambda: answering.answer(Answer.IGNORE),
        "flag": answering.flag,
        "next_document": workbench.step_document,
        "previous_document": lambda: workbench.step_document(backwards=True),
        "suggest_again": suggestions.read_again,
    }


def _border_commands(marking: Marking) -> Commands:
    commands: Commands = {}
    for side in Side:
        for direction, step in (("right", 1), ("left", -1)):
            name = f"{side.value}_{direction}"
            commands[name] = _mover(marking, side, step, by_grapheme=False)
            commands[f"{name}_character"] = _mover(marking, side, step, by_grapheme=True)
    return commands


def _mover(marking: Marking, side: Side, step: int, *, by_grapheme: bool) -> Callable[[], object]:
    return lambda: marking.move_border(side, step, by_grapheme=by_grapheme)
