"""What an import would bring: its first documents to look at, and everything counted, before anything is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from annotator.domain.edit import OperationKind
from annotator.domain.record import Record, RejectedRecord
from annotator.errors import AnnotatorError
from annotator.formats.registry import FileFacts, OffsetUnit, importer_for
from annotator.session.importing import BATCH, BATCH_CHARACTERS, ImportOptions
from annotator.session.known_texts import KnownTexts
from annotator.session.reading_files import files_to_read, read_records
from annotator.session.work import Cancel, Progress, no_progress
from annotator.store.bulk import BulkRun
from annotator.store.project_file import ProjectFile

PREVIEWED = 20
_FILES_LOOKED_INTO = 200
MOST_KEPT = 10_000
"""Rejected records that are kept to be shown; all of them are counted."""


@dataclass(frozen=True)
class ImportPreview:
    """The first documents of an import, and what was found out of the first file that can be read.

    `unit` is what the offsets of those documents count, None where they say nothing of it. `formats` are the names
    of all formats that were found, `problem` why nothing can be read.
    """

    files: int = 0
    documents: tuple[Record, ...] = ()
    formats: tuple[str, ...] = ()
    facts: FileFacts = field(default_factory=FileFacts)
    unit: OffsetUnit | None = None
    problem: str = ""


@dataclass
class ImportCount:
    """How many records an import holds, and what would become of them."""

    records: int = 0
    documents: int = 0
    duplicates: int = 0
    same_texts: int = 0
    bad: int = 0
    rejected: list[RejectedRecord] = field(default_factory=list)
    is_whole: bool = False

    def new(self, *, new_texts_only: bool) -> int:
        """How many documents would be added."""
        return self.documents - (self.same_texts if new_texts_only else self.duplicates)


def preview_import(
    inputs: Iterable[Path], options: ImportOptions, *, most: int = PREVIEWED, cancel: Cancel | None = None
) -> ImportPreview:
    """Reads no more of the files than the first documents need."""
    files, rejected = files_to_read(inputs)
    problem = rejected[0].reason if rejected and not files else ""
    facts, names = FileFacts(), dict[str, None]()
    for path in files[:_FILES_LOOKED_INTO]:
        if cancel is not None and cancel.is_pressed:
            return ImportPreview()
        try:
            entry = importer_for(path, options.format)
            if entry.look is not None and (not names or not facts.columns):
                found = entry.look(path, options.read)
                facts = replace(facts, columns=found.columns) if names else found
            names[entry.name] = None
        except AnnotatorError as error:
            problem = problem or str(error)
    documents = tuple(islice(_documents(files, options, cancel), most))
    unit = _unit(files, options, documents)
    return ImportPreview(len(files), documents, tuple(names), facts, unit, "" if documents else problem)


def count_import(
    project: ProjectFile,
    inputs: Iterable[Path],
    options: ImportOptions,
    *,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> ImportCount:
    """Reads everything once without storing anything; only hashes and bad records stay in memory.

    Progress counts records, of which nobody knows how many there are.
    """
    files, rejected = files_to_read(inputs)
    tally = _Tally(project, ImportCount(len(rejected), bad=len(rejected), rejected=rejected[:MOST_KEPT]))
    for path in files:
        for item in read_records(path, options.format, options.read):
            if cancel is not None and cancel.is_pressed:
                return tally.count
            if tally.take(item):
                progress(tally.count.records, None)
    tally.look_up()
    tally.count.is_whole = True
    return tally.count


class _Tally:
    """Counts records; a batch at a time is looked up in the project."""

    def __init__(self, project: ProjectFile, count: ImportCount) -> None:
        self.count = count
        self._project = project
        self._texts = KnownTexts(project)
        self._run = BulkRun(OperationKind.IMPORT, "")
        self._batch: list[Record] = []
        self._characters = 0

    def take(self, item: Record | RejectedRecord) -> bool:
        """Counts a record; whether a batch was full with it."""
        count = self.count
        count.records += 1
        if isinstance(item, RejectedRecord):
            count.bad += 1
            if len(count.rejected) < MOST_KEPT:
                count.rejected.append(item)
            return False
        count.documents += 1
        count.same_texts += not self._texts.take(item.text)
        self._batch.append(item)
        self._characters += len(item.text)
        if len(self._batch) < BATCH and self._characters < BATCH_CHARACTERS:
            return False
        self.look_up()
        return True

    def look_up(self) -> None:
        """Counts what of the batch the project has already."""
        if self._batch:
            self.count.duplicates += len(self._batch) - self._project.count_new(self._batch, self._run)
        self._batch, self._characters = [], 0


def _documents(files: Sequence[Path], options: ImportOptions, cancel: Cancel | None) -> Iterator[Record]:
    for path in files:
        for item in read_records(path, options.format, options.read):
            if cancel is not None and cancel.is_pressed:
                return
            if isinstance(item, Record):
                yield item


def _unit(files: Sequence[Path], options: ImportOptions, documents: Sequence[Record]) -> OffsetUnit | None:
    """The unit under which the same spans come out as were found; auto if it is none, None if any would do."""
    spans = [record.spans for record in documents if record.spans and not record.text.isascii()]
    if not spans:
        return None
    alike = []
    for unit in (OffsetUnit.CODE_POINT, OffsetUnit.UTF_16):
        same_way = replace(options, read=replace(options.read, offsets=unit))
        again = tuple(islice(_documents(files, same_way, None), len(documents)))
        if [record.spans for record in again] == [record.spans for record in documents]:
            alike.append(unit)
    if len(alike) > 1:
        return None
    return alike[0] if alike else OffsetUnit.AUTO
