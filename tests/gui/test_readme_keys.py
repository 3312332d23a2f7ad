"""The README's table of keys says what the table of actions does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QKeySequence

from annotator.gui.actions import ACTIONS, Scope

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ROWS = {
    what.strip(): [key.strip() for key in keys.split(", ")]
    for keys, what in (line.strip("| \n").split(" | ", 1) for line in README.splitlines() if line.startswith("| "))
}


def same_key(written: str, key: str) -> bool:
    return QKeySequence({"Enter": "Return"}.get(written, written)) == QKeySequence(key)


def test_every_key_of_the_text_stands_in_the_readme() -> None:
    missing = [
        (row.id, key)
        for row in ACTIONS
        if row.scope is Scope.TEXT
        for key in row.keys
        if key != "Enter" and not any(same_key(w, key) for w in ROWS.get(row.text.replace("&", "").rstrip("…"), []))
    ]
    assert missing == []


def test_no_key_of_the_readme_is_made_up() -> None:
    by_text = {row.text.replace("&", "").rstrip("…"): row for row in ACTIONS}
    wrong = [
        (what, written)
        for what, keys in ROWS.items()
        if what in by_text
        for written in keys
        if not any(same_key(written, key) for key in by_text[what].keys)
    ]
    assert wrong == []
