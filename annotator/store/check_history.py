"""Does the history lead to what is there? Walked backwards, every edit must fit what it left behind."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, EditConflictError, Part
from annotator.language import translate
from annotator.store.documents import read_annotation
from annotator.store.names import Names
from annotator.store.serial import unpack_part


def history_that_does_not_apply(connection: sqlite3.Connection) -> Iterator[str]:
    """Every document whose edits cannot be taken back one after another."""
    names = Names(connection)
    merged = frozenset(name for name, rows in Counter(names.labels.values()).items() if rows > 1)
    for number, key in connection.execute("SELECT id, key FROM document WHERE id IN (SELECT document FROM edit)"):
        annotation = _comparable(read_annotation(connection, names, DocumentId(number)), merged)
        rows = connection.execute(
            "SELECT before, after FROM edit WHERE document = ? ORDER BY operation DESC", (number,)
        )
        try:
            for before, after in rows:
                left = _comparable_part(unpack_part(names, after), merged)
                annotation = Edit(left, _comparable_part(unpack_part(names, before), merged)).apply(annotation)
        except (EditConflictError, ValueError, KeyError) as error:
            yield translate(
                "ProjectCheck", "The history of document “{key}” does not lead to what is there ({why})."
            ).format(key=key, why=str(error))


def _comparable(annotation: Annotation, merged: frozenset[str]) -> Annotation:
    """The annotation without what is said with merged labels: two of it may have become one, which no edit did."""
    kept = {target: verdict for target, verdict in annotation.decisions.items() if target.label not in merged}
    return replace(annotation, decisions=kept, labels=annotation.labels - merged)


def _comparable_part(part: Part, merged: frozenset[str]) -> Part:
    decisions = tuple(d for d in part.decisions if d.target.label not in merged)
    return replace(part, decisions=decisions, labels=tuple(name for name in part.labels if name not in merged))
