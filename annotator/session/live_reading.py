"""Suggestions while a person works: the document on the screen first, the next ones ahead of time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from concurrent.futures import CancelledError as FutureCancelled
from concurrent.futures import Future

from annotator.domain.document import DocumentId
from annotator.domain.suggestion import Source
from annotator.errors import AnnotatorError, PipelineError
from annotator.language import translate
from annotator.session.combining import combined_readings
from annotator.session.further_reading import FurtherReading
from annotator.session.pipeline_place import resolved_pipeline
from annotator.session.suggesting import reading_of
from annotator.store.project_file import ProjectFile
from annotator.suggest.child import Child
from annotator.suggest.pipelines import PipelineInfo, source_of
from annotator.suggest.process import PipelineProcess, TextResult

_log = logging.getLogger(__name__)


class LiveReading:
    """Worker processes for one project, one for its pipeline and one for each further suggester that reads.

    Answers come on other threads through the callables given: `on_read` is called with a document's id when its
    tokens and suggestions are stored, `on_failed` with the id and a sentence when they could not be made, `on_ready`
    once with the pipeline, or None and a sentence, `on_further_failed` with the name of a further suggester that
    cannot read and a sentence. Those of the paths `without` are not loaded. `started` is a worker process that was
    started ahead, for the pipeline.
    """

    def __init__(
        self,
        project: ProjectFile,
        pipeline: str,
        *,
        on_ready: Callable[[PipelineInfo | None, str], None],
        on_read: Callable[[DocumentId], None],
        on_failed: Callable[[DocumentId, str], None],
        on_further_failed: Callable[[str, str], None] = lambda _name, _sentence: None,
        without: Collection[str] = (),
        started: Child | None = None,
    ) -> None:
        self._project = project
        self._on_ready = on_ready
        self._on_read = on_read
        self._on_failed = on_failed
        self._asked: set[DocumentId] = set()
        self._source: Source | None = None
        self._closed = False
        path, language = resolved_pipeline(project.path, pipeline), project.info().language
        self._process = PipelineProcess(path, language, started=started)
        self._process.ready.add_done_callback(self._loaded)
        self._further = FurtherReading(project, without=without, on_read=on_read, on_failed=on_further_failed)

    def read(self, document: DocumentId, text: str, *, urgent: bool) -> None:
        """Asks for a document unless it is under way already; urgent ones overtake."""
        if self._closed or (document in self._asked and not urgent):
            return
        self._asked.add(document)
        future = self._process.submit([(document, text)], urgent=urgent)
        future.add_done_callback(lambda done: self._answered(document, done))

    def read_further(self, document: DocumentId, text: str, *, urgent: bool) -> None:
        """Has the further suggesters read a document that they have not read; the pipeline is not asked."""
        self._further.read(document, text, urgent=urgent)

    def close(self) -> None:
        """Ends the worker processes; nothing is called back afterwards."""
        self._closed = True
        self._process.close()
        self._further.close()

    def _loaded(self, ready: Future[PipelineInfo]) -> None:
        if self._closed or ready.cancelled():
            return
        error = ready.exception()
        if error is None:
            self._source = source_of(ready.result())
            self._on_ready(ready.result(), "")
        else:
            self._on_ready(None, _sentence(error))

    def _answered(self, document: DocumentId, done: Future[list[TextResult]]) -> None:
        """Stores a result; runs on the process's reading thread."""
        self._asked.discard(document)
        if self._closed or done.cancelled():
            return
        try:
            result = done.result()[0]
            if result.error is not None:
                raise PipelineError(result.error)
            source = self._source or source_of(self._process.ready.result())
            stored = self._project.keep_reading(combined_readings(self._project, reading_of(result, source)))
        except FutureCancelled:
            return
        except Exception as error:  # the worker's faults are told, whatever they are
            self._on_failed(document, _sentence(error))
            return
        stored.add_done_callback(lambda future: self._stored(document, future))

    def _stored(self, document: DocumentId, stored: Future[int]) -> None:
        if self._closed or stored.cancelled():
            return
        error = stored.exception()
        if error is None:
            self._on_read(document)
        else:
            self._on_failed(document, _sentence(error))


def _sentence(error: BaseException) -> str:
    if isinstance(error, AnnotatorError):
        return str(error)
    _log.error("reading failed", exc_info=error)
    return translate("LiveReading", "Suggesting failed: {error}").format(error=error)
