"""Checks of the processes behind the window: several that read at once, and one that trains."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from annotator import paths
from annotator.selftest.checks import CheckFailedError

PEOPLE = ("Ada Lovelace", "Alan Turing", "Grace Hopper", "Mary Somerville")
PLACES = ("Oslo", "Lima", "Quito")
WORKERS = 2
SECONDS = 300.0
"""How long each may take on a slow machine before it counts as hanging."""


def worker_processes(_folder: Path) -> str:
    """Two processes load the starter and read in turn; the answers come in the order of the texts."""
    from annotator.suggest.workers import LocalWorkers

    texts = [path.read_text(encoding="utf-8") for path in sorted(paths.seeds().glob("*.txt"))]
    with closing(LocalWorkers("starter", "en", WORKERS)) as workers:
        workers.ready.result(SECONDS)
        under_way = [workers.submit([(key, text)]) for key, text in enumerate(texts)]
        results = [result for future in under_way for result in future.result(SECONDS)]
    failed = next((result.error for result in results if result.error is not None), None)
    if failed is not None or [result.key for result in results] != list(range(len(texts))):
        raise CheckFailedError(f"The processes did not read what they were given: {failed or 'texts are missing.'}")
    words = sum(result.words for result in results)
    return f"{WORKERS} processes besides {os.getpid()} read {len(results)} texts, {words:,} tokens."


def training(folder: Path) -> str:
    """A step of training in its own process, on confirmed spans; the pipeline it wrote finds spans of that label."""
    from annotator.domain import gestures
    from annotator.domain.annotation import Annotation
    from annotator.domain.answer import Answer
    from annotator.domain.document import DocumentId
    from annotator.domain.edit import Edit, Operation
    from annotator.domain.label import Label, LabelSet
    from annotator.domain.queue import Queue
    from annotator.domain.record import Record
    from annotator.session.training import TrainingWish, train_project
    from annotator.store.project_file import ProjectFile

    path, trained = folder / f"train{paths.PROJECT_SUFFIX}", folder / "pipeline"
    labels = LabelSet([Label("HERO")])
    sentences = [(f"{person} arrived in {place} on Monday.", len(person)) for person in PEOPLE for place in PLACES]
    with closing(ProjectFile.create(path, name="Training", labels=labels, annotator="selftest")) as project:
        records = [Record(f"{number}", text) for number, (text, _) in enumerate(sentences)]
        project.add_records(records, source="check", as_suggestions=None).result()
        edits = []
        for number, (_, end) in zip(project.document_ids(Queue()), sentences, strict=True):
            identity = DocumentId(number)
            made = gestures.answer(gestures.create(Annotation(), 0, end, "HERO"), Answer.ACCEPT)
            edits.append((identity, Edit.between(project.annotation(identity), made)))
        project.apply(Operation("Label heroes", tuple(edits))).result()
        wish = TrainingWish(epochs=2, output=trained, use=False, show_difference=False)
        report = train_project(project, wish)
    found = _read_with(trained, "Ada Lovelace arrived in Lima on Monday.")
    if not report.outcome.words or found != {"HERO"}:
        raise CheckFailedError(f"The trained pipeline found {found or 'nothing'} where it should find HERO.")
    return f"Trained on {report.outcome.words:,} words in {report.outcome.seconds:.1f} s; the new pipeline finds HERO."


def _read_with(pipeline: Path, text: str) -> set[str]:
    """The labels that a pipeline directory finds in a text, in a process of its own."""
    from annotator.suggest.process import PipelineProcess

    with closing(PipelineProcess(str(pipeline), "en")) as process:
        result = process.submit([(1, text)]).result(SECONDS)[0]
    if result.error is not None:
        raise CheckFailedError(f"The trained pipeline failed: {result.error}")
    return {suggestion.label for suggestion in result.suggestions}
