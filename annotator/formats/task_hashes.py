"""The two hashes by which Prodigy tells tasks apart: signed 32-bit numbers, the same on every machine.

They are not the numbers Prodigy itself would give; it makes its own when asked to.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from annotator.domain.span import Span


def input_hash(text: str) -> int:
    """The same for equal texts: CRC-32 of the text in UTF-8, as a signed number."""
    return _signed(zlib.crc32(text.encode("utf-8")))


def task_hash(text_hash: int, spans: Iterable[Span]) -> int:
    """The same for equal texts with equal ranges and labels; `text_hash` is the text's input hash."""
    question = "spans" + "".join(f"\0{span.start} {span.end} {span.label}" for span in spans)
    return _signed(zlib.crc32(question.encode("utf-8"), text_hash & 0xFFFFFFFF))


def _signed(number: int) -> int:
    return number - (1 << 32) if number >= 1 << 31 else number
