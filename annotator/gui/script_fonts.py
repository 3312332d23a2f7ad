"""Has the fonts loaded that the panels need for the scripts of a text, and says for which of them there is none.

The first Chinese character or emoji in a font of the window takes Qt over ten milliseconds, for each font: it looks
through those of the system for one that has it.
"""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QTextLayout

from annotator.gui.document.letters import script_of
from annotator.gui.workbench import Workbench


class ScriptFonts(QObject):
    """When a document comes, loads a font for a script per event, those that were never needed before.

    `fonts` gives the fonts in which panels write words of the text. What none of the computer's fonts draws is told of
    once: boxes without a word look like damage to the text.
    """

    undrawn = Signal(str)  # a sentence

    def __init__(self, workbench: Workbench, fonts: Callable[[], Iterable[QFont]], parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._fonts = fonts
        self._known: set[tuple[str, str]] = set()
        self._wanted: deque[tuple[QFont, str]] = deque()
        self._undrawn: list[str] = []
        self._told: set[str] = set()
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
            font, letter = self._wanted.popleft()
            if not is_drawn(font, letter):
                self._undrawn.append(self._named(script_of(letter)))
            self._soon.start()
        elif new := list(dict.fromkeys(name for name in self._undrawn if name not in self._told)):
            self._told.update(new)
            self.undrawn.emit(
                self.tr(
                    "This computer has no font for {scripts}. Boxes stand in their place; the text is whole."
                ).format(scripts=", ".join(new))
            )

    def _named(self, script: str) -> str:
        if script == "CJK":  # as Unicode calls what stands in its names before Chinese characters
            return self.tr("Chinese characters")
        return script.title() or self.tr("emoji or signs")


def is_drawn(font: QFont, character: str) -> bool:
    """Whether this font or one that stands in has a letter or sign; Qt looks for it then. True for all else."""
    if unicodedata.category(character)[0] not in "LS":
        return True
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return not any(0 in run.glyphIndexes() for run in layout.glyphRuns())  # glyph 0 is the box
