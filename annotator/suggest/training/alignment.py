"""What the base's labels are called by the person: counted where both labelled the same words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.assessment import Triple
from annotator.suggest.training.examples import cut
from annotator.suggest.training.request import TrainingText

if TYPE_CHECKING:
    from annotator.suggest.training.trainee import Trainee

_LEAST = 3
_MOST_OF_THEM = 0.5
_NOT_MEANT = 0.9


@dataclass
class Alignment:
    """How often a span of the base has the person's label (empty: the person labelled nothing there)."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, theirs: Iterable[Triple], ours: Iterable[Triple], unknown: Sequence[tuple[int, int]]) -> None:
        """Takes the base's spans and the person's of one text."""
        here = {(start, end): label for start, end, label in ours}
        ranges = sorted([*here, *unknown])
        for start, end, label in theirs:
            given = here.get((start, end))
            if given is None and any(start < stop and begin < end for begin, stop in ranges):
                continue  # other borders, or nobody looked: it says nothing of the label
            self.counts.setdefault(label, Counter())[given or ""] += 1

    def rows(self, labels: Iterable[str], base_labels: Iterable[str]) -> dict[str, str]:
        """For each label the base's one from which its moves start: its namesake, else what it was mostly called."""
        known = set(base_labels)
        found = {}
        for label in labels:
            best = max(known, key=lambda theirs: (self._hits(theirs, label), theirs), default="")
            if label in known:
                found[label] = label
            elif best and self._hits(best, label):
                found[label] = best
        return found

    def translation(self, labels: Iterable[str], base_labels: Iterable[str]) -> dict[str, str | None]:
        """What a span of the base is in the person's labels; None for one that the person does not label.

        A label that is missing here is one of which nobody knows: it was not met often enough.
        """
        wanted = set(labels)
        found: dict[str, str | None] = {}
        for theirs in sorted(base_labels):
            counts = self.counts.get(theirs, Counter())
            total = counts.total()
            given, hits = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
            if given and total >= _LEAST and hits >= _MOST_OF_THEM * total and given in wanted:
                found[theirs] = given
            elif theirs in wanted:
                found[theirs] = theirs
            elif not given and total >= _LEAST and hits >= _NOT_MEANT * total:
                found[theirs] = None
        return found

    def _hits(self, theirs: str, label: str) -> int:
        return self.counts.get(theirs, Counter())[label]


def align(base: Trainee, texts: Iterable[TrainingText]) -> Alignment:
    """Has the base read the texts and counts."""
    alignment = Alignment()
    parts = [piece for text in texts for piece in cut(text)]
    for piece, doc in zip(parts, base.nlp.pipe(part.text for part in parts), strict=True):
        theirs = [(span.start_char, span.end_char, span.label_) for span in doc.ents]
        alignment.add(theirs, piece.spans, piece.unknown)
    return alignment
