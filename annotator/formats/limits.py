"""What a text must be to become a document."""

from __future__ import annotations

from annotator.domain.document import MAX_TEXT_BYTES
from annotator.language import translate


def too_long() -> str:
    """Why a text over MAX_TEXT_BYTES (bytes of UTF-8) is rejected."""
    told = translate("Records", "The text is longer than {size} MB. Split it into several documents.")
    return told.format(size=MAX_TEXT_BYTES // 1_000_000)


def text_problem(text: str) -> str | None:
    """Why a text cannot become a document, as a sentence; None if it can. White space alone is a text."""
    if not text:
        return translate("Records", "The text is empty: there is nothing to annotate.")
    if text.isascii():
        return too_long() if len(text) > MAX_TEXT_BYTES else None
    try:
        size = len(text.encode("utf-8"))
    except UnicodeEncodeError:
        return translate("Records", "The text holds half a character (a lone surrogate), which no file can store.")
    return too_long() if size > MAX_TEXT_BYTES else None
