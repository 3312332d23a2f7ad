"""The language that the program speaks to the person: English, until the window installs another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)|\(s\)")


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


def translate(context: str, text: str, comment: str = "", count: int | None = None, /) -> str:
    """The text in the person's language; `%Ln` in it stands for the count, which chooses between its forms.

    Context, text and comment must be literals (or have gone through `marked`), since they are found by reading the
    sources. QObjects say `self.tr` instead, with the same arguments but the context.
    """
    return _spoken.translation(context, text, comment, count)


def marked(_context: str, text: str, /) -> str:
    """The text itself: says to lupdate that it will be translated in that context when it is shown."""
    return text


def number(count: int) -> str:
    """A whole number as the person's language writes it: "1,200" or "1.200"."""
    return _spoken.numbers(count)
