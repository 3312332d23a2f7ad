"""What becomes of the spans of a label that goes: another label, or nothing, as one operation that can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.annotation import Annotation
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.queue import Queue
from annotator.domain.span import LabelledRange
from annotator.session.wording import counted
from annotator.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class LabelFate:
    """What a label that goes leaves behind: its spans get the label `to`, or go with it where that is None.

    `is_merge` says that suggestions and verdicts go over as well, which is no edit and cannot be undone.
    """

    label: str
    to: str | None = None
    is_merge: bool = False


def fate_operation(project: ProjectFile, fate: LabelFate) -> Operation | None:
    """The operation that relabels or removes every span of the label, as they are now; None if there is none."""
    edits: list[tuple[DocumentId, Edit]] = []
    spans = 0
    for number in project.document_ids(Queue(label=fate.label)):
        identity = DocumentId(number)
        before = project.annotation(identity)
        after = _without(before, fate)
        if after is not before:
            spans += sum(span.label == fate.label for span in before.spans)
            edits.append((identity, Edit.between(before, after)))
    if not edits:
        return None
    where = f"{counted(spans, 'span')} of {fate.label}"
    name = f"Remove {where}" if fate.to is None else f"Relabel {where} to {fate.to}"
    return Operation(name, tuple(edits))


def _without(annotation: Annotation, fate: LabelFate) -> Annotation:
    """The annotation with no span of the label; where the other one is on the range already, one of them is enough."""
    going, to = [span for span in annotation.spans if span.label == fate.label], fate.to
    if fate.label in annotation.labels:
        left = annotation.labels - {fate.label}
        annotation = replace(annotation, labels=left if to is None else left | {to})
    if not going:
        return annotation
    coming = [] if to is None else [
        replace(span, label=to) for span in going if not annotation.has(LabelledRange(span.start, span.end, to))
    ]  # fmt: skip
    return annotation.with_spans(remove=going, add=coming)
