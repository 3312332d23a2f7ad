"""Files of patterns as Prodigy writes them: JSON Lines of `{"label", "pattern"}`, for spaCy's matchers.

A pattern is a text, which is found token by token, or a list of tokens as spaCy's Matcher describes them.
https://prodi.gy/docs/api-loaders#input-patterns, https://spacy.io/usage/rule-based-matching
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from annotator.domain.label import Label, LabelError, checked
from annotator.domain.record import RejectedRecord
from annotator.errors import InputError
from annotator.language import translate

TokenPattern = list[dict[str, Any]]

_NEEDS_MORE = frozenset({*("TAG", "POS", "MORPH", "DEP", "LEMMA"), *("ENT_TYPE", "ENT_ID", "ENT_IOB", "IS_SENT_START")})
"""What a bare tokenizer does not know of a token."""
_KNOWN = frozenset(
    {
        *("ORTH", "TEXT", "NORM", "LOWER", "LENGTH", "SHAPE", "PREFIX", "SUFFIX", "SPACY", "OP"),
        *("IS_ALPHA", "IS_ASCII", "IS_DIGIT", "IS_LOWER", "IS_UPPER", "IS_TITLE", "IS_PUNCT", "IS_SPACE", "IS_STOP"),
        *("IS_BRACKET", "IS_QUOTE", "IS_LEFT_PUNCT", "IS_RIGHT_PUNCT", "IS_CURRENCY"),
        *("LIKE_NUM", "LIKE_URL", "LIKE_EMAIL"),
    }
)


@dataclass(frozen=True)
class Pattern:
    """What is looked for, under which label, and in which line (from 1) it stands."""

    line: int
    label: str
    pattern: str | TokenPattern


@dataclass(frozen=True)
class PatternFile:
    """The patterns of a file, their labels in the order in which they come, and the lines that are bad."""

    patterns: tuple[Pattern, ...]
    labels: tuple[str, ...]
    rejected: tuple[RejectedRecord, ...]


class _Line(msgspec.Struct):
    """A line of the file; other keys are passed over."""

    label: str
    pattern: str | list[dict[str, Any]]


def read_patterns(path: Path) -> PatternFile:
    """Reads the file; bad lines are told, the rest goes in. InputError if it cannot be read at all."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            path, translate("Pipeline", "it cannot be read ({why}).").format(why=error.strerror)
        ) from error
    patterns: list[Pattern] = []
    rejected: list[RejectedRecord] = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            patterns.append(_pattern(number, line))
        except (ValueError, LabelError) as error:
            rejected.append(RejectedRecord(str(path), number, str(error)))
    return PatternFile(tuple(patterns), tuple(dict.fromkeys(p.label for p in patterns)), tuple(rejected))


def holds_patterns(path: Path) -> bool:
    """Whether the first lines that hold a JSON object say that these are patterns rather than texts."""
    with path.open("rb") as stream:
        for line in islice(stream, 50):
            try:
                item = msgspec.json.decode(line.strip().removeprefix(b"\xef\xbb\xbf"))
            except (msgspec.MsgspecError, UnicodeDecodeError):
                continue
            if isinstance(item, dict) and ("pattern" in item or "text" in item):
                return "pattern" in item
    return False


def _pattern(number: int, line: bytes) -> Pattern:
    """The pattern of a line; ValueError or LabelError says what is wrong with it."""
    try:
        item = msgspec.json.decode(line.strip(), type=_Line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        told = translate("Pipeline", 'it is not an object with "label" and "pattern" ({why})')
        raise ValueError(told.format(why=error)) from error
    label = checked(Label(item.label.strip())).name
    pattern = item.pattern.strip() if isinstance(item.pattern, str) else item.pattern
    if not pattern:
        raise ValueError(translate("Pipeline", "its pattern is empty"))
    if isinstance(pattern, list):
        _check_tokens(pattern)
    return Pattern(number, label, pattern)


def _check_tokens(tokens: TokenPattern) -> None:
    for place, token in enumerate(tokens, start=1):
        for key in token:
            name = key.upper()
            if name in _NEEDS_MORE:
                told = translate("Pipeline", "token {place} asks for {name}, which needs a trained pipeline")
                raise ValueError(told.format(place=place, name=name))
            if name not in _KNOWN:
                told = translate("Pipeline", "token {place} asks for {name}, which no token has")
                raise ValueError(told.format(place=place, name=key))
