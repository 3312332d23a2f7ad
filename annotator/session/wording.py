"""Numbers in sentences."""

from __future__ import annotations


def counted(number: int, what: str) -> str:
    """The number with its noun, as "1 document" or "1,200 documents"."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
