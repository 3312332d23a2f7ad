"""The projects somebody worked on lately: what is known of each, and how a row of them is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.icons import pixmap
from annotator.gui.panels.drawing import draw_words, mirrored
from annotator.gui.panels.row_delegate import quieter
from annotator.gui.theme import Theme
from annotator.language import number, translate

RECENT = Qt.ItemDataRole.UserRole + 1
"""The role under which a row keeps its RecentProject."""

BAR = 96
"""Width of the progress bar, in pixels."""


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project file: where it is, its name and folder, documents done and in all (0: unknown), whether it is gone."""

    path: str
    name: str
    folder: str = ""
    done: int = 0
    total: int = 0
    missing: bool = False

    @classmethod
    def named(cls, path: str) -> RecentProject:
        """What its path alone says."""
        return cls(path, Path(path).stem, str(Path(path).parent))

    @property
    def progress(self) -> str:
        """How far it is, in words."""
        if self.missing:
            return translate("RecentRowDelegate", "missing")
        return (
            translate("RecentRowDelegate", "{done} of {total}").format(done=number(self.done), total=number(self.total))
            if self.total
            else ""
        )


class RecentRowDelegate(QStyledItemDelegate):
    """Draws name and folder at the left, progress at the right; a missing file is grey and says so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; the view repaints itself."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See QStyledItemDelegate."""
        height = QFontMetrics(option.font).height() + QFontMetrics(quieter(option.font)).height() + 14
        return QSize(200, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        recent: RecentProject = index.data(RECENT)
        theme, rect = self._theme, option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_tint if selected else theme.hover)
            painter.drawRoundedRect(rect, 6, 6)
        ink = theme.disabled if recent.missing else theme.text
        ratio = painter.device().devicePixelRatioF()
        picture = pixmap("document", theme.disabled if recent.missing else theme.muted, 20, ratio)
        edge = QRect(rect.left() + 10, rect.top() + (rect.height() - 20) // 2, 20, 20)
        painter.drawPixmap(mirrored(painter, edge, rect), picture)
        inside = mirrored(painter, rect.adjusted(42, 5, -BAR - 28, -5), rect)
        self._draw_names(painter, inside, recent, option.font, ink)
        self._draw_progress(
            painter, mirrored(painter, rect.adjusted(rect.width() - BAR - 12, 0, -12, 0), rect), recent, option.font
        )
        painter.restore()

    def _draw_names(self, painter: QPainter, inside: QRect, recent: RecentProject, font: QFont, ink: QColor) -> None:
        name_font = QFont(font)
        name_font.setWeight(QFont.Weight.Medium)
        painter.setFont(name_font)
        painter.setPen(ink)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        draw_words(painter, inside, recent.name, extra=top)
        painter.setFont(quieter(font))
        painter.setPen(self._theme.disabled if recent.missing else self._theme.muted)
        draw_words(painter, inside, recent.folder, mode=Qt.TextElideMode.ElideMiddle, extra=bottom)

    def _draw_progress(self, painter: QPainter, place: QRect, recent: RecentProject, font: QFont) -> None:
        painter.setFont(quieter(font))
        painter.setPen(self._theme.warning if recent.missing else self._theme.muted)
        right = Qt.AlignmentFlag.AlignRight
        if recent.missing or not recent.total:
            painter.drawText(place, right | Qt.AlignmentFlag.AlignVCenter, recent.progress)
            return
        middle = place.center().y()
        words = QRect(place.left(), place.top(), place.width(), middle - place.top() + 2)
        painter.drawText(words, right | Qt.AlignmentFlag.AlignBottom, recent.progress)
        bar = QRectF(place.left(), middle + 5, place.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.pressed)
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * min(1.0, recent.done / recent.total))
        painter.setBrush(self._theme.success if recent.done >= recent.total else self._theme.accent)
        painter.drawRoundedRect(bar, 2, 2)
