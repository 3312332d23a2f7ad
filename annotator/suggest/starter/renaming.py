"""Copies of a text in which other persons, places and organisations act, so that names are not learned by heart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from random import Random

from annotator.suggest.starter.corpora import Piece

_RENAMED = frozenset(("PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT"))

Pool = dict[str, list[str]]


def names_in(pieces: Iterable[Piece]) -> Pool:
    """Every different name by label: one that is met daily is in the pool once, like one that is met once."""
    found: dict[str, set[str]] = defaultdict(set)
    for piece in pieces:
        for start, end, label in piece.spans:
            name = piece.text[start:end]
            if label in _RENAMED and name[:1].isupper():
                found[label].add(name)
    return {label: sorted(names) for label, names in found.items()}


def renamed(piece: Piece, pool: Pool, chance: Random) -> Piece:
    """The piece with another name of the same label for each different name; the same one wherever it stands."""
    others: dict[tuple[str, str], str] = {}
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    last = length = 0
    for start, end, label in sorted(piece.spans):
        if start < last:
            continue  # spans that overlap: the second keeps nothing to stand on
        name = piece.text[start:end]
        if label in _RENAMED and name[:1].isupper():
            name = others.setdefault((name, label), chance.choice(pool[label]))
        before = piece.text[last:start]
        parts += [before, name]
        spans.append((length + len(before), length + len(before) + len(name), label))
        length, last = length + len(before) + len(name), end
    return Piece("".join(parts) + piece.text[last:], tuple(spans), piece.corpus)
