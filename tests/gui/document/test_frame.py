"""Only what changed is painted: after any doings the screen shows what it would if everything were painted anew."""

from __future__ import annotations

import random

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest

from annotator.domain.review import MarkChange

STEPS = 60
ROUNDING = 8
"""Round corners that are cut by the edge of what is painted may come out a shade lighter or darker."""
TALL = "e\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c"
TEXTS = {
    "news": "\n".join(f"{number} The treaty was signed in Iran, the minister said. " * 4 for number in range(30)),
    "scripts": "\n\n".join(f"{number} عقد في طهران 日本語の文 👩‍👩‍👧 נחתם {TALL} treaty " * 3 for number in range(20)),
    "one paragraph": "The treaty will soon be signed, the minister told state television. " * 150,
}


def screen(view) -> QImage:
    """What of the view is on the screen, just as it is: nothing is painted for it."""
    for _ in range(3):  # the event itself, what it asks for, and the painting
        QCoreApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


def painted_anew(view) -> QImage:
    view.viewport().update()
    return screen(view)


def farthest(one: QImage, other: QImage) -> int:
    """The greatest difference of a colour channel, from 0 to 255."""
    first, second = (
        np.frombuffer(image.constBits(), dtype=np.uint8).astype(np.int16)
        for image in (
            one.convertToFormat(QImage.Format.Format_RGB32),
            other.convertToFormat(QImage.Format.Format_RGB32),
        )
    )
    return int(np.abs(first - second).max())


class Doings:
    """What may happen to a view, one thing after another, at random."""

    def __init__(self, view, mark, seed: int) -> None:
        self.view, self.mark, self.chance = view, mark, random.Random(seed)
        self.marks: list = []
        self.length = len(view.display.page.text)

    def once(self) -> str:
        often = [self.wheel, self.wheel, self.scroll_bar, self.add, self.add, self.remove, self.activate]
        seldom = [self.caret, self.select, self.hover, self.find, self.press_key, self.several]
        one = self.chance.choice([*often, *seldom])
        one()
        return one.__name__

    def place(self) -> int:
        """Mostly something that is visible."""
        start, end = self.view.visible_range() if self.chance.random() < 0.85 else (0, self.length)
        return self.chance.randrange(start, max(start + 1, end - 60))

    def wheel(self) -> None:
        middle = QPointF(self.view.viewport().rect().center())
        notch = QPoint(0, self.chance.choice([-240, -120, -120, 120, 40]))
        event = QWheelEvent(
            middle, middle, QPoint(), notch, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(self.view.viewport(), event)

    def scroll_bar(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self.chance.choice([-300, -17, -1, 1, 8, 55, 3_000]))

    def add(self) -> None:
        """Suggestions stay apart from other marks: where the dashes of an outline begin depends on how Qt clips it."""
        start = self.place()
        end = start + self.chance.randint(3, 50)
        near = [mark for mark in self.marks if mark.start < end and mark.end > start]
        mark = self.mark(start, end, self.chance.choice(["GPE", "PERSON", "ORG"]), suggested=not near)
        if mark not in self.marks and not any(other.is_suggested for other in near):
            self.marks.append(mark)
            self.view.change_marks(MarkChange(added=(mark,)))

    def remove(self) -> None:
        if self.marks:
            mark = self.marks.pop(self.chance.randrange(len(self.marks)))
            self.view.change_marks(MarkChange(removed=(mark,)))

    def activate(self) -> None:
        self.view.set_active(self.chance.choice([*self.marks, None]))

    def caret(self) -> None:
        self.view.set_caret(self.place())

    def select(self) -> None:
        start = self.place()
        self.view.set_selection(start, start + self.chance.randint(1, 200))

    def hover(self) -> None:
        area = self.view.viewport().rect()
        for _ in range(40):
            QTest.mouseMove(
                self.view.viewport(),
                QPoint(self.chance.randrange(area.width()), self.chance.randrange(area.height())),
            )

    def find(self) -> None:
        starts = range(self.chance.randrange(40), self.length - 20, 111)
        hits = [(start, start + 9) for start in starts] if self.chance.random() < 0.6 else []
        self.view.set_find_hits(hits, self.chance.randrange(len(hits)) if hits else None)

    def press_key(self) -> None:
        key = self.chance.choice([Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown])
        QTest.keyClick(
            self.view, key, self.chance.choice([Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
        )

    def several(self) -> None:
        """Between two paintings."""
        self.add()
        self.wheel()
        self.remove()
        self.scroll_bar()


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", TEXTS)
def test_the_screen_shows_what_painting_everything_would_show(show, mark, qtbot, name, seed):
    view = show(TEXTS[name]).view
    qtbot.waitUntil(lambda: view.isActiveWindow() and view.hasFocus())
    doings = Doings(view, mark, seed)
    done: list[str] = []
    for _ in range(STEPS):
        done.append(doings.once())
        assert farthest(screen(view), painted_anew(view)) <= ROUNDING, done
