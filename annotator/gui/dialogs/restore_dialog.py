"""Restore points: which copies of the project are kept, and the ways back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.frame import Complaint, close_box, fit
from annotator.gui.icons import icon
from annotator.gui.models.tables import WordTable
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.row_view import RowView
from annotator.gui.theme import Theme
from annotator.session.restore_points import Contents, Reason, RestorePoint


class RestoreDialog(QDialog):
    """Lists restore points, the latest first; what is done with one the owner says."""

    make_wanted = Signal()
    copy_wanted = Signal(object)  # RestorePoint that is to become a file of its own
    back_wanted = Signal(object)  # RestorePoint to go back to

    def __init__(self, project: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "restore_points", self.tr("Restore points"))
        self.setWindowTitle(self.tr("Restore points of “{project}”").format(project=project))
        fit(self, 620, 420)
        self._points: list[RestorePoint] = []
        self._contents: dict[str, Contents | None] = {}
        words = (self.tr("Made"), self.tr("Why"), self.tr("Answered"), self.tr("Size"))
        self.model = WordTable(words, parent=self)
        self.table = named(RowView(), "restore_rows", self.tr("Restore points, the latest first"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().show()
        self.table.set_row_height(self.fontMetrics().height() + 9)
        self.table.set_columns({0: 160, 2: 130, 3: 90}, stretch=1)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self._note = QLabel(
            self.tr(
                "Every change is saved at once. These are copies of the whole project, made once a day when it is "
                "opened, and before you go back to one."
            ),
            wordWrap=True,
        )
        mute(self._note, theme)
        self._complaint = Complaint(theme)
        self._lay_out(theme)
        self.show_points([])

    def show_points(self, points: Sequence[RestorePoint]) -> None:
        """Lists these; what is in them may come later."""
        self._points = list(points)
        self._fill()
        if self._points:
            self.table.show_row(0)
        self._enable()

    def show_contents(self, point: RestorePoint, contents: Contents | None) -> None:
        """Shows what a restore point holds; None where it cannot be read any more."""
        self._contents[point.path.name] = contents
        current = self.table.currentIndex().row()
        self._fill()
        if current >= 0:
            self.table.show_row(current, scroll=False)
        self._enable()

    def complain(self, sentence: str) -> None:
        """Says what went wrong."""
        self._complaint.say(sentence)

    def set_can_make(self, can: bool) -> None:
        """Says whether one can be made now: only of the project that is open."""
        self._make.setEnabled(can)

    @property
    def current(self) -> RestorePoint | None:
        """The restore point of the current row."""
        row = self.table.currentIndex().row()
        return self._points[row] if 0 <= row < len(self._points) else None

    def _fill(self) -> None:
        locale = QLocale()
        self.model.show_rows(
            [
                (
                    locale.toString(_moment(point), QLocale.FormatType.ShortFormat),
                    self._why(point.reason),
                    self._words(point),
                    locale.formattedDataSize(point.size, 1),
                )
                for point in self._points
            ]
        )

    def _words(self, point: RestorePoint) -> str:
        if point.path.name not in self._contents:
            return "…"
        contents = self._contents[point.path.name]
        if contents is None:
            return self.tr("cannot be read")
        return self.tr("{done} of {total}").format(done=f"{contents.answered:,}", total=f"{contents.documents:,}")

    def _why(self, reason: Reason) -> str:
        return {
            Reason.BY_ITSELF: self.tr("by itself"),
            Reason.BY_HAND: self.tr("by hand"),
            Reason.BEFORE_GOING_BACK: self.tr("before going back"),
            Reason.BEFORE_MERGING: self.tr("before merging labels"),
        }[reason]

    def _lay_out(self, theme: Theme) -> None:
        def button(words: str, name: str, icon_name: str) -> QPushButton:
            made = named(QPushButton(words), name, words.replace("&", "").rstrip("…"))
            made.setIcon(icon(icon_name, theme))
            made.setAutoDefault(False)
            return made

        self._make = button(self.tr("&Make one now"), "make_restore_point", "plus")
        self._copy = button(self.tr("Restore as a &new file…"), "restore_as_new", "copy")
        self._back = button(self.tr("&Go back to this one"), "go_back", "undo")
        self._make.clicked.connect(self.make_wanted)
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self.current))
        self._back.clicked.connect(lambda: self.back_wanted.emit(self.current))
        buttons = QHBoxLayout()
        buttons.addWidget(self._make)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addWidget(self._complaint)
        column.addWidget(close_box(self))
        self.table.setFocus()

    def _enable(self) -> None:
        point = self.current
        whole = point is not None and self._contents.get(point.path.name) is not None
        for button in (self._copy, self._back):
            button.setEnabled(whole)


def _moment(point: RestorePoint) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(point.made.timestamp()))
