"""The start page: what one sees without a project, and the ways to get one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.icons import program_icon
from annotator.gui.panels.action_card import ActionCard
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.recent_rows import RECENT, RecentProject, RecentRowDelegate
from annotator.gui.theme import Theme

WIDTH = 640
"""Width of the page's content, in pixels; a narrower window narrows it."""


class StartPage(QScrollArea):
    """Offers the sample, a new project, one to open, and those of late."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    recent_chosen = Signal(str)  # path of a project file
    recent_forgotten = Signal(str)  # path of a project file that is not to be listed any more

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "start_page", self.tr("Start page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_cards(theme)
        self._make_recent(theme)
        self._lay_out()
        self._tint(theme)
        self.show_recent(())

    # ---- what the owner says

    def show_recent(self, projects: Sequence[RecentProject]) -> None:
        """Lists these projects, the latest first."""
        self.recent.clear()
        for project in projects:
            item = QListWidgetItem(project.name, self.recent)
            item.setData(RECENT, project)
            missing = self.tr("The file is missing.")
            item.setToolTip(f"{project.path}\n{missing}" if project.missing else project.path)
            words = ", ".join(part for part in (project.name, project.folder, project.progress) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        for widget in (self._recent_title, self.recent):
            widget.setVisible(bool(projects))
        if projects:
            self.recent.setCurrentRow(0)
            rows = self.recent.sizeHintForRow(0) * len(projects)
            self.recent.setFixedHeight(rows + 2 * self.recent.frameWidth() + 4)

    def show_key(self, key: str) -> None:
        """Says which key accepts the first suggestion."""
        self.sample.set_sentence(self._sample_words(key))

    def _sample_words(self, key: str) -> str:
        return self.tr("Short texts with suggestions; the first {key} accepts one").format(key=key)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._tint(theme)
        self.recent.viewport().update()

    def _tint(self, theme: Theme) -> None:
        for card in (self.sample, self.new, self.open):
            card.set_theme(theme)
        self._delegate.set_theme(theme)
        for label in (self._promise, self._recent_title, self._hint):
            mute(label, theme)

    def showEvent(self, event: QShowEvent) -> None:
        """See QScrollArea."""
        super().showEvent(event)
        self.sample.setFocus()

    # ---- how it is made

    def _make_cards(self, theme: Theme) -> None:
        self._picture = QLabel()
        self._picture.setPixmap(program_icon().pixmap(QSize(64, 64)))
        self._title = QLabel(self.tr("Annotator"))
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._promise = QLabel(self.tr("Turn texts into training data, mostly from the keyboard."))
        self._promise.setObjectName("start_promise")
        self.sample = ActionCard("suggest", self.tr("&Try the sample"), self._sample_words("Space"), theme)
        self.sample.setObjectName("try_sample")
        self.sample.setDefault(True)
        self.new = ActionCard("new", self.tr("&New project…"), self.tr("A name, labels and a place"), theme)
        self.new.setObjectName("new_project")
        self.open = ActionCard("open", self.tr("&Open…"), self.tr("A project file"), theme)
        self.open.setObjectName("open_project")
        self.sample.clicked.connect(self.sample_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)

    def _make_recent(self, theme: Theme) -> None:
        self._recent_title = QLabel(self.tr("&Recent projects"))
        self.recent = named(QListWidget(), "recent_projects", self.tr("Recent projects"))
        self._recent_title.setBuddy(self.recent)
        self._delegate = RecentRowDelegate(theme)
        self.recent.setItemDelegate(self._delegate)
        self.recent.setMouseTracking(True)
        self.recent.setFrameShape(QFrame.Shape.NoFrame)
        self.recent.setStyleSheet("QListView { background: transparent; border: none; }")
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.itemClicked.connect(self._choose)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self.recent)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(lambda: self._choose(self.recent.currentItem()))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.recent)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._forget(self.recent.currentItem()))
        self.recent.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.recent.customContextMenuRequested.connect(self._open_menu)
        self._hint = QLabel(self.tr("Or drop texts, a folder or a project anywhere in this window."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(18)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._promise)
        words.addStretch(1)
        head.addWidget(self._picture)
        head.addLayout(words, 1)
        pair = QHBoxLayout()
        pair.setSpacing(10)
        pair.addWidget(self.new, 1)
        pair.addWidget(self.open, 1)
        content = QWidget(maximumWidth=WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addLayout(head)
        column.addSpacing(16)
        column.addWidget(self.sample)
        column.addLayout(pair)
        column.addSpacing(14)
        column.addWidget(self._recent_title)
        column.addWidget(self.recent)
        column.addSpacing(6)
        column.addWidget(self._hint)
        column.addStretch(3)
        ground = QWidget()
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(content, 100)
        line.addStretch(1)
        self.setWidget(ground)

    # ---- what follows

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.recent_chosen.emit(item.data(RECENT).path)

    def _forget(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.recent_forgotten.emit(item.data(RECENT).path)

    def _open_menu(self, place: QPoint) -> None:
        item = self.recent.itemAt(place)
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._choose(item))
        menu.addAction(self.tr("Remove from this list")).triggered.connect(lambda: self._forget(item))
        menu.popup(self.recent.mapToGlobal(place))
