"""Keeps the overview beside the scroll bar together with the text, and turns it on and off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.soon import Soon
from annotator.gui.work_page import WorkPage
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.session.settings import Settings


class OverviewFlow(QObject):
    """The overview follows what the text view shows, once for all that a step changes; a click in it scrolls."""

    def __init__(self, page: WorkPage, workbench: Workbench, settings: Settings) -> None:
        super().__init__(page)
        self._view = page.view
        self._overview = page.overview
        self._workbench = workbench
        self._settings = settings
        self._look = self._view.display.look
        self._soon = Soon(self._follow, self)
        self._overview.setVisible(settings.show_overview)
        self._overview.place_wanted.connect(self._go_to)
        workbench.document_changed.connect(self._show_document)
        workbench.marks_changed.connect(self._overview.change_marks)
        self._view.shown_again.connect(self._soon.ask)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"overview": self.toggle}

    def toggle(self) -> None:
        """Shows the overview, or hides it; so it stays the next time."""
        self.show(not self._settings.show_overview)

    def show(self, shown: bool) -> None:
        """Shows or hides the strip from now on."""
        self._settings.show_overview = shown
        self._settings.save()
        self._overview.setVisible(self._settings.show_overview)
        self._follow()

    def _show_document(self) -> None:
        prepared = self._workbench.prepared
        if prepared is not None:
            self._overview.show_counts(prepared.counts, len(prepared.chunks.text))
            self._soon.ask()

    def _follow(self) -> None:
        """Takes what the text shows now; each part looks for itself whether it is another than before."""
        view, scene = self._view, self._view.scene
        if not self._overview.isVisible():
            return
        if view.display.look is not self._look:
            self._look = view.display.look
            self._overview.set_look(self._look)
        self._overview.show_visible(*view.visible_range())
        self._overview.show_hits(scene.find_hits, scene.current_hit)
        self._overview.show_active(scene.active.start if scene.active is not None else None)

    def _go_to(self, offset: int) -> None:
        self._view.scroll_to(offset, below=self._view.viewport().height() // 3)
        self._view.setFocus()
