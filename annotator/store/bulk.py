"""Bulk work as one operation: an import of many batches, or a run of suggestions over many documents."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from hashlib import blake2b

from annotator.domain.edit import OperationKind
from annotator.store.desk import Desk


@dataclass
class BulkRun:
    """One bulk operation under way; its row in the history is written with the first batch that changes something."""

    kind: OperationKind
    name: str
    uid: bytes = field(default_factory=lambda: uuid.uuid4().bytes)
    _seen: set[int] = field(default_factory=set)
    _repeated: dict[int, int] = field(default_factory=dict)

    def count_documents(self, desk: Desk, documents: int) -> None:
        """Adds to the documents of the operation's row; nothing for none."""
        if documents:
            self.write_row(desk, documents)

    def write_row(self, desk: Desk, documents: int) -> None:
        """Writes the operation's row, or adds to its documents if it is there."""
        row = (self.uid, desk.tick(), desk.actor, self.kind.value, self.name, documents)
        desk.connection.execute(
            """INSERT INTO operation (uid, clock, actor, kind, name, documents) VALUES (?, ?, ?, ?, ?, ?)
               ON CONFLICT DO UPDATE SET documents = documents + excluded.documents""",
            row,
        )

    def occurrence(self, source_key: str, sha256: str) -> int:
        """Which occurrence (from 0) of that text from that source in this run this is; each call is one more.

        Only 8 bytes are kept for each text, so that a run over a million documents stays small.
        """
        digest = blake2b(f"{source_key}\0{sha256}".encode(), digest_size=8).digest()
        number = int.from_bytes(digest, "little")
        if number not in self._seen:
            self._seen.add(number)
            return 0
        self._repeated[number] = self._repeated.get(number, 0) + 1
        return self._repeated[number]
