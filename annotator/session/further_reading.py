"""Further suggesters of a project that read in processes of their own, while a person works."""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from functools import partial

from annotator.domain.document import DocumentId
from annotator.domain.suggester import Suggester
from annotator.errors import AnnotatorError, PipelineError
from annotator.language import translate
from annotator.session.combining import combined_readings
from annotator.session.suggester_files import located
from annotator.session.suggesting import reading_of
from annotator.store.project_file import ProjectFile
from annotator.suggest.pipelines import PipelineInfo, source_of
from annotator.suggest.process import PipelineProcess, TextResult


class FurtherReading:
    """One worker process for each further suggester that is switched on; answers come on other threads.

    `on_read` is called with a document's id when one of them has read it and that is stored, `on_failed` with the
    name of a suggester and a sentence, once for each that cannot read at all.
    """

    def __init__(
        self,
        project: ProjectFile,
        *,
        without: Collection[str] = (),
        on_read: Callable[[DocumentId], None],
        on_failed: Callable[[str, str], None],
    ) -> None:
        self._project = project
        self._on_read = on_read
        self._on_failed = on_failed
        self._asked: set[tuple[str, DocumentId]] = set()
        self._closed = False
        self._processes: dict[str, PipelineProcess] = {}
        language = project.info().language
        for suggester in project.suggesters().further_pipelines:
            path = located(project.path, suggester)
            if path not in without:
                self._processes[suggester.name] = self._started(suggester, path, language)

    def read(self, document: DocumentId, text: str, *, urgent: bool) -> None:
        """Has those read the document that have not; a document that one fails on is passed over."""
        if self._closed or not self._processes:
            return
        known = self._project.readers_of(document)
        for name, process in self._processes.items():
            if name not in known and (name, document) not in self._asked:
                self._asked.add((name, document))
                future = process.submit([(document, text)], urgent=urgent)
                future.add_done_callback(partial(self._answered, name, process))

    def close(self) -> None:
        """Ends the worker processes; nothing is called back afterwards."""
        self._closed = True
        for process in self._processes.values():
            process.close()

    def _started(self, suggester: Suggester, path: str, language: str) -> PipelineProcess:
        process = PipelineProcess(path, language)
        process.ready.add_done_callback(lambda ready: self._loaded(suggester.name, ready))
        return process

    def _loaded(self, name: str, ready: Future[PipelineInfo]) -> None:
        if self._closed or ready.cancelled():
            return
        error = ready.exception()
        if error is not None:
            self._on_failed(name, str(error))
        elif not ready.result().labels:
            self._on_failed(
                name,
                translate("Session", "The pipeline “{name}” labels no spans, so it can suggest nothing.").format(
                    name=name
                ),
            )

    def _answered(self, name: str, process: PipelineProcess, done: Future[list[TextResult]]) -> None:
        """Stores a result; runs on the process's reading thread."""
        if self._closed or done.cancelled():
            return
        try:
            result = done.result()[0]
            if result.error is not None:
                raise PipelineError(result.error)
            source = replace(source_of(process.ready.result()), name=name)
            stored = self._project.keep_reading(combined_readings(self._project, reading_of(result, source)))
        except (CancelledError, AnnotatorError):  # one that cannot be loaded is told already
            return
        document = DocumentId(result.key)
        stored.add_done_callback(lambda future: self._stored(document, future))

    def _stored(self, document: DocumentId, stored: Future[int]) -> None:
        if not (self._closed or stored.cancelled() or stored.exception()):
            self._on_read(document)
