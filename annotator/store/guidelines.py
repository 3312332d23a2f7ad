"""The guidelines of a project: a row of Markdown for each label that has any, and one for the project itself."""

from __future__ import annotations

import sqlite3

from annotator.domain.guidelines import Guidelines
from annotator.store.desk import Desk

OF_PROJECT = 0
"""What stands in place of a label's number for what holds for the whole project."""


def read_guidelines(connection: sqlite3.Connection) -> Guidelines:
    """All guidelines; those of labels that are not in the label set are kept, but not told."""
    general = connection.execute("SELECT text FROM guideline WHERE label = ?", (OF_PROJECT,)).fetchone()
    rows = connection.execute(
        "SELECT label.name, guideline.text FROM guideline JOIN label ON label.id = guideline.label"
        " WHERE label.position IS NOT NULL ORDER BY label.position"
    )
    return Guidelines(general[0] if general else "", dict(rows.fetchall()))


def write_guideline(desk: Desk, label: str, text: str) -> bool:
    """Writes what holds for a label, or for the project where the name is empty; False if there is no such label."""
    number = OF_PROJECT
    if label:
        row = desk.connection.execute(
            "SELECT id FROM label WHERE name = ? AND position IS NOT NULL", (label,)
        ).fetchone()
        if row is None:
            return False
        number = row[0]
    if text.strip():
        desk.connection.execute("INSERT OR REPLACE INTO guideline VALUES (?, ?)", (number, text))
    else:
        desk.connection.execute("DELETE FROM guideline WHERE label = ?", (number,))
    return True


def merge_guidelines(connection: sqlite3.Connection, gone: int, kept: int) -> None:
    """Appends what was written for a label that is merged into another to what is written for that one."""
    connection.execute(
        "INSERT INTO guideline SELECT ?, text FROM guideline WHERE label = ?"
        " ON CONFLICT (label) DO UPDATE SET text = text || char(10) || char(10) || excluded.text",
        (kept, gone),
    )
    connection.execute("DELETE FROM guideline WHERE label = ?", (gone,))
