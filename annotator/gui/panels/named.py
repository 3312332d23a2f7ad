"""Names for widgets (one for tests and saved layouts, one for people who hear the window), and small looks."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from annotator.gui.theme import Theme

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def named(widget: AnyWidget, object_name: str, accessible_name: str, tool_tip: str = "") -> AnyWidget:
    """The widget itself, with its object name, the name a screen reader says, and a tool tip if there is one."""
    widget.setObjectName(object_name)
    widget.setAccessibleName(accessible_name)
    if tool_tip:
        widget.setToolTip(tool_tip)
    return widget


def mute(widget: QLabel, _theme: Theme | None = None) -> None:
    """Gives a label the colour of secondary text, in whatever theme there is."""
    _ink(widget, "muted")


def redden(widget: QLabel, _theme: Theme | None = None) -> None:
    """Gives a label the colour in which it is said what went wrong."""
    _ink(widget, "error")


def look_like_a_link(button: QPushButton, _theme: Theme | None = None) -> None:
    """Draws a button as a link, which is less than a button and works the same."""
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    _look(button, "look", "link")


def _ink(widget: QLabel, ink: str) -> None:
    """The style sheet of the theme knows the ink: a palette is lost when a widget gets another parent."""
    _look(widget, "ink", ink)


def _look(widget: QWidget, name: str, value: str) -> None:
    """Sets a property that the style sheet of every theme looks at, where it is not set already.

    A widget that nobody has seen is dressed when it is shown, and once is enough: most are made for a dialog.
    """
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
