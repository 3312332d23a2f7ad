"""Names of labels and sources, and the row numbers that stand for them in a project file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from annotator.domain.label import DIGIT_KEYS, LabelUse
from annotator.domain.suggestion import Source, SourceKind


class Names:
    """What label and source numbers mean at one moment.

    Several label rows may bear one name (after a merge); the one in the label set, else the oldest, is the one that
    new rows refer to.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.labels: dict[int, str] = {}
        self.label_ids: dict[str, int] = {}
        self.in_use: list[str] = []
        self._uses: dict[str, LabelUse] = {}
        rows = connection.execute("SELECT id, name, position, use FROM label ORDER BY position IS NULL, position, id")
        for identity, name, position, use in rows:
            self._uses.setdefault(name, LabelUse(use))
            self.labels[identity] = name
            self.label_ids.setdefault(name, identity)
            if position is not None:
                self.in_use.append(name)
        self.sources: dict[int, Source] = {}
        self.source_ids: dict[Source, int] = {}
        self.source_names: dict[tuple[str, str], int] = {}
        for identity, kind, name, version, priority in connection.execute(
            "SELECT id, kind, name, version, priority FROM source ORDER BY id"
        ):
            self._keep_source(identity, Source(SourceKind(kind), name, version, priority))

    @property
    def of_spans(self) -> list[str]:
        """The labels of the label set that spans can have; others are never proposed."""
        return [name for name in self.in_use if self._uses[name].of_spans]

    def all_label_ids(self, name: str) -> list[int]:
        """Every row of that name: more than one after a merge, none for an unknown name."""
        return [identity for identity, other in self.labels.items() if other == name]

    def label_id(self, connection: sqlite3.Connection, name: str) -> int:
        """The label's row number; a name that nobody knows gets a row outside of the label set."""
        known = self.label_ids.get(name)
        if known is None:
            known = connection.execute("INSERT INTO label (name) VALUES (?)", (name,)).lastrowid or 0
            self.labels[known] = name
            self.label_ids[name] = known
            self._uses[name] = LabelUse.SPANS
        return known

    def source_id(self, connection: sqlite3.Connection, source: Source) -> int:
        """The source's row number; a new one gets a row."""
        known = self.source_ids.get(source)
        if known is None:
            row = (source.kind.value, source.name, source.version, source.priority)
            sql = "INSERT INTO source (kind, name, version, priority) VALUES (?, ?, ?, ?)"
            known = connection.execute(sql, row).lastrowid or 0
            self._keep_source(known, source)
        return known

    def named_source_id(self, connection: sqlite3.Connection, name: str | None, version: str = "") -> int | None:
        """The row number of a span's source, of which only name and version are known; None for no name."""
        if name is None:
            return None
        known = self.source_names.get((name, version))
        return known if known is not None else self.source_id(connection, Source(SourceKind.IMPORT, name, version))

    def say_of_spans(self, connection: sqlite3.Connection, names: Iterable[str]) -> list[str]:
        """Makes these labels such that spans can have them; which of them the label set got for spans now."""
        wanted = list(dict.fromkeys(names))
        added = self._take_into_use(connection, wanted)
        widened = [name for name in wanted if not self._uses[name].of_spans]
        for name in widened:
            self._set_use(connection, name, LabelUse.BOTH)
        return [*added, *widened]

    def say_of_documents(self, connection: sqlite3.Connection, names: Iterable[str]) -> bool:
        """Makes these labels such that documents can have them, new ones for documents alone; whether any changed."""
        wanted = list(dict.fromkeys(names))
        added = self._take_into_use(connection, wanted)
        widened = [name for name in wanted if name not in added and not self._uses[name].of_documents]
        for name in added:
            self._set_use(connection, name, LabelUse.DOCUMENTS)
        for name in widened:
            self._set_use(connection, name, LabelUse.BOTH)
        return bool(added or widened)

    def _set_use(self, connection: sqlite3.Connection, name: str, use: LabelUse) -> None:
        connection.execute("UPDATE label SET use = ? WHERE id = ?", (use.value, self.label_ids[name]))
        self._uses[name] = use

    def _take_into_use(self, connection: sqlite3.Connection, names: Iterable[str]) -> list[str]:
        """Appends those names that the label set lacks to it, with the next free digit and colour; tells which."""
        added = [name for name in dict.fromkeys(names) if name not in self.in_use]
        if not added:
            return added
        used = connection.execute("SELECT key, colour FROM label WHERE position IS NOT NULL").fetchall()
        keys, colours = {row[0] for row in used}, {row[1] for row in used}
        place = connection.execute("SELECT coalesce(max(position), -1) FROM label").fetchone()[0]
        for name in added:
            place += 1
            key = next((digit for digit in DIGIT_KEYS if digit not in keys), "")
            colour = next(index for index in range(len(colours) + 1) if index not in colours)
            keys.add(key)
            colours.add(colour)
            row = (key, colour, place, self.label_id(connection, name))
            connection.execute("UPDATE label SET key = ?, colour = ?, position = ? WHERE id = ?", row)
            self.in_use.append(name)
        return added

    def _keep_source(self, identity: int, source: Source) -> None:
        self.sources[identity] = source
        self.source_ids[source] = identity
        self.source_names.setdefault((source.name, source.version), identity)
