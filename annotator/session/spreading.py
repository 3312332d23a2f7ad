"""The same text gets the same label in the whole project: counted first, then one operation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.domain import gestures
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.mentions import mentions_of, unlabelled
from annotator.domain.span import Span
from annotator.errors import CancelledError, UsageError
from annotator.language import translate
from annotator.session.open_document import OpenDocument
from annotator.session.wording import counted
from annotator.session.work import Cancel, Progress, no_progress
from annotator.store.project_file import ProjectFile


@dataclass(frozen=True)
class Places:
    """Where a text stands that no span touches: how many places by document, answered documents apart."""

    text: str
    label: str
    open: dict[DocumentId, int] = field(default_factory=dict)
    answered: dict[DocumentId, int] = field(default_factory=dict)

    def documents(self, *, include_answered: bool) -> dict[DocumentId, int]:
        """The places by document that are to be labelled."""
        return self.open | self.answered if include_answered else self.open

    def sentence(self, *, include_answered: bool = False) -> str:
        """How many there are, as “31 places in 12 documents”."""
        chosen = self.documents(include_answered=include_answered)
        places, documents = sum(chosen.values()), len(chosen)
        where = translate("Places", "%Ln document(s)", "", documents)
        return translate("Places", "%Ln place(s) in {documents}", "", places).format(documents=where)


def find_places(
    project: ProjectFile,
    text: str,
    label: str,
    *,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> Places:
    """Counts the places of the project with exactly this text that begin and end with a token and have no span.

    Where the label was rejected is no place. Documents come from the word index, so those without the text cost
    nothing. UsageError if the text is blank; CancelledError as soon as the person cancels. Progress counts documents.
    """
    if not text.strip():
        raise UsageError(translate("Places", "There is no text to look for. Name the words that are to get the label."))
    found = Places(text, label)
    for document in _documents(project, project.documents_holding(text), text, progress, cancel):
        count = len(_free(document, text, label))
        if count:
            kind = found.open if document.annotation.answer is None else found.answered
            kind[document.document.id] = count
    return found


def spread_operation(
    project: ProjectFile,
    places: Places,
    *,
    include_answered: bool = False,
    seed: tuple[DocumentId, Span] | None = None,
    cancel: Cancel | None = None,
) -> Operation | None:
    """The operation that labels those places as they are now; None if nothing is left to label.

    An open suggestion of exactly such a place is decided with it. `seed` is the confirmed span, and its document, whose
    label they take: the history remembers that they belong together. CancelledError as soon as the person cancels.
    """
    ids = sorted(places.documents(include_answered=include_answered))
    edits: list[tuple[DocumentId, Edit]] = []
    labelled = 0
    for document in _documents(project, ids, places.text, no_progress, cancel):
        if document.annotation.answer is not None and not include_answered:
            continue
        free = _free(document, places.text, places.label)
        offered = document.review.open_suggestions()
        before = document.annotation
        edit = Edit.between(before, gestures.label_mentions(before, free, places.label, offered=offered))
        if not edit.is_empty:
            edits.append((document.document.id, edit))
            labelled += len(free)
    if not edits:
        return None
    where = f"{counted(labelled, 'place')} of {counted(len(edits), 'document')}"
    return Operation(f"Label {places.label} “{shortened(places.text)}” in {where}", _with_seed(project, edits, seed))


def _with_seed(
    project: ProjectFile, edits: list[tuple[DocumentId, Edit]], seed: tuple[DocumentId, Span] | None
) -> tuple[tuple[DocumentId, Edit], ...]:
    """The edits, of which the seed's document has one that names it."""
    if seed is None:
        return tuple(edits)
    document, span = seed
    known = dict(edits)
    if document not in known:
        annotation = project.annotation(document)
        known[document] = Edit.between(annotation, annotation)
    known[document] = known[document].with_seed(span)
    return tuple(known.items())


def shortened(text: str) -> str:
    """Words for the name of an operation: on one line, 40 characters at most."""
    words = " ".join(text.split())
    return words if len(words) <= 40 else words[:39].rstrip() + "…"


def _free(document: OpenDocument, text: str, label: str) -> list[tuple[int, int]]:
    return unlabelled(document.annotation, mentions_of(document.document.text, document.borders, text), label)


def _documents(
    project: ProjectFile, ids: Sequence[int], text: str, progress: Progress, cancel: Cancel | None
) -> Iterator[OpenDocument]:
    """Those of the documents that hold exactly the text."""
    labels, places = project.labels().for_spans().names, {identity: at for at, identity in enumerate(ids)}
    for whole in project.whole_documents(ids, holding=text):
        if cancel is not None and cancel.is_pressed:
            raise CancelledError(translate("Places", "Cancelled. Nothing was labelled."))
        progress(places[whole.document.id], len(ids))
        yield OpenDocument.of(whole, labels)
