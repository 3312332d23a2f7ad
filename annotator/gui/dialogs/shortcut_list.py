"""Shortcut list: every key and what it does, searchable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import close_box
from annotator.gui.icons import muted_icon
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """What a key does: the group it is listed in (a menu, say), its words, and the keys for people."""

    group: str
    text: str
    keys: str


class ShortcutList(QDialog):
    """Lists keys by group; what is typed is looked for in words and keys."""

    def __init__(self, rows: Sequence[ShortcutRow], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "shortcut_list", "Keyboard shortcuts")
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(520, 600)
        self.search = named(QLineEdit(clearButtonEnabled=True), "shortcut_search", "Search commands and keys")
        self.search.setPlaceholderText("Search commands and keys")
        self.search.addAction(muted_icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._narrow)
        self.tree = named(QTreeWidget(), "shortcut_rows", "Commands and their keys")
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._nothing = QLabel("No command fits.", alignment=Qt.AlignmentFlag.AlignHCenter)
        self._nothing.hide()
        mute(self._nothing, theme)
        self._groups: dict[str, list[QTreeWidgetItem]] = {}
        self._fill(rows, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self._nothing)
        column.addWidget(close_box(self))
        self.search.setFocus()

    def shown(self) -> list[str]:
        """The words of the commands that are listed now."""
        return [item.text(0) for items in self._groups.values() for item in items if not item.isHidden()]

    def _fill(self, rows: Sequence[ShortcutRow], theme: Theme) -> None:
        heads: dict[str, QTreeWidgetItem] = {}
        for row in rows:
            if row.group not in heads:
                heads[row.group] = self._group(row.group, theme)
            item = QTreeWidgetItem(heads[row.group], [row.text, row.keys])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._groups[row.group].append(item)
        self._heads = heads

    def _group(self, title: str, theme: Theme) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [title])
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        group.setFont(0, font)
        group.setForeground(0, theme.muted)
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
