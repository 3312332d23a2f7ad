"""Shows Markdown in the theme's colours: pages of the guide, and guidelines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from annotator.gui.theme import Theme

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
LINE_HEIGHT = 118.0
"""Per cent of the font's own."""
_SIZES = {1: 1.45, 2: 1.18, 3: 1.05}
"""How much larger than the text headings are."""
_CODE_SIZE = 0.93


class MarkdownView(QTextBrowser):
    """A browser that loads nothing by itself: every link that is pressed is told to its owner."""

    link_pressed = Signal(QUrl)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, margin: float = 14.0) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._words: Sequence[str] = ()
        self._points = self.font().pointSizeF()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(margin)
        self.anchorClicked.connect(self.link_pressed)

    def show_markdown(self, text: str) -> None:
        """Shows a text from its beginning."""
        self._text = text
        self._render()
        self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; the place stays."""
        self._theme = theme
        self._render_again()

    def set_points(self, points: float) -> None:
        """Takes another size of the text; the place stays about where it is."""
        if points != self._points:
            self._points = points
            self._render_again()

    def mark_words(self, words: Sequence[str]) -> int:
        """Marks every place of these words, goes to the first of them, and says how many there are."""
        self._words = tuple(words)
        hits = self._mark()
        if hits:
            self.setTextCursor(QTextCursor(self.document()))
            self.find_word(backwards=False)
        return len(hits)

    def find_word(self, *, backwards: bool) -> None:
        """Goes to the next (previous) marked place, round the end."""
        hits = self._hits()
        if not hits:
            return
        cursor = self.textCursor()
        if backwards:
            before = [hit for hit in hits if hit.selectionStart() < cursor.selectionStart()]
            chosen = before[-1] if before else hits[-1]
        else:
            position = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
            chosen = next((hit for hit in hits if hit.selectionStart() >= position), hits[0])
        self.setTextCursor(chosen)
        self.ensureCursorVisible()

    # ---- how it is made

    def _render_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._render()
        self.verticalScrollBar().setValue(place)

    def _render(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(self._points)
        document = self.document()
        document.setDefaultFont(font)
        document.setMarkdown(self._text, MARKDOWN)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, self._theme.link)
        self.setPalette(palette)
        block = document.begin()
        while block.isValid():
            self._style(block)
            block = block.next()
        self._style_tables(document.rootFrame())
        self.setTextCursor(QTextCursor(document))
        self._mark()

    def _style(self, block: QTextBlock) -> None:
        form = QTextBlockFormat(block.blockFormat())
        level = form.headingLevel()
        is_code = form.hasProperty(QTextFormat.Property.BlockCodeFence)
        in_table = QTextCursor(block).currentTable() is not None
        if in_table:
            for set_margin in (form.setTopMargin, form.setBottomMargin, form.setLeftMargin):
                set_margin(0)  # the cell after a quotation would have its margins
        else:
            form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if is_code:
            form.setBackground(self._theme.hover)
            form.setNonBreakableLines(False)
        elif level:
            form.setTopMargin(18 if level > 1 and block.blockNumber() else 0)
            form.setBottomMargin(6)
        elif form.hasProperty(QTextFormat.Property.BlockQuoteLevel) and not in_table:
            form.setBackground(self._theme.hover)
            form.setLeftMargin(16)
            form.setBottomMargin(6)
        elif not in_table and not block.textList():
            form.setBottomMargin(8)
        QTextCursor(block).setBlockFormat(form)
        for piece in _pieces(block):
            self._style_piece(block, *piece, level)

    def _style_piece(self, block: QTextBlock, start: int, length: int, form: QTextCharFormat, level: int) -> None:
        changed = QTextCharFormat(form)
        if level:
            changed.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            changed.setFontPointSize(self._points * _SIZES.get(level, 1.0))
            changed.setFontWeight(QFont.Weight.DemiBold)
        elif form.fontFixedPitch():
            changed.setBackground(self._theme.hover)
            changed.setFontPointSize(self._points * _CODE_SIZE)
        elif form.isAnchor():
            changed.setForeground(self._theme.link)
        else:
            return
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(changed)

    def _style_tables(self, frame: QTextFrame) -> None:
        for child in frame.childFrames():
            if isinstance(child, QTextTable):
                form = child.format()
                form.setBorder(1)
                form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                form.setBorderBrush(self._theme.border)
                form.setBorderCollapse(True)
                form.setCellPadding(5)
                form.setTopMargin(4)
                form.setBottomMargin(10)
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                child.setFormat(form)
                self._style_head(child)

    def _style_head(self, table: QTextTable) -> None:
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            form = cell.format()
            form.setBackground(self._theme.panel)
            cell.setFormat(form)

    def _hits(self) -> list[QTextCursor]:
        hits = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                hits.append(cursor)
                cursor = self.document().find(word, cursor)
        return sorted(hits, key=lambda cursor: cursor.selectionStart())

    def _mark(self) -> list[QTextCursor]:
        hits = self._hits()
        form = QTextCharFormat()
        form.setBackground(self._theme.find)
        form.setForeground(QColor("#1b1f24") if self._theme.find.lightness() > 128 else self._theme.text)
        marks = []
        for hit in hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = hit, form
            marks.append(mark)
        self.setExtraSelections(marks)
        return hits


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Start, length and format of everything in a block that has one format; taken before formats are changed."""
    pieces = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        if fragment.isValid():
            pieces.append((fragment.position(), fragment.length(), fragment.charFormat()))
        walk += 1
    return pieces
