"""Which scripts a text is written in, by one letter of each."""

from __future__ import annotations

import unicodedata

MOST = 12
"""Letters given at most: a text in more scripts is a list of them."""


def letters_of(text: str) -> str:
    """One character of each script and kind of sign in a text; empty where all of it is ASCII."""
    if text.isascii():
        return ""
    found: dict[str, str] = {}
    for character in sorted(set(text)):
        if not character.isascii():
            found.setdefault(_kind(character), character)
    return "".join(list(found.values())[:MOST])


def script_of(character: str) -> str:
    """The script of a letter as Unicode calls it ("HANGUL"); empty for a sign, such as an emoji."""
    return _kind(character) if _is_letter(character) else ""


def _kind(character: str) -> str:
    """The script of a letter, which its name begins with; of a sign, what sort it is: emoji are all of one."""
    if _is_letter(character):
        return unicodedata.name(character, "").partition(" ")[0]
    return unicodedata.category(character)


def _is_letter(character: str) -> bool:
    return unicodedata.category(character).startswith("L")
