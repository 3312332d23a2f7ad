"""Has the fonts loaded that the panels need for the scripts of a text, before its words are shown in them.

The first Chinese character or emoji in a font of the window takes Qt over ten milliseconds, for each font: it looks
through those of the system for one that has it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QTextLayout

from annotator.gui.workbench import Workbench


class ScriptFonts(QObject):
    """When a document comes, loads a font for a script per event, those that were never needed before.

    `fonts` gives the fonts in which panels write words of the text.
    """

    def __init__(self, workbench: Workbench, fonts: Callable[[], Iterable[QFont]], parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._fonts = fonts
        self._known: set[tuple[str, str]] = set()
        self._wanted: deque[tuple[QFont, str]] = deque()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._load_next)
        workbench.document_changed.connect(self._look)

    @property
    def is_loading(self) -> bool:
        """Whether there are fonts still to be loaded."""
        return bool(self._wanted)

    def _look(self) -> None:
        prepared = self._workbench.prepared
        if prepared is None or not prepared.letters:
            return
        for font in self._fonts():
            for letter in prepared.letters:
                if (font.key(), letter) not in self._known:
                    self._known.add((font.key(), letter))
                    self._wanted.append((font, letter))
        self._soon.start()

    def _load_next(self) -> None:
        if self._wanted:
            measure(*self._wanted.popleft())
            self._soon.start()


def measure(font: QFont, letter: str) -> float:
    """How wide a letter is in a font, in pixels; Qt looks for it then."""
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth()
