"""The label chooser: a small list at the text, for a label by key, by name or by mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.label import Label, LabelSet
from annotator.gui.dialogs.type_ahead import TypeAhead
from annotator.gui.icons import icon
from annotator.gui.models.choices import Choice
from annotator.gui.models.matching import best_matches
from annotator.gui.panels.label_cap import cap_icon, shown_key
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme

WIDTH = 260
MOST_ROWS = 10


class LabelChooser(QFrame):
    """Pops up at a point. Typing narrows the list; a digit as the first key is a label's key, as in the text."""

    label_chosen = Signal(str)
    new_label_wanted = Signal(str)  # a name that no label has
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        named(self, "label_chooser", self.tr("Choose a label"))
        self._theme = theme
        self._labels = LabelSet()
        self._may_add = True
        self._is_answered = True
        self.choices = TypeAhead("label_chooser", self.tr("Label name"), theme)
        self.choices.line.setPlaceholderText(self.tr("Label name or key"))
        self.choices.typed.connect(self._narrow)
        self.choices.chosen.connect(self._choose)
        self.choices.dismissed.connect(self.hide)
        self.choices.line.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(7, 7, 7, 7)
        column.addWidget(self.choices)
        self.set_theme(theme)

    def open_at(self, place: QPoint, labels: LabelSet, *, current: str = "", may_add: bool = True) -> None:
        """Shows the labels below a point of the screen, or above it where there is no room.

        `current` is the label that the span has already; `may_add` offers a name that no label has as a new label.
        """
        self._labels, self._may_add, self._is_answered = labels, may_add, False
        self.choices.line.clear()
        self._narrow("", current)
        self.move(self._fitting(place))
        self.show()
        self.choices.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.choices.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """See QFrame."""
        super().hideEvent(event)
        if not self._is_answered:
            self._is_answered = True
            self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QFrame."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self.choices.line.text():
            label = self._by_key(event)
            if label is not None:
                self._answer(label)
                return True
        return super().eventFilter(watched, event)

    def _by_key(self, event: QKeyEvent) -> Label | None:
        """The label whose key is pressed, if it is a digit: letters begin names."""
        return self._labels.by_key(event.text()) if event.text().isdecimal() else None

    def _narrow(self, typed: str, current: str = "") -> None:
        numbered = list(enumerate(self._labels, 1))
        fitting = best_matches(typed, numbered, lambda entry: entry[1].name)
        choices = [self._choice(label, number, current) for number, label in fitting]
        name = typed.strip()
        if self._may_add and name and name not in self._labels:
            choices.append(
                Choice(self.tr("New label “{name}”…").format(name=name), "", icon("plus", self._theme), name)
            )
        nothing = self.tr("No label fits.") if typed else self.tr("There is no label yet. Type a name.")
        self.choices.show_choices(choices, nothing=nothing)
        self.resize(QSize(WIDTH, self.choices.height_for(min(len(choices), MOST_ROWS)) + 16))

    def _choice(self, label: Label, number: int, current: str) -> Choice:
        key = shown_key(label, number)
        detail = self.tr("now") if label.name == current else label.description
        return Choice(label.name, detail, cap_icon(key, self._theme.colour(label.colour)), label)

    def _choose(self, choice: Choice) -> None:
        if isinstance(choice.stands_for, Label):
            self._answer(choice.stands_for)
        else:
            self._is_answered = True
            self.hide()
            self.new_label_wanted.emit(choice.stands_for)

    def _answer(self, label: Label) -> None:
        self._is_answered = True
        self.hide()
        self.label_chosen.emit(label.name)

    def _fitting(self, place: QPoint) -> QPoint:
        """Where the list is wholly on the screen that holds the point."""
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(place.x(), room.left()), room.right() - self.width())
        below = place.y() + 4
        return QPoint(
            x, below if below + self.height() <= room.bottom() else max(room.top(), place.y() - self.height() - 24)
        )
