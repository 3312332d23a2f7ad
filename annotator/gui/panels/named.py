"""Names for widgets: one for tests and saved layouts, one for people who hear the window."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import Theme

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def named(widget: AnyWidget, object_name: str, accessible_name: str, tool_tip: str = "") -> AnyWidget:
    """The widget itself, with its object name, the name a screen reader says, and a tool tip if there is one."""
    widget.setObjectName(object_name)
    widget.setAccessibleName(accessible_name)
    if tool_tip:
        widget.setToolTip(tool_tip)
    return widget


def mute(widget: QWidget, theme: Theme) -> None:
    """Gives a label or the like the colour of secondary text."""
    _ink(widget, QPalette.ColorRole.WindowText, theme.muted.name())


def redden(widget: QWidget, theme: Theme) -> None:
    """Gives a label the colour in which it is said what went wrong."""
    _ink(widget, QPalette.ColorRole.WindowText, theme.error.name())


def _ink(widget: QWidget, role: QPalette.ColorRole, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(role, colour)
    widget.setPalette(palette)
