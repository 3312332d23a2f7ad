"""The window: what is seen of it at once, and room for everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar

from annotator.gui.action_set import ActionSet
from annotator.gui.appearance import Appearance
from annotator.gui.center import Center
from annotator.gui.key_map import KeyMap, put_in_force
from annotator.gui.languages import speak
from annotator.gui.made_later import MadeLater, loading
from annotator.gui.menu_letters import MenuLetters
from annotator.gui.painting import Painting
from annotator.gui.palette_button import PaletteButton
from annotator.gui.panels.recent_menu import RecentMenu
from annotator.gui.panels.recent_rows import RecentProject
from annotator.gui.panels.steady import Steady
from annotator.gui.status_line import StatusLine
from annotator.gui.theme import Theme
from annotator.gui.window_place import clamped

if TYPE_CHECKING:
    from annotator.gui.side_panels import SidePanels
    from annotator.gui.sides import Sides
    from annotator.gui.workbench import Workbench
    from annotator.gui.workshop import Workshop
    from annotator.session.settings import Settings

WANTED_SIZE = QSize(1280, 800)
FRAME = QSize(8, 40)
"""What a window manager's frame takes, about: without it the status bar may be off the screen."""

MODULES = (
    *("domain.review", "gui.jobs", "gui.workbench", "gui.marking", "gui.document.display", "gui.document.view"),
    *("gui.work_page", "gui.comforts", "gui.project_flow", "gui.file_flow", "gui.printing_flow", "gui.text_pane"),
    *("gui.help.tour", "gui.workshop"),
)
"""What the workshop is made of, in portions that take about as long to load."""


class MainWindow(QMainWindow):
    """One window for one project: start page, menus, tools and status line, and the workshop behind them."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        speak(application, settings.language)
        super().__init__()
        self._painting = Painting(self)
        self.setObjectName("main_window")
        self.setWindowTitle("Annotator")
        self.settings = settings
        self._may_lose_edit = False
        self._waiting: list[Callable[[Workshop], object]] = []
        self._making = MadeLater(self._make(), self._let_in, self)
        self.keys = KeyMap(settings)
        put_in_force(self.keys)
        self.appearance = Appearance(settings, application)
        self.center = Center(self.appearance.theme)
        self.setCentralWidget(Steady(self.center))
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.recent_menu = RecentMenu(self)
        self.actions_ = ActionSet(self, lambda id_: self.workshop.commands[id_](), self.keys)
        self._lay_out()
        self._connect()
        self._show_start()
        self._restore()

    # ---- what is in it

    @property
    def workshop(self) -> Workshop:
        """All that works in the window: made when it has been painted, or now."""
        return self._making.wanted()

    @property
    def workbench(self) -> Workbench:
        """The project that is open, and everything that is done to it."""
        return self.workshop.workbench

    @property
    def sides(self) -> Sides:
        """The sides of the window, which make their panels when they are wanted."""
        return self.workshop.sides

    @property
    def panels(self) -> SidePanels:
        """The panels at the sides, made by then."""
        return self.sides.panels

    @property
    def is_made(self) -> bool:
        """Whether nothing of the window is still to be made."""
        return self._making.made is not None and self._making.made.sides.are_made

    def when_made(self, step: Callable[[Workshop], object]) -> None:
        """Takes a step with the workshop now, or as soon as it is there."""
        if self._making.made is None:
            self._waiting.append(step)
        else:
            step(self._making.made)

    # ---- what Qt calls

    def event(self, event: QEvent) -> bool:
        """Is painted when all that was asked for is done."""
        return self._painting.is_put_off(event) or super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Has everything else made, once there is something to see."""
        super().paintEvent(event)
        self._making.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends all work. Nothing has to be asked, since everything is saved; but for an edit that the disk refuses."""
        self._making.stop()
        workshop = self._making.made
        if workshop is not None and workshop.workbench.saving.is_refused and not self._may_lose_edit:
            self._may_lose_edit = True
            self.status.show_not_saved(
                self.tr("the last change is in memory alone. Close once more to leave without it.")
            )
            event.ignore()
            return
        if workshop is not None:
            workshop.noting.keep()
        self.hide()  # work that has to end first is not to be seen as a window that hangs
        self.settings.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.settings.save()
        if workshop is not None:
            workshop.close()
        super().closeEvent(event)

    # ---- how it is made

    def _make(self) -> Iterator[Workshop | None]:
        yield from loading(f"annotator.{module}" for module in MODULES)
        from annotator.gui.workshop import Workshop

        workshop = Workshop(self)
        yield from workshop.make()
        workshop.workbench.saving.saved.connect(self._show_saved)
        yield workshop

    def _let_in(self, workshop: Workshop) -> None:
        waiting, self._waiting = self._waiting, []
        for step in waiting:
            step(workshop)
        workshop.sides.begin()

    def _lay_out(self) -> None:
        self.actions_.fill_menus(self.menuBar(), {"open": self.recent_menu})
        MenuLetters(self.menuBar())
        bar = QToolBar(self.tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill_tool_bar(bar)
        self._palette_button = PaletteButton(self.keys, self.appearance.theme)
        self._palette_button.pressed.connect(self.actions_["palette"].trigger)
        bar.addWidget(self._palette_button)
        self.addToolBar(bar)
        self.setDockNestingEnabled(True)
        self.actions_.tint(self.appearance.theme)

    def _connect(self) -> None:
        page = self.center.start_page
        page.sample_wanted.connect(self.actions_["sample"].trigger)
        page.new_wanted.connect(self.actions_["new"].trigger)
        page.open_wanted.connect(self.actions_["open"].trigger)
        page.recent_chosen.connect(self._open_recent)
        page.recent_forgotten.connect(self._forget_recent)
        self.appearance.theme_changed.connect(self._set_theme)
        self.keys.changed.connect(self._show_key)

    def _show_start(self) -> None:
        self.actions_.set_available(set())
        names = self.settings.recent_projects
        self.center.start_page.show_recent([RecentProject.named(name) for name in names])
        self._show_key()

    def _restore(self) -> None:
        """Takes the window's place of last time, on a screen that is there."""
        room = self.screen().availableSize() - FRAME
        self.resize(WANTED_SIZE.boundedTo(room))
        if self.settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.window_geometry.encode()))
            if not self.isMaximized() and not self.isFullScreen():
                screens = [self.screen(), *QApplication.screens()]
                self.setGeometry(clamped(self.geometry(), [screen.availableGeometry() for screen in screens]))

    # ---- what changes in it

    def _open_recent(self, path: str) -> None:
        self.workshop.comforts.recent.open(path)

    def _forget_recent(self, path: str) -> None:
        self.workshop.comforts.recent.forget(path)

    def _show_saved(self, _changes: object) -> None:
        self._may_lose_edit = False

    def _show_key(self) -> None:
        self.center.start_page.show_key(self.keys.first("accept"))

    def _set_theme(self, theme: Theme) -> None:
        self.center.set_theme(theme)
        self._palette_button.set_theme(theme)
        self.actions_.tint(theme)
