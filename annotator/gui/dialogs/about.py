"""About: the version, and the licences of everything the program is made of."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from annotator import __version__
from annotator.gui.dialogs.frame import close_box, fit
from annotator.gui.icons import program_icon
from annotator.gui.models.tables import WordTable
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme
from annotator.language import translate
from annotator.session.components import UNSTATED, Component


class AboutDialog(QDialog):
    """Tells what the program is and whose work it stands on."""

    def __init__(self, parts: Sequence[Component], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "about_dialog", self.tr("About Annotator"))
        self.setWindowTitle(self.tr("About Annotator"))
        fit(self, 660, 520)
        self._parts = list(parts)
        self._text = named(QPlainTextEdit(readOnly=True), "licence_text", self.tr("Text of the licence"))
        self._text.setTabChangesFocus(True)
        rows = [(part.name, part.version, _said(part.licence)) for part in parts]
        self.model = WordTable((self.tr("Component"), self.tr("Version"), self.tr("Licence")), rows, self)
        self.table = named(RowView(), "components", self.tr("Components and their licences"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().show()
        self.table.set_row_height(self.fontMetrics().height() + 9)
        self.table.set_columns({0: 190, 1: 90}, stretch=2)
        self.table.selectionModel().currentRowChanged.connect(lambda index, _before: self._show(index.row()))
        halves = QSplitter()
        halves.setOrientation(halves.orientation().Vertical)
        halves.addWidget(self.table)
        halves.addWidget(self._text)
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(self._head(theme))
        column.addWidget(halves, 1)
        column.addWidget(close_box(self))
        if self._parts:
            self.table.show_row(0)
        self.table.setFocus()

    def _head(self, theme: Theme) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(56, 56))
        title = QLabel(f"Annotator {__version__}")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        made_with = f"Python {platform.python_version()}, Qt {qVersion()}"
        below = QLabel(self.tr("Turns text into training data. MIT licence. {made_with}.").format(made_with=made_with))
        mute(below, theme)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(below)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(picture)
        head.addLayout(words, 1)
        return head

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self._text.setPlainText(
            part.text
            or self.tr("{name} comes without the text of its licence ({licence}).").format(
                name=part.name, licence=_said(part.licence)
            )
        )


def _said(licence: str) -> str:
    return translate("AboutDialog", "see its own pages") if licence == UNSTATED else licence
