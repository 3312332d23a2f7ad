"""The history panel: the time line of the project, and going to any point of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.edit import OperationKind
from annotator.gui.models.history_list import HistoryListModel
from annotator.gui.panels.empty_state import EmptyState
from annotator.gui.panels.history_rows import HistoryRowDelegate
from annotator.gui.panels.named import named
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.session import HistoryRow


class HistoryPanel(QWidget):
    """Shows a HistoryListModel and asks what is wanted of one operation, by its number.

    A double click or Enter goes to that point. What has to be asked or said stands in a line below the list.
    """

    point_wanted = Signal(int)  # everything as it was right after that operation
    undo_alone_wanted = Signal(int)
    place_wanted = Signal(int)
    agreed = Signal()  # to what `ask` asked

    def __init__(self, model: HistoryListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "history_panel", self.tr("History"))
        self._model = model
        self._hint = 0
        self._make_list(theme)
        self._make_buttons()
        self._lay_out()
        self.set_theme(theme)
        model.rowsInserted.connect(self._show_what_there_is)
        model.modelReset.connect(self._show_what_there_is)
        model.dataChanged.connect(lambda *_: self._enable())
        self._show_what_there_is()

    # ---- what the owner says

    def ask(self, question: str, agree: str) -> None:
        """Asks below the list; `agreed` if the button that says `agree` is pressed (it has the keyboard)."""
        self._say(question, self._agree, agree)
        self._agree.setFocus()

    def say(self, sentence: str, number: int, show: str) -> None:
        """Says something below the list, with a button that says `show` and selects that operation."""
        self._hint = number
        self._say(sentence, self._look, show)
        self._look.setFocus()

    def unsay(self) -> None:
        """Takes away what is asked or said below the list."""
        self._below.hide()
        self._actions.show()

    def select(self, number: int) -> None:
        """Selects an operation and brings it into view."""
        row = self._model.row_of(number)
        if row is not None:
            self.list.show_row(row)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self.list.set_theme(theme)
        self._nothing.set_theme(theme)

    # ---- how it is made

    def _make_list(self, theme: Theme) -> None:
        self.list = named(RowView(chosen_by_click=False), "history_list", self.tr("What was done, the newest first"))
        self.list.setModel(self._model)
        self._delegate = HistoryRowDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.set_row_height(self._delegate.row_height(self.font()))
        self.list.set_columns({}, stretch=0)
        self.list.row_chosen.connect(lambda row: self._want(self.point_wanted, row))
        self.list.selectionModel().currentRowChanged.connect(self._went_to)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        sentence = self.tr("Nothing was done yet.\nEvery step will stand here, and can be taken back.")
        self._nothing = EmptyState("undo", sentence, "", theme)

    def _make_buttons(self) -> None:
        self._go = _button("history_go", self.tr("Go to this point"))
        self._go.setToolTip(self.tr("All later steps of yours are undone. They can be redone until you do something."))
        self._alone = _button("history_undo_alone", self.tr("Undo only this"))
        self._alone.setToolTip(self.tr("Takes this step back and leaves all later ones, if none was built on it."))
        self._place = _button("history_show", self.tr("Show"))
        self._place.setToolTip(self.tr("Goes to the document and the place."))
        for button, signal in (
            (self._go, self.point_wanted),
            (self._alone, self.undo_alone_wanted),
            (self._place, self.place_wanted),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: self._want(signal, None))
        self._agree = _button("history_agree", "")
        self._agree.clicked.connect(self._agreed)
        self._look = _button("history_look", "")
        self._look.clicked.connect(self._show_hint)
        self._leave = _button("history_leave", self.tr("Leave it"))
        self._leave.clicked.connect(self._left)
        self._sentence = named(QLabel(wordWrap=True), "history_sentence", self.tr("What has to be asked or said"))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        beside = QHBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self._alone, 1)
        beside.addWidget(self._place, 1)
        answers = QHBoxLayout()
        answers.setSpacing(6)
        for button in (self._agree, self._look, self._leave):
            answers.addWidget(button, 1)
        self._below = QWidget()
        said = QVBoxLayout(self._below)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(6)
        said.addWidget(self._sentence)
        said.addLayout(answers)
        self._below.hide()
        self._actions = QWidget()
        actions = QVBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(6)
        actions.addWidget(self._go)
        actions.addLayout(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._pages, 1)
        column.addWidget(self._below)
        column.addWidget(self._actions)

    def _say(self, sentence: str, button: QPushButton, text: str) -> None:
        self._sentence.setText(sentence)
        for other in (self._agree, self._look):
            other.setVisible(other is button)
        button.setText(text)
        self._actions.hide()  # a low panel has no room for both
        self._below.show()

    # ---- what follows

    def _went_to(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.unsay()
        self._enable()

    def _enable(self) -> None:
        row = self._chosen_row()
        is_edit = row is not None and row.kind is OperationKind.EDIT
        self._go.setEnabled(row is not None and not row.dropped)
        self._alone.setEnabled(row is not None and is_edit and not row.undone)
        self._place.setEnabled(is_edit)

    def _chosen_row(self) -> HistoryRow | None:
        index = self.list.currentIndex()
        row: HistoryRow | None = index.data(HistoryListModel.ROW) if index.isValid() else None
        return row

    def _want(self, signal: SignalInstance, row: int | None) -> None:
        number = self._model.number_at(self.list.currentIndex().row() if row is None else row)
        if number is not None:
            self.unsay()
            signal.emit(number)

    def _open_menu(self, place: QPoint) -> None:
        if self._chosen_row() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self._go, self._alone, self._place):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _agreed(self) -> None:
        self._left()
        self.agreed.emit()

    def _left(self) -> None:
        self.unsay()
        self.list.setFocus()

    def _show_hint(self) -> None:
        self._left()
        self.select(self._hint)

    def _show_what_there_is(self) -> None:
        self._pages.setCurrentWidget(self.list if self._model.rowCount() else self._nothing)
        self._enable()


def _button(name: str, text: str) -> QPushButton:
    button = named(QPushButton(text), name, text)
    button.setAutoDefault(True)  # Enter presses it
    return button
