"""Keeps the text view, its bars and the marking together: what one shows, the others follow."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from annotator.gui.appearance import Appearance
from annotator.gui.center import Center
from annotator.gui.hints import hints_for, state_of
from annotator.gui.key_map import keys_in_force
from annotator.gui.live_suggestions import LiveSuggestions
from annotator.gui.marking import Marking
from annotator.gui.panels.key_hints import KeyHint
from annotator.gui.soon import Soon
from annotator.gui.spreading import Spreading
from annotator.gui.visiting import Stand, Visiting
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.domain.document import DocumentId
    from annotator.domain.review import Mark, MarkChange
    from annotator.gui.dialogs.label_chooser import LabelChooser

PLACE_PAUSE = 400
"""Milliseconds without a movement after which the place is remembered."""


class TextPane(QObject):
    """The wiring of the middle of the window."""

    def __init__(
        self,
        center: Center,
        workbench: Workbench,
        marking: Marking,
        spreading: Spreading,
        live: LiveSuggestions,
        appearance: Appearance,
        visiting: Visiting,
    ) -> None:
        super().__init__(center)
        self._center = center
        self._view = center.work.view
        self._workbench = workbench
        self._marking = marking
        self._spreading = spreading
        self._live = live
        self._visiting = visiting
        self._spread = 0
        self._offer: tuple[KeyHint, ...] = ()
        self._shown: DocumentId | None = None
        self._appearance = appearance
        self._hints_soon = Soon(self._show_hints, self)
        self._remember_soon = QTimer(self, singleShot=True, interval=PLACE_PAUSE)
        self._remember_soon.timeout.connect(self.remember_place)
        appearance.dress(self._view)
        self._connect_facts()
        self._connect_gestures()

    @cached_property
    def chooser(self) -> LabelChooser:
        """The label chooser, made when it is first wanted."""
        from annotator.gui.dialogs.label_chooser import LabelChooser

        made = LabelChooser(self._appearance.theme, self._center)
        made.label_chosen.connect(self._label_chosen)
        made.new_label_wanted.connect(self._new_label)
        self._appearance.theme_changed.connect(made.set_theme)
        return made

    def choose_label(self, place: QPoint | None = None) -> None:
        """Opens the label chooser at a point of the screen, by default below the active mark or selection."""
        mark, selection = self._marking.active, self._view.selection
        if place is None:
            offset = selection[1] if selection else mark.end if mark else self._view.caret
            place = self._view.viewport().mapToGlobal(self._view.rect_of(offset).bottomLeft())
        self.chooser.open_at(
            place, self._workbench.labels.for_spans(), current=mark.label if mark and not selection else ""
        )

    def remember_place(self) -> None:
        """Keeps document, caret and scroll position in the project."""
        document = self._workbench.document
        if document is not None:
            mark = self._marking.active
            self._workbench.remember_place(
                {
                    "document": int(document.document.id),
                    "caret": mark.start if mark is not None else self._view.caret,
                    "top": self._view.first_visible(),
                }
            )

    def update_hints(self) -> None:
        """Brings the hint line after whatever changes in this event."""
        self._hints_soon.ask()

    def _show_hints(self) -> None:
        document = self._workbench.document
        if document is not None:
            state = state_of(document, waiting=self._live.is_waiting)
            usual = hints_for(self._marking.active, self._marking.selection, self._spread, keys_in_force())
            self._center.work.banner.show_hints(state, self._offer or usual)

    def _connect_facts(self) -> None:
        workbench, marking = self._workbench, self._marking
        workbench.document_changed.connect(self._show_document)
        workbench.marks_changed.connect(self._change_marks)
        workbench.borders_changed.connect(self._take_borders)
        workbench.operation_done.connect(lambda _name: self.update_hints())
        marking.active_changed.connect(self._show_active)
        marking.selection_done.connect(self._view.clear_selection)
        marking.sticky_changed.connect(self._center.work.label_bar.set_sticky)
        marking.label_wanted.connect(self.choose_label)
        marking.place_wanted.connect(self._view.set_caret)
        marking.spread_offered.connect(self._show_spread)
        self._spreading.offered.connect(self._show_offer)
        self._live.arrived.connect(self._suggestions_arrived)

    def _connect_gestures(self) -> None:
        view, marking = self._view, self._marking
        view.selection_made.connect(marking.select)
        view.selection_changed.connect(self._selection_changed)
        view.caret_moved.connect(self._caret_moved)
        view.mark_pressed.connect(marking.activate)
        view.mark_accepted.connect(marking.accept)
        view.mark_rejected.connect(marking.remove)
        view.border_dragged.connect(marking.drag_border)
        view.context_requested.connect(self._context)
        self._center.work.label_bar.label_pressed.connect(self._label_pressed)

    def _show_document(self) -> None:
        document, prepared = self._workbench.document, self._workbench.prepared
        if document is None or prepared is None:
            self._view.clear()
            self._shown = None
            return
        comes = self._shown != document.document.id
        stand = self._stand_in(document.document.id)
        self._center.show_work()
        self._workbench.letting_go.take(self._view.display.page)
        self._view.show_prepared(prepared, document.borders, caret=stand.caret, top=stand.top or None)
        self._marking.caret = stand.caret
        self._marking.activate_first(stay=comes and stand != Stand())
        self.update_hints()
        self._remember_soon.start()

    def _stand_in(self, identity: DocumentId) -> Stand:
        """Where the person is to be in the document that comes: where they are, were before, or were last time."""
        before, self._shown = self._shown, identity
        here = Stand(self._view.caret, self._view.first_visible())
        if before == identity:
            return here
        if before is not None:
            self._visiting.leave(before, here)
        place = self._workbench.place
        last = Stand(int(place.get("caret", 0)), int(place.get("top", 0)))
        return self._visiting.stand_in(identity) or (last if place.get("document") == identity else Stand())

    def _change_marks(self, change: MarkChange) -> None:
        self._view.change_marks(change)
        self.update_hints()

    def _take_borders(self) -> None:
        if self._workbench.document is not None:
            self._view.set_borders(self._workbench.document.borders)

    def _suggestions_arrived(self) -> None:
        self._marking.activate_first()
        self.update_hints()

    def _show_active(self, mark: Mark | None) -> None:
        if mark is not None and self._view.selection is not None:
            self._view.clear_selection()
        self._view.set_active(mark)
        self.update_hints()
        self._remember_soon.start()

    def _show_spread(self, places: list[tuple[int, int]]) -> None:
        self._spread = len(places)
        self._view.set_find_hits(places, None)
        self.update_hints()

    def _show_offer(self, hints: tuple[KeyHint, ...]) -> None:
        self._offer = hints
        if hints:
            self._center.work.banner.unsay()
        self.update_hints()

    def _selection_changed(self) -> None:
        self._marking.selection = self._view.selection
        if self._view.selection is not None:
            self._marking.activate(None)
        self.update_hints()

    def _caret_moved(self, offset: int) -> None:
        self._marking.caret = offset
        self._marking.activate(None)
        self._remember_soon.start()

    def _context(self, mark: Mark | None, place: QPoint) -> None:
        if mark is not None:
            self._marking.activate(mark)
        if mark is not None or self._view.selection is not None:
            self.choose_label(place)

    def _label_pressed(self, name: str) -> None:
        self._marking.label(name)
        self._view.setFocus()

    def _label_chosen(self, name: str) -> None:
        if self._marking.active is None and self._marking.selection is None:
            self._marking.set_sticky(name)
        else:
            self._marking.label(name)
        self._view.setFocus()

    def _new_label(self, name: str) -> None:
        if name not in self._workbench.labels:  # it may have come while the chooser was open
            self._workbench.set_labels(self._workbench.labels.with_label(name), {})
        self._workbench.saving.when_saved(lambda: self._label_chosen(name))
