"""The shipped word lists, read once: name of the list, label, entries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.paths import resources

_SECTION = re.compile(r"\[([\w-]+) (\w+)\]")
FILES = ("places.txt", "peoples.txt", "organisations.txt", "persons.txt", "things.txt")


@dataclass(frozen=True, slots=True)
class WordList:
    """One list: its entries all stand for `label`."""

    name: str
    label: str
    entries: tuple[str, ...]


@cache
def word_lists() -> tuple[WordList, ...]:
    """All lists of resources/gazetteers, in the order in which an entry of two lists is decided."""
    folder = resources() / "gazetteers"
    return tuple(words for name in FILES for words in parse((folder / name).read_text(encoding="utf-8")))


@cache
def entries_of(*names: str) -> frozenset[str]:
    """The entries of the lists of those names, together."""
    return frozenset(entry for words in word_lists() if words.name in names for entry in words.entries)


def parse(text: str) -> Iterator[WordList]:
    """The lists in the text of one file: `[name LABEL]`, then an entry a line; lines that begin with # are remarks."""
    name, label = "", ""
    entries: list[str] = []
    for line in text.splitlines():
        section = _SECTION.fullmatch(line)
        if section is not None:
            if entries:
                yield WordList(name, label, tuple(entries))
            name, label, entries = section[1], section[2], []
        elif line and not line.startswith("#"):
            entries.append(line)
    if entries:
        yield WordList(name, label, tuple(entries))
