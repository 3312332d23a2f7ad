"""Texts with spans made into spaCy's examples; what nobody reviewed is missing, never outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.suggest.pieces import pieces
from annotator.suggest.training.request import TrainingText

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span
    from spacy.training import Example

PIECE = 2_000
"""A text is taught in pieces of at most so many code points, so that one long text needs little memory."""


@dataclass
class Taught:
    """Examples in the order of the texts, and how many spans could not be taught."""

    examples: list[Example]
    left_out: int = 0

    @property
    def words(self) -> int:
        """How many tokens there are to learn from."""
        return sum(len(example.reference) for example in self.examples)


def make_examples(nlp: Language, texts: Iterable[TrainingText]) -> Taught:
    """All texts as examples, cut into pieces; pieces without a token are left out."""
    from spacy.training import Example

    taught = Taught([])
    for text in texts:
        for piece in cut(text):
            reference, lost = reference_doc(nlp, piece)
            taught.left_out += lost
            if len(reference):
                taught.examples.append(Example(nlp.make_doc(piece.text), reference))
    return taught


def cut(text: TrainingText) -> Iterator[TrainingText]:
    """The text in pieces with their spans; a span that reaches over a border is unknown on both sides."""
    for begin, stop in pieces(text.text, PIECE):
        spans, unknown = [], [(max(s, begin) - begin, min(e, stop) - begin) for s, e in text.unknown]
        for start, end, label in text.spans:
            if begin <= start and end <= stop:
                spans.append((start - begin, end - begin, label))
            elif start < stop and begin < end:
                unknown.append((max(start, begin) - begin, min(end, stop) - begin))
        there = tuple((start, end) for start, end in unknown if start < end)
        yield TrainingText(text.text[begin:stop], tuple(spans), there)


def reference_doc(nlp: Language, text: TrainingText) -> tuple[Doc, int]:
    """The text as spaCy's gold, and how many spans it has no place for.

    Spans that are not on token borders make their tokens missing; of overlapping ones the longest is taken, since
    `ner` knows one label per token.
    """
    doc = nlp.make_doc(text.text)
    spans: list[Span] = []
    unknown: set[int] = set()
    for start, end, label in text.spans:
        span = doc.char_span(start, end, label=label)
        if span is None or span.text != span.text.strip():
            unknown |= _tokens(doc, start, end)
        else:
            spans.append(span)
    kept, taken = _without_overlap(spans)
    for start, end in text.unknown:
        unknown |= _tokens(doc, start, end)
    missing = [doc[place : place + 1] for place in sorted(unknown - taken)]
    doc.set_ents(kept, missing=missing, default="outside")
    return doc, len(text.spans) - len(kept)


def _without_overlap(spans: Sequence[Span]) -> tuple[list[Span], set[int]]:
    kept: list[Span] = []
    taken: set[int] = set()
    for span in sorted(spans, key=lambda span: (-len(span), span.start, span.label_)):
        places = set(range(span.start, span.end))
        if places.isdisjoint(taken):
            taken |= places
            kept.append(span)
    return kept, taken


def _tokens(doc: Doc, start: int, end: int) -> set[int]:
    span = doc.char_span(start, end, alignment_mode="expand")
    return set() if span is None else set(range(span.start, span.end))
