"""What another pipeline would suggest: which open suggestions appear, vanish or change, on a sample of documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.answer import OPEN_STATES
from annotator.domain.document import Document, DocumentId
from annotator.domain.queue import Queue
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Suggestion
from annotator.language import marked, number, translate
from annotator.store.project_file import ProjectFile
from annotator.suggest.process import PipelineProcess

_MOST_DOCUMENTS = 40
_MOST_CHARACTERS = 120_000
_MOST_SHOWN = 200


class Change(StrEnum):
    """What becomes of a suggestion."""

    APPEARED = marked("Difference", "appeared")
    VANISHED = marked("Difference", "vanished")
    RELABELLED = marked("Difference", "relabelled")
    MOVED = marked("Difference", "moved")


def change_words(change: Change) -> str:
    """What becomes of a suggestion, in the person's language."""
    return translate("Difference", change.value)


@dataclass(frozen=True, slots=True)
class ChangedSuggestion:
    """One difference: where, the words, and what was and is proposed (None where nothing was or is)."""

    document: str
    change: Change
    words: str
    before: LabelledRange | None
    after: LabelledRange | None

    def to_json(self) -> dict[str, Any]:
        """The object that commands print; ranges in code points, half-open."""
        return {
            "document": self.document,
            "change": self.change.value,
            "text": self.words,
            "before": None if self.before is None else [self.before.start, self.before.end, self.before.label],
            "after": None if self.after is None else [self.after.start, self.after.end, self.after.label],
        }


@dataclass
class Difference:
    """How many documents were compared, counts by what changed, how many stayed, and the first of the changes."""

    documents: int = 0
    counts: Counter[Change] = field(default_factory=Counter)
    same: int = 0
    shown: list[ChangedSuggestion] = field(default_factory=list)

    def add(self, changed: Iterable[ChangedSuggestion]) -> None:
        """Takes the changes of one more document."""
        for change in changed:
            self.counts[change.change] += 1
            if len(self.shown) < _MOST_SHOWN:
                self.shown.append(change)

    def sentence(self) -> str:
        """The counts in one line for a person."""
        if not self.documents:
            return translate("Difference", "No open document is left to compare suggestions on.")
        parts = ", ".join(f"{number(self.counts[change])} {change_words(change)}" for change in Change)
        documents = self.documents
        sentence = translate("Difference", "In %Ln open document(s): {changes}, {same} the same.", "", documents)
        return sentence.format(changes=parts, same=number(self.same))

    def to_json(self) -> dict[str, Any]:
        """The object that commands print."""
        return {
            "documents": self.documents,
            **{change.value: self.counts[change] for change in Change},
            "same": self.same,
            "changes": [change.to_json() for change in self.shown],
        }


def compare_suggestions(project: ProjectFile, before: str, after: str) -> Difference:
    """Has two pipelines (names or paths) read the same open documents; PipelineError if one cannot be loaded."""
    labels = frozenset(project.labels().for_spans().names)
    documents = list(_sample(project))
    difference = Difference(documents=len(documents))
    if not documents:
        return difference
    texts = [(int(document.id), document.text) for document in documents]
    language = project.info().language
    with ExitStack() as stack:
        processes = [stack.enter_context(closing(PipelineProcess(name, language))) for name in (before, after)]
        futures = [process.submit(texts) for process in processes]
        old, new = (future.result() for future in futures)
    for document, was, now in zip(documents, old, new, strict=True):
        annotation = project.annotation(document.id)
        first = _open(annotation, was.suggestions, labels)
        second = _open(annotation, now.suggestions, labels)
        difference.same += len(first & second)
        difference.add(changes_between(document, first, second))
    return difference


def changes_between(
    document: Document, before: Collection[LabelledRange], after: Collection[LabelledRange]
) -> list[ChangedSuggestion]:
    """What turns the suggestions of one document into the others, in reading order."""
    gone = sorted(set(before) - set(after))
    come = sorted(set(after) - set(before))
    found = []
    for old in gone:
        partner = next((new for new in come if (new.start, new.end) == (old.start, old.end)), None)
        change = Change.RELABELLED
        if partner is None:
            overlapping = (new for new in come if new.start < old.end and old.start < new.end)
            partner, change = next(overlapping, None), Change.MOVED
        if partner is None:
            found.append(_changed(document, Change.VANISHED, old, None))
        else:
            come.remove(partner)
            found.append(_changed(document, change, old, partner))
    found += [_changed(document, Change.APPEARED, None, new) for new in come]
    return sorted(found, key=lambda changed: changed.after or changed.before or LabelledRange(0, 1, ""))


def _changed(
    document: Document, change: Change, before: LabelledRange | None, after: LabelledRange | None
) -> ChangedSuggestion:
    place = after or before
    assert place is not None, "a change of nothing"
    words = " ".join(document.text[place.start : place.end].split())
    return ChangedSuggestion(document.key, change, words[:80], before, after)


def _sample(project: ProjectFile) -> Iterable[Document]:
    characters = 0
    for identity in project.document_ids(Queue(states=frozenset(OPEN_STATES)))[:_MOST_DOCUMENTS]:
        document = project.document(DocumentId(identity))
        characters += len(document.text)
        if characters > _MOST_CHARACTERS:
            return
        yield document


def _open(annotation: Annotation, suggestions: Iterable[Suggestion], labels: Collection[str]) -> set[LabelledRange]:
    """The suggestions that a person would be shown."""
    found = {s.labelled_range for s in suggestions if s.label in labels}
    return {
        place
        for place in found
        if place not in annotation.decisions and not annotation.spans_at(place.start, place.end)
    }
