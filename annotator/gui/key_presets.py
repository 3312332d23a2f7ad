"""Presets of keys: files that say what keys actions have other than in the table of actions."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from annotator import paths
from annotator.language import translate

USUAL = "default"


@dataclass(frozen=True, slots=True)
class KeyPreset:
    """A preset: its name (the file's), its title and description for people, and the keys of some actions by id."""

    name: str
    title: str
    description: str
    keys: Mapping[str, tuple[str, ...]]


def key_presets() -> list[KeyPreset]:
    """All presets that are shipped, the usual one first."""
    folder = paths.resources() / "keys"
    names = sorted((path.stem for path in folder.glob("*.toml")), key=lambda name: (name != USUAL, name))
    return [key_preset(name) for name in names]


def key_preset(name: str) -> KeyPreset:
    """The preset of that name; the usual one where there is none of that name (any more)."""
    path = paths.resources() / "keys" / f"{name}.toml"
    if not path.is_file():
        return key_preset(USUAL)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    keys = {action: tuple(written) for action, written in data["keys"].items()}
    title, description = _words(name, data["title"], data["description"])
    return KeyPreset(name, title, description, keys)


def _words(name: str, title: str, description: str) -> tuple[str, str]:
    """Title and description in the person's language: the file holds them in English, and lupdate reads no TOML."""
    known = {
        "default": (
            translate("KeyPresets", "Default"),
            translate(
                "KeyPresets",
                "Space accepts a span, Enter the document; the border keys are Shift and the arrows.",
            ),
        ),
        "left_hand": (
            translate("KeyPresets", "Left hand"),
            translate(
                "KeyPresets",
                "All frequent commands on the left half of the keyboard, for a right hand on the mouse.",
            ),
        ),
        "prodigy": (
            translate("KeyPresets", "Like Prodigy"),
            translate(
                "KeyPresets",
                "A accepts the document, X rejects, Space skips, Backspace undoes; S accepts a single span.",
            ),
        ),
    }
    return known.get(name, (title, description))
