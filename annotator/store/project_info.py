"""What a project says of itself, and where each person was in it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, fields
from typing import Any

from annotator.errors import UsageError
from annotator.language import translate
from annotator.store.desk import Desk
from annotator.store.serial import pack_json, unpack_json, unpack_uid

REVIEW_MODES = ("fix", "confirm")
"""“Fix and finish”: Enter takes open suggestions along; “Confirm each”: Enter refuses once."""


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """Name, language, pipeline and review mode of a project; `created` in seconds since 1970."""

    uid: str
    name: str
    language: str
    pipeline: str
    review_mode: str
    created: int


_CHANGEABLE = frozenset(field.name for field in fields(ProjectInfo)) - {"uid", "created"}


def read_info(connection: sqlite3.Connection) -> ProjectInfo:
    """What the project says of itself."""
    row = connection.execute("SELECT uid, name, language, pipeline, review_mode, created FROM project").fetchone()
    return ProjectInfo(unpack_uid(row[0]), *row[1:])


def change_info(desk: Desk, changes: dict[str, str]) -> None:
    """Changes name, language, pipeline or review mode; UsageError for anything else."""
    unknown = set(changes) - _CHANGEABLE
    if unknown:
        raise UsageError(
            translate("Project", "A project has no setting “{name}”. It has {names}.").format(
                name=min(unknown), names=", ".join(sorted(_CHANGEABLE))
            )
        )
    if changes.get("review_mode", REVIEW_MODES[0]) not in REVIEW_MODES:
        raise UsageError(
            translate("Project", "There is no review mode “{name}”. Choose fix or confirm.").format(
                name=changes["review_mode"]
            )
        )
    for column, value in changes.items():
        desk.connection.execute(f"UPDATE project SET {column} = ?", (value,))


def read_place(connection: sqlite3.Connection, annotator: str, key: str) -> Any:
    """The JSON value the annotator left under that key; None if there is none."""
    row = connection.execute(
        "SELECT value FROM place JOIN actor ON actor.id = place.actor WHERE actor.name = ? AND key = ?",
        (annotator, key),
    ).fetchone()
    return None if row is None else unpack_json(row[0])


def write_place(desk: Desk, key: str, value: Any) -> None:
    """Keeps a JSON value for the annotator under that key."""
    desk.connection.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?)", (desk.actor, key, pack_json(value)))
