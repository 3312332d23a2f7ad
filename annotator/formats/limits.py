"""What a text must be to become a document."""

from __future__ import annotations

from annotator.domain.document import MAX_TEXT_BYTES

TOO_LONG = f"The text is longer than {MAX_TEXT_BYTES // 1_000_000} MB. Split it into several documents."
"""Why a text over MAX_TEXT_BYTES (bytes of UTF-8) is rejected."""


def text_problem(text: str) -> str | None:
    """Why a text cannot become a document, as a sentence; None if it can. White space alone is a text."""
    if not text:
        return "The text is empty: there is nothing to annotate."
    if text.isascii():
        return TOO_LONG if len(text) > MAX_TEXT_BYTES else None
    try:
        size = len(text.encode("utf-8"))
    except UnicodeEncodeError:
        return "The text holds half a character (a lone surrogate), which no file can store."
    return TOO_LONG if size > MAX_TEXT_BYTES else None
