"""Commands and their keys by group, with a line to search them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.icons import muted_icon
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """What a key does: the group it is listed in (a menu, say), its words, the keys for people.

    `action` is the id of the action, empty where the keys cannot be changed here; `is_own` whether the person did.
    """

    group: str
    text: str
    keys: str
    action: str = ""
    is_own: bool = False


class ShortcutTree(QWidget):
    """Lists keys by group; what is typed is looked for in words and keys."""

    chosen = Signal(str)  # the id of the action whose row is current; empty for a row that cannot be changed
    pressed = Signal(str)  # the same, for Enter or a double click on it

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = named(QLineEdit(clearButtonEnabled=True), "shortcut_search", self.tr("Search commands and keys"))
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.addAction(muted_icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._narrow)
        self.tree = self._made_tree()
        self._nothing = QLabel(self.tr("No command fits."), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._nothing.hide()
        mute(self._nothing, theme)
        self._groups: dict[str, list[QTreeWidgetItem]] = {}
        self._heads: dict[str, QTreeWidgetItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self._nothing)
        self.setFocusProxy(self.search)

    def show_rows(self, rows: Sequence[ShortcutRow]) -> None:
        """Lists these rows; the current action stays the current one."""
        current = self.current
        self.tree.clear()
        self._groups, self._heads = {}, {}
        for row in rows:
            if row.group not in self._heads:
                self._heads[row.group] = self._group(row.group)
            item = QTreeWidgetItem(self._heads[row.group], [row.text, row.keys])
            item.setData(0, _ID, row.action)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if row.is_own:
                font = self.font()
                font.setWeight(QFont.Weight.DemiBold)
                item.setFont(1, font)
                item.setToolTip(1, self.tr("Your own key"))
            self._groups[row.group].append(item)
            if row.action and row.action == current:
                self.tree.setCurrentItem(item)
        self._narrow(self.search.text())

    @property
    def current(self) -> str:
        """The action of the current row; empty for none."""
        item = self.tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def shown(self) -> list[str]:
        """The words of the commands that are listed now."""
        return [item.text(0) for items in self._groups.values() for item in items if not item.isHidden()]

    def go_to(self, action: str) -> None:
        """Makes the row of that action the current one."""
        for items in self._groups.values():
            for item in items:
                if item.data(0, _ID) == action:
                    self.tree.setCurrentItem(item)

    def _made_tree(self) -> QTreeWidget:
        tree = named(QTreeWidget(), "shortcut_rows", self.tr("Commands and their keys"))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(12)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current))
        tree.itemActivated.connect(lambda *_: self.pressed.emit(self.current))
        return tree

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [title])
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        group.setFont(0, font)
        group.setForeground(0, self._theme.muted)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        group.setExpanded(True)
        self._groups[title] = []
        return group

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        for title, items in self._groups.items():
            for item in items:
                where = f"{title} {item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in where for word in words))
            self._heads[title].setHidden(all(item.isHidden() for item in items))
        self._nothing.setVisible(not self.shown())
        fitting = [item for items in self._groups.values() for item in items if not item.isHidden()]
        current = self.tree.currentItem()
        if fitting and (current is None or current not in fitting):
            self.tree.setCurrentItem(fitting[0])
