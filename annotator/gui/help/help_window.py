"""The window of the guide: contents and search on the left, the page on the right."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import fit
from annotator.gui.help.pages import Found, Guide
from annotator.gui.icons import icon, muted_icon
from annotator.gui.panels.markdown_view import MarkdownView
from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme

PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Shows pages of the guide beside the work: it is never modal, and Escape closes it."""

    closed = Signal(str)  # its place and size, to be remembered

    def __init__(self, guide: Guide, theme: Theme, points: float, geometry: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "help_window", self.tr("Guide"))
        self.setWindowTitle(self.tr("Guide — Annotator"))
        self._guide = guide
        self._theme = theme
        self._visited: list[str] = []
        self._at = -1
        self._make_parts(theme)
        self._lay_out()
        self._connect()
        fit(self, 900, 640)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.view.set_points(points)
        self.set_theme(theme)
        self._list_contents()

    # ---- what the owner says

    def show_page(self, name: str) -> None:
        """Goes to a page; Back leads to the one before."""
        if name in self._guide and name != self.page:
            del self._visited[self._at + 1 :]
            self._visited.append(name)
            self._at = len(self._visited) - 1
            self._show()

    def set_guide(self, guide: Guide) -> None:
        """Takes the pages filled anew; the page stays."""
        self._guide = guide
        if self.page:
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.view.set_theme(theme)
        back, forward = ("next", "previous") if self.isRightToLeft() else ("previous", "next")
        self._back.setIcon(icon(back, theme))
        self._forward.setIcon(icon(forward, theme))
        self._magnifier.setIcon(muted_icon("search", theme))
        mute(self._found, theme)

    @property
    def page(self) -> str:
        """The name of the page that is shown; empty before the first."""
        return self._visited[self._at] if self._at >= 0 else ""

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QDialog."""
        self.search.clear()  # else the window would stay, see reject
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape takes the search away first, then the window."""
        if self.search.text():
            self.search.clear()
        else:
            super().reject()

    # ---- how it is made

    def _make_parts(self, theme: Theme) -> None:
        self.search = named(QLineEdit(clearButtonEnabled=True), "guide_search", self.tr("Search the guide"))
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self._magnifier = self.search.addAction(muted_icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.contents = named(QTreeWidget(), "guide_contents", self.tr("Pages of the guide"))
        self.contents.setHeaderHidden(True)
        self.contents.setRootIsDecorated(False)
        self.contents.setIndentation(12)
        self.view = named(MarkdownView(theme, margin=20), "guide_page", self.tr("Page of the guide"))
        self._found = named(QLabel(), "guide_found", self.tr("What was found"))
        self._back = self._button("guide_back", self.tr("Back"), QKeySequence("Alt+Left"))
        self._forward = self._button("guide_forward", self.tr("Forward"), QKeySequence("Alt+Right"))

    def _button(self, name: str, words: str, key: QKeySequence) -> QToolButton:
        button = named(QToolButton(), name, words, f"{words} ({key.toString(QKeySequence.SequenceFormat.NativeText)})")
        action = QAction(words, self)
        action.setShortcut(key)
        self.addAction(action)
        action.triggered.connect(button.click)
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 6, 12)
        column.addWidget(self.search)
        column.addWidget(self.contents, 1)
        column.addWidget(self._found)
        head = QHBoxLayout()
        head.setContentsMargins(6, 8, 12, 0)
        head.addWidget(self._back)
        head.addWidget(self._forward)
        head.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        halves = QSplitter()
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([260, 640])
        halves.setChildrenCollapsible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    def _connect(self) -> None:
        self.finished.connect(lambda: self.closed.emit(bytes(self.saveGeometry().toBase64().data()).decode()))
        self._back.clicked.connect(lambda: self._go(-1))
        self._forward.clicked.connect(lambda: self._go(1))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._next_hit)
        self.contents.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.view.link_pressed.connect(self._follow)
        for key, backwards in (("F3", False), ("Shift+F3", True)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _checked=False, backwards=backwards: self._step(backwards=backwards))
            self.addAction(action)

    # ---- contents and search

    def _list_contents(self) -> None:
        self.contents.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for page in self._guide.pages:
            if page.group not in groups:
                groups[page.group] = self._head(page.group)
            item = QTreeWidgetItem(groups[page.group], [page.title])
            item.setData(0, PAGE, page.name)
        self.contents.expandAll()
        self._found.hide()
        self._select()

    def _head(self, title: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem(self.contents, [title])
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        head.setFont(0, font)
        head.setForeground(0, self._theme.muted)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return head

    def _search(self, typed: str) -> None:
        if not typed.strip():
            self.view.mark_words(())
            self._list_contents()
            return
        found = self._guide.search(typed)
        self.contents.clear()
        for each in found:
            self._list_found(each)
        self.contents.expandAll()
        self._found.setText(self.tr("%Ln page(s)", "", len(found)) if found else self.tr("Nothing found."))
        self._found.show()
        if (first := self.contents.topLevelItem(0)) is not None:
            self.contents.setCurrentItem(first)

    def _list_found(self, found: Found) -> None:
        item = QTreeWidgetItem(self.contents, [f"{found.page.title}  ({found.count})"])
        item.setData(0, PAGE, found.page.name)
        words = QTreeWidgetItem(item, [found.words])
        words.setData(0, PAGE, found.page.name)
        words.setForeground(0, self._theme.muted)
        words.setToolTip(0, found.words)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        name = item.data(0, PAGE) if item is not None else None
        if name:
            self.show_page(name)
            self._mark()

    def _mark(self) -> None:
        self.view.mark_words(self.search.text().split())

    def _next_hit(self) -> None:
        """Enter in the search line goes from hit to hit of the page."""
        self._step(backwards=False)

    def _step(self, *, backwards: bool) -> None:
        self.view.find_word(backwards=backwards)

    # ---- going about

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._visited):
            self._at += step
            self._show()

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not link.scheme() and name in self._guide:
            self.show_page(name)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def _show(self) -> None:
        self.view.show_markdown(self._guide[self.page].text)
        self._mark()
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at < len(self._visited) - 1)
        self._select()

    def _select(self) -> None:
        """Makes the row of the page current, without going there again."""
        self.contents.blockSignals(True)
        for item in self.contents.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive):
            if item.data(0, PAGE) == self.page:
                self.contents.setCurrentItem(item)
                break
        self.contents.blockSignals(False)
