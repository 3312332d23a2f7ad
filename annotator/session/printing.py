"""What is printed of a document: its text, its marks, and what the head of the first page says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.answer import State
from annotator.domain.document import DocumentId
from annotator.domain.label import LabelSet
from annotator.domain.review import Mark
from annotator.session.open_document import OpenDocument
from annotator.store.project_file import ProjectFile


class PaperSize(StrEnum):
    """What a PDF is printed on."""

    A4 = "A4"
    A5 = "A5"
    LETTER = "Letter"
    LEGAL = "Legal"


@dataclass(frozen=True)
class PrintOptions:
    """How documents are printed; `points` is the size of the text, `confirmed_only` leaves suggestions out."""

    paper: PaperSize = PaperSize.A4
    points: float = 11.0
    confirmed_only: bool = False


@dataclass(frozen=True)
class PrintedDocument:
    """One document as it goes on paper; `marks` in reading order, `note` is the remark on the whole document."""

    project: str
    key: str
    text: str
    marks: tuple[Mark, ...]
    labels: LabelSet
    state: State
    note: str = ""

    @classmethod
    def of(cls, opened: OpenDocument, project: str, labels: LabelSet, *, confirmed_only: bool) -> PrintedDocument:
        """The document as it stands now; `confirmed_only` leaves suggestions out."""
        marks = tuple(mark for mark in opened.review if not (confirmed_only and mark.is_suggested))
        document, annotation = opened.document, opened.annotation
        return cls(project, document.key, document.text, marks, labels, annotation.state, annotation.note)


def printed_documents(
    project: ProjectFile, documents: Iterable[DocumentId], *, confirmed_only: bool
) -> Iterator[PrintedDocument]:
    """The documents one after the other, each read when its turn comes. Changes nothing in the project."""
    name, labels = project.info().name, project.labels()
    for identity in documents:
        opened = OpenDocument.read(project, identity, labels.for_spans().names, refreshed=False)
        yield PrintedDocument.of(opened, name, labels, confirmed_only=confirmed_only)
