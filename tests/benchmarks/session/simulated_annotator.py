"""How many actions a person needs for a document, by what suggests: a simulated annotator who knows the gold spans.

    python tests/benchmarks/session/simulated_annotator.py CORPUSDIR [--documents 100] [--ways rules starter ...]

The documents are held-out pieces of the corpora in a directory (suggestion_quality.py), joined to some 200 words, in an
order fixed by their digests. The person works from left to right by the real gestures, every one saved in a project:
Space, X, a label key, a border moved by a token and Enter are one action each, a missed span is two (select, label
key), the same label for all mentions two (A shows them, A again labels them). Every document ends as its gold says.
Each way adds to the one before. Mending is all but Space and Enter: what is proposed and right costs a glance, since
Enter accepts it in the usual mode of review; it must fall from way to way, or stay where nothing was learned.

With `--own-labels` the spans have labels that no pipeline knows, and there is nothing but what the person teaches.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from annotator.domain import gestures
from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.label import Label, LabelSet
from annotator.domain.mentions import same_mentions, unlabelled
from annotator.domain.queue import Queue
from annotator.domain.record import Record
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange
from annotator.domain.suggester import LEARNED_NAME
from annotator.errors import AnnotatorError
from annotator.session import ProjectFile
from annotator.session.label_templates import label_template
from annotator.session.open_document import OpenDocument
from annotator.session.suggesting import suggest
from annotator.session.switching import read_anew
from annotator.session.training import TrainingWish, train_project
from annotator.suggest.starter.corpora import Share, share_of

CORPORA = ("gmb", "gum_ccby", "wikigold")
WORDS = 200
BLOCK = 20
MOST_STEPS = 6
"""A border further away than so many tokens is not moved: the suggestion is rejected and the span made anew."""

OWN = {
    **{"PERSON": "WHO", "NORP": "WHO", "ORG": "GROUP", "GPE": "WHERE", "LOC": "WHERE", "FAC": "WHERE"},
    **{"DATE": "WHEN", "TIME": "WHEN"},
}
"""Labels of one's own, by those of the corpora; other spans are left out."""

Gold = frozenset[LabelledRange]


@dataclass(frozen=True)
class Way:
    """What suggests: a pipeline, with or without what is learned at once, with or without training."""

    pipeline: str
    learns: bool = False
    trains: bool = False


def ways(pipeline: str) -> dict[str, Way]:
    return {
        "rules": Way("rules"),
        "starter": Way(pipeline),
        "dictionary": Way(pipeline, learns=True),
        "training": Way(pipeline, learns=True, trains=True),
    }


def documents(folder: Path, count: int) -> list[tuple[str, Gold]]:
    """Held-out pieces without anything unknown in them, joined within each corpus; ordered by digest."""
    found: list[tuple[str, Gold]] = []
    for corpus in CORPORA:
        with gzip.open(folder / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
            records = [record for record in map(json.loads, lines) if share_of(record["text"]) is Share.HELD_OUT]
        known = [record for record in records if all(span["label"] != "?" for span in record["spans"])]
        found += joined(sorted(known, key=lambda record: digest(record["text"])))
    return sorted(found, key=lambda document: digest(document[0]))[:count]


def relabelled(gold: Gold) -> Gold:
    return frozenset(LabelledRange(s.start, s.end, OWN[s.label]) for s in gold if s.label in OWN)


def joined(records: list[dict]) -> Iterator[tuple[str, Gold]]:
    text, gold = "", set()
    for record in records:
        at = len(text) + 2 if text else 0
        text = f"{text}\n\n{record['text']}" if text else record["text"]
        gold |= {LabelledRange(at + s["start"], at + s["end"], s["label"]) for s in record["spans"]}
        if len(text.split()) >= WORDS:
            yield text, frozenset(gold)
            text, gold = "", set()


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


class Person:
    """Brings one document to its gold spans, mark by mark from left to right, and counts what that takes."""

    def __init__(self, project: ProjectFile, document: OpenDocument, gold: Gold) -> None:
        self._project = project
        self._document = document
        self._gold = gold
        self.actions: Counter[str] = Counter()

    def work(self) -> Counter[str]:
        while step := self._next():
            if isinstance(step, Mark):
                self._judge(step)
            else:
                self._make(step)
        accepted = gestures.answer(self._document.annotation, Answer.ACCEPT)
        self._do("Enter", accepted)
        assert {span.labelled_range for span in self._document.annotation.spans} == self._gold
        return self.actions

    def _next(self) -> Mark | LabelledRange | None:
        """What comes next in reading order: an open suggestion, or a gold span that nothing proposes exactly."""
        open_ = [mark for mark in self._document.review if mark.is_suggested]
        proposed = {(mark.start, mark.end) for mark in open_}
        near = [
            target
            for target in self._missing()
            if (target.start, target.end) not in proposed and not any(self._way_to(mark, target) for mark in open_)
        ]
        return min([*open_, *near], key=lambda step: (step.start, isinstance(step, LabelledRange)), default=None)

    def _missing(self) -> list[LabelledRange]:
        return [target for target in self._gold if not self._document.annotation.has(target)]

    def _judge(self, mark: Mark) -> None:
        """Accepts, relabels, moves or rejects a suggestion, whichever is right and least."""
        annotation, missing = self._document.annotation, self._missing()
        same = [target for target in missing if (target.start, target.end) == (mark.start, mark.end)]
        if any(target.label == mark.label for target in same):
            self._do("Space", gestures.accept(annotation, mark.suggestion))
            self._spread(mark.start, mark.end, mark.label)
        elif same:
            self._do("label key", gestures.relabel(annotation, mark, same[0].label))
            self._spread(mark.start, mark.end, same[0].label)
        else:
            proposed = {(other.start, other.end) for other in self._document.review if other.is_suggested}
            free = [target for target in missing if (target.start, target.end) not in proposed]
            ways = [(self._way_to(mark, target), target) for target in free]
            cheap = min(((way, target) for way, target in ways if way), key=lambda way: len(way[0]), default=None)
            if cheap is None:
                self._do("X", gestures.reject(annotation, mark.suggestion))
            else:
                self._move(mark, *cheap)

    def _way_to(self, mark: Mark, target: LabelledRange) -> list[tuple[int, int]]:
        """The ranges from key to key until the mark covers the target; none if making it anew costs less."""
        if mark.end <= target.start or target.end <= mark.start:
            return []
        path: list[tuple[int, int]] = []
        place = (mark.start, mark.end)
        relabelling = mark.label != target.label
        for side, at, wanted in ((gestures.Side.START, 0, target.start), (gestures.Side.END, 1, target.end)):
            while place[at] != wanted and len(path) <= MOST_STEPS:
                step = 1 if place[at] < wanted else -1
                after = gestures.moved_by_token(self._document.borders, Mark(*place, mark.label), side, step)
                if after == place or (wanted - after[at]) * step < 0:
                    return []
                place = after
                path.append(place)
        return path if place == (target.start, target.end) and len(path) + relabelling <= 3 else []

    def _move(self, mark: Mark, path: list[tuple[int, int]], target: LabelledRange) -> None:
        for start, end in path:
            self._do("Shift+arrow", gestures.move(self._document.annotation, mark, start, end))
            mark = self._document.review.mark_at(LabelledRange(start, end, mark.label))
        if mark.label != target.label:
            self._do("label key", gestures.relabel(self._document.annotation, mark, target.label))
        self._spread(target.start, target.end, target.label)

    def _make(self, target: LabelledRange) -> None:
        self.actions["select"] += 1
        after = gestures.create(self._document.annotation, target.start, target.end, target.label)
        self._do("label key", after)
        self._spread(target.start, target.end, target.label)

    def _spread(self, start: int, end: int, label: str) -> None:
        """Labels the other mentions too if that is right everywhere and takes less than one by one."""
        document = self._document
        places = same_mentions(document.document.text, document.borders, start, end)
        places = unlabelled(document.annotation, places, label)
        if not places or not all(LabelledRange(*place, label) in self._gold for place in places):
            return
        proposed = {(mark.start, mark.end) for mark in document.review if mark.is_suggested}
        if sum(1 if place in proposed else 2 for place in places) > 2:
            self.actions["A"] += 1
            mark = document.review.mark_at(LabelledRange(start, end, label))
            open_ = document.review.open_suggestions()
            self._do("A", gestures.label_places(document.annotation, places, mark, offered=open_))

    def _do(self, key: str, after: Annotation) -> None:
        self.actions[key] += 1
        operation = self._document.operation(key, after)
        assert operation is not None, f"{key} changed nothing"
        self._project.apply(operation).result()
        self._document.review.apply(operation.edits[0][1])


def work_through(path: Path, way: Way, texts: list[tuple[str, Gold]], labels: LabelSet) -> list[Counter[str]]:
    """What each document takes that way, one after the other."""
    done: list[Counter[str]] = []
    with closing(
        ProjectFile.create(path, name="gold", labels=labels, annotator="Ada", pipeline=way.pipeline)
    ) as project:
        records = [Record(f"text {number}", text) for number, (text, _) in enumerate(texts)]
        project.add_records(records, source="gold", as_suggestions=None).result()
        if not way.learns:
            project.set_suggesters(project.suggesters().switched(LEARNED_NAME, enabled=False)).result()
        suggest(project, pipeline=way.pipeline)
        for number, (identity, (_, gold)) in enumerate(zip(project.document_ids(Queue()), texts, strict=True)):
            if way.trains and number and number % BLOCK == 0:
                train(project, number)
            document = OpenDocument.read(project, DocumentId(identity), labels.names, refreshed=way.learns)
            done.append(Person(project, document, gold).work())
    return done


def train(project: ProjectFile, accepted: int) -> None:
    """Trains as the window does by itself, and lets a better pipeline suggest from here on."""
    began, cpu = time.perf_counter(), sum(os.times()[:4])
    try:
        report = train_project(project, TrainingWish(show_difference=False))
    except AnnotatorError as error:
        print(f"  after {accepted}: {error}", flush=True)
        return
    if report.is_used:
        read_anew(project)
    seconds = time.perf_counter() - began, sum(os.times()[:4]) - cpu
    print(f"  after {accepted}: {report.sentence()} ({seconds[0]:.0f} s, {seconds[1]:.0f} s of CPU)", flush=True)


def row(name: str, done: list[Counter[str]]) -> str:
    blocks = [done[at : at + BLOCK] for at in range(0, len(done), BLOCK)]
    means = [sum(count.total() for count in block) / len(block) for block in blocks]
    whole = sum(count.total() for count in done)
    mending = whole - sum(count["Space"] + count["Enter"] for count in done)
    figures = "".join(f"{mean:9.1f}" for mean in means)
    return f"{name:12}{figures}{whole / len(done):9.1f}{whole:8}{mending:9}"


def main() -> int:
    """Measures every way; 1 if one takes more actions than the way before it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--pipeline", default="starter", help="the pipeline of all ways but the first")
    parser.add_argument("--own-labels", action="store_true")
    parser.add_argument("--ways", nargs="+", choices=ways(""), default=list(ways("")))
    options = parser.parse_args()
    texts = documents(options.directory, options.documents)
    labels = label_template("ontonotes").labels
    if options.own_labels:
        texts = [(text, relabelled(spans)) for text, spans in texts]
        labels = LabelSet(tuple(Label(name) for name in sorted(set(OWN.values()))))
    gold = sum(len(spans) for _, spans in texts)
    words = sum(len(text.split()) for text, _ in texts)
    print(f"{len(texts)} documents, {words:,} words, {gold:,} gold spans; {gold / len(texts):.1f} a document")
    totals = []
    keys: dict[str, Counter[str]] = {}
    rows = []
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        for name in options.ways:
            done = work_through(Path(home) / f"{name}.annot", ways(options.pipeline)[name], texts, labels)
            totals.append(sum(count.total() - count["Space"] - count["Enter"] for count in done))
            keys[name] = sum(done, Counter())
            rows.append(row(name, done))
            print(rows[-1], flush=True)
    blocks = [f"{at + 1}-{at + BLOCK}" for at in range(0, len(texts), BLOCK)]
    print(
        f"\nactions a document in documents\n{'':12}"
        + "".join(f"{b:>9}" for b in blocks)
        + f"{'all':>9}{'sum':>8}{'mending':>9}"
    )
    print("\n".join(rows))
    for name, count in keys.items():
        print(f"{name:12}" + ", ".join(f"{key} {times}" for key, times in count.most_common()))
    falls = all(after <= before for before, after in pairwise(totals))
    print("no way takes more mending than the one before" if falls else "NOT HELD: a way takes more mending")
    return 0 if falls else 1


if __name__ == "__main__":
    sys.exit(main())
