"""Files that are dragged over the window: what would happen is said over it, and done when they are let go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui.icons import pixmap
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme
from annotator.gui.workbench import Workbench
from annotator.language import number
from annotator.paths import PROJECT_SUFFIX

_GRACE = 120
"""Milliseconds in which the overlay may take over from the window before it goes away."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a person drags: projects, and texts or folders of texts."""

    projects: tuple[Path, ...]
    texts: tuple[Path, ...]

    @classmethod
    def of(cls, event: QDropEvent) -> Dropped:
        """The files of a drag; none where it is about something else."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        projects = [path for path in paths if path.suffix.lower() == PROJECT_SUFFIX]
        return cls(tuple(projects), tuple(path for path in paths if path not in projects))

    def __bool__(self) -> bool:
        return bool(self.projects or self.texts)


class DropTarget(QObject):
    """Watches a window for dragged files, and gives those that are let go over it to `take`."""

    def __init__(
        self, window: QWidget, workbench: Workbench, theme: Callable[[], Theme], take: Callable[[Dropped], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._theme = theme
        self._take = take
        self._overlay = _Overlay(window)
        self._leaving = QTimer(self, interval=_GRACE, singleShot=True)
        self._leaving.timeout.connect(self._overlay.hide)
        window.setAcceptDrops(True)
        for part in (window, self._overlay):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: the window is entered first, and its overlay as soon as that is there."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDropEvent):
            return self._hold(event)
        if kind == QEvent.Type.DragLeave:
            self._leaving.start()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._overlay.hide()
            event.acceptProposedAction()
            dropped = Dropped.of(event)
            # Not before the drag is over: a dialog would keep the program that began it waiting.
            QTimer.singleShot(0, self, lambda: self._take(dropped))
            return True
        if kind == QEvent.Type.Resize and watched is self._window:
            self._overlay.resize(self._window.size())
        return super().eventFilter(watched, event)

    def sentence(self, dropped: Dropped) -> str:
        """What would happen to these files."""
        project = self._workbench.project
        texts = self._counted(dropped.texts)
        if dropped.projects:
            words = self.tr("Open {project}").format(project=dropped.projects[0].name)
            if dropped.texts:
                words = self.tr("Open {project} and import {texts} into it")
                words = words.format(project=dropped.projects[0].name, texts=texts)
            if len(dropped.projects) > 1:
                words += "\n" + self.tr("(one project at a time: the others stay closed)")
            return words
        if project is None:
            return self.tr("Make a project of {texts}").format(texts=texts)
        return self.tr("Import {texts} into {project}").format(texts=texts, project=project.path.stem)

    def _counted(self, texts: tuple[Path, ...]) -> str:
        folders = sum(path.is_dir() for path in texts)
        if len(texts) == 1:
            name = texts[0].name
            return self.tr("the folder {name}").format(name=name) if folders else name
        if folders == len(texts):
            return self.tr("{count} folders").format(count=number(folders))
        if folders:
            return self.tr("{count} files and folders").format(count=number(len(texts)))
        return self.tr("{count} texts").format(count=number(len(texts)))

    def _hold(self, event: QDropEvent) -> bool:
        dropped = Dropped.of(event)
        if not dropped:
            return False
        self._leaving.stop()
        event.acceptProposedAction()
        if event.type() == QEvent.Type.DragEnter:
            self._overlay.say(self.sentence(dropped), self._theme())
        return True


class _Overlay(QWidget):
    """A veil over the window with a sentence on it. It takes the drag over from the widgets below it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        named(self, "drop_overlay", self.tr("What happens to the files"))
        self.setAcceptDrops(True)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sentence = named(QLabel(wordWrap=True), "drop_sentence", self.tr("What happens to the files"))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self._sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(font.Weight.DemiBold)
        self._sentence.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 60, 60, 60)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._sign)
        column.addWidget(self._sentence)
        column.addStretch(1)
        self._colours: Theme | None = None
        self.hide()

    def say(self, sentence: str, theme: Theme) -> None:
        """Shows itself with that sentence."""
        self._colours = theme
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)
        self._sign.setPixmap(pixmap("import", theme.accent, 44, self.devicePixelRatioF()))
        self.resize(self._window.size())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget."""
        if self._colours is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._colours.panel)
        veil.setAlphaF(0.93)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._colours.accent, 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(18, 18, -18, -18), 12, 12)
        painter.end()
