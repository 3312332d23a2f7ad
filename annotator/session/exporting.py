"""A project's documents out to files, each whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from annotator.domain.answer import Answer
from annotator.domain.document import text_hash
from annotator.domain.record import AnnotatedDocument
from annotator.errors import CancelledError, UsageError
from annotator.formats.registry import Exporter, Loss, exporter_for
from annotator.language import translate
from annotator.session.atomic_file import replacing, replacing_all
from annotator.session.work import Cancel, Progress, no_progress
from annotator.store.project_file import ProjectFile

SPLIT_NAMES = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Split:
    """Shares of train, dev and test documents in percent, and the seed that decides who goes where."""

    shares: tuple[int, ...]
    seed: int = 0

    @classmethod
    def parse(cls, text: str, seed: int = 0) -> Split:
        """The split written as "80/10/10" or "80/20"; UsageError if it does not add up to 100."""
        try:
            shares = tuple(int(part) for part in text.split("/"))
        except ValueError as error:
            raise UsageError(f"“{text}” is not a split. Write it as 80/10/10.") from error
        if len(shares) not in (2, 3) or min(shares) < 0 or sum(shares) != 100:
            raise UsageError(f"The shares of “{text}” must be two or three and add up to 100, as in 80/10/10.")
        return cls(shares, seed)

    def part_of(self, text: str) -> int:
        """Index of the part for a text: by its hash, so that it stays there when others come, and its copies with it.

        A text that stood in train and in test would make every evaluation look better than it is.
        """
        digest = hashlib.sha256(f"{self.seed}:{text_hash(text)}".encode()).digest()
        place = int.from_bytes(digest[:8], "big") % 100
        for part, upper in enumerate(_running_sums(self.shares)):
            if place < upper:
                return part
        return len(self.shares) - 1


@dataclass
class ExportReport:
    """What was written, what the format could not carry, and into which files."""

    documents: int = 0
    spans: int = 0
    lost: list[Loss] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """The object that `annotator export --json` prints."""
        lost = [{"document": loss.document, "what": loss.what, "count": loss.count} for loss in self.lost]
        files = [str(path) for path in self.files]
        return {"documents": self.documents, "spans": self.spans, "lost": lost, "files": files}

    def sentence(self) -> str:
        """The report in one line for a person."""
        files = ", ".join(str(path) for path in self.files)
        lost = sum(loss.count for loss in self.lost)
        documents, spans = self.documents, self.spans
        with_spans = translate("ExportReport", "%Ln span(s)", "", spans)
        text = translate("ExportReport", "%Ln document(s) with {spans} written to {files}.", "", documents)
        text = text.format(spans=with_spans, files=files)
        if lost:
            text += " " + translate("ExportReport", "%Ln thing(s) could not be carried; --json lists them.", "", lost)
        return text


def export(
    project: ProjectFile,
    target: Path,
    *,
    format_name: str = "jsonl",
    answers: Collection[Answer] = (Answer.ACCEPT,),
    split: Split | None = None,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> ExportReport:
    """Writes the documents of those answers, in the order of import, with their text exactly as it was imported.

    With `split`, three files `NAME.train.jsonl` and so on. AnnotatorError if a file cannot be written, UsageError
    for an unknown format; CancelledError leaves every old file as it was. Progress counts documents.
    """
    exporter = exporter_for(format_name).exporter
    if exporter is None:
        raise UsageError(f"The format “{format_name}” can be read but not written.")
    documents = _watched(project.annotated(set(answers)), progress, cancel)
    report = ExportReport()
    if split is None:
        with replacing(target) as stream:
            _write(exporter, documents, stream, report)
        report.files.append(target)
        return report
    _export_split(exporter, documents, target, split, report)
    return report


def preview(project: ProjectFile, *, format_name: str, answers: Collection[Answer], most: int = 1) -> list[str]:
    """The first documents as the format would write them, for a person to look at."""
    import io
    from itertools import islice

    exporter = exporter_for(format_name).exporter
    stream = io.BytesIO()
    if exporter is not None:
        exporter.write(islice(project.annotated(set(answers)), most), stream)
    return stream.getvalue().decode("utf-8").splitlines()


def _export_split(
    exporter: Exporter, documents: Iterable[AnnotatedDocument], target: Path, split: Split, report: ExportReport
) -> None:
    """One pass over the documents into all parts; the parts appear together or not at all."""
    targets = [target.with_name(f"{target.stem}.{name}{target.suffix}") for name in SPLIT_NAMES[: len(split.shares)]]
    with replacing_all(targets) as streams:
        for document in documents:
            _write(exporter, [document], streams[split.part_of(document.document.text)], report)
    report.files += targets


def _write(exporter: Exporter, documents: Iterable[AnnotatedDocument], stream: BinaryIO, report: ExportReport) -> None:
    count = exporter.write(documents, stream)
    report.documents += count.documents
    report.spans += count.spans
    report.lost += count.lost


def _watched(
    documents: Iterator[AnnotatedDocument], progress: Progress, cancel: Cancel | None
) -> Iterator[AnnotatedDocument]:
    for done, document in enumerate(documents):
        if cancel is not None and cancel.is_pressed:
            raise CancelledError(translate("ExportReport", "Export cancelled. No file was changed."))
        if done % 50 == 0:
            progress(done, None)
        yield document


def _running_sums(shares: tuple[int, ...]) -> Iterator[int]:
    total = 0
    for share in shares:
        total += share
        yield total
