"""The tour of the sample: five hints, each of which goes on when the person does what it says."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from annotator.gui.action_set import ActionSet
from annotator.gui.appearance import Appearance
from annotator.gui.key_map import KeyMap, title_of
from annotator.gui.marking import Marking
from annotator.gui.work_page import WorkPage
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.domain.review import MarkChange
    from annotator.gui.help.callout import Callout


class Step(Enum):
    """What the person is asked to do, in this order."""

    ACCEPT = 1
    RELABEL = 2
    CREATE = 3
    FINISH = 4
    UNDO = 5


class Tour(QObject):
    """Begins by itself on the sample, once; is left with Escape or ✕, and never comes back unless it is asked for."""

    def __init__(
        self,
        window: QMainWindow,
        page: WorkPage,
        workbench: Workbench,
        marking: Marking,
        appearance: Appearance,
        keys: KeyMap,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._workbench = workbench
        self._marking = marking
        self._keys = keys
        self._actions: Callable[[], ActionSet] | None = None
        self._step: Step | None = None
        self._is_wanted = False
        self._is_answered = False
        self._is_undone = False
        self._appearance = appearance
        workbench.project_changed.connect(self._project_changed)
        workbench.edit_followed.connect(self._edited)
        workbench.document_changed.connect(self._document_changed)
        workbench.operation_done.connect(self._operation_done)
        marking.active_changed.connect(lambda _mark: self._begin_or_follow())
        page.view.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        page.view.viewport().installEventFilter(self)

    def command_table(
        self, actions: Callable[[], ActionSet], open_sample: Callable[[], object], leave: Callable[[], object]
    ) -> dict[str, Callable[[], object]]:
        """What the actions do; `leave` is what Escape does in the text without a tour."""
        self._actions = actions
        self._open_sample = open_sample
        self._leave = leave
        return {"tour": self.begin_again, "leave": self.escape}

    @cached_property
    def callout(self) -> Callout:
        """What shows the hints, made with the first of them."""
        from annotator.gui.help.callout import Callout

        made = Callout(self._appearance.theme, self._window)
        made.closed.connect(self.end)
        made.passed_over.connect(self._go_on)
        self._appearance.theme_changed.connect(made.set_theme)
        return made

    @property
    def is_under_way(self) -> bool:
        """Whether a hint is shown."""
        return self._step is not None

    def target(self) -> QRect:
        """What the hint points at, in coordinates of the window; empty without a hint."""
        return QRect() if self._step is None else self._target(self._step)

    def begin_again(self) -> None:
        """Begins at the first hint, on the sample; it is opened if another project is."""
        self._is_wanted = True
        if not self._is_on_sample():
            self._open_sample()
        elif self._marking.active is not None or self._workbench.document is not None:
            self._marking.activate_first()
            self._is_wanted = False
            self._show(Step.ACCEPT)

    def escape(self) -> None:
        """Leaves the tour, or does what Escape does in the text."""
        if self.is_under_way:
            self.end()
        else:
            self._leave()

    def end(self) -> None:
        """Takes the hint away; the tour does not begin by itself any more."""
        self._step, self._is_wanted = None, False
        self.callout.hide()
        if not self._workbench.settings.tour_left:
            self._workbench.settings.tour_left = True
            self._workbench.settings.save()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follows the text view when the window changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._follow()
        return False

    # ---- going on

    def _project_changed(self) -> None:
        if self._step is not None:
            self._step = None
            self.callout.hide()
        if self._is_on_sample() and not self._workbench.settings.tour_left:
            self._is_wanted = True

    def _is_on_sample(self) -> bool:
        from annotator.session.sample import sample_path

        project = self._workbench.project
        return project is not None and project.path.resolve() == sample_path().resolve()

    def _begin_or_follow(self) -> None:
        """The tour begins when there is a suggestion to begin with."""
        if self._is_wanted and self._marking.active is not None:
            self._is_wanted = False
            self._show(Step.ACCEPT)
        else:
            self._follow()

    def _edited(self, change: MarkChange) -> None:
        added = [mark for mark in change.added if not mark.is_suggested]
        gone = {(mark.start, mark.end): mark for mark in change.removed}
        for mark in added:
            before = gone.get((mark.start, mark.end))
            done = Step.CREATE if before is None else Step.ACCEPT if before.label == mark.label else Step.RELABEL
            if done is self._step:
                self._go_on()
                return
        self._follow()

    def _document_changed(self) -> None:
        if self._step is Step.FINISH and self._is_answered:
            self._go_on()
        else:
            self._follow()

    def _operation_done(self, _name: str) -> None:
        if self._step is Step.UNDO and self._is_undone:
            self._go_on()

    def _go_on(self) -> None:
        if self._step is None:
            return
        if self._step is Step.UNDO:
            self.end()
            sentence = self.tr("That was the tour. The guide says the rest.")
            self._workbench.told.emit(sentence, "help")
        else:
            self._show(Step(self._step.value + 1))

    def _show(self, step: Step) -> None:
        self._step = step
        self._is_answered = self._is_undone = False
        self._watch_actions()
        count = self.tr("{number} of {all}").format(number=step.value, all=len(Step))
        self.callout.show_hint(self._words(step), count, self._target(step), is_last=step is Step.UNDO)

    def _follow(self) -> None:
        if self._step is not None and self.callout.isVisible():
            self.callout.point_at(self._target(self._step))

    def _watch_actions(self) -> None:
        """Two hints wait for an action as such: what it changes may be in another document."""
        assert self._actions is not None
        actions, unique = self._actions(), Qt.ConnectionType.UniqueConnection
        actions["answer_accept"].triggered.connect(self._answered, unique)
        actions["undo"].triggered.connect(self._undone, unique)

    def _answered(self) -> None:
        self._is_answered = True

    def _undone(self) -> None:
        self._is_undone = True

    # ---- what is said, and about what

    def _words(self, step: Step) -> str:
        if step is Step.ACCEPT:
            words = self.tr("{key} accepts this suggestion and goes to the next one.")
            return words.format(key=self._key("accept"))
        if step is Step.RELABEL:
            words = self.tr("The label is wrong? Press the key of another one: {key} makes it {label}. Try it here.")
            key, label = self._other_label()
            return words.format(key=f"<b>{escape(key)}</b>", label=escape(label))
        if step is Step.CREATE:
            words = self.tr("Nobody suggested it? Press {key}, type the words, press <b>Enter</b>, then a label's key.")
            return words.format(key=self._key("find_quick"))
        if step is Step.FINISH:
            words = self.tr("{key} accepts the document with all suggestions that are left, and opens the next.")
            return words.format(key=self._key("answer_accept"))
        words = self.tr("{key} takes it back. Everything can be undone, in every document and after a restart.")
        return words.format(key=self._key("undo"))

    def _key(self, action: str) -> str:
        return f"<b>{escape(self._keys.spoken(action) or title_of(action))}</b>"

    def _other_label(self) -> tuple[str, str]:
        """Key and name of a label that the active span has not got."""
        active = self._marking.active
        for label in self._workbench.labels:
            if label.key and (active is None or label.name != active.label):
                return label.key, label.name
        return self._keys.spoken("choose_label"), self.tr("another one")

    def _target(self, step: Step) -> QRect:
        """What a hint points at, in coordinates of the window."""
        if step in (Step.FINISH, Step.UNDO):
            return self._button("answer_accept" if step is Step.FINISH else "undo")
        if step is Step.RELABEL:
            return self._rect_of(self._page.label_bar)
        view, mark = self._page.view, self._marking.active
        ground = view.viewport()
        if step is Step.ACCEPT and mark is not None:
            place = view.rect_of(mark.start).united(view.rect_of(max(mark.start, mark.end - 1)))
            if ground.rect().intersects(place):
                return QRect(ground.mapTo(self._window, place.topLeft()), place.size()).adjusted(0, 0, 0, 22)
        top = QRect(ground.rect().topLeft(), ground.rect().size()).adjusted(60, 0, -60, 0)
        return QRect(ground.mapTo(self._window, top.topLeft()), top.size()).adjusted(0, 0, 0, 2 - top.height())

    def _button(self, action: str) -> QRect:
        assert self._actions is not None
        bar = self._window.findChild(QToolBar, "tools")
        button = bar.widgetForAction(self._actions()[action]) if bar is not None else None
        return self._rect_of(button if button is not None and button.isVisible() else self._window.menuBar())

    def _rect_of(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self._window, part.rect().topLeft()), part.size())
