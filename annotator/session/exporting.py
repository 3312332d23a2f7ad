"""A project's documents out to files, each whole or not at all."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from annotator.domain.answer import Answer
from annotator.domain.document import text_hash
from annotator.domain.label import LabelSet
from annotator.domain.record import AnnotatedDocument
from annotator.errors import CancelledError, UsageError
from annotator.formats.registry import Exporter, Loss, exporter_for
from annotator.language import translate
from annotator.session.atomic_file import replacing_all
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
            raise UsageError(
                translate("Session", "“{text}” is not a split. Write it as 80/10/10.").format(text=text)
            ) from error
        if len(shares) not in (2, 3) or min(shares) < 0 or sum(shares) != 100:
            raise UsageError(
                translate(
                    "Session", "The shares of “{text}” must be two or three and add up to 100, as in 80/10/10."
                ).format(text=text)
            )
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

    def sentence(self, *, in_window: bool = False) -> str:
        """The report in one line for a person, who has seen in a window what is lost."""
        files = ", ".join(path.name if in_window else str(path) for path in self.files)
        lost = sum(loss.count for loss in self.lost)
        documents, spans = self.documents, self.spans
        with_spans = translate("ExportReport", "%Ln span(s)", "", spans)
        text = translate("ExportReport", "%Ln document(s) with {spans} written to {files}.", "", documents)
        text = text.format(spans=with_spans, files=files)
        if lost and in_window:
            text += " " + translate("ExportReport", "%Ln thing(s) could not be carried.", "", lost)
        elif lost:
            text += " " + translate("ExportReport", "%Ln thing(s) could not be carried; --json lists them.", "", lost)
        return text


def export(
    project: ProjectFile,
    target: Path,
    *,
    format_name: str = "jsonl",
    answers: Collection[Answer] = (Answer.ACCEPT,),
    split: Split | None = None,
    with_tokens: bool = True,
    progress: Progress = no_progress,
    cancel: Cancel | None = None,
) -> ExportReport:
    """Writes the documents of those answers, in the order of import, with their text exactly as it was imported.

    With `split`, three files `NAME.train.jsonl` and so on; tokens are left out only where the format can go without.
    AnnotatorError if a file cannot be written, UsageError for an unknown format; CancelledError leaves every old file
    as it was. Progress counts documents, once for each part.
    """
    entry = exporter_for(format_name)
    exporter = entry.exporter
    if exporter is None:
        raise UsageError(
            translate("Session", "The format “{name}” can be read but not written.").format(name=format_name)
        )
    report = ExportReport()
    shares = split.shares if split is not None else (100,)
    report.files = [target] if split is None else _parts_of(target, entry.suffixes, len(shares))
    watch = _Watch(sum(project.statistics().states.get(answer.value, 0) for answer in set(answers)) * len(shares),
                   progress, cancel)  # fmt: skip
    with replacing_all(report.files) as streams:
        # One pass for each part: an exporter takes its documents one after the other, and keeps none.
        for part, stream in enumerate(streams):
            documents = watch.over(project.annotated(set(answers)))
            if split is not None:
                documents = (one for one in documents if split.part_of(one.document.text) == part)
            if not with_tokens and entry.can_omit_tokens:
                documents = (replace(one, tokens=None) for one in documents)
            _write(exporter, documents, stream, project.labels(), report)
    return report


def preview(
    project: ProjectFile, *, format_name: str, answers: Collection[Answer], with_tokens: bool = True, most: int = 1
) -> list[str]:
    """The first documents as the format would write them, for a person to look at; none of a format that is no text."""
    entry = exporter_for(format_name)
    stream = io.BytesIO()
    if entry.exporter is not None and entry.is_text:
        documents = islice(project.annotated(set(answers)), most)
        bare = not with_tokens and entry.can_omit_tokens
        entry.exporter.write(
            (replace(one, tokens=None) if bare else one for one in documents), stream, project.labels()
        )
    return stream.getvalue().decode("utf-8").splitlines()


def count_losses(
    project: ProjectFile, *, format_name: str, answers: Collection[Answer], cancel: Cancel | None = None
) -> list[Loss]:
    """What the format could not carry of the documents of those answers; CancelledError as soon as it is cancelled."""
    losses = exporter_for(format_name).losses
    if losses is None:
        return []
    documents = _Watch(0, no_progress, cancel).over(project.annotated(set(answers)))
    return [loss for document in documents for loss in losses(document)]


def _parts_of(target: Path, suffixes: tuple[str, ...], parts: int) -> list[Path]:
    """The files of a split: the part's name before the whole ending, which may have two dots."""
    ending = next((suffix for suffix in suffixes if target.name.endswith(suffix)), target.suffix)
    stem = target.name.removesuffix(ending) if ending else target.name
    return [target.with_name(f"{stem}.{name}{ending}") for name in SPLIT_NAMES[:parts]]


def _write(
    exporter: Exporter,
    documents: Iterable[AnnotatedDocument],
    stream: BinaryIO,
    labels: LabelSet,
    report: ExportReport,
) -> None:
    count = exporter.write(documents, stream, labels)
    report.documents += count.documents
    report.spans += count.spans
    report.lost += count.lost


class _Watch:
    """Counts the documents that go by, over all passes, and stops them when the person cancels."""

    def __init__(self, total: int, progress: Progress, cancel: Cancel | None) -> None:
        self._total = total
        self._progress = progress
        self._cancel = cancel
        self._done = 0

    def over(self, documents: Iterable[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
        """The documents as they are."""
        for document in documents:
            if self._cancel is not None and self._cancel.is_pressed:
                raise CancelledError(translate("Session", "Export cancelled. No file was changed."))
            if self._done % 50 == 0:
                self._progress(self._done, max(self._total, self._done + 1) if self._total else None)
            self._done += 1
            yield document


def _running_sums(shares: tuple[int, ...]) -> Iterator[int]:
    total = 0
    for share in shares:
        total += share
        yield total
