"""The language that the program speaks to the person: English, until the window installs another."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, Self

_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)|\(s\)")


_Origin = tuple[str, str, str, int | None]
"""Context, text, comment and count of a translation; without a context the text is said as it is."""
Value = str | int | float


class Translation(Protocol):
    """Finds what a text of a context is in the person's language; the text itself where it knows none."""

    def __call__(self, context: str, text: str, comment: str, count: int | None, /) -> str:
        """The text in that language, its form chosen by the count where there is one."""
        ...


class Numbers(Protocol):
    """Writes a whole number as the person's language does."""

    def __call__(self, count: int, /) -> str:
        """The number with its digits in groups."""
        ...


def english(text: str, count: int, *, figure: str = "") -> str:
    """A counted text in English: "(s)" is left out for one, "(one|many)" says both forms.

    The count takes the place of `%n` or `%Ln`; or what is given as its `figure`.
    """

    def chosen(found: re.Match[str]) -> str:
        one, many = ("", "s") if found[0] == "(s)" else (found[1], found[2])
        return one if count == 1 else many

    return re.sub(r"%L?n", figure or f"{count:,}", _CHOICE.sub(chosen, text))


def _as_written(_context: str, text: str, _comment: str, count: int | None) -> str:
    return text if count is None else english(text, count)


def _with_commas(count: int) -> str:
    return f"{count:,}"


@dataclass
class _Spoken:
    """What is spoken now: one language per process, as Qt has it."""

    translation: Translation = _as_written
    numbers: Numbers = _with_commas


_spoken = _Spoken()


def install(translation: Translation | None, numbers: Numbers | None = None) -> None:
    """Has every text said through `translate` from now on; None for English as it is written."""
    _spoken.translation = translation or _as_written
    _spoken.numbers = numbers or _with_commas


class Sentence(str):
    """Words in the person's language that know what they were made from.

    What another process says (of a pipeline that it could not load, say) is English there, since nobody told it a
    language; sent here, it is said again in the language of this process.
    """

    def __new__(cls, words: str, origin: _Origin, values: Mapping[str, Value] | None = None) -> Self:
        """The words as they are said here, and what is said anew wherever they arrive."""
        made = super().__new__(cls, words)
        made._origin, made._values = origin, values
        return made

    _origin: _Origin
    _values: Mapping[str, Value] | None

    def format(self, *args: object, **values: object) -> str:
        """See str.format; only values with a name are known again in another process."""
        words = str.format(self, *args, **values)
        if args:
            return words
        kept = {name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()}
        return Sentence(words, self._origin, kept)

    def __str__(self) -> str:
        """Itself, and not the bare words: an exception gives its sentence out through here."""
        return self

    def __reduce__(self) -> tuple[Callable[..., str], tuple[_Origin, Mapping[str, Value] | None]]:
        """See pickle."""
        return _said_here, (self._origin, self._values)


def _said_here(origin: _Origin, values: Mapping[str, Value] | None) -> str:
    context, text, comment, count = origin
    words = translate(context, text, comment, count) if context else Sentence(text, origin)
    return words if values is None else words.format(**values)


def translate(context: str, text: str, comment: str = "", count: int | None = None, /) -> str:
    """The text in the person's language; `%Ln` in it stands for the count, which chooses between its forms.

    Context, text and comment must be literals (or have gone through `marked`), since they are found by reading the
    sources. QObjects say `self.tr` instead, with the same arguments but the context. What comes back is a Sentence.
    """
    return Sentence(_spoken.translation(context, text, comment, count), (context, text, comment, count))


def composed(form: str, /, **values: str) -> str:
    """Sentences put together in a form that is the same in every language, such as "{path}: {reason}"."""
    return Sentence(form, ("", form, "", None)).format(**values)


def marked(_context: str, text: str, /) -> str:
    """The text itself: says to lupdate that it will be translated in that context when it is shown."""
    return text


def number(count: int) -> str:
    """A whole number as the person's language writes it: "1,200" or "1.200"."""
    return _spoken.numbers(count)
