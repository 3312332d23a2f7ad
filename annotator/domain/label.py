"""Kinds of spans, and the set of those that a project uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import category

from annotator.errors import AnnotatorError
from annotator.language import translate

DIGIT_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0")
"""The keys that the first ten labels take, in order; labels 11 to 19 answer to Shift+1 to Shift+9."""

COMMAND_LETTERS = frozenset("ABJKLNUX")
"""Letters that are commands of the text view; no label may take them."""

_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode's categories of control characters, lone surrogates and line breaks."""


class LabelError(AnnotatorError):
    """A label's name or key cannot be used; the message says why."""


class LabelUse(StrEnum):
    """What a label is said of."""

    SPANS = "spans"
    DOCUMENTS = "documents"
    BOTH = "both"

    @property
    def of_spans(self) -> bool:
        """Whether spans can have the label."""
        return self is not LabelUse.DOCUMENTS

    @property
    def of_documents(self) -> bool:
        """Whether it can be said of a document as a whole."""
        return self is not LabelUse.SPANS


@dataclass(frozen=True, slots=True)
class Label:
    """What spans or documents are labelled with: name, optional key (a digit or letter), colour, description, use.

    The colour is an index into the palette.
    """

    name: str
    key: str = ""
    colour: int = 0
    description: str = ""
    use: LabelUse = LabelUse.SPANS


class LabelSet:
    """The labels of a project, in their order; immutable, every change gives a new set."""

    def __init__(self, labels: Iterable[Label] = ()) -> None:
        self._labels = tuple(labels)
        self._by_name = {label.name: label for label in self._labels}
        if len(self._by_name) != len(self._labels):
            raise LabelError(translate("LabelSet", "Two labels have the same name. Give each label a name of its own."))
        keys = [label.key for label in self._labels if label.key]
        if len(set(keys)) != len(keys):
            raise LabelError(translate("LabelSet", "Two labels have the same key. Give each label a key of its own."))

    def __iter__(self) -> Iterator[Label]:
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __getitem__(self, name: str) -> Label:
        return self._by_name[name]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LabelSet) and self._labels == other._labels

    def __hash__(self) -> int:
        return hash(self._labels)

    @property
    def names(self) -> tuple[str, ...]:
        """The labels' names, in order."""
        return tuple(label.name for label in self._labels)

    def by_key(self, key: str) -> Label | None:
        """The label that answers to that key (a digit, or a letter in upper case)."""
        return next((label for label in self._labels if label.key == key), None)

    def numbered(self, number: int) -> Label | None:
        """The label of spans at that place among those, counted from 1."""
        labels = tuple(self.for_spans())
        return labels[number - 1] if 0 < number <= len(labels) else None

    def for_spans(self) -> LabelSet:
        """The labels that spans can have, in their order."""
        return LabelSet(label for label in self._labels if label.use.of_spans)

    def for_documents(self) -> LabelSet:
        """The labels that can be said of a document, in their order."""
        return LabelSet(label for label in self._labels if label.use.of_documents)

    def with_label(self, name: str, *, key: str | None = None, description: str = "") -> LabelSet:
        """The set with a new label at its end, in the next free colour, with `key` or the next free digit."""
        if name in self:
            raise LabelError(translate("LabelSet", "There is a label “{name}” already.").format(name=name))
        used_keys = {label.key for label in self._labels}
        if key is None:
            key = next((digit for digit in DIGIT_KEYS if digit not in used_keys), "")
        used_colours = {label.colour for label in self._labels}
        colour = next(index for index in range(len(self._labels) + 1) if index not in used_colours)
        return LabelSet((*self._labels, checked(Label(name, key, colour, description))))

    def with_changed(self, name: str, changed: Label) -> LabelSet:
        """The set with one label replaced (renamed, new key, new colour) at the same place."""
        return LabelSet(checked(changed) if label.name == name else label for label in self._labels)

    def without(self, name: str) -> LabelSet:
        """The set without that label."""
        return LabelSet(label for label in self._labels if label.name != name)


def checked(label: Label) -> Label:
    """The label itself; LabelError if its name or key cannot be used."""
    if not label.name.strip() or label.name != label.name.strip():
        raise LabelError(translate("LabelSet", "A label needs a name without blanks at its ends."))
    if len(label.name) > 60 or any(category(character) in _UNPRINTABLE for character in label.name):
        raise LabelError(translate("LabelSet", "A label's name has at most 60 characters and no line breaks or tabs."))
    if label.key and not re.fullmatch(r"[0-9A-Z]", label.key):
        raise LabelError(translate("LabelSet", "A label's key is one digit or one letter from A to Z."))
    if label.key in COMMAND_LETTERS:
        raise LabelError(
            translate("LabelSet", "The key {key} is a command of the text view. Choose another one.").format(
                key=label.key
            )
        )
    return label


NO_LABELS = LabelSet()
"""A set of none."""
