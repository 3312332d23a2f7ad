"""Suggestions in the window: spaCy is loaded while a project is opened; its pipeline reads what is looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.gui.workbench import MANY, Workbench

if TYPE_CHECKING:
    from annotator.domain.document import DocumentId
    from annotator.domain.suggestion import Suggestion
    from annotator.domain.tokens import Tokens
    from annotator.session import Child, PipelineInfo, ProjectFile
    from annotator.session.live_reading import LiveReading
    from annotator.session.trust import Stranger


class LiveSuggestions(QObject):
    """Reads the document on the screen first and the next one ahead of time.

    `pipeline_changed` says which pipeline reads, for the status bar; `arrived` that the document on the screen has
    new suggestions; `trust_wanted` that directories are to be loaded which nobody agreed to: whoever asks the person
    answers with `trust_given` or `refuse`.
    """

    pipeline_changed = Signal(str)
    arrived = Signal()
    trust_wanted = Signal(object)  # list[Stranger]

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._reading: LiveReading | None = None
        self._started_ahead: Child | None = None
        self._read: set[DocumentId] = set()
        self._refused: set[str] = set()
        self._generation = 0
        self._warm_up = QTimer(self, singleShot=True, interval=0)
        self._warm_up.timeout.connect(self._start)
        workbench.project_coming.connect(self._start_ahead)
        workbench.project_changed.connect(self.restart)
        workbench.document_changed.connect(self._look)

    def take(self, started: Child) -> None:
        """Has a worker process that was started before the window was made load the pipeline of the first project."""
        self._started_ahead = started

    def restart(self) -> None:
        """Loads the project's pipeline anew; after this round of events, so that the window paints first."""
        self._stop()
        if self._workbench.project is not None:
            self.pipeline_changed.emit(self.tr("loading…"))
            self._warm_up.start()
        else:
            self.pipeline_changed.emit("")

    def read_again(self) -> None:
        """Has the document on the screen read once more."""
        document = self._workbench.document
        if document is not None and self._reading is not None:
            self._reading.read(document.document.id, document.document.text, urgent=True)

    @property
    def is_waiting(self) -> bool:
        """Whether the document on the screen has not been read yet but will be."""
        document = self._workbench.document
        return document is not None and self._reading is not None and document.document.id not in self._read

    def close(self) -> None:
        """Ends the worker processes."""
        self._stop()
        started, self._started_ahead = self._started_ahead, None
        if started is not None:
            started.end()

    def _stop(self) -> None:
        """Ends the worker process of the pipeline that reads."""
        self._warm_up.stop()
        reading, self._reading = self._reading, None
        self._generation += 1  # what is still on its way from an earlier reading is of another project
        self._read.clear()
        if reading is not None:
            reading.close()

    def trust_given(self, found: Sequence[Stranger]) -> None:
        """Loads what the person agreed to, now and the next time."""
        from annotator.session.trust import trust

        for stranger in found:
            trust(self._workbench.settings, stranger)
        self.restart()

    def refuse(self, found: Sequence[Stranger]) -> None:
        """Goes on without these directories, until the program is started again."""
        self._refused.update(str(stranger.folder) for stranger in found)
        self.restart()

    def _start_ahead(self) -> None:
        """Has a worker process load spaCy while the project is opened that says what to load with it."""
        from annotator.session import Child

        if self._started_ahead is None:
            self._started_ahead = Child()

    def _start(self) -> None:
        """Looks whether everything may be loaded, off the window's thread, and goes on then."""
        from annotator.session.trust import pipelines_of, strangers

        project, settings, generation = self._workbench.project, self._workbench.settings, self._generation
        if project is None:
            return

        def go_on(found: list[Stranger]) -> None:
            if generation != self._generation:
                return
            unknown = [stranger for stranger in found if str(stranger.folder) not in self._refused]
            if unknown:
                self.pipeline_changed.emit(self.tr("not loaded"))
                self.trust_wanted.emit(unknown)
            else:
                self._load({str(stranger.folder) for stranger in found})

        self._workbench.jobs.run(
            lambda _progress, _cancel: strangers(settings, pipelines_of(project)),
            done=go_on,
            failed=self._workbench.failed.emit,
        )

    def _load(self, refused: Collection[str]) -> None:
        from annotator.session.live_reading import LiveReading

        project, info = self._workbench.project, self._workbench.info
        if project is None or info is None:
            return
        if info.pipeline in refused:
            self._ready(
                None,
                self.tr("The pipeline in {pipeline} was not loaded. Choose another one, or agree to it.").format(
                    pipeline=info.pipeline
                ),
            )
            return
        generation = self._generation
        started, self._started_ahead = self._started_ahead, None

        def post(step: Callable[[], None]) -> None:
            self._workbench.thread_.post(lambda: step() if generation == self._generation else None)

        self._reading = LiveReading(
            project,
            info.pipeline,
            on_ready=lambda pipeline, problem: post(lambda: self._ready(pipeline, problem)),
            on_read=lambda identity: post(lambda: self._was_read(identity)),
            on_failed=lambda identity, sentence: post(lambda: self._not_read(identity, sentence)),
            on_further_failed=lambda _name, sentence: post(lambda: self._workbench.told.emit(sentence, "suggesters")),
            without=refused,
            started=started,
        )
        self._look()

    def _look(self) -> None:
        """Asks for the document on the screen, if nobody has read it, and for the next one."""
        document, reading = self._workbench.document, self._reading
        if document is None or reading is None:
            return
        identity = document.document.id
        reading.read_further(identity, document.document.text, urgent=True)
        if identity not in self._read:
            if document.is_tokenised and document.review.has_suggestions:
                self._read.add(identity)
            else:
                reading.read(identity, document.document.text, urgent=True)
                return
        self._read_ahead(identity)

    def _read_ahead(self, after: DocumentId) -> None:
        project, queue = self._workbench.project, self._workbench.queue
        if project is None:
            return

        def work(_progress: object, _cancel: object) -> tuple[DocumentId, str] | None:
            following = project.next_document(after, queue)
            if following is None or following == after or project.tokens(following) is not None:
                return None
            return following, project.document(following).text

        def ask(found: tuple[DocumentId, str] | None) -> None:
            if found is not None and self._reading is not None and found[0] not in self._read:
                self._reading.read(*found, urgent=False)

        self._workbench.jobs.run(work, done=ask, failed=self._workbench.failed.emit)

    def _ready(self, pipeline: PipelineInfo | None, problem: str) -> None:
        if pipeline is None:
            self._stop()
            self.pipeline_changed.emit(self.tr("none"))
            self._workbench.told.emit(problem, "suggesters")
            self.arrived.emit()
        else:
            self.pipeline_changed.emit(pipeline.name)
            if not pipeline.labels:
                sentence = self.tr("The pipeline “{name}” labels no spans, so it can suggest nothing.").format(
                    name=pipeline.name
                )
                self._workbench.told.emit(sentence, "suggesters")

    def _was_read(self, identity: DocumentId) -> None:
        self._read.add(identity)
        self._workbench.rows_changed.emit(frozenset((identity,)))
        document, project = self._workbench.document, self._workbench.project
        if document is None or project is None or document.document.id != identity:
            return

        def work(_progress: object, _cancel: object) -> tuple[list[Suggestion], Tokens | None]:
            return project.suggestions(identity), project.tokens(identity)

        self._workbench.jobs.run(
            work, done=lambda found: self._show(project, identity, *found), failed=self._workbench.failed.emit
        )

    def _show(
        self, project: ProjectFile, identity: DocumentId, suggestions: list[Suggestion], tokens: Tokens | None
    ) -> None:
        document = self._workbench.document
        if self._workbench.project is not project or document is None or document.document.id != identity:
            return
        if len(suggestions) + len(document.review) > MANY:
            self._workbench.reload_document()  # laid out off the window's thread
            return
        if tokens is not None:
            document.borders, document.is_tokenised = tokens, True
            self._workbench.borders_changed.emit()
        self._workbench.marks_changed.emit(document.review.replace_suggestions(suggestions))
        self.arrived.emit()
        self._read_ahead(identity)

    def _not_read(self, identity: DocumentId, sentence: str) -> None:
        self._read.add(identity)
        self._workbench.told.emit(sentence, "")
        self.arrived.emit()
