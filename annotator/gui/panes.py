"""F6: the keyboard goes from one part of the window to the next, and out of each of them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget

from annotator.gui.center import Center
from annotator.gui.sides import Sides

_BY_TAB = Qt.FocusPolicy.TabFocus.value


class Panes:
    """The parts in the order in which they are gone through: the text, the panels, then the bars around the text."""

    def __init__(self, center: Center, sides: Sides) -> None:
        self._center = center
        self._sides = sides

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"next_pane": lambda: self.go(1), "previous_pane": lambda: self.go(-1)}

    def go(self, step: int) -> None:
        """Puts the keyboard into the next (or previous) part that can be seen and takes it."""
        entries = [(pane, first) for pane in self._all() if (first := self._first_in(pane)) is not None]
        if not entries:
            return
        focused = QApplication.focusWidget()
        here = [place for place, (pane, _) in enumerate(entries) if focused and _holds(pane, focused)]
        at = here[0] if here else (-1 if step > 0 else 0)
        entries[(at + step) % len(entries)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _all(self) -> list[QWidget]:
        center = self._center
        page = center.currentWidget()
        if not center.work.view.isVisible():
            return [*([page] if page is not None else []), *self._shown_docks()]
        return [center.work.view, *self._shown_docks(), center.work.label_bar, center.work.find_bar, center.work.banner]

    def _shown_docks(self) -> list[QDockWidget]:
        """Those whose panel is to be seen; of several in one place the one in front."""
        return [dock for dock in self._sides.panels.docks if not dock.visibleRegion().isEmpty()]

    def _first_in(self, pane: QWidget) -> QWidget | None:
        """What takes the keyboard in a part: its list, else the first thing that Tab would come to."""
        if not pane.isVisible():
            return None
        panels = self._sides.panels
        lists: Sequence[QWidget] = (panels.documents.list, panels.spans.list, panels.history.panel.list)
        preferred = next((one for one in lists if _holds(pane, one) and one.isVisible()), None)
        return preferred or next((one for one in (pane, *pane.findChildren(QWidget)) if _takes_keyboard(one)), None)


class TabNames(QObject):
    """Gives a name to the rows of tabs that Qt makes for panels which share a place."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        for child in window.children():
            self._name(child)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            self._name(event.child())
        return super().eventFilter(watched, event)

    def _name(self, child: QObject) -> None:
        if isinstance(child, QTabBar):
            child.setAccessibleName(self.tr("Panels in this place"))


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _takes_keyboard(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy().value & _BY_TAB)
