"""When the window is painted: after all that was asked for, and before work behind it goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.gui.going_first import GoingFirst
from annotator.gui.soon import Soon

_HANDS = frozenset(
    (
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel),
        *(QEvent.Type.Expose, QEvent.Type.Resize),
    )
)
"""What a person does to a window that gives it something to do."""

_CAN_WAIT = ("xcb", "offscreen")
"""Platforms on which a window may be painted after the event that exposes it; on others nobody has seen it."""

MOST_WAITS = 20
"""How often in a row a window waits with painting: steps that ask each other for ever must not keep it blank."""


class Painting(QObject):
    """Has a window painted after all steps that were asked for, those that other steps asked for among them.

    Each is then paid by an event of its own, and none by the one that paints. Qt asks a window for its picture by a
    posted event, which is put back at the end here. X exposes a window at each size that a person gives it, and Qt
    paints it within that event: here it is painted by a posted one, too, once, and with all that the new size asks for,
    instead of as it was before and then again.

    From what a person does until it is painted, work behind the window gives way to it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()  # no child of it: the window is told of those, and asks this about each event
        self._window = window
        self._waits = 0
        self._first = GoingFirst()

    def is_put_off(self, event: QEvent) -> bool:
        """Whether this event to the window asks for painting, and has been put back for later."""
        kind = event.type()
        if kind is QEvent.Type.WinIdChange and (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)
        elif kind is QEvent.Type.Resize:  # by the program, which no handle tells
            self._first.begin()
        if kind is not QEvent.Type.UpdateRequest:
            return False
        if self._waits < MOST_WAITS and Soon.is_any_asked():
            self._waits += 1
            again = QEvent(QEvent.Type.UpdateRequest)
            QCoreApplication.postEvent(self._window, again, Qt.EventPriority.LowEventPriority.value)
            return True
        self._waits = 0
        self._first.begin()
        return False

    def eventFilter(self, _handle: QObject, event: QEvent) -> bool:
        """See QObject; the first exposure of all makes the window visible, and passes."""
        kind = event.type()
        if kind in _HANDS:
            self._first.begin()
        if kind is not QEvent.Type.Expose or not Soon.is_any_asked():
            return False
        if QGuiApplication.platformName() not in _CAN_WAIT:
            return False
        handle = self._window.windowHandle()
        if not self._window.testAttribute(Qt.WidgetAttribute.WA_Mapped) or handle is None or not handle.isExposed():
            return False
        self._window.update()
        return True
