"""Problem: what happened, what to do, and details to copy for whoever may help."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.frame import close_box
from annotator.gui.icons import pixmap
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme


class ProblemDialog(QDialog):
    """Tells of something that went wrong. `details` (a traceback, say) are shown on request."""

    log_folder_wanted = Signal()

    def __init__(
        self, what_happened: str, what_to_do: str, details: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "problem_dialog", self.tr("Problem"))
        self.setWindowTitle(self.tr("Problem"))
        self.setMinimumWidth(480)
        self._details = "\n\n".join(part for part in (what_happened, what_to_do, details) if part)
        happened = named(QLabel(what_happened, wordWrap=True), "what_happened", self.tr("What happened"))
        font = happened.font()
        font.setWeight(font.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.08)
        happened.setFont(font)
        advice = named(QLabel(what_to_do, wordWrap=True), "what_to_do", self.tr("What to do"))
        for label in (happened, advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        advice.setVisible(bool(what_to_do))
        self._shown = named(QPlainTextEdit(details, readOnly=True), "problem_details", self.tr("Details"))
        self._shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._shown.setTabChangesFocus(True)
        self._shown.setMinimumHeight(160)
        self._shown.hide()
        self._lay_out([happened, advice], theme, has_details=bool(details))

    def _lay_out(self, words: list[QLabel], theme: Theme, *, has_details: bool) -> None:
        sign = QLabel()
        sign.setPixmap(pixmap("problem", theme.warning, 36, self.devicePixelRatioF()))
        text = QVBoxLayout()
        text.setSpacing(8)
        for label in words:
            text.addWidget(label)
        text.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        box = close_box(self)
        copy = named(QPushButton(self.tr("&Copy details")), "copy_details", self.tr("Copy details"))
        copy.clicked.connect(self._copy)
        show = named(QPushButton(self.tr("Show &details")), "show_details", self.tr("Show details"))
        show.setCheckable(True)
        show.toggled.connect(self._show_details)
        logs = named(QPushButton(self.tr("Open &log folder")), "open_log_folder", self.tr("Open log folder"))
        logs.clicked.connect(self.log_folder_wanted)
        for button in (show, copy, logs):
            button.setAutoDefault(False)
            box.addButton(button, box.ButtonRole.ActionRole)
        for button in (show, logs):  # a sentence says all there is to say
            button.setVisible(has_details)
        close = box.button(box.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._shown, 1)
        column.addWidget(box)

    def _show_details(self, shown: bool) -> None:
        self._shown.setVisible(shown)
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
