"""The two hashes by which Prodigy tells tasks apart: signed 32-bit numbers, the same on every machine.

They are not the numbers Prodigy itself would give; it makes its own when asked to.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence


def input_hash(text: str) -> int:
    """The same for equal texts: CRC-32 of the text in UTF-8, as a signed number."""
    return _signed(zlib.crc32(text.encode("utf-8")))


def task_hash(text_hash: int, starts: Sequence[int], ends: Sequence[int], labels: Sequence[str]) -> int:
    """The same for equal texts with equal ranges and labels; `text_hash` is the text's input hash.

    CRC-32 of the offsets (code points, little-endian) and the labels, begun with the text's hash.
    """
    offsets = struct.pack(f"<I{len(starts)}I{len(ends)}I", len(starts), *starts, *ends)
    return _signed(zlib.crc32(offsets + "\0".join(labels).encode("utf-8"), text_hash & 0xFFFFFFFF))


def _signed(number: int) -> int:
    return number - (1 << 32) if number >= 1 << 31 else number
