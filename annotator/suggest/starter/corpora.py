"""Reading annotated corpora, and which text is for training, which for tuning, and which for nothing but measuring."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

UNKNOWN = "?"
"""The label of a range of which nobody knows whether it is a span."""


class Share(StrEnum):
    """What a text is used for. It depends on the text alone, so it is the same everywhere and for ever."""

    TRAINING = "training"
    TUNING = "tuning"
    HELD_OUT = "held-out"


@dataclass(frozen=True, slots=True)
class Piece:
    """A text with its spans (start and end in code points, half-open, and label), and the corpus it is from."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    corpus: str


class _Span(msgspec.Struct):
    start: int
    end: int
    label: str


class _Line(msgspec.Struct):
    text: str
    spans: list[_Span]


def share_of(text: str) -> Share:
    """A tenth of all texts is held out, a twentieth is for tuning: by the SHA-256 of their UTF-8."""
    number = int(hashlib.sha256(text.encode("utf-8")).hexdigest(), 16)
    if number % 10 == 0:
        return Share.HELD_OUT
    return Share.TUNING if number % 20 == 1 else Share.TRAINING


def corpora_of(directory: Path) -> list[Path]:
    """The corpora of a directory, by name; FileNotFoundError if there is none."""
    found = sorted(directory.glob("*.jsonl.gz"))
    if not found:
        raise FileNotFoundError(f"{directory} holds no corpus (*.jsonl.gz).")
    return found


def read_corpus(path: Path, share: Share | None = None) -> Iterator[Piece]:
    """The pieces of one corpus in their order; of one share, or all."""
    name = path.name.removesuffix(".jsonl.gz")
    decoder = msgspec.json.Decoder(_Line)
    with gzip.open(path, "rb") as lines:
        for line in lines:
            read = decoder.decode(line)
            if share is None or share_of(read.text) is share:
                yield Piece(read.text, tuple((s.start, s.end, s.label) for s in read.spans), name)
