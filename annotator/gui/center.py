"""The middle of the window: start page, or label bar, find bar, text and hints."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.document.overview import Overview
from annotator.gui.document.view import DocumentView
from annotator.gui.panels.document_bar import DocumentBar
from annotator.gui.panels.empty_state import EmptyState
from annotator.gui.panels.find_bar import FindBar
from annotator.gui.panels.hint_banner import HintBanner
from annotator.gui.panels.label_bar import LabelBar
from annotator.gui.panels.start_page import StartPage
from annotator.gui.theme import Theme


class Center(QStackedWidget):
    """Shows the start page without a project, an empty state without a document, else the document."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("center")
        self.start_page = StartPage(theme)
        self.empty = EmptyState(
            "document", self.tr("No document yet. Drop text files here."), self.tr("Import texts…"), theme
        )
        self.label_bar = LabelBar(theme)
        self.document_bar = DocumentBar(theme)
        self.find_bar = FindBar(theme)
        self.view = DocumentView()
        self.overview = Overview(self.view.display.look)
        self.banner = HintBanner(theme)
        self._work = self._lay_out()
        for page in (self.start_page, self.empty, self._work):
            self.addWidget(page)

    def show_start(self) -> None:
        """Shows the start page."""
        self.setCurrentWidget(self.start_page)

    def show_opening(self) -> None:
        """Shows that a document is on its way."""
        self.empty.set_sentence(self.tr("Opening the document…"))
        self.empty.button.hide()
        self.setCurrentWidget(self.empty)

    def show_empty(self, sentence: str) -> None:
        """Shows that there is no document, and why."""
        self.empty.set_sentence(sentence)
        self.empty.button.show()
        self.setCurrentWidget(self.empty)

    def show_work(self) -> None:
        """Shows the document, with the keyboard in it if it was nowhere else."""
        was_hidden = self.currentWidget() is not self._work
        self.setCurrentWidget(self._work)
        if was_hidden:
            self.view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        for part in (self.start_page, self.empty, self.label_bar, self.document_bar, self.find_bar, self.banner):
            part.set_theme(theme)

    def _lay_out(self) -> QWidget:
        work = QFrame()
        work.setObjectName("work")
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label_bar)
        column.addWidget(self.document_bar)
        column.addWidget(self.find_bar)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.view, 1)
        text.addWidget(self.overview)
        column.addLayout(text, 1)
        column.addWidget(self.banner)
        return work
