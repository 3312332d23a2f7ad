"""Adding up what became of every source's suggestions, a few hundred documents at a time."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.domain.accounts import Account, SourceAccount
from annotator.domain.answer import State
from annotator.domain.suggestion import Source, Verdict
from annotator.store.names import Names
from annotator.store.serial import unpack_json

DOCUMENTS_AT_ONCE = 300

Place = tuple[int, int, str]
"""Start, end (code points) and label."""
SourceKey = tuple[str, str, str]
"""Kind, name and version of a source, whatever its priority."""


@dataclass
class _Page:
    """What is known of one document."""

    said: dict[tuple[SourceKey, SourceKey], set[Place]] = field(default_factory=lambda: defaultdict(set))
    raw: dict[tuple[SourceKey, SourceKey], set[Place]] = field(default_factory=lambda: defaultdict(set))
    verdicts: dict[Place, str] = field(default_factory=dict)
    spans: list[Place] = field(default_factory=list)
    from_origin: dict[Place, tuple[Place, SourceKey | None]] = field(default_factory=dict)


class AccountBook:
    """The accounts of the documents that were added."""

    def __init__(self) -> None:
        self._fates: Counter[tuple[SourceKey, str, str]] = Counter()
        self._gold: Counter[tuple[SourceKey, str]] = Counter()
        self._hits: Counter[tuple[SourceKey, SourceKey, str]] = Counter()
        self._runs: dict[SourceKey, set[SourceKey]] = defaultdict(set)
        self._sources: dict[SourceKey, Source] = {}
        self._order: list[str] = []

    def add(self, connection: sqlite3.Connection, after: int) -> int | None:
        """Adds the next documents after that number; the last number, None if there is none any more."""
        states: dict[int, str] = dict(
            connection.execute(
                "SELECT id, state FROM document WHERE id > ? ORDER BY id LIMIT ?", (after, DOCUMENTS_AT_ONCE)
            ).fetchall()
        )
        if not states:
            return None
        names, last = Names(connection), max(states)
        self._order = names.of_spans
        pages = _read_pages(connection, names, (after + 1, last))
        for source in names.sources.values():
            self._sources.setdefault(_key(source), source)
        for number, page in pages.items():
            self._count(page, is_gold=states.get(number) == State.ACCEPTED.value)
        return last

    def accounts(self) -> list[SourceAccount]:
        """The accounts, the source with the most suggestions first; labels in the order of the label set."""
        order = {label: place for place, label in enumerate(self._order)}
        found = []
        for key in self._runs.keys() | {source for source, _, _ in self._fates}:
            labels = {label for source, label, _ in self._fates if source == key}
            labels |= {label for run, label in self._gold if run in self._runs.get(key, ())}
            ordered = sorted(labels & order.keys(), key=order.__getitem__)
            found.append(SourceAccount(self._sources[key], {label: self._account(key, label) for label in ordered}))
        return sorted(found, key=lambda one: (-one.total.offered, one.source.name, one.source.version))

    def _account(self, key: SourceKey, label: str) -> Account:
        runs = self._runs.get(key, ())
        missed = sum(self._gold[run, label] - self._hits[key, run, label] for run in runs)
        verdicts = {verdict.value: self._fates[key, label, verdict.value] for verdict in Verdict}
        return Account(offered=self._fates[key, label, "offered"], missed=missed, **verdicts)

    def _count(self, page: _Page, *, is_gold: bool) -> None:
        gold = set(page.spans) if is_gold else set()
        for run in {run for run, _ in page.said}:
            self._gold.update((run, label) for _, _, label in gold)
        for (run, source), places in page.said.items():
            self._runs[source].add(run)
            for place in places:
                self._fates[source, place[2], "offered"] += 1
                verdict = _verdict(page, place)
                if verdict is not None:
                    self._fates[source, place[2], verdict] += 1
            found = gold & (places | page.raw.get((run, source), set()))
            self._hits.update((source, run, label) for _, _, label in found)
        self._count_replaced(page)

    def _count_replaced(self, page: _Page) -> None:
        """A suggestion that a newer reading no longer makes still counts, as far as a span remembers it."""
        offered: dict[SourceKey, set[Place]] = defaultdict(set)
        for (_, proposer), places in page.said.items():
            offered[proposer] |= places
        for origin, (place, source) in page.from_origin.items():
            if source is not None and origin not in offered[source]:
                self._fates[source, origin[2], "offered"] += 1
                self._fates[source, origin[2], _difference(origin, place)] += 1


def _verdict(page: _Page, place: Place) -> str | None:
    """What became of a suggestion in the end: a span that was accepted may have been changed since."""
    verdict = page.verdicts.get(place)
    if verdict is None or verdict == Verdict.REJECTED.value or place not in page.from_origin:
        return verdict
    return _difference(place, page.from_origin[place][0])


def _difference(origin: Place, now: Place) -> str:
    if origin == now:
        return Verdict.ACCEPTED.value
    return (Verdict.MOVED if origin[2] == now[2] else Verdict.RELABELLED).value


def _read_pages(connection: sqlite3.Connection, names: Names, extent: tuple[int, int]) -> dict[int, _Page]:
    pages: dict[int, _Page] = defaultdict(_Page)
    labels, keys = names.labels, {number: _key(source) for number, source in names.sources.items()}
    known = frozenset(names.of_spans)
    for table in ("suggestion", "raw_suggestion"):
        rows = connection.execute(
            f"SELECT document, run, source, items FROM {table} WHERE document BETWEEN ? AND ?", extent
        )
        for document, run, source, items in rows:
            page = pages[document]
            into = page.said if table == "suggestion" else page.raw
            into[keys[run], keys[source]].update(_places(items, labels, known))
    rows = connection.execute(
        'SELECT document, start, "end", label, verdict FROM decision WHERE document BETWEEN ? AND ?', extent
    )
    for document, start, end, label, verdict in rows:
        pages[document].verdicts[start, end, labels[label]] = verdict
    rows = connection.execute(
        """SELECT document, start, "end", label, source, origin_start, origin_end, origin_label
           FROM span WHERE document BETWEEN ? AND ?""",
        extent,
    )
    for document, start, end, label, source, *origin in rows:
        page, place = pages[document], (start, end, labels[label])
        page.spans.append(place)
        if origin[0] is not None:
            came_from = (origin[0], origin[1], labels[origin[2]])
            page.from_origin[came_from] = (place, None if source is None else keys[source])
    return pages


def _places(items: str, labels: dict[int, str], known: frozenset[str]) -> Iterable[Place]:
    """The suggestions of a row whose label the project has: others are not offered."""
    return [(item[0], item[1], labels[item[2]]) for item in unpack_json(items) if labels[item[2]] in known]


def _key(source: Source) -> SourceKey:
    return source.kind.value, source.name, source.version
