"""The sides of the window: made when it has been painted, since the start page shows none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from annotator.gui.appearance import Appearance
from annotator.gui.made_later import MadeLater, loading
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
        self._project = ""  # whose layout is shown
        self._is_arranged = False
        self._waiting: list[Callable[[], None]] = []
        self._show_soon = Soon(self._show, self)
        self._let_in_soon = Soon(self._let_in, self)
        self._making = MadeLater(self._make(), lambda _made: self._let_in_soon.ask(), self)
        workbench.door.when_ready = self.when_made

    def begin(self) -> None:
        """Goes on with making them whenever the window has nothing else to do."""
        self._making.begin()

    def when_made(self, step: Callable[[], None]) -> None:
        """Takes the step now, or in an event of its own when all are there: they have to hear of a project."""
        if self.are_made and not self._waiting:
            step()
        else:
            self._waiting.append(step)
            self.begin()

    @property
    def are_made(self) -> bool:
        """Whether there is anything to be seen, or to be told."""
        return self._making.made is not None

    @property
    def panels(self) -> SidePanels:
        """The panels, kept up to date with the workbench."""
        return self._making.wanted().panels

    @property
    def layout(self) -> PanelLayout:
        """Which of them are seen, and where."""
        return self._making.wanted().layout

    @property
    def guidelines(self) -> GuidelinesFlow:
        """What shows and keeps the guidelines."""
        return self._making.wanted().guidelines

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

    def show_as_in(self, project: str) -> None:
        """Shows them as they were in that project last time; sized by the window itself the first time of all."""
        self._project = project
        settings = self._workbench.settings
        self.layout.take(settings.layouts.get(project, settings.window_state))
        self._show_soon.ask()

    def _show(self) -> None:
        """In an event of its own: a project that comes gives the window enough to do."""
        if not self._project:
            return
        is_first = not self._workbench.settings.window_state and not self._is_arranged
        self.layout.show(self._arrange if is_first else None)

    def _arrange(self) -> None:
        self._is_arranged = True
        self.panels.arrange()

    def keep(self) -> None:
        """Remembers where they are in the project that is left."""
        if self._project:
            self._workbench.settings.keep_layout(self._project, self.layout.state)
            self._project = ""

    def hide(self) -> None:
        """Hides them all; those that are still to be made are hidden anyway."""
        if self._making.made is not None:
            self._making.made.layout.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes another look; what is still to be made will have it anyway."""
        if self._making.is_under_way or self.are_made:
            self.panels.set_theme(theme)

    def _toggle_documents(self) -> None:
        dock = self.panels.docks[0]
        dock.setVisible(not dock.isVisible())

    def _let_in(self) -> None:
        waiting, self._waiting = self._waiting, []
        for step in waiting:
            step()

    def _make(self) -> Iterator[_Made | None]:
        """Nothing after every step but the last."""
        yield from loading(f"annotator.gui.{module}" for module in MODULES)
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
