"""Texts for bulk work: sentences of the shipped samples, put together anew to some 1,200 characters each."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from annotator.paths import seeds

LENGTH = 1_200
_ENGLISH = ("01", "02", "03", "04", "05", "07")
_SYLLABLES = ("ba", "del", "mor", "ki", "san", "tu", "ver", "lo", "pin", "gar", "hel", "ys")


def bulk_texts(count: int) -> Iterator[str]:
    """So many texts of 1,200 code points, the same ones every time; each has names that no other has."""
    sentences = _sentences()
    for number in range(count):
        chance = random.Random(number)
        text = f"Text {number}."
        while len(text) < LENGTH:
            name = "".join(chance.choices(_SYLLABLES, k=4)).title()
            text += f" {chance.choice(sentences)} So said {name} at noon."
        yield text[:LENGTH]


def write_texts(path: Path, count: int) -> None:
    """Writes them as the records of a JSONL file."""
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in bulk_texts(count))


def _sentences() -> list[str]:
    paths = sorted(path for path in seeds().glob("*.txt") if path.name.startswith(_ENGLISH))
    whole = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    found = (" ".join(piece.split()) for piece in re.split(r"(?<=[.!?])\s+|\n", whole))
    return [sentence for sentence in found if 20 < len(sentence) < 400]
