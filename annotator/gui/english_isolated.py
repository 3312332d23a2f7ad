"""English in a layout from right to left: a sentence keeps its own order where no catalogue has another for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

_ISOLATE = "\u2066"
"""What follows it is laid out from left to right by itself, up to the end of its paragraph."""


class EnglishIsolated(QTranslator):
    """Says the English texts, those set apart that would else be turned round.

    A layout from right to left moves a sign or figure at either end of a text to its other side: “…Save as”. Rich text
    is left alone, since Qt knows it by its first sign.
    """

    def __init__(self, english: QTranslator, parent: QObject) -> None:
        super().__init__(parent)
        self._english = english

    def isEmpty(self) -> bool:
        """Never: it has every text."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, count: int = -1) -> str:
        """The text in English, its plural form chosen by `count` where that is not negative."""
        said: str = self._english.translate(context, text, comment, count) or text
        shown = said.replace("&", "")
        is_safe = not shown or shown.startswith("<") or (shown[0].isalpha() and shown[-1].isalpha())
        return said if is_safe else _ISOLATE + said
