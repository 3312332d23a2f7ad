"""Preferences: all of them on one page, found by words, each in force as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.dialogs.frame import close_box, fit
from annotator.gui.icons import muted_icon
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.preference_row import PreferenceRow
from annotator.gui.theme import Theme
from annotator.session.preferences import Preference


class PreferencesDialog(QDialog):
    """Shows entries of the table with their values; `value_chosen` says what the person chose."""

    value_chosen = Signal(str, object)

    def __init__(
        self, entries: Sequence[Preference], values: Mapping[str, Any], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "preferences", self.tr("Preferences"))
        self.setWindowTitle(self.tr("Preferences"))
        fit(self, 560, 660)
        self.search = named(QLineEdit(clearButtonEnabled=True), "preference_search", self.tr("Search preferences"))
        self.search.setPlaceholderText(self.tr("Search preferences"))
        self.search.textChanged.connect(self._narrow)
        self.rows = [PreferenceRow(entry, values[entry.name], theme) for entry in entries]
        for row in self.rows:
            row.value_chosen.connect(self.value_chosen)
            row.field.installEventFilter(self)
        self._heads: dict[str, QLabel] = {}
        self._nothing = QLabel(self.tr("No preference fits."), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self._made_page(), 1)
        column.addWidget(close_box(self))
        self.set_theme(theme)
        self.search.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look: the theme may be what was chosen."""
        for action in self.search.actions():
            if action.objectName() == "sign":
                self.search.removeAction(action)
        sign = self.search.addAction(muted_icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        sign.setObjectName("sign")
        for label in (*self._heads.values(), self._nothing):
            mute(label, theme)
        for row in self.rows:
            row.set_theme(theme)

    def shown(self) -> list[str]:
        """The names of the preferences that are listed now."""
        return [row.entry.name for row in self.rows if not row.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page, and changes nothing on the way that has not got the keyboard."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QDialog; Enter ends typing, not the dialog."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _made_page(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 0, 10, 0)
        column.setSpacing(2)
        for row in self.rows:
            group = row.entry.group
            if group not in self._heads:
                head = QLabel(group)
                font = head.font()
                font.setWeight(font.Weight.DemiBold)
                head.setFont(font)
                head.setContentsMargins(0, 12 if self._heads else 2, 0, 2)
                self._heads[group] = head
                column.addWidget(head)
            column.addWidget(row)
        column.addWidget(self._nothing)
        column.addStretch(1)
        area = named(QScrollArea(widgetResizable=True), "preference_page", self.tr("Preferences"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        for row in self.rows:
            row.setVisible(row.fits(words))
        for group, head in self._heads.items():
            head.setVisible(any(row.entry.group == group and not row.isHidden() for row in self.rows))
        self._nothing.setVisible(not self.shown())
