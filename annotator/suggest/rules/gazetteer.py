"""Finds the entries of the word lists in a text, the longest at each place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.lexicon import WordList
from annotator.suggest.rules.passage import Passage

_FIRST = re.compile(r"[^\s',-]+")
_SHORTEST_IN_CAPITALS = 5
_ALSO_IN_CAPITALS = frozenset({"GPE", "NORP", "LOC", "ORG"})
NOT_SUGGESTED = frozenset({"GIVEN", "LANGUAGE"})
"""Labels of lists that are evidence for a rule, but say nothing by themselves."""


@dataclass(frozen=True, slots=True)
class _Entry:
    surface: str
    label: str
    rule: str


class Gazetteer:
    """Entries by their first word."""

    def __init__(self, lists: Iterable[WordList]) -> None:
        self._by_first_word: dict[str, list[_Entry]] = {}
        for words in lists:
            if words.label not in NOT_SUGGESTED:
                for surface in words.entries:
                    self._add(_Entry(surface, words.label, words.name))
        for entries in self._by_first_word.values():
            entries.sort(key=lambda entry: -len(entry.surface))

    def find(self, passage: Passage) -> Iterator[Finding]:
        """The longest entry at every token, if it ends with a token too."""
        flat, index = passage.flat, self._by_first_word
        for start, end in zip(passage.starts, passage.ends, strict=True):
            word = flat[start:end]
            entries = index.get(word)
            if entries is None and ("'" in word or "-" in word):  # "F-16" is one token
                first = _FIRST.match(word)
                entries = index.get(first[0]) if first is not None else None
            for entry in entries or ():
                stop = start + len(entry.surface)
                if flat.startswith(entry.surface, start) and stop in passage.end_set:
                    yield Finding(start, stop, entry.label, entry.rule)
                    break

    def _add(self, entry: _Entry) -> None:
        forms = [entry.surface]
        if entry.label in _ALSO_IN_CAPITALS and len(entry.surface) >= _SHORTEST_IN_CAPITALS:
            forms.append(entry.surface.upper())  # datelines and headlines
        for form in dict.fromkeys(forms):
            first = _FIRST.match(form)
            if first is not None:
                self._by_first_word.setdefault(first[0], []).append(_Entry(form, entry.label, entry.rule))
