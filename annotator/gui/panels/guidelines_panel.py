"""The guidelines panel: what the label of the active span means, and what holds for the whole project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.icons import swatch
from annotator.gui.panels.empty_state import EmptyState
from annotator.gui.panels.markdown_view import MarkdownView
from annotator.gui.panels.named import look_like_a_link, named
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.domain.label import Label

PAUSE = 60
"""Milliseconds that a span is active before its label's guidelines are laid out: nobody reads while keys fly."""

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


@dataclass(frozen=True, slots=True)
class ShownGuidelines:
    """What the panel shows: a label (None for none), its Markdown, and that of the project."""

    label: Label | None = None
    text: str = ""
    general: str = ""

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.general.strip() or (self.label and self.label.description))


class GuidelinesPanel(QWidget):
    """Shows guidelines, and asks for them to be edited."""

    edit_wanted = Signal(str)  # a label's name; empty for the whole project

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "guidelines_panel", self.tr("Guidelines"))
        self._theme = theme
        self._shown = ShownGuidelines()
        self.is_in_front = False
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._render)
        self._make_parts(theme)
        self._lay_out()
        self.set_theme(theme)
        self._render()

    def show_guidelines(self, shown: ShownGuidelines) -> None:
        """Shows these in place of the others, as soon as the panel is to be seen."""
        if shown != self._shown:
            self._shown = shown
            if self.is_in_front:
                self._soon.start()

    def set_points(self, points: float) -> None:
        """Takes another size of the text."""
        self.view.set_points(points)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.view.set_theme(theme)
        self._empty.set_theme(theme)
        look_like_a_link(self._edit, theme)
        self._show_head()

    def set_in_front(self, in_front: bool) -> None:
        """Is told whether the panel can be seen: behind another tab a panel is visible to Qt, too."""
        self.is_in_front = in_front
        if in_front:
            self._render()

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(250, 240)

    def _make_parts(self, theme: Theme) -> None:
        self._picture = QLabel()
        self._name = named(QLabel(), "guidelines_label", self.tr("Label that the guidelines are of"))
        font = self._name.font()
        font.setWeight(font.Weight.DemiBold)
        self._name.setFont(font)
        self._edit = named(QPushButton(self.tr("Edit…")), "edit_guidelines", self.tr("Edit the guidelines"))
        self._edit.clicked.connect(self._ask)
        self.view = named(MarkdownView(theme, margin=10), "guidelines_text", self.tr("Text of the guidelines"))
        self.view.link_pressed.connect(_open)
        sentence = self.tr("Nothing is written yet.\nSay what each label means, with examples and hard cases.")
        self._empty = EmptyState("edit", sentence, self.tr("Write guidelines…"), theme)
        named(self._empty.button, "write_guidelines", self.tr("Write guidelines"))
        self._empty.pressed.connect(self._ask)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 6, 6, 2)
        head.addWidget(self._picture)
        head.addWidget(self._name, 1)
        head.addWidget(self._edit)
        written = QWidget()
        column = QVBoxLayout(written)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(written)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _ask(self) -> None:
        self.edit_wanted.emit(self._shown.label.name if self._shown.label else "")

    def _show_head(self) -> None:
        label = self._shown.label
        self._name.setText(label.name if label else self.tr("The whole project"))
        self._picture.setVisible(label is not None)
        if label is not None:
            self._picture.setPixmap(swatch(self._theme.colour(label.colour)).pixmap(14, 14))

    def _render(self) -> None:
        shown = self._shown
        self._show_head()
        self._pages.setCurrentIndex(1 if shown else 0)
        parts = []
        if shown.label is not None:
            if shown.label.description:
                plain = _SPECIAL.sub(r"\\\1", shown.label.description)
                parts.append(f"*{plain}*")
            parts.append(shown.text)
            if shown.general.strip():
                parts.append("## " + self.tr("For every label"))
        parts.append(shown.general)
        self.view.show_markdown("\n\n".join(part for part in parts if part.strip()))


def _open(link: QUrl) -> None:
    """Hands a link of the web to the browser; others lead nowhere."""
    if link.scheme() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(link)
