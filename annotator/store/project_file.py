"""One project file: everything the session reads from it and writes to it."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from annotator.domain.annotation import Annotation
from annotator.domain.answer import OPEN_STATES, Answer, State
from annotator.domain.changes import Changes
from annotator.domain.document import Document, DocumentId
from annotator.domain.edit import Operation, OperationKind
from annotator.domain.guidelines import Guidelines
from annotator.domain.label import LabelSet
from annotator.domain.phrases import PhraseCount
from annotator.domain.queue import Queue
from annotator.domain.record import AnnotatedDocument, Record
from annotator.domain.span import SpanUid
from annotator.domain.statistics import Statistics
from annotator.domain.suggester import SuggesterList
from annotator.domain.suggestion import Suggestion
from annotator.domain.tokens import Tokens
from annotator.errors import ProjectError
from annotator.language import translate
from annotator.store import (
    counting,
    descent,
    documents,
    guidelines,
    history,
    history_rows,
    importing,
    labels,
    listing,
    phrases,
    project_info,
    search,
    suggesters,
    suggestions,
)
from annotator.store.accounts import AccountBook
from annotator.store.applying import apply_operation
from annotator.store.backup import backup_to
from annotator.store.bulk import BulkRun
from annotator.store.check import check_project
from annotator.store.connecting import connect
from annotator.store.counting import SameText
from annotator.store.descent import DecidedSpan, LastEdit
from annotator.store.desk import Desk
from annotator.store.documents import WholeDocument
from annotator.store.history_rows import HistoryRow
from annotator.store.importing import Added
from annotator.store.listing import DocumentRow
from annotator.store.names import Names
from annotator.store.opening import Opened, create_file, open_for_reading, open_for_writing
from annotator.store.project_info import ProjectInfo
from annotator.store.readers import Readers
from annotator.store.search import TextIndex
from annotator.store.streaming import stream_annotated, wanted_states
from annotator.store.suggestions import Reading
from annotator.store.time_line import TimeLine
from annotator.store.writer import Urgency, Writer

T = TypeVar("T")
_UNREAD_AT_ONCE = 1000
_WHOLE_AT_ONCE = 64


class ProjectFile:
    """An open project. Reading may be done from any thread; writing gives a Future at once, and is done in turn.

    Everything that writes fails its Future with NotSavedError if the disk refuses, and with ProjectError if the
    project was opened for reading only; then nothing of it is in the file.
    """

    def __init__(self, path: Path, annotator: str, readers: Readers, opened: Opened | None) -> None:
        self.path = path
        self.annotator = annotator
        self._readers = readers
        self._opened = opened
        self._index = TextIndex()
        self._runs: dict[OperationKind, BulkRun] = {}
        self._writer: Writer | None = None
        if opened is not None:
            self._writer = Writer(Desk(opened.connection, annotator=annotator, lease=opened.lease))
        self.time_line = TimeLine(self._read, lambda job: self._write(job, Urgency.PERSON), annotator)

    @classmethod
    def create(
        cls, path: Path, *, name: str, labels: LabelSet, language: str = "en", pipeline: str = "starter", annotator: str
    ) -> ProjectFile:
        """Makes a new project and opens it; ProjectError if something is there or the folder cannot be written."""
        create_file(path, name=name, labels=labels, language=language, pipeline=pipeline)
        return cls.open(path, annotator=annotator)

    @classmethod
    def open(cls, path: Path, *, annotator: str, writable: bool = True) -> ProjectFile:
        """Opens a project; ProjectError if it is none or not whole, ProjectLockedError if another process writes it.

        With `writable=False` it can be read beside whoever writes it.
        """
        if not writable:
            first = open_for_reading(path)
            return cls(path, annotator, Readers(lambda: open_for_reading(path), first), None)
        opened = open_for_writing(path, annotator)
        return cls(path, annotator, Readers(lambda: connect(path, writable=False)), opened)

    def close(self) -> None:
        """Writes what is still queued, gives the project free for others, and closes the file. Twice is once."""
        if self._writer is not None:
            self._writer.close()
        self._readers.close()
        if self._opened is not None:
            opened, self._opened = self._opened, None
            opened.leave()

    @property
    def is_writable(self) -> bool:
        """Whether the project was opened for writing."""
        return self._writer is not None

    @property
    def ended_uncleanly(self) -> bool:
        """Whether the last process that worked on it ended without closing it; `check` is worth while then."""
        return self._opened is not None and self._opened.ended_uncleanly

    @property
    def kept(self) -> Path | None:
        """The copy of the file as it was, made beside it when opening brought an older one up to date."""
        return None if self._opened is None else self._opened.kept

    # What there is to read.

    def info(self) -> ProjectInfo:
        """What the project says of itself."""
        return self._read(project_info.read_info)

    def labels(self) -> LabelSet:
        """The labels of the project in their order."""
        return self._read(labels.read_labels)

    def guidelines(self) -> Guidelines:
        """What is to be annotated how: for the project and for each label."""
        return self._read(guidelines.read_guidelines)

    def document(self, identity: DocumentId) -> Document:
        """The document with its text; ProjectError if there is none of that number."""
        return self._read(lambda db: documents.read_document(db, identity))

    def tokens(self, identity: DocumentId) -> Tokens | None:
        """The document's tokens, None as long as nobody has tokenised it."""
        return self._read(lambda db: documents.read_tokens(db, identity))

    def annotation(self, identity: DocumentId) -> Annotation:
        """Everything a person has said about the document; ProjectError if there is none of that number."""
        return self._read(lambda db: documents.read_annotation(db, Names(db), identity))

    def suggestions(self, identity: DocumentId) -> list[Suggestion]:
        """Every suggestion for the document, decided or not; labels may be such that the label set lacks."""
        return self._read(lambda db: documents.read_suggestions(db, Names(db), identity))

    def readings(self, identity: DocumentId, place: tuple[int, int] | None = None) -> list[Reading]:
        """What every source said of the document (of one range in it), and what is offered; the latest last."""
        return self._read(lambda db: suggestions.read_readings(db, Names(db), identity, place))

    def readers_of(self, identity: DocumentId) -> set[str]:
        """Names of the sources that have read the document."""
        return self._read(lambda db: suggestions.readers_of(db, identity))

    def suggesters(self) -> SuggesterList:
        """What proposes spans in this project, in order of priority."""
        return self._read(suggesters.read_suggesters)

    def phrases(self, keys: Collection[str]) -> list[PhraseCount]:
        """What was said of texts that are kept under these keys (see `key_of`), under labels of the label set."""
        return self._read(lambda db: phrases.read_phrases(db, keys))

    def has_phrases(self) -> bool:
        """Whether a text was confirmed or rejected yet."""
        return self._read(phrases.any_phrase)

    def text_digests(self) -> array[int]:
        """The first eight bytes of every text's SHA-256, as numbers in ascending order."""
        return self._read(documents.text_digests)

    def count_new(self, records: Sequence[Record], run: BulkRun) -> int:
        """How many of the records `add_records` would add; `run` is the same for all batches of one import."""
        return self._read(lambda db: len(importing.new_ones(db, run, records)))

    def document_ids(self, queue: Queue) -> array[int]:
        """Numbers of the queue's documents in its order."""
        return self._read(lambda db: listing.document_ids(db, self._index, queue))

    def rows(self, ids: Sequence[int]) -> list[DocumentRow]:
        """What a list shows of those documents, in the order of `ids`; unknown numbers are left out."""
        return self._read(lambda db: listing.document_rows(db, ids))

    def next_document(
        self,
        after: DocumentId | None,
        queue: Queue,
        *,
        states: tuple[State, ...] = OPEN_STATES,
        backwards: bool = False,
    ) -> DocumentId | None:
        """The queue's nearest document of these states after (before) `after`, not round the end; () is any state."""
        return self._read(lambda db: listing.next_document(db, self._index, after, queue, states, backwards=backwards))

    def statistics(self) -> Statistics:
        """Documents by state, spans by label, and suggestions by what became of them."""
        return self._read(counting.read_statistics)

    def account_for(self, book: AccountBook, after: int) -> int | None:
        """Adds the documents after that number to the book; the last of them, None if there is none any more."""
        return self._read(lambda db: book.add(db, after))

    def label_counts(self) -> dict[str, int]:
        """Spans by label, 0 for a label without any."""
        return self._read(counting.span_counts)

    def same_text(self, text: str, *, most: int = 5, stop: Callable[[], bool] = lambda: False) -> SameText:
        """The spans of the project that cover exactly this text, by label, and the first of them."""
        return self._read(lambda db: counting.read_same_text(db, self._index, text, most=most, stop=stop))

    def documents_holding(self, words: str) -> array[int]:
        """Numbers of the documents whose text or name holds the words in any case, in ascending order."""
        return self._read(lambda db: self._index.matching(db, words))

    def whole_documents(self, ids: Sequence[int], *, holding: str = "") -> Iterator[WholeDocument]:
        """Those of the documents whose text has exactly `holding` in it, a bounded number in memory at a time."""
        for first in range(0, len(ids), _WHOLE_AT_ONCE):
            some = ids[first : first + _WHOLE_AT_ONCE]
            yield from self._read(lambda db, some=some: list(documents.read_whole(db, some, holding)))  # type: ignore[misc]

    def decisions_on(self, document: DocumentId, uid: SpanUid) -> list[int]:
        """Numbers of the operations that made the span, or for which it was the seed; none if it was only imported."""
        return self._read(lambda db: descent.decisions_on(db, document, uid))

    def decided_by(self, operation: int, ids: Sequence[int]) -> dict[DocumentId, list[DecidedSpan]]:
        """What an operation made in those documents, and its seed."""
        return self._read(lambda db: descent.decided_by(db, operation, ids))

    def last_edit(self) -> LastEdit | None:
        """The annotator's last operation that undo would take back; None if there is none."""
        return self._read(lambda db: descent.last_edit(db, self.annotator))

    def annotated(
        self, answers: Collection[Answer] | None, *, include_open: bool = False
    ) -> Iterator[AnnotatedDocument]:
        """Documents of these answers (None: of any) and, if wanted, the open ones, in the order of import."""
        return stream_annotated(self._readers, wanted_states(answers, include_open=include_open))

    def documents_without(self, source_names: Collection[str]) -> Iterator[DocumentId]:
        """Open documents that none of these sources has read: a name for any version, “name version” for that one."""
        after = 0
        while True:
            found = self._read(
                partial(suggestions.unread, source_names=source_names, after=after, limit=_UNREAD_AT_ONCE)
            )
            yield from found
            if len(found) < _UNREAD_AT_ONCE:
                return
            after = found[-1]

    def history(self, limit: int = 200) -> list[HistoryRow]:
        """The last operations, newest first."""
        return self._read(lambda db: history_rows.read_history(db, limit))

    def undoable(self) -> str | None:
        """Name of the operation that `undo` would take back; None if there is none."""
        return self._read(lambda db: history.undoable(db, self.annotator))

    def redoable(self) -> str | None:
        """Name of the operation that `redo` would do again; None if there is none."""
        return self._read(lambda db: history.redoable(db, self.annotator))

    def place(self, key: str) -> Any:
        """The JSON value that this annotator left under the key; None if there is none."""
        return self._read(lambda db: project_info.read_place(db, self.annotator, key))

    def check(self) -> list[str]:
        """What does not hold, as sentences; an empty list if everything does. Reads the whole file."""
        return self._read(check_project)

    def backup(self, target: Path, *, replace: bool = False) -> None:
        """Writes a checked copy of the project, whole or not at all, while work goes on.

        ProjectError if something is there already (unless `replace`) or the copy cannot be made.
        """
        backup_to(self.path, target, replace=replace)

    # What can be written.

    def apply(self, operation: Operation) -> Future[Changes]:
        """Does an operation; acknowledged when the disk has it. EditConflictError if it does not fit what is there."""
        return self._write(lambda desk: apply_operation(desk, operation), Urgency.PERSON)

    def undo(self) -> Future[Changes | None]:
        """Takes back the annotator's last edit; None if there is none. EditConflictError if it no longer fits."""
        return self._write(history.undo, Urgency.PERSON)

    def redo(self) -> Future[Changes | None]:
        """Does again what was taken back last; None if there is nothing."""
        return self._write(history.redo, Urgency.PERSON)

    def set_place(self, key: str, value: Any) -> Future[None]:
        """Remembers a JSON value for this annotator, over restarts; not worth waiting for the disk."""
        return self._write(lambda desk: project_info.write_place(desk, key, value), Urgency.READING, durable=False)

    def set_info(self, **changes: str) -> Future[None]:
        """Changes name, language, pipeline or review_mode; UsageError for anything else."""
        return self._write(lambda desk: project_info.change_info(desk, changes), Urgency.PERSON)

    def set_labels(self, wanted: LabelSet, *, renamed: Mapping[str, str] | None = None) -> Future[Changes]:
        """Makes `wanted` the label set; `renamed` has new names by old ones, and two of one name are merged.

        ProjectError if a label that still has spans would go.
        """
        return self._write(lambda desk: labels.set_labels(desk, wanted, renamed or {}), Urgency.PERSON)

    def set_guideline(self, label: str, text: str) -> Future[bool]:
        """Writes the guideline of a label, or of the project for an empty name; False if there is no such label."""
        return self._write(lambda desk: guidelines.write_guideline(desk, label, text), Urgency.PERSON)

    def set_suggesters(self, wanted: SuggesterList) -> Future[None]:
        """Makes `wanted` what proposes spans; what is stored of documents follows when they are opened or read."""
        return self._write(lambda desk: suggesters.write_suggesters(desk, wanted), Urgency.PERSON)

    @contextmanager
    def bulk(self, kind: OperationKind, name: str) -> Iterator[None]:
        """Makes all `add_records` (of an import) or `keep_reading` (of a run) inside one operation of the history.

        Batches inside do not wait for the disk one by one; at the end all of them are on it.
        """
        if kind in self._runs:
            raise ProjectError(
                translate("Project", "Such work is under way already. Wait until it is done, or cancel it.")
            )
        self._runs[kind] = BulkRun(kind, name)
        try:
            yield
        finally:
            del self._runs[kind]
            self._keep_words()
            self._writing().checkpoint().result()

    def add_records(self, records: Sequence[Record], *, source: str, as_suggestions: bool | None) -> Future[Added]:
        """Adds the records that the project lacks as documents, in one transaction.

        `as_suggestions` True: spans become open suggestions of `source`; False: confirmed spans, answered as the
        record says, else accept; None: a record with an answer is an annotation, any other brings suggestions.
        """
        run = self._runs.get(OperationKind.IMPORT) or BulkRun(OperationKind.IMPORT, "Import")
        return self._write(
            lambda desk: importing.add_records(desk, run, records, source=source, as_suggestions=as_suggestions),
            Urgency.BULK,
            durable=OperationKind.IMPORT not in self._runs,
        )

    def keep_reading(self, results: Sequence[Reading]) -> Future[int]:
        """Keeps what a source found, in place of its older readings of those documents; how many suggestions came."""
        run = self._runs.get(OperationKind.SUGGEST)
        urgency = Urgency.READING if run is None else Urgency.BULK
        return self._write(lambda desk: suggestions.keep_reading(desk, run, results), urgency, durable=False)

    def _keep_words(self) -> None:
        """After a big import, reads the words of the index beside the writer and has them kept."""
        with self._readers.lent() as connection:
            if not search.is_stale(connection):
                return
            newest, words = search.newest_document(connection), search.indexed_words(connection)
        self._write(lambda desk: search.keep_words(desk.connection, newest, words), Urgency.BULK, durable=False)

    def _read(self, question: Callable[[sqlite3.Connection], T]) -> T:
        with self._readers.lent() as connection:
            return question(connection)

    def _write(self, job: Callable[[Desk], T], urgency: Urgency, *, durable: bool = True) -> Future[T]:
        return self._writing().submit(job, urgency, durable=durable)

    def _writing(self) -> Writer:
        if self._writer is None:
            raise ProjectError(
                translate(
                    "Project", "“{name}” was opened for reading only. Open it in the window to change it."
                ).format(name=self.path.name)
            )
        return self._writer
