"""The table of suggesters in the progress panel: what each offered, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.language import marked, number, translate

if TYPE_CHECKING:
    from annotator.domain.accounts import Account, SourceAccount

HEADERS = (
    (marked("AccountsTable", "Suggester"), marked("AccountsTable", "Who suggested, and the labels")),
    (marked("AccountsTable", "Right"), marked("AccountsTable", "Of those decided, the share accepted as it was")),
    ("?", marked("AccountsTable", "Offered")),
    ("✓", marked("AccountsTable", "Accepted as it was")),
    ("≠", marked("AccountsTable", "Relabelled")),
    ("↔", marked("AccountsTable", "Moved")),
    ("✕", marked("AccountsTable", "Rejected")),
    ("–", marked("AccountsTable", "Missed: confirmed in accepted documents, and not offered")),
)
"""Titles of the columns and what they mean."""


class AccountsTable(QWidget):
    """Lists sources with their labels below them; asks to turn the chosen one off or on."""

    switch_wanted = Signal(object, bool)  # Source, whether it is to be on

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "accounts", self.tr("Suggesters"))
        self._accounts: Sequence[SourceAccount] = ()
        self._off: frozenset[object] = frozenset()
        self._switchable: frozenset[object] = frozenset()
        self._tree = named(
            QTreeWidget(), "suggester_accounts", self.tr("What became of suggestions, by suggester and label")
        )
        self._tree.setColumnCount(len(HEADERS))
        self._tree.setHeaderLabels([translate("AccountsTable", title) for title, _ in HEADERS])
        for column, (_, meaning) in enumerate(HEADERS):
            self._tree.headerItem().setToolTip(column, translate("AccountsTable", meaning))
            if column:
                self._tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self._tree.setMinimumHeight(54)
        self._tree.setUniformRowHeights(True)
        self._tree.setIndentation(10)
        # Eight columns in a panel: every pixel of room between them is one that a number lacks.
        self._tree.setStyleSheet("QTreeView::item { padding: 3px 1px; } QHeaderView::section { padding: 3px 2px; }")
        header = self._tree.header()
        header.setMinimumSectionSize(22)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._tree.currentItemChanged.connect(lambda *_: self._show_switch())
        self._told = named(QLabel(wordWrap=True), "accounts_state", self.tr("How current the counts are"))
        self._switch = named(QPushButton(self.tr("Turn off")), "switch_suggester", self.tr("Turn the suggester off"))
        self._switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch.clicked.connect(self._press)
        line = QHBoxLayout()
        line.addWidget(self._told, 1)
        line.addWidget(self._switch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(5)
        whole.addWidget(self._tree, 1)
        whole.addLayout(line)
        self.set_theme(theme)
        self.show_accounts((), switchable=frozenset(), off=frozenset())

    def show_accounts(
        self, accounts: Sequence[SourceAccount], *, switchable: frozenset[object], off: frozenset[object]
    ) -> None:
        """Shows these; sources in `switchable` can be turned off, those in `off` are."""
        from annotator.session.accounts import source_title

        chosen, opened = self._chosen(), self._opened()
        self._accounts, self._switchable, self._off = accounts, switchable, off
        self._tree.clear()
        for place, account in enumerate(accounts):
            title = source_title(account)
            if account.source in off:
                title = self.tr("{name} (off)").format(name=title)
            item = self._row(title, account.total)
            item.setData(0, Qt.ItemDataRole.UserRole, place)
            for label, each in account.labels.items():
                item.addChild(self._row(label, each))
            self._tree.addTopLevelItem(item)
            item.setExpanded(account.source in opened)
            if account.source == chosen:
                self._tree.setCurrentItem(item)
        self._told.setText("" if accounts else self.tr("Nothing was suggested yet."))
        self._show_switch()

    def say(self, sentence: str) -> None:
        """Says how current the counts are."""
        self._told.setText(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        mute(self._told, theme)

    def _row(self, title: str, account: Account) -> QTreeWidgetItem:
        from annotator.session.accounts import counts_of

        right = "" if account.right is None else f"{100 * account.right:.0f} %"
        cells = [title, right, *(number(count) for count in counts_of(account))]
        item = QTreeWidgetItem(cells)
        words = "\n".join(
            f"{cell} {translate('AccountsTable', meaning)}"
            for cell, (_, meaning) in zip(cells[1:], HEADERS[1:], strict=True)
        )
        for column in range(len(cells)):
            item.setToolTip(column, f"{title}\n{words.strip()}")
            if column:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _chosen(self) -> object:
        item = self._tree.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        place = None if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return None if place is None or place >= len(self._accounts) else self._accounts[place].source

    def _opened(self) -> set[object]:
        items = [self._tree.topLevelItem(place) for place in range(self._tree.topLevelItemCount())]
        pairs = zip(self._accounts, items, strict=False)
        return {account.source for account, item in pairs if item is not None and item.isExpanded()}

    def _show_switch(self) -> None:
        chosen = self._chosen()
        self._switch.setVisible(chosen in self._switchable)
        on = chosen not in self._off
        self._switch.setText(self.tr("Turn off") if on else self.tr("Turn on"))
        self._switch.setAccessibleName(self.tr("Turn the suggester off") if on else self.tr("Turn the suggester on"))

    def _press(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.switch_wanted.emit(chosen, chosen in self._off)
