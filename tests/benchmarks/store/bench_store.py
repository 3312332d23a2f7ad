"""What importing, committing, listing, searching, exporting and copying cost; figures beside their floors.

`python tests/benchmarks/store/bench_store.py [DOCUMENTS ...]`, 10000 and 100000 by default. CPU times where nothing is
said; documents of 1,200 characters with 10 spans, made with a fixed seed.
"""

from __future__ import annotations

import itertools
import json
import random
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from annotator.domain import gestures
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation, OperationKind
from annotator.domain.label import Label, LabelSet
from annotator.domain.queue import Queue
from annotator.domain.record import AnnotatedDocument, Record
from annotator.domain.span import LabelledRange
from annotator.store.project_file import ProjectFile
from annotator.store.writer import Urgency

LABELS = [f"LABEL{number}" for number in range(18)]
BATCH = 200


class _Line(msgspec.Struct):
    text: str
    spans: list[dict[str, Any]]


def lines(count: int) -> Iterator[bytes]:
    """JSONL lines with texts of words that are as unequal in frequency as those of a language."""
    chance = random.Random(7)
    letters = "etaoinshrdlucmfwypvbgkqjxz"
    words = ["".join(chance.choices(letters, range(26, 0, -1), k=chance.randint(2, 10))) for _ in range(50_000)]
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
    for number in range(count):
        text = " ".join(chance.choices(words, cum_weights=weights, k=260))[:1200]
        starts = sorted(chance.sample(range(0, 1180, 12), 10))
        spans = [{"start": at, "end": at + 10, "label": chance.choice(LABELS), "score": 0.75} for at in starts]
        yield msgspec.json.encode({"text": f"{number} {text}"[:1200], "spans": spans})


def cpu(work: Callable[[], Any]) -> float:
    """CPU seconds of this process, all threads."""
    before = time.process_time()
    work()
    return time.process_time() - before


def wall(work: Callable[[], Any]) -> float:
    """Seconds on the clock."""
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def measure(count: int, folder: Path) -> None:
    """All figures for a project of that many documents."""
    print(f"\n{count:,} documents")
    source = folder / f"{count}.jsonl"
    with source.open("wb") as stream:
        for line in lines(count):
            stream.write(line + b"\n")
    path = folder / f"{count}.annot"
    project = ProjectFile.create(path, name="Bench", labels=_label_set(), annotator="Ada")
    _import(project, source, count, as_suggestions=True)
    size = path.stat().st_size
    print(f"  file / JSONL               {size / source.stat().st_size:8.2f}      (to hold: 1.45)")
    _commit(project, path)
    _lists(project, path, count)
    _search(project)
    _export(source, folder, count)
    seconds = wall(lambda: project.backup(folder / f"{count}.copy"))
    print(f"  backup, on the clock       {seconds:8.2f} s")
    project.close()


def _label_set() -> LabelSet:
    return LabelSet(Label(name, "", colour) for colour, name in enumerate(LABELS))


def _records(source: Path) -> Iterator[list[Record]]:
    decode = msgspec.json.Decoder(_Line).decode
    with source.open("rb") as stream:
        for batch in iter(lambda: list(itertools.islice(stream, BATCH)), []):
            found = []
            for line in batch:
                data = decode(line)
                spans = tuple(LabelledRange(s["start"], s["end"], s["label"]) for s in data.spans)
                found.append(Record(f"r{data.text[:8]}", data.text, spans=spans, scores=(0.75,) * len(spans)))
            yield found


def _import(project: ProjectFile, source: Path, count: int, *, as_suggestions: bool) -> None:
    decode = msgspec.json.Decoder(_Line).decode
    content = source.read_bytes().splitlines()
    parse = cpu(lambda: [decode(line) for line in content])
    content.clear()
    latencies: list[float] = []
    done = threading.Event()
    edits = threading.Thread(target=_edit_meanwhile, args=(project, latencies, done))

    def work() -> None:
        pending: Future[Any] | None = None
        with project.bulk(OperationKind.IMPORT, "Bench"):
            for batch in _records(source):
                if pending is not None:
                    pending.result()
                    if not edits.is_alive() and not done.is_set():
                        edits.start()
                pending = project.add_records(batch, source="import", as_suggestions=as_suggestions)
            if pending is not None:
                pending.result()

    spent = cpu(work)
    done.set()
    edits.join()
    latencies.sort()
    middle, worst = latencies[len(latencies) // 2], latencies[int(len(latencies) * 0.99)]
    print(
        f"  import                     {count / spent:8.0f} /s    (to hold: 10,000; {spent / parse:.1f} x parsing, 13)"
    )
    print(f"  edit during it, p50 / p99  {middle * 1e3:8.1f} / {worst * 1e3:.1f} ms on the clock (to hold: 100)")


def _edit_meanwhile(project: ProjectFile, latencies: list[float], done: threading.Event) -> None:
    """A person who makes some five spans a second."""
    number = 0
    while not done.wait(0.2):
        number += 1
        latencies.append(wall(lambda n=number: _create(project, 1, n)))  # type: ignore[misc]


def _create(project: ProjectFile, document: int, number: int) -> None:
    identity = DocumentId(document)
    before = project.annotation(identity)
    start = number % 1100
    edit = Edit.between(before, gestures.create(before, start, start + 3, LABELS[number % 18]))
    project.apply(Operation("Create LABEL", ((identity, edit),))).result()


def _commit(project: ProjectFile, path: Path) -> None:
    """The CPU of the writing thread for one span more, beside that of the smallest transaction there is."""
    identity = DocumentId(2)
    annotation, operations = project.annotation(identity), []
    for number in range(500):
        after = gestures.create(annotation, number, number + 5, LABELS[number % 18])
        operations.append(Operation("Create LABEL", ((identity, Edit.between(annotation, after)),)))
        annotation = after
    with project.bulk(OperationKind.SUGGEST, "to move the log into the file"):
        before = path.stat().st_size
    half = len(operations) // 2
    clock = [wall(lambda o=operation: project.apply(o).result()) for operation in operations[:half]]  # type: ignore[misc]
    spent = _writing_thread(project, operations[half:])
    with project.bulk(OperationKind.SUGGEST, "to move the log into the file"):
        pass
    bare = _bare_transaction(path.with_suffix(".bare"))
    print(
        f"  commit, median             {spent * 1e6:8.0f} µs    (to hold: 200; the smallest transaction "
        f"{bare * 1e6:.0f} µs; {statistics.median(clock) * 1e3:.1f} ms on the clock)"
    )
    grown = (path.stat().st_size - before) / len(operations)
    print(f"  file growth per action     {grown:8.0f} B    (to hold: 400)")


def _writing_thread(project: ProjectFile, operations: list[Operation]) -> float:
    """Median CPU of the writing thread for one operation: its clock is asked between any two of them."""
    writer = project._writing()

    def ask() -> Future[float]:
        return writer.submit(lambda _: time.thread_time(), Urgency.PERSON, durable=True)

    asked = [ask()]
    for operation in operations:
        project.apply(operation)
        asked.append(ask())
    times = [future.result() for future in asked]
    empty = [future.result() for future in [ask() for _ in range(200)]]
    nothing = statistics.median(after - before for before, after in itertools.pairwise(empty))
    return statistics.median(after - before for before, after in itertools.pairwise(times)) - nothing


def _bare_transaction(path: Path) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY)")
        times = []
        for _ in range(500):
            before = time.thread_time()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO t VALUES (NULL)")
            connection.execute("COMMIT")
            times.append(time.thread_time() - before)
    return statistics.median(times)


def _lists(project: ProjectFile, path: Path, count: int) -> None:
    seconds = []
    for _ in range(5):
        before = time.process_time()
        again = ProjectFile.open(path, annotator="Ada", writable=False)
        again.rows(range(1, 129))
        seconds.append(time.process_time() - before)
        again.close()
    print(f"  open and first page        {min(seconds) * 1e3:8.1f} ms    (to hold: 50 at 1M)")
    chance = random.Random(1)
    pages = [chance.randrange(1, max(2, count - 128)) for _ in range(200)]
    page = statistics.median(cpu(lambda at=at: project.rows(range(at, at + 128))) for at in pages)  # type: ignore[misc]
    step = statistics.median(cpu(lambda at=at: project.next_document(DocumentId(at), Queue())) for at in pages)  # type: ignore[misc]
    print(f"  page of 128 rows           {page * 1e3:8.2f} ms    (1M / 10k to hold: 2)")
    print(f"  next document              {step * 1e3:8.2f} ms")
    tracemalloc.start()
    listed = cpu(lambda: project.document_ids(Queue()))
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    print(f"  all ids                    {listed * 1e3:8.0f} ms    {peak:.0f} MB at most")
    print(f"  statistics                 {cpu(project.statistics) * 1e3:8.2f} ms")


def _search(project: ProjectFile) -> None:
    words = project.document(DocumentId(3)).text.split()
    held = " ".join(project.document(DocumentId(number)).text for number in range(4, 40))
    rare = max((word for word in words if word not in held), key=len)
    wanted = {
        "the first one": rare, "a rare word": rare, "a part of it": rare[1:-1], "its beginning": rare[:4],
        "a common word": words[5], "two words": " ".join(words[5:7]),
    }  # fmt: skip
    for what, part in wanted.items():
        found: list[int] = []
        spent = cpu(lambda w=part, f=found: f.append(len(project.document_ids(Queue(search=w)))))  # type: ignore[misc]
        print(f"  search, {what:18} {spent * 1e3:8.1f} ms    {found[0]:,} hits")


def _export(source: Path, folder: Path, count: int) -> None:
    """Streaming annotated documents and serialising them, beside serialising values that are in memory already."""
    project = ProjectFile.create(folder / "annotated.annot", name="Bench", labels=_label_set(), annotator="Ada")
    some = min(count, 5000)
    with project.bulk(OperationKind.IMPORT, "Bench"):
        spent = cpu(
            lambda: [
                project.add_records(batch, source="import", as_suggestions=False).result()
                for batch in itertools.islice(_records(source), some // BATCH)
            ]
        )
    held = list(project.annotated(None))
    floor = cpu(lambda: [_serialised(document) for document in held])
    streamed = cpu(lambda: [_serialised(document) for document in project.annotated(None)])
    print(f"  import as annotations      {some / spent:8.0f} /s    (with reading the JSONL)")
    print(
        f"  export                     {some / streamed:8.0f} /s    {floor / streamed:.2f} of serialising alone (0.35)"
    )
    project.close()
    project.path.unlink()


def _serialised(document: AnnotatedDocument) -> bytes:
    spans = [
        {"start": span.start, "end": span.end, "label": span.label, "score": span.score, "source": span.source}
        for span in document.annotation.spans
    ]
    text = document.document.text
    hashes = {"_input_hash": zlib.crc32(text.encode()), "_task_hash": zlib.crc32(repr(spans).encode())}
    line = {"text": text, "spans": spans, "meta": document.document.meta, "answer": str(document.annotation.answer)}
    return json.dumps(line | hashes, ensure_ascii=False).encode()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        for wanted_count in [int(word) for word in sys.argv[1:]] or [10_000, 100_000]:
            measure(wanted_count, Path(place))
