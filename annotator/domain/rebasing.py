"""Taking back an edit that is not the last one: what built on it, and how it fits what is there now."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.edit import Edit, Part
from annotator.domain.span import Span

_Key = tuple[str, object]


def builds_on(later: Edit, earlier: Edit) -> bool:
    """Whether the later edit of a document changed what the earlier one changed, or took a label from it (its seed).

    Two edits that do not build on each other can be done, and taken back, in either order.
    """
    changed, needed = _touched(earlier)
    changed_later, needed_later = _touched(later)
    return bool(changed & (changed_later | needed_later) or needed & changed_later)


def rebased(edit: Edit, present: Annotation) -> Edit:
    """The edit as it applies to the present annotation.

    Answer, flag and note that it leaves alone are those of today, and a seed that is no longer there is not named.
    Everything that it changes is as it was: `apply` refuses it if that is not there.
    """
    before, after = edit.before, edit.after
    aside = {
        name: getattr(present, name)
        for name in ("answer", "flagged", "note")
        if getattr(before, name) == getattr(after, name)
    }
    seeds = {span for span in before.spans if span in after.spans} if before.spans and after.spans else set()
    gone = {seed for seed in seeds if seed not in present.spans_at(seed.start, seed.end)}
    return Edit(_without(before, gone, aside), _without(after, gone, aside))


def _without(part: Part, gone: set[Span], aside: dict[str, object]) -> Part:
    kept = tuple(span for span in part.spans if span not in gone) if gone else part.spans
    return replace(part, spans=kept, **aside)  # type: ignore[arg-type]


def _touched(edit: Edit) -> tuple[set[_Key], set[_Key]]:
    """What an edit changes, and what it needs without changing it."""
    before, after = edit.before, edit.after
    same = set(before.spans) & set(after.spans)
    changed: set[_Key] = {("span", span.uid) for span in before.spans + after.spans if span not in same}
    changed |= {("decision", decision.target) for decision in before.decisions + after.decisions}
    changed |= {("label", name) for name in before.labels + after.labels}
    changed |= {
        ("aside", name) for name in ("answer", "flagged", "note") if getattr(before, name) != getattr(after, name)
    }
    return changed, {("span", span.uid) for span in same}
