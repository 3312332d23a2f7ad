"""Checks of the work without a window: a project, every format, and a pipeline in its worker process."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO
from pathlib import Path

from annotator import paths
from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.queue import Queue
from annotator.domain.record import AnnotatedDocument, Record
from annotator.errors import InputError
from annotator.formats.registry import FORMATS, Format, ReadOptions
from annotator.selftest.checks import CheckFailedError

TEXT = "Zoë 👩‍👩‍👧 met Анна\r\nin Zürich."
NAME = (0, 3, "PERSON")
ONLY_READ = {"text": TEXT, "csv": f'text\r\n"{TEXT}"\r\n'}
"""What a file of a format holds that is read but not written, by the format's name."""

ANNOTATOR = "selftest"
SECONDS_TO_SUGGEST = 120.0


def project(folder: Path) -> str:
    """A project is made, edited, undone, opened again and found whole."""
    from annotator.session.label_templates import label_template
    from annotator.store.project_file import ProjectFile

    path = folder / f"check{paths.PROJECT_SUFFIX}"
    labels = label_template("ontonotes").labels
    with closing(ProjectFile.create(path, name="Check", labels=labels, annotator=ANNOTATOR)) as made:
        made.add_records([Record("greeting", TEXT)], source="check", as_suggestions=None).result()
        identity = DocumentId(made.document_ids(Queue())[0])
        before = made.annotation(identity)
        edit = Edit.between(before, gestures.create(before, *NAME))
        made.apply(Operation("Label PERSON “Zoë”", ((identity, edit),))).result()
        made.undo().result()
        _expect(made.annotation(identity).spans == (), "Undo left a span behind.")
        made.redo().result()
    with closing(ProjectFile.open(path, annotator=ANNOTATOR)) as again:
        kept = [(span.start, span.end, span.label) for span in again.annotation(identity).spans]
        _expect(kept == [NAME], "A span is not there after opening the project again.")
        _expect(again.document(identity).text == TEXT, "A text changed in the project.")
        problems = again.check()
        _expect(not problems, " ".join(problems))
    return "Made, edited, undone, redone, opened again; everything holds."


def formats(folder: Path) -> str:
    """Every format once: what can be written is written, and what can also be read comes back the same."""
    document = _annotated()
    for entry in FORMATS:
        path = folder / f"text{entry.suffixes[0]}"
        if entry.exporter is not None:
            stream = BytesIO()
            entry.exporter.write([document], stream)
            path.write_bytes(stream.getvalue())
        else:
            path.write_text(ONLY_READ.get(entry.name, TEXT), encoding="utf-8", newline="")
        if entry.importer is not None:
            _read_back(entry, path)
    return ", ".join(entry.title for entry in FORMATS) + "."


def _read_back(entry: Format, path: Path) -> None:
    """Reads a file of a format; what we know how to write must come back, anything else must at least be told well."""
    assert entry.importer is not None, "only what can be read is"
    try:
        records = list(entry.importer.read(path, ReadOptions()))
    except InputError:
        _expect(entry.exporter is None and entry.name not in ONLY_READ, f"{entry.title}: {path.name} was refused.")
        return
    if entry.exporter is None and entry.name not in ONLY_READ:
        return
    texts = [record.text if isinstance(record, Record) else record.reason for record in records]
    _expect(texts == [TEXT], f"{entry.title}: the text came back as {texts}.")
    if entry.exporter is not None and isinstance(record := records[0], Record):
        spans = [(span.start, span.end, span.label) for span in record.spans]
        _expect(spans == [NAME], f"{entry.title}: the span came back as {spans}.")


def suggestions(_folder: Path) -> str:
    """The starter reads a sample text in its own process, and spaCy finds every span of it on its tokens."""
    import spacy

    from annotator.suggest.process import PipelineProcess

    text = min(paths.seeds().glob("*.txt")).read_text(encoding="utf-8")
    with closing(PipelineProcess("starter", "en")) as process:
        result = process.submit([(1, text)]).result(SECONDS_TO_SUGGEST)[0]
    _expect(result.error is None, f"The starter failed on a sample text: {result.error}")
    _expect(len(result.suggestions) > 0, "The starter found nothing in a sample text.")
    doc = spacy.blank("en")(text)
    for found in result.suggestions:
        span = doc.char_span(found.start, found.end, label=found.label)
        on_tokens = span is not None and span.text == text[found.start : found.end]
        _expect(on_tokens, f"“{text[found.start : found.end]}” is not on spaCy's tokens.")
    return f"{len(result.suggestions)} suggestions in {result.words} tokens, each found by Doc.char_span."


def _annotated() -> AnnotatedDocument:
    from annotator.domain.annotation import Annotation
    from annotator.domain.document import Document, document_uid, text_hash

    document = Document(DocumentId(1), document_uid("check", text_hash(TEXT), 0), "greeting", TEXT)
    annotation = gestures.answer(gestures.create(Annotation(), *NAME), Answer.ACCEPT)
    return AnnotatedDocument(document, annotation)


def _expect(holds: bool, sentence: str) -> None:
    if not holds:
        raise CheckFailedError(sentence)
