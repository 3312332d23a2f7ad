"""What explains a mark: examples with the same text, and what the other suggesters say of its range."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.document import DocumentId
from annotator.domain.review import Mark
from annotator.domain.suggestion import Suggestion
from annotator.session.work import Cancel
from annotator.store.counting import Quotation, SameText
from annotator.store.project_file import ProjectFile

__all__ = ["EXAMPLES", "Explanation", "Quotation", "SameText", "explain"]

EXAMPLES = 5
"""How many spans with the same text are shown."""


@dataclass(frozen=True)
class Explanation:
    """Spans of the project with the same text, and what other sources said of exactly this range, offered or not."""

    same: SameText
    others: tuple[Suggestion, ...] = ()


def explain(project: ProjectFile, document: DocumentId, mark: Mark, text: str, cancel: Cancel | None) -> Explanation:
    """Reads what explains the mark, which covers `text`; may be called from any thread. Ends early when cancelled."""
    same = project.same_text(text, most=EXAMPLES, stop=lambda: cancel is not None and cancel.is_pressed)
    if cancel is not None and cancel.is_pressed:
        return Explanation(same)
    said = [
        suggestion
        for reading in project.readings(document, (mark.start, mark.end))
        for suggestion in dict.fromkeys((*reading.said, *reading.suggestions))
    ]
    own = _own_source(mark)
    others = [s for s in said if (s.source.name, s.label) != own]
    others.sort(key=lambda s: (-s.source.priority, -(s.score or 0.0), s.label))
    return Explanation(same, tuple({(s.source.name, s.label): s for s in reversed(others)}.values())[::-1])


def _own_source(mark: Mark) -> tuple[str | None, str]:
    """Source and label that the mark itself has or came from."""
    if mark.suggestion is not None:
        return mark.suggestion.source.name, mark.label
    span = mark.span
    return (span.source, span.origin.label) if span is not None and span.origin is not None else (None, mark.label)
