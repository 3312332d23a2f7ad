"""The encoding of a text file: a byte-order mark, strict UTF-8, else a guess from a sample of its bytes."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import BinaryIO

from annotator.errors import UsageError
from annotator.language import translate

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
_CHUNK = 1 << 20
_GUESSED = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("koi8_r", "koi8_u", "mac_roman", "mac_cyrillic", "cp437", "cp850", "cp866", "tis_620"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949", "utf_16", "utf_32"),
]
"""What is tried, so that nothing odd (EBCDIC, UTF-7) wins on a short text."""

_TYPOGRAPHY = frozenset("€‚„…‘’“”•–—™\N{NO-BREAK SPACE}£§©«®°±²³·»¼½¾".encode("cp1252"))
"""Bytes that Windows writes into texts of plain English; a guess by letters has nothing to go by there."""


@dataclass(frozen=True, slots=True)
class TextEncoding:
    """A codec's name, how many bytes of byte-order mark the file begins with, and whether it was guessed."""

    name: str
    mark_length: int = 0
    is_guessed: bool = False

    @property
    def keeps_line_feeds(self) -> bool:
        """Whether a line feed is the one byte 0x0A, so that lines can be told apart before decoding."""
        return "\n\0".encode(self.name) == b"\n\0"


def find_encoding(stream: BinaryIO, given: str | None = None) -> TextEncoding | None:
    """The encoding of a seekable stream, which is left at its first byte; None if it does not look like text.

    With `given`, that one, and only its own byte-order mark is dropped; UsageError if there is no such encoding.
    """
    head = stream.read(4)
    stream.seek(0)
    if given is not None:
        return _given(given, head)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return TextEncoding(name, len(mark))
    unmarked = _unmarked_utf16(stream.read(_SAMPLE))
    stream.seek(0)
    if unmarked is not None:
        return unmarked
    is_utf8 = _is_utf8(stream)
    stream.seek(0)
    if is_utf8:
        return TextEncoding("utf-8")
    guessed = _guess(_telling_sample(stream))
    stream.seek(0)
    return guessed


def _given(name: str, head: bytes) -> TextEncoding:
    try:
        codec = codecs.lookup(name)
        "".encode(codec.name)  # raises LookupError for codecs that are not of text, such as "hex"
    except (LookupError, ValueError) as error:
        raise UsageError(
            translate(
                "Records", "There is no text encoding “{name}”. Name one such as utf-8, cp1252 or utf-16."
            ).format(name=name)
        ) from error
    family = codec.name.removesuffix("-sig")
    for mark, marked in _MARKS:
        if head.startswith(mark) and marked.startswith(family):
            return TextEncoding(marked, len(mark))
    return TextEncoding(family)


def _is_utf8(stream: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := stream.read(_CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _telling_sample(stream: BinaryIO) -> bytes:
    """Bytes from the line of the first one that is not ASCII on: what comes before tells nothing."""
    before = b""
    while chunk := stream.read(_CHUNK):
        if not chunk.isascii():
            joined = before + chunk
            first = _beyond_ascii_at(joined)
            begin = joined.rfind(b"\n", 0, first) + 1
            return (joined[begin:] + stream.read(_SAMPLE))[:_SAMPLE]
        before = chunk[-1000:]
    return before


def _beyond_ascii_at(data: bytes) -> int:
    found = re.search(rb"[\x80-\xff]", data)
    return found.start() if found else len(data)


def _unmarked_utf16(sample: bytes) -> TextEncoding | None:
    """UTF-16 without a mark: nearly every second byte of western text in it is NUL."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half < 4:
        return None
    if odd > 0.4 * half and even < 0.05 * half:
        return TextEncoding("utf-16-le", is_guessed=True)
    if even > 0.4 * half and odd < 0.05 * half:
        return TextEncoding("utf-16-be", is_guessed=True)
    return None


def _guess(sample: bytes) -> TextEncoding | None:
    if b"\0" in sample:
        return None
    if all(byte <= 0x7F or byte in _TYPOGRAPHY for byte in sample):
        return TextEncoding("cp1252", is_guessed=True)
    from charset_normalizer import from_bytes  # takes 50 ms to import, and few files need it

    if len(sample) == _SAMPLE:  # it may end within a character
        sample = sample[: sample.rfind(b"\n") + 1] or sample
    matches = from_bytes(sample, cp_isolation=_GUESSED)
    best = matches.best()
    if best is None:
        return None
    # Of two that are as likely, the commonest; where both read the sample alike, later bytes may tell them apart.
    as_likely = any(
        "cp1252" in match.could_be_from_charset and (match.chaos, match.coherence) == (best.chaos, best.coherence)
        for match in matches
    )
    return TextEncoding("cp1252" if as_likely else best.encoding, is_guessed=True)
