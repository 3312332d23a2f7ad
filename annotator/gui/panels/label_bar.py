"""The label bar: a button for every label, flowing over as many lines as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.label_button import COMPACT_HEIGHT, HEIGHT, LabelButton
from annotator.gui.panels.label_cap import shown_key
from annotator.gui.panels.named import named
from annotator.gui.soon import Soon
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.domain.label import Label

MOST_LINES, MOST_COMPACT_LINES = 3, 4
"""More lines than these scroll, so that the text keeps its room. Buttons become compact before they scroll."""

GAP, COMPACT_GAP = 6, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class LabelBar(QScrollArea):
    """Shows the labels of the project. Tab reaches one of the buttons, arrows go among them."""

    label_pressed = Signal(str)
    edit_labels_wanted = Signal(str)  # name of the label to begin with; empty for none
    add_label_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "label_bar", self.tr("Labels"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._buttons: list[LabelButton] = []
        self._sticky = ""
        self._is_compact = False
        self._ahead = Soon(self._draw_ahead, self)
        self._ground = QWidget()
        self._flow = FlowLayout(self._ground, GAP)
        self._flow.setContentsMargins(10, 7, 10, 7)
        self._add = self._tool("add_label", self.tr("New label…"), self.add_label_wanted.emit)
        self._edit = self._tool("edit_labels", self.tr("Edit labels…"), lambda: self.edit_labels_wanted.emit(""))
        self.setWidget(self._ground)
        self.set_theme(theme)
        self.show_labels(())

    # ---- what the owner says

    def show_labels(self, labels: Iterable[Label], counts: Mapping[str, int] | None = None) -> None:
        """Shows these labels in their order; `counts` are their confirmed spans in the project, where known."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(label, number) for number, label in enumerate(labels, 1)]
        for tool in (self._add, self._edit):
            self._flow.removeWidget(tool)
        for place, widget in enumerate((*self._buttons, self._add, self._edit)):
            self._flow.addWidget(widget)
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus if place else Qt.FocusPolicy.TabFocus)
            widget.show()
        self.set_counts(counts or {})
        self.set_sticky(self._sticky)
        self._fit()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Says how many spans have each label; a label that is not named gets no count."""
        for button in self._buttons:
            button.set_count(counts.get(button.label.name))

    def set_sticky(self, name: str) -> None:
        """Shows that label as the one that every new selection takes; none for an empty name."""
        self._sticky = name
        for button in self._buttons:
            button.setChecked(button.label.name == name)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self._add.setIcon(icon("plus", theme))
        self._edit.setIcon(icon("edit", theme))
        for button in self._buttons:
            button.set_theme(theme)
        self._ahead.ask()

    def sizeHint(self) -> QSize:
        """See QScrollArea."""
        return QSize(480, self.height())

    # ---- what Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QScrollArea."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """See QScrollArea."""
        super().showEvent(event)
        self._ahead.ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QScrollArea."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QAbstractButton)
        ):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._go(watched, step)
                return True
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """See QScrollArea."""
        button = self._ground.childAt(self._ground.mapFromGlobal(event.globalPos()))
        self._open_menu(button.label.name if isinstance(button, LabelButton) else "", event.globalPos())

    # ---- how it works

    def _button(self, label: Label, number: int) -> LabelButton:
        button = LabelButton(label, shown_key(label, number), self._theme, self._ground)
        button.set_compact(self._is_compact)
        button.clicked.connect(lambda: self._press(button))
        button.installEventFilter(self)
        return button

    def _press(self, button: LabelButton) -> None:
        """What is sticky the owner decides: until it says so, the button looks as before."""
        button.setChecked(button.label.name == self._sticky)
        self.label_pressed.emit(button.label.name)

    def _tool(self, object_name: str, words: str, pressed: Callable[[], None]) -> QToolButton:
        tool = named(QToolButton(self._ground), object_name, words.rstrip("…"), words)
        tool.setFixedSize(HEIGHT, HEIGHT)
        tool.setStyleSheet("QToolButton { padding: 0; }")
        tool.clicked.connect(pressed)
        tool.installEventFilter(self)
        return tool

    def _go(self, start: QAbstractButton, step: int) -> None:
        ring: list[QAbstractButton] = [*self._buttons, self._add, self._edit]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        aim = ring[(ring.index(start) + step) % len(ring)]
        start.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        aim.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        aim.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(aim)

    def _open_menu(self, name: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edit = QAction(self.tr("Edit {name}…").format(name=name) if name else self.tr("Edit labels…"), menu)
        edit.triggered.connect(lambda: self.edit_labels_wanted.emit(name))
        add = QAction(self.tr("New label…"), menu)
        add.triggered.connect(self.add_label_wanted)
        menu.addActions([edit, add])
        menu.popup(place)

    def _fit(self) -> None:
        """Takes as many lines as the labels need at this width, up to the most."""
        margins = self._flow.contentsMargins()
        around = margins.top() + margins.bottom()
        for compact in (False, True):
            height, gap = (COMPACT_HEIGHT, COMPACT_GAP) if compact else (HEIGHT, GAP)
            most = around + (MOST_COMPACT_LINES if compact else MOST_LINES) * (height + gap) - gap
            sizes = [button.size_when(compact=compact) for button in self._buttons]
            wanted = self._flow.height_with([*sizes, *[QSize(height, height)] * 2], self.width(), gap)
            if wanted <= most:
                break
        self._set_compact(compact)
        needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if wanted > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed)  # “as needed” would keep the bar for the room that the bar itself takes
        self.setFixedHeight(max(around + height, min(wanted, most)))
        self._flow.activate()
        self._ahead.ask()

    def _draw_ahead(self) -> None:
        """Has the pictures of the buttons in an event of their own, before the whole window is painted."""
        if self.isVisible():
            for button in self._buttons:
                button.picture()

    def _set_compact(self, compact: bool) -> None:
        if compact == self._is_compact:
            return
        self._is_compact = compact
        self._flow.set_gap(COMPACT_GAP if compact else GAP)
        for button in self._buttons:
            button.set_compact(compact)
        for tool in (self._add, self._edit):
            edge = COMPACT_HEIGHT if compact else HEIGHT
            tool.setFixedSize(edge, edge)
