"""The middle of the window: start page, empty state, or the page with the text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.gui.panels.empty_state import EmptyState
from annotator.gui.panels.start_page import StartPage
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.work_page import WorkPage


class Center(QStackedWidget):
    """Shows the start page without a project, an empty state without a document, else the document."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("center")
        self._theme = theme
        self.start_page = StartPage(theme)
        self.addWidget(self.start_page)

    @cached_property
    def empty(self) -> EmptyState:
        """What is shown where there is no document; made when it is first wanted, as is the page with the text."""
        made = EmptyState(
            "document", self.tr("No document yet. Drop text files here."), self.tr("Import texts…"), self._theme
        )
        self.addWidget(made)
        return made

    @cached_property
    def work(self) -> WorkPage:
        """The page with the text: most of the window, so it has to be made after the first paint."""
        from annotator.gui.work_page import WorkPage

        made = WorkPage(self._theme)
        self.addWidget(made)
        return made

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
        was_hidden = self.currentWidget() is not self.work
        self.setCurrentWidget(self.work)
        if was_hidden:
            self.work.view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; what is made later will have it."""
        self._theme = theme
        self.start_page.set_theme(theme)
        for name in ("empty", "work"):
            if name in self.__dict__:
                getattr(self, name).set_theme(theme)
