"""A change of mind about one span is offered to the others that came from the same decision.

Siblings are spans of the same label and text that one operation made, and the span from which it took the label (its
seed). Which operation that was stands in the history, so they are found after a restart too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.domain import gestures
from annotator.domain.annotation import Annotation
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.mentions import is_aligned
from annotator.domain.review import Mark
from annotator.domain.span import Span, SpanUid
from annotator.errors import CancelledError
from annotator.language import number, translate
from annotator.session.open_document import OpenDocument
from annotator.session.spreading import shortened
from annotator.session.work import Cancel
from annotator.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class SpanChange:
    """What was done to one confirmed span: relabelled or moved if it is still there (`after`), else removed."""

    document: DocumentId
    before: Span
    after: Span | None

    @property
    def verb(self) -> str:
        """What was done, as one says it to a person."""
        if self.after is None:
            return "remove"
        return "relabel" if self.after.label != self.before.label else "move"


@dataclass(frozen=True)
class Siblings:
    """The spans that can follow a change, by document; `answered` counts those in answered documents."""

    change: SpanChange
    text: str
    spans: dict[DocumentId, tuple[SpanUid, ...]] = field(default_factory=dict)
    answered: int = 0

    @property
    def count(self) -> int:
        """How many spans can follow."""
        return sum(map(len, self.spans.values()))

    @property
    def here(self) -> int:
        """How many of them are in the document of the change."""
        return len(self.spans.get(self.change.document, ()))


def change_of(document: DocumentId, edit: Edit) -> SpanChange | None:
    """What an edit did to one confirmed span; None if it did something else, or to several."""
    if len(edit.before.spans) != 1 or len(edit.after.spans) > 1:
        return None
    before, after = edit.before.spans[0], edit.after.spans[0] if edit.after.spans else None
    if after is not None and (after.uid != before.uid or after.labelled_range == before.labelled_range):
        return None
    return SpanChange(document, before, after)


def last_change(project: ProjectFile) -> SpanChange | None:
    """What the annotator's last operation did to one confirmed span; None if it was something else."""
    last = project.last_edit()
    if last is None or last.document is None or last.edit is None:
        return None
    return change_of(last.document, last.edit)


def find_siblings(project: ProjectFile, change: SpanChange, *, cancel: Cancel | None = None) -> Siblings:
    """The spans that came with the changed one and can follow it: of the same label and text until now.

    One whose surroundings differ cannot follow a border that was moved. CancelledError as soon as the person cancels.
    """
    if cancel is not None and cancel.is_pressed:  # before it had its turn: the person has gone on
        raise CancelledError
    if not project.decisions_on(change.document, change.before.uid):
        return Siblings(change, "")
    here = project.document(change.document).text
    text = here[change.before.start : change.before.end]
    wanted = "" if change.after is None else here[change.after.start : change.after.end]
    made = _decided_together(project, change, project.documents_holding(text))
    found: dict[DocumentId, tuple[SpanUid, ...]] = {}
    answered = 0
    for document in _documents(project, made, text, cancel):
        uids = made[document.document.id]
        followers = tuple(
            span.uid
            for span in document.annotation.spans
            if span.uid in uids
            and span.label == change.before.label
            and _can_follow(document, span, text, change, wanted)
        )
        if followers:
            found[document.document.id] = followers
            answered += len(followers) if document.annotation.answer is not None else 0
    return Siblings(change, text, found, answered)


def follow_operation(
    project: ProjectFile,
    siblings: Siblings,
    *,
    only: Collection[DocumentId] | None = None,
    cancel: Cancel | None = None,
) -> Operation | None:
    """The operation by which the siblings (of `only` those documents) follow; None if none of them is left."""
    chosen = {identity: uids for identity, uids in siblings.spans.items() if only is None or identity in only}
    edits: list[tuple[DocumentId, Edit]] = []
    followed = 0
    for document in _documents(project, chosen, siblings.text, cancel):
        before = after = document.annotation
        for uid in chosen[document.document.id]:
            span = next((span for span in after.spans if span.uid == uid), None)
            if span is not None and span.label == siblings.change.before.label:
                after = _followed(after, span, siblings.change)
                followed += 1
        edit = Edit.between(before, after)
        if not edit.is_empty:
            edits.append((document.document.id, edit))
    return Operation(_name(siblings, followed), tuple(edits)) if edits else None


def _decided_together(
    project: ProjectFile, change: SpanChange, ids: Sequence[int]
) -> dict[DocumentId, frozenset[SpanUid]]:
    """The spans that came with the changed one: by the operation that made it, or by one whose seed it was, or is."""
    found: dict[DocumentId, frozenset[SpanUid]] = {}
    known: set[int] = set()
    to_ask = [(change.document, change.before.uid)]
    while to_ask:
        for operation in project.decisions_on(*to_ask.pop()):
            if operation in known:
                continue
            known.add(operation)
            for document, decided in project.decided_by(operation, ids).items():
                found[document] = found.get(document, frozenset()) | {d.span.uid for d in decided}
                to_ask += [(document, d.span.uid) for d in decided if d.is_seed]
    here = found.get(change.document, frozenset()) - {change.before.uid}
    return {document: uids for document, uids in (found | {change.document: here}).items() if uids}


def _can_follow(document: OpenDocument, span: Span, text: str, change: SpanChange, wanted: str) -> bool:
    words = document.document.text
    if words[span.start : span.end] != text:
        return False
    if change.after is None:
        return True
    start, end = _moved(span, change)
    if start < 0 or words[start:end] != wanted:
        return False
    return (start, end) == (span.start, span.end) or is_aligned(document.borders, start, end)


def _followed(annotation: Annotation, span: Span, change: SpanChange) -> Annotation:
    mark = Mark(span.start, span.end, span.label, span=span)
    if change.after is None:
        return gestures.delete(annotation, mark)
    start, end = _moved(span, change)
    if (start, end) == (span.start, span.end):
        return gestures.relabel(annotation, mark, change.after.label)
    return gestures.move(annotation, mark, start, end)


def _moved(span: Span, change: SpanChange) -> tuple[int, int]:
    assert change.after is not None
    before, after = change.before, change.after
    return span.start + after.start - before.start, span.end + after.end - before.end


def _name(siblings: Siblings, count: int) -> str:
    change, words = siblings.change, f"“{shortened(siblings.text)}”"
    others = f"{count:,} other" if count == 1 else f"{count:,} others"
    if change.after is None:
        return f"Remove {others} of {change.before.label} {words}"
    if change.verb == "relabel":
        return f"Relabel {others} of {words} to {change.after.label}"
    return f"Move borders of {others} of {change.before.label} {words}"


def counted_siblings(siblings: Siblings) -> str:
    """How many there are, as “30 others in 12 documents”, and how many of them stand in answered documents."""
    count, documents = siblings.count, len(siblings.spans)
    where = translate("Siblings", "%Ln document(s)", "", documents)
    words = translate("Siblings", "%Ln other(s) in {documents}", "", count).format(documents=where)
    if not siblings.answered:
        return words
    return translate("Siblings", "{others}, {count} of them answered").format(
        others=words, count=number(siblings.answered)
    )


def _documents(
    project: ProjectFile, ids: Collection[DocumentId], text: str, cancel: Cancel | None
) -> Iterator[OpenDocument]:
    labels = project.labels().for_spans().names
    for whole in project.whole_documents(sorted(ids), holding=text):
        if cancel is not None and cancel.is_pressed:
            raise CancelledError(translate("Siblings", "Cancelled. Nothing was changed."))
        yield OpenDocument.of(whole, labels)
