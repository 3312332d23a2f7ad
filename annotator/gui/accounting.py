"""Keeps the table of suggesters current, off the window's thread and seldom enough not to be felt."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.errors import CancelledError
from annotator.gui.panels.accounts_table import AccountsTable
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.domain.accounts import SourceAccount
    from annotator.domain.suggester import SuggesterList
    from annotator.domain.suggestion import Source
    from annotator.session import ProjectFile
    from annotator.session.work import Cancel, Progress

SHARE = 20
"""The counts are read again when twenty times as long has passed as reading them took: a twentieth of one core."""
SOON = 300
"""Milliseconds after an edit, at the earliest."""
MANY_DOCUMENTS = 20_000
"""With more, counting is shown in the status bar, where it can be cancelled."""


@dataclass(frozen=True)
class _Counted:
    accounts: list[SourceAccount]
    suggesters: SuggesterList
    seconds: float


class Accounting(QObject):
    """Counts while the table can be seen, and turns suggesters off and on."""

    def __init__(self, workbench: Workbench, table: AccountsTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._table = table
        self._is_counting = self._is_stale = False
        self._documents = 0
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.count)
        self._seconds = 0.0
        table.switch_wanted.connect(self._switch)
        workbench.project_changed.connect(self._project_changed)

    def facts_changed(self, documents: int) -> None:
        """Something was edited, suggested or imported; the project has so many documents."""
        self._documents = documents
        self._is_stale = self._is_counting
        if not self._is_counting and not self._again.isActive():
            self._again.start(max(SOON, int(self._seconds * SHARE * 1000)))

    def count(self) -> None:
        """Counts now, if the table can be seen."""
        project = self._workbench.project
        if project is None or self._is_counting or not self._table.isVisible():
            return
        self._is_counting = True
        self._workbench.jobs.run(
            lambda progress, cancel: _read(project, progress, cancel),
            done=lambda counted: self._show(project, counted),
            failed=self._failed,
            title=self.tr("Counting suggestions") if self._documents > MANY_DOCUMENTS else "",
        )

    def _show(self, project: ProjectFile, counted: _Counted) -> None:
        from annotator.session.accounts import suggester_of

        self._is_counting, self._seconds = False, counted.seconds
        if project is not self._workbench.project:
            return
        known = {account.source: suggester_of(account.source, counted.suggesters) for account in counted.accounts}
        self._table.show_accounts(
            counted.accounts,
            switchable=frozenset(source for source, suggester in known.items() if suggester is not None),
            off=frozenset(source for source, suggester in known.items() if suggester and not suggester.enabled),
        )
        if self._is_stale:
            self.facts_changed(self._documents)

    def _failed(self, error: BaseException) -> None:
        self._is_counting = False
        if isinstance(error, CancelledError):
            self._table.say(self.tr("Counting was cancelled."))
        else:
            self._workbench.failed.emit(error)

    def _switch(self, source: Source, on: bool) -> None:
        project, document = self._workbench.project, self._workbench.document
        if project is None:
            return

        def work(_progress: Progress, _cancel: Cancel) -> None:
            from annotator.session.accounts import suggester_of
            from annotator.session.combining import refresh

            suggesters = project.suggesters()
            suggester = suggester_of(source, suggesters)
            if suggester is not None:
                project.set_suggesters(suggesters.switched(suggester.name, enabled=on)).result()
            if document is not None:
                refresh(project, document.document.id)

        self._workbench.jobs.run(work, done=lambda _: self._switched(), failed=self._workbench.failed.emit)

    def _switched(self) -> None:
        """The document on the screen is shown without it (or with it); others follow when they are opened."""
        self._workbench.reload_document()
        self.count()

    def _project_changed(self) -> None:
        self._again.stop()
        self._is_counting, self._seconds = False, 0.0
        self._table.show_accounts((), switchable=frozenset(), off=frozenset())


def _read(project: ProjectFile, progress: Progress, cancel: Cancel) -> _Counted:
    from annotator.session.accounts import read_accounts

    began = time.perf_counter()
    accounts = read_accounts(project, progress=progress, cancel=cancel)
    return _Counted(accounts, project.suggesters(), time.perf_counter() - began)
