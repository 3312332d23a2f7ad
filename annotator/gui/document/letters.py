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


def _kind(character: str) -> str:
    """The script of a letter, which its name begins with; of a sign, what sort it is: emoji are all of one."""
    category = unicodedata.category(character)
    return unicodedata.name(character, "").partition(" ")[0] if category.startswith("L") else category
