"""The sides of the window: made when it has been painted, since the start page shows none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from annotator.gui.appearance import Appearance
from annotator.gui.marking import Marking
from annotator.gui.soon import Soon
from annotator.gui.theme import Theme
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.guidelines_flow import GuidelinesFlow
    from annotator.gui.panel_layout import PanelLayout
    from annotator.gui.side_panels import SidePanels

MODULES = (
    *("panels.row_view", "panels.documents_panel", "panels.span_panel", "panels.span_list", "panels.progress_panel"),
    *("models.history_list", "panels.history_panel", "panels.guidelines_panel"),
    *("history_flow", "accounting", "guidelines_flow", "side_panels"),
)
"""What the panels are made of: to load all of it would take too long for one event."""


class _Made(NamedTuple):
    panels: SidePanels
    layout: PanelLayout
    guidelines: GuidelinesFlow


class Sides(QObject):
    """The panels, where they are, and the guidelines that one of them shows.

    They are made a step per event from `begin` on; whoever wants one of them before then has the rest made at once, but
    a project that comes waits for them. `connect` is called with the panels when all are there.
    """

    def __init__(
        self,
        window: QMainWindow,
        workbench: Workbench,
        marking: Marking,
        appearance: Appearance,
        connect: Callable[[SidePanels], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._marking = marking
        self._appearance = appearance
        self._connect = connect
        self._made: _Made | None = None
        self._steps = self._make()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._waiting: list[Callable[[], None]] = []
        self._let_in_soon = Soon(self._let_in, self)
        workbench.door.when_ready = self.when_made

    def begin(self) -> None:
        """Goes on with making them whenever the window has nothing else to do."""
        if self._made is None:
            self._timer.start()

    def when_made(self, step: Callable[[], None]) -> None:
        """Takes the step now, or in an event of its own when all are there: they have to hear of a project."""
        if self._made is not None and not self._waiting:
            step()
        else:
            self._waiting.append(step)
            self.begin()

    @property
    def are_made(self) -> bool:
        """Whether there is anything to be seen, or to be told."""
        return self._made is not None

    @property
    def panels(self) -> SidePanels:
        """The panels, kept up to date with the workbench."""
        return self._all().panels

    @property
    def layout(self) -> PanelLayout:
        """Which of them are seen, and where."""
        return self._all().layout

    @property
    def guidelines(self) -> GuidelinesFlow:
        """What shows and keeps the guidelines."""
        return self._all().guidelines

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What their actions do."""
        return {
            "documents_panel": self._toggle_documents,
            "history_panel": lambda: self.panels.open_history(),  # noqa: PLW0108  it is made when it is wanted
            "guidelines_panel": lambda: self.guidelines.toggle_panel(),  # noqa: PLW0108
            "edit_guidelines": lambda: self.guidelines.edit_here(),  # noqa: PLW0108
            "hide_more": lambda: self.panels.spans.threshold.step(1),
            "hide_fewer": lambda: self.panels.spans.threshold.step(-1),
        }

    def hide(self) -> None:
        """Hides them all; those that are still to be made are hidden anyway."""
        if self._made is not None:
            self._made.layout.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; what is still to be made will have it anyway."""
        if self._timer.isActive() or self._made is not None:
            self.panels.set_theme(theme)

    def _toggle_documents(self) -> None:
        dock = self.panels.docks[0]
        dock.setVisible(not dock.isVisible())

    def _all(self) -> _Made:
        while self._made is None:
            self._step()
        return self._made

    def _step(self) -> None:
        self._made = next(self._steps)
        if self._made is not None:
            self._timer.stop()
            self._let_in_soon.ask()

    def _let_in(self) -> None:
        waiting, self._waiting = self._waiting, []
        for step in waiting:
            step()

    def _make(self) -> Iterator[_Made | None]:
        """Nothing after every step but the last."""
        for module in MODULES:
            import_module(f"annotator.gui.{module}")
            yield None
        from annotator.gui.guidelines_flow import GuidelinesFlow
        from annotator.gui.panel_layout import PanelLayout
        from annotator.gui.side_panels import SidePanels

        panels = SidePanels(self._window, self._workbench, self._marking)
        for _ in panels.make(self._appearance.theme):
            yield None
        layout = PanelLayout(self._window, panels.docks, self._workbench.settings.window_state)
        guidelines = GuidelinesFlow(self._window, self._workbench, self._marking, self._appearance, panels.docks[-1])
        self._connect(panels)
        yield _Made(panels, layout, guidelines)
