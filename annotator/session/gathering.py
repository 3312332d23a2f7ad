"""What there is to train on: the accepted documents of a project, every fifth of them held out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.suggestion import Suggestion
from annotator.language import translate
from annotator.store.project_file import ProjectFile
from annotator.suggest.training.request import TrainingText

FEWEST = 10
"""Below so many accepted documents nothing is trained: what they confirm helps as a list at once."""
_HELD_OUT = 5
_MOST_CHARACTERS = 2_500_000
"""Some 400,000 words: beyond that a share of the documents is taken, so that memory and time stay bounded."""


@dataclass
class Gathered:
    """Texts to train on and held-out ones, in the order of the documents; spans by label of each.

    `documents` counts the accepted ones, of which `taken` are used.
    """

    documents: int = 0
    train: list[TrainingText] = field(default_factory=list)
    held_out: list[TrainingText] = field(default_factory=list)
    train_labels: Counter[str] = field(default_factory=Counter)
    held_labels: Counter[str] = field(default_factory=Counter)

    @property
    def taken(self) -> int:
        """How many documents are trained on or held out."""
        return len(self.train) + len(self.held_out)

    @property
    def spans(self) -> int:
        """How many spans there are to learn from."""
        return self.train_labels.total()

    @property
    def is_enough(self) -> bool:
        """Whether a training is worth while."""
        return self.documents >= FEWEST and self.spans > 0 and self.held_labels.total() > 0

    def why_not(self) -> str:
        """Why nothing is trained, as a sentence; empty if a training is worth while."""
        if self.documents < FEWEST:
            documents = self.documents
            sentence = translate(
                "Gathered", "%Ln document(s) (is|are) accepted, and training needs {fewest}.", "", documents
            )
            until = translate("Gathered", "Until then what you have confirmed and rejected makes suggestions at once.")
            return f"{sentence.format(fewest=FEWEST)} {until}"
        if not self.spans or not self.held_labels:
            return translate(
                "Gathered", "The accepted documents have too few spans to learn from. Label some more, and accept them."
            )
        return ""


def gather(project: ProjectFile) -> Gathered:
    """Reads the accepted documents. Which ones are held out depends on their order alone, so it stays the same."""
    labels = frozenset(project.labels().for_spans().names)
    found = Gathered(documents=project.statistics().states.get(Answer.ACCEPT.value, 0))
    every = _step(project, found.documents)
    place = -1
    for entry in project.annotated([Answer.ACCEPT]):
        place += 1
        if place // _HELD_OUT % every:
            continue
        identity, annotation = entry.document.id, entry.annotation
        spans = tuple((s.start, s.end, s.label) for s in annotation.spans if s.label in labels)
        unknown = undecided(annotation, project.suggestions(identity), labels)
        text = TrainingText(entry.document.text, spans, unknown)
        held = place % _HELD_OUT == _HELD_OUT - 1
        (found.held_out if held else found.train).append(text)
        (found.held_labels if held else found.train_labels).update(label for _, _, label in spans)
    return found


def undecided(
    annotation: Annotation, suggestions: Sequence[Suggestion], labels: Collection[str]
) -> tuple[tuple[int, int], ...]:
    """The ranges of an accepted document of which nobody has said anything; half-open, in code points.

    Enter takes every open suggestion along, so an accepted document is reviewed from end to end. But for suggestions
    that came after the answer, or whose label came into the label set later: nobody has seen those.
    """
    confirmed = [(span.start, span.end) for span in annotation.spans]
    ranges = {
        (s.start, s.end) for s in suggestions if s.label in labels and s.labelled_range not in annotation.decisions
    }
    return tuple(
        sorted(place for place in ranges if not any(place[0] < end and start < place[1] for start, end in confirmed))
    )


def _step(project: ProjectFile, documents: int) -> int:
    """Of how many groups of documents one is taken."""
    characters = 0
    for entry in project.annotated([Answer.ACCEPT]):
        characters += len(entry.document.text)
    return max(1, -(-characters // _MOST_CHARACTERS)) if documents else 1
