"""What the writing thread has before it: its connection, and what it remembers from one transaction to the next."""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections import Counter, OrderedDict
from collections.abc import Iterable

from annotator.domain.document import DocumentId
from annotator.domain.review import Mark, Review
from annotator.domain.suggestion import Decision, Verdict
from annotator.errors import ProjectError
from annotator.language import translate
from annotator.store.documents import read_annotation, read_suggestions
from annotator.store.names import Names

_REMEMBERED, _REMEMBERED_MARKS = 24, 40_000
"""Documents whose standing is kept, with so many marks and proposals in all; a person works on one, with a look back at
a few others."""


class Standing:
    """One document as the writer remembers it: its review, and every range and label that was ever proposed for it."""

    def __init__(self, connection: sqlite3.Connection, names: Names, document: DocumentId) -> None:
        suggestions = read_suggestions(connection, names, document)
        self.review = Review(read_annotation(connection, names, document), suggestions, names.of_spans)
        self.proposed = frozenset(suggestion.labelled_range for suggestion in suggestions)

    @property
    def size(self) -> int:
        """Marks and proposals: what it takes in memory."""
        return len(self.review) + len(self.proposed)

    def open_labels(self) -> Counter[str]:
        """How many suggestions of each label are open."""
        return open_labels(self.review)

    def fates(self) -> Counter[str]:
        """How many suggestions were accepted and rejected, under those two words."""
        decided = self.review.annotation.decisions
        return self.fates_of(Decision(target, verdict) for target, verdict in decided.items())

    def fates_of(self, decisions: Iterable[Decision]) -> Counter[str]:
        """The same for some decisions: one on what was never proposed (a deleted span) does not count."""
        return Counter(fate(decision.verdict) for decision in decisions if decision.target in self.proposed)


class Desk:
    """The writing connection with its memory; only the writing thread touches it."""

    def __init__(self, connection: sqlite3.Connection, *, annotator: str, lease: bytes) -> None:
        self.connection = connection
        self.annotator = annotator
        self._lease = lease
        self._standings: OrderedDict[DocumentId, Standing] = OrderedDict()
        self._names: Names | None = None
        self._text: tuple[DocumentId, str] | None = None
        self._clock = 0
        connection.execute("INSERT OR IGNORE INTO actor (uid, name) VALUES (?, ?)", (uuid.uuid4().bytes, annotator))
        self.actor: int = connection.execute("SELECT id FROM actor WHERE name = ?", (annotator,)).fetchone()[0]

    @property
    def names(self) -> Names:
        """Labels and sources as they are in this transaction."""
        if self._names is None:
            self._names = Names(self.connection)
        return self._names

    def standing(self, document: DocumentId) -> Standing:
        """The document's standing, remembered or read; whoever changes the document keeps it up to date."""
        known = self._standings.get(document)
        if known is None:
            known = Standing(self.connection, self.names, document)
            self._standings[document] = known
            self._forget_the_oldest()
        else:
            self._standings.move_to_end(document)
        return known

    def text(self, document: DocumentId) -> str:
        """The document's text; that of the last one asked for is remembered, for texts never change."""
        if self._text is None or self._text[0] != document:
            row = self.connection.execute("SELECT text FROM document_text WHERE document = ?", (document,)).fetchone()
            self._text = (document, row[0])
        return self._text[1]

    def forget(self, document: DocumentId | None = None) -> None:
        """Drops what is remembered of one document, or of everything (after a rollback, or when labels changed)."""
        if document is not None:
            self._standings.pop(document, None)
            return
        self._standings.clear()
        self._names = None

    def _forget_the_oldest(self) -> None:
        size = sum(standing.size for standing in self._standings.values())
        while len(self._standings) > 1 and (size > _REMEMBERED_MARKS or len(self._standings) > _REMEMBERED):
            _document, oldest = self._standings.popitem(last=False)
            size -= oldest.size

    def check_lease(self) -> None:
        """ProjectError if another process has taken the project over; asked in every transaction."""
        row = self.connection.execute("SELECT token FROM lease").fetchone()
        if row is None or row[0] != self._lease:
            raise ProjectError(
                translate("Project", "Another process has taken this project over. Close it here and open it again.")
            )

    def tick(self) -> int:
        """The next reading of the hybrid clock: milliseconds since 1970 and a counter, never twice the same."""
        if not self._clock:
            newest = self.connection.execute("SELECT max(clock) FROM operation").fetchone()[0]
            self._clock = newest or 0
        self._clock = max(self._clock + 1, int(time.time() * 1000) << 16)
        return self._clock

    def tally(self, what: str, changes: Counter[str]) -> None:
        """Adds to the totals of one kind."""
        rows = [(what, which, change) for which, change in changes.items() if change]
        if rows:
            self.connection.executemany(
                "INSERT INTO tally VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count", rows
            )


def open_labels(marks: Iterable[Mark]) -> Counter[str]:
    """How many of the marks are open suggestions, by label."""
    return Counter(mark.label for mark in marks if mark.is_suggested)


def fate(verdict: Verdict) -> str:
    """What a verdict counts as: a corrected suggestion was accepted too, for it became a span."""
    return "rejected" if verdict is Verdict.REJECTED else "accepted"


def by_label_id(names: Names, counts: Counter[str]) -> Counter[int]:
    """Counts by label name as counts by label number."""
    return Counter({names.label_ids[name]: count for name, count in counts.items()})
