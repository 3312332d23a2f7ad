"""The page on which people work: label bar, find bar, the text with its overview, and the line of hints."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from annotator.gui.document import accessible_text
from annotator.gui.document.overview import Overview
from annotator.gui.document.view import DocumentView
from annotator.gui.panels.document_bar import DocumentBar
from annotator.gui.panels.find_bar import FindBar
from annotator.gui.panels.hint_banner import HintBanner
from annotator.gui.panels.label_bar import LabelBar
from annotator.gui.theme import Theme


class WorkPage(QFrame):
    """Text view and bars, placed; what they show and do is said by others."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("work")
        accessible_text.install()
        self.label_bar = LabelBar(theme)
        self.document_bar = DocumentBar(theme)
        self.find_bar = FindBar(theme)
        self.view = DocumentView()
        self.overview = Overview(self.view.display.look)
        self.banner = HintBanner(theme)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; that of the text comes with the colours of the labels."""
        for part in (self.label_bar, self.document_bar, self.find_bar, self.banner):
            part.set_theme(theme)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
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
