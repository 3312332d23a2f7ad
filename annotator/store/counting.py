"""Counts of a project, from the totals that every transaction keeps right."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.domain.document import DocumentId
from annotator.domain.span import LabelledRange
from annotator.domain.statistics import Statistics
from annotator.giving_way import giving_way
from annotator.store.document_labels import TALLY
from annotator.store.names import Names
from annotator.store.search import TextIndex

_GLANCE = 70
_SENTENCE_END = re.compile(r"[.!?]['”\")]*\s+|\n+")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One span of the project: document, its name, where and what, and the words of the sentence around it."""

    document: DocumentId
    key: str
    target: LabelledRange
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class SameText:
    """How many spans cover one text, the most frequent label first, and some of them."""

    by_label: dict[str, int] = field(default_factory=dict)
    examples: tuple[Quotation, ...] = ()

    @property
    def count(self) -> int:
        """How many there are of any label."""
        return sum(self.by_label.values())


def read_statistics(connection: sqlite3.Connection) -> Statistics:
    """Documents by state, spans by label, and suggestions by what became of them."""
    totals: dict[str, dict[str, int]] = {"state": {}, "suggestion": {}}
    for what, which, count in connection.execute(
        "SELECT what, which, count FROM tally WHERE what IN ('state', 'suggestion')"
    ):
        totals[what][which] = count
    states = {state: count for state, count in totals["state"].items() if count}
    fates = totals["suggestion"]
    return Statistics(
        sum(states.values()),
        states,
        {label: count for label, count in span_counts(connection).items() if count},
        fates.get("open", 0),
        fates.get("accepted", 0),
        fates.get("rejected", 0),
        document_counts(connection),
    )


def document_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Documents by the labels that are said of them as a whole; labels that are said of none are left out."""
    names, counts = Names(connection), Counter[str]()
    for number, count in connection.execute("SELECT which, count FROM tally WHERE what = ?", (TALLY,)):
        counts[names.labels[int(number)]] += count
    return {label: count for label, count in counts.items() if count}


def span_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Spans by label, in the order of the label set; 0 for a label without any."""
    names = Names(connection)
    counts = dict.fromkeys(names.in_use, 0)
    for number, count in connection.execute("SELECT which, count FROM tally WHERE what = 'span'"):
        name = names.labels[int(number)]
        counts[name] = counts.get(name, 0) + count
    return counts


def read_same_text(
    connection: sqlite3.Connection, index: TextIndex, text: str, *, most: int, stop: Callable[[], bool]
) -> SameText:
    """The spans of the project that cover exactly this text, by label, and the first of them as examples.

    `stop` is asked document by document: when it says so, what was found until then is given.
    """
    names = Names(connection)
    by_label: Counter[str] = Counter()
    examples: list[Quotation] = []
    sql = 'SELECT start, label FROM span WHERE document = ? AND "end" - start = ?'
    for document in index.matching(connection, text):
        if stop():
            break
        spans = connection.execute(sql, (document, len(text))).fetchall()
        if not spans:
            continue
        whole, key = connection.execute(
            "SELECT text, key FROM document_text JOIN document ON id = document WHERE document = ?", (document,)
        ).fetchone()
        for start, number in giving_way(spans):
            if whole.startswith(text, start):
                label = names.labels[number]
                by_label[label] += 1
                if len(examples) < most:
                    target = LabelledRange(start, start + len(text), label)
                    examples.append(
                        Quotation(DocumentId(document), key, target, *around(whole, target.start, target.end))
                    )
    return SameText(dict(by_label.most_common()), tuple(examples))


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a range (code points) in its sentence, on one line and not far from it."""
    before, after = text[max(0, start - _GLANCE) : start], text[end : end + _GLANCE]
    begin = max((match.end() for match in _SENTENCE_END.finditer(before)), default=0)
    found = _SENTENCE_END.search(after)
    before = before[begin:] if begin or start <= _GLANCE else f"…{before.partition(' ')[2]}"
    if found is not None:
        after = after[: found.end()]
    elif end + _GLANCE < len(text):
        after = f"{after.rpartition(' ')[0]}…"
    return _BLANKS.sub(" ", before.lstrip()), _BLANKS.sub(" ", after.rstrip())
