"""Where a window may be: on screens that are there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QWindow

SEEN = 120
"""Pixels of a window's upper edge that have to be on a screen, so that it can be moved."""


def keep_dialogs_on_screen(application: QGuiApplication) -> None:
    """Makes every dialog that would reach beyond its screen (a small one, or everything drawn large) fit on it."""
    application.focusWindowChanged.connect(_fit)


def _fit(window: QWindow | None) -> None:
    if window is None or window.type() != Qt.WindowType.Dialog or window.screen() is None:
        return
    frame, room = window.frameGeometry(), window.screen().availableGeometry()
    if not room.contains(frame):
        around = window.frameMargins()  # what the system draws about it
        window.setGeometry(clamped(frame, [room]).marginsRemoved(around))


def clamped(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The window's rectangle, moved and made smaller as far as it needs to be to be seen on one of the screens.

    The first screen is the one that takes a window that is on none.
    """
    if not screens:
        return window
    most = max(screens, key=lambda screen: _area(screen.intersected(window)))
    if _area(most.intersected(window)) == 0:
        most = screens[0]
    size = window.size().boundedTo(most.size())
    edge = QRect(window.topLeft(), size)
    seen = most.intersected(QRect(edge.left(), edge.top(), edge.width(), 40))
    if most.contains(edge) or (seen.width() >= min(SEEN, edge.width()) and edge.top() >= most.top() and seen.height()):
        return edge if size != window.size() else window
    left = min(max(edge.left(), most.left()), most.right() - size.width() + 1)
    top = min(max(edge.top(), most.top()), most.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
