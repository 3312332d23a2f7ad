"""Copies of a text in another style, with the spans where they belong: British, all lower case, all capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from annotator.suggest.starter.corpora import Piece

_BRITISH = (
    (re.compile(r"\bU\.S\."), "US"),
    (re.compile(r"\bU\.N\."), "UN"),
    (re.compile(r"\bU\.K\."), "UK"),
    (re.compile(r"\bE\.U\."), "EU"),
    (re.compile(r"\b(Mr|Mrs|Ms|Dr|St|Prof|Gen)\."), r"\1"),
    (re.compile(r"\bNATO\b"), "Nato"),
    (re.compile(r"\bUNICEF\b"), "Unicef"),
    (re.compile(r"\bUNESCO\b"), "Unesco"),
    (re.compile(r"\bOPEC\b"), "Opec"),
    (re.compile(r"\bpercent\b"), "per cent"),
    (re.compile(r"\b([A-Z])\. (?=[A-Z])"), r"\1 "),
    (re.compile(r'(?<!\w)"(?=\w)'), "“"),
    (re.compile(r'"'), "”"),
    (re.compile(r"'"), "’"),
)


def british(piece: Piece) -> Piece:
    """The piece as a British newspaper would set it: US, Mr, Nato, per cent, curly quotes."""
    for pattern, wanted in _BRITISH:
        piece = _replaced(piece, pattern, wanted)
    return piece


def lower_case(piece: Piece) -> Piece:
    """The piece in lower case; unchanged if that would change its length."""
    return _recased(piece, str.lower)


def capitals(piece: Piece) -> Piece:
    """The piece in capitals; unchanged if that would change its length."""
    return _recased(piece, str.upper)


def styled(piece: Piece, chance: Random, *, in_british: float, in_lower: float, in_capitals: float) -> Iterator[Piece]:
    """The piece, in British style as often as asked, and now and then a further copy in lower case or capitals."""
    base = british(piece) if chance.random() < in_british else piece
    yield base
    draw = chance.random()
    if draw < in_lower:
        yield lower_case(base)
    elif draw < in_lower + in_capitals:
        yield capitals(base)


def _recased(piece: Piece, change: Callable[[str], str]) -> Piece:
    text = change(piece.text)
    return replace(piece, text=text) if len(text) == len(piece.text) else piece


def _replaced(piece: Piece, pattern: re.Pattern[str], wanted: str) -> Piece:
    """The piece with every match replaced; a span that begins or ends inside a match is left out."""
    matches = [(match.start(), match.end(), match.expand(wanted)) for match in pattern.finditer(piece.text)]
    if not matches:
        return piece
    moved = []
    for start, end, label in piece.spans:
        to_start, to_end = _moved(start, matches), _moved(end, matches)
        if to_start is not None and to_end is not None and to_start < to_end:
            moved.append((to_start, to_end, label))
    parts, last = [], 0
    for start, end, new in matches:
        parts += [piece.text[last:start], new]
        last = end
    return Piece("".join(parts) + piece.text[last:], tuple(moved), piece.corpus)


def _moved(offset: int, matches: list[tuple[int, int, str]]) -> int | None:
    """Where an offset is after the replacements; None if it was inside one."""
    shift = 0
    for start, end, new in matches:
        if offset >= end:
            shift += len(new) - (end - start)
        elif offset > start:
            return None
        else:
            break
    return offset + shift
