"""The language that the program speaks to the person: English, until the window installs another."""

from __future__ import annotations

from typing import Protocol


class Translation(Protocol):
    """Finds what a text of a context is in the person's language; the text itself where it knows none."""

    def __call__(self, context: str, text: str, count: int | None, /) -> str:
        """The text in that language, its form chosen by the count where there is one."""
        ...


def _as_written(_context: str, text: str, count: int | None) -> str:
    return text if count is None else text.replace("%n", f"{count:,}")


_translation: Translation = _as_written


def install(translation: Translation | None) -> None:
    """Has every text said through `translate` from now on; None for English as it is written."""
    global _translation  # noqa: PLW0603  one language per process, as Qt has it
    _translation = translation or _as_written


def translate(context: str, text: str, *, count: int | None = None) -> str:
    """The text in the person's language; `%n` in it stands for the count.

    Context and text must be literals, since Qt's lupdate finds them by reading the sources. QObjects say `self.tr`
    instead.
    """
    return _translation(context, text, count)
