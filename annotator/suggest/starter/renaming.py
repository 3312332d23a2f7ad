"""Copies of a text about other people, places and organisations: names that no pipeline has learned.

The texts that the arbiter is fitted on are of the kind that the pipeline was trained on, so it knows most of their
names. A person's own texts are full of others. There the pipeline is less often right and less sure, and lists count
for more; these copies teach that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from annotator.suggest.rules.heads import BODY, COMPANY, FACILITY, LANDSCAPE, REGION
from annotator.suggest.rules.lexicon import entries_of
from annotator.suggest.starter.corpora import Piece

_SYLLABLES = (
    *("ba", "bel", "bor", "cal", "dan", "dor", "el", "fen", "gar", "hal", "hen", "is", "jor", "ka", "kel", "lan", "lo"),
    *("mar", "mir", "na", "nor", "ol", "per", "ra", "ros", "sal", "sten", "ta", "tor", "ul", "va", "ver", "wil", "zan"),
)
_ENDINGS = {
    "PERSON": ("son", "ez", "ov", "ski", "berg", "ari", "man", "quist", "ic", "well"),
    "GPE": ("ia", "ton", "burg", "grad", "abad", "ville", "stan", "ford", "ovo", "heim"),
    "ORG": ("co", "tech", "ex", "corp", "ora", "net", "is", "ium", "ion", "al"),
}
_HEADS = BODY | COMPANY | FACILITY | LANDSCAPE | REGION
_SHORTEST = 4
"""Shorter words are left as they are: initials, "of", "al-"."""


def renamed(piece: Piece, chance: Random) -> Piece:
    """The piece with other names of persons, places, peoples and organisations, the same ones throughout it."""
    known: dict[str, str] = {}
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    last = length = 0
    for start, end, label in sorted(piece.spans):
        if start < last:
            return piece  # spans that overlap cannot be moved one by one
        words = " ".join(_new_words(piece.text[start:end].split(" "), label, known, chance))
        parts += [piece.text[last:start], words]
        length += start - last
        spans.append((length, length + len(words), label))
        length, last = length + len(words), end
    return Piece("".join(parts) + piece.text[last:], tuple(spans), piece.corpus)


def renamed_all(pieces: Iterable[Piece], chance: Random) -> Iterator[Piece]:
    """The copies of pieces; those in which nothing changes are left out."""
    for piece in pieces:
        copy = renamed(piece, chance)
        if copy.text != piece.text:
            yield copy


def _new_words(words: list[str], label: str, known: dict[str, str], chance: Random) -> list[str]:
    """The words of one name, each replaced by what stands for it in the whole piece."""
    if label not in (*_ENDINGS, "NORP"):
        return words
    replaced = []
    for place, word in enumerate(words):
        is_name = len(word) >= _SHORTEST and word.isalpha() and word.istitle() and word not in _HEADS
        if is_name and not (label == "ORG" and place):
            is_first_of_several = place == 0 and len(words) > 1
            known.setdefault(word, _new_word(label, chance, is_first_of_several=is_first_of_several))
        replaced.append(known.get(word, word) if is_name else word)
    return replaced


def _new_word(label: str, chance: Random, *, is_first_of_several: bool) -> str:
    if label == "PERSON" and is_first_of_several:
        return chance.choice(_single("given-names"))
    if label == "NORP":
        return chance.choice(_single("peoples"))
    if label == "GPE" and chance.random() < 0.5:
        return chance.choice(_single("cities", "countries-and-regions"))
    stem = "".join(chance.choices(_SYLLABLES, k=chance.choice((1, 2))))
    return (stem + chance.choice(_ENDINGS[label])).title()


def _single(*names: str) -> list[str]:
    """The entries of word lists that are one word in letters."""
    return sorted(entry for entry in entries_of(*names) if entry.isalpha() and entry.istitle())
