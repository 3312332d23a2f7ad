"""A person who brings a document to its gold annotation with as few keys, or clicks, as they can, and counts them.

They read the text from top to bottom and know what is right. In the mode “Fix and finish” they leave right suggestions
alone, since Enter takes those along.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.label import Label
from annotator.domain.mentions import same_mentions
from annotator.domain.review import Mark
from annotator.domain.tokens import WordBorders, snap
from annotator.selftest.robot import Robot

Place = tuple[int, int]
FOR_TWO_CLICKS = 3
"""Further places that make it worth to press a button twice instead of dragging over each."""


@dataclass(frozen=True, slots=True)
class Count:
    """What it took: keys pressed, and clicks and drags made."""

    keys: int = 0
    clicks: int = 0


def read_gold(path: Path) -> tuple[str, dict[Place, str]]:
    """The text of a gold file's first line, and its labels by place."""
    task = json.loads(path.read_text(encoding="utf-8").splitlines()[0])
    return task["text"], {(span["start"], span["end"]): span["label"] for span in task["spans"]}


class GoldPerson:
    """Works on the document on the screen until its spans are those wanted; `count` says what it took so far."""

    def __init__(self, robot: Robot, wanted: dict[Place, str]) -> None:
        self.robot = robot
        self.wanted = wanted
        self._keys = {label.name: self._key_of(number, label.key) for number, label in enumerate(self._labels())}
        self._clicks_beside = 0
        self._rounds = 0
        self._begun = robot.keys_pressed, robot.mouse.actions

    @property
    def count(self) -> Count:
        """What it took since the person sat down."""
        keys, clicks = self._begun
        return Count(self.robot.keys_pressed - keys, self.robot.mouse.actions - clicks + self._clicks_beside)

    @property
    def is_done(self) -> bool:
        """Whether accepting the document now would give exactly what is wanted."""
        return {(m.start, m.end): m.label for m in self.robot.document.review} == self.wanted

    # ---- with the keyboard alone

    def work_by_keys(self) -> None:
        """Mends and adds in reading order, and accepts the document."""
        while (place := self._next_trouble()) is not None:
            mark = self._mark_over(place)
            if mark is None:
                self._create_by_keys(place)
            else:
                self._go_to(mark)
                self._mend_by_keys(mark)
        assert self.is_done
        self.robot.press("Return")

    def _go_to(self, mark: Mark) -> None:
        """The cheapest of U and Tab, forwards or back, until the mark is active."""
        for _ in range(500):
            active = self._active
            if active is mark:
                return
            step = "Tab" if active is None or active.order < mark.order else "Shift+Tab"
            if step == "Tab" and self._uncertain_between(mark):
                step = "U"
            self.robot.press(step)
        raise AssertionError("the mark is not reached")

    def _uncertain_between(self, mark: Mark) -> bool:
        """Whether U lands at or before the mark, and further on than Tab would."""
        review = self.robot.document.review
        place = self._active or self.robot.caret
        found = review.next_mark(place, uncertain=True)
        after = review.next_mark(place)
        return found is not None and found is not after and self._start(place) < found.start <= mark.start

    def _start(self, place: Mark | int) -> int:
        return place if isinstance(place, int) else place.start

    def _mend_by_keys(self, mark: Mark) -> None:
        place = (mark.start, mark.end)
        target = place if place in self.wanted else self._target_of(mark)
        if target is None:
            self.robot.press("Backspace")
            return
        self._move_by_keys(target)
        active = self._active
        if active is None or (active.start, active.end) != target or active.label != self.wanted[target]:
            self.robot.press(self._keys[self.wanted[target]])

    def _move_by_keys(self, target: Place) -> None:
        for index, back, on in ((1, "Shift+Left", "Shift+Right"), (0, "Ctrl+Shift+Left", "Ctrl+Shift+Right")):
            while (active := self._active) is not None and (now := (active.start, active.end)[index]) != target[index]:
                self.robot.press(on if now < target[index] else back)
                assert self._active is not active, "the border does not move"

    def _create_by_keys(self, place: Place) -> None:
        """Types the beginnings of the words until the place is hit, then Enter and the label's key."""
        robot = self.robot
        robot.press("/")
        *first, last = robot.text[slice(*place)].split()
        if first:
            robot.type(" ".join(word[0] for word in first) + " ")
        for letter in last:
            robot.type(letter)
            if self._hit() == place:
                break
        for _ in range(200):
            if self._hit() == place:
                break
            robot.press("Down")
        robot.press("Return")
        assert robot.window.center.work.view.selection == place, (robot.selected, robot.text[slice(*place)])
        robot.press(self._keys[self.wanted[place]])
        if self._alike(place):
            robot.press("A", "A")

    def _hit(self) -> Place | None:
        """The words that Enter would select in the find bar."""
        scene = self.robot.window.center.work.view.scene
        if scene.current_hit is None:
            return None
        return snap(WordBorders(self.robot.text), *scene.find_hits[scene.current_hit])

    def _alike(self, place: Place) -> list[Place]:
        """The other places of the same words that have no label yet, if all of them want the label of this one."""
        text, label = self.robot.text, self.wanted[place]
        words = text[slice(*place)]
        marked = {(m.start, m.end) for m in self.robot.document.review}
        places = [p for p in same_mentions(text, self.robot.document.borders, *place) if p not in marked]
        return places if places and all(self.wanted.get(p) == label for p in places) and words else []

    # ---- with the mouse alone

    def work_by_mouse(self) -> None:
        """With clicks and drags: mends and adds in reading order, but goes on with a label that sticks."""
        while (place := self._next_trouble(self.robot.sticky)) is not None:
            mark = self._mark_over(place)
            if mark is None:
                self._create_by_mouse(place)
            else:
                self._mend_by_mouse(mark)
        assert self.is_done
        self._press_button_saying("Accept")

    def _mend_by_mouse(self, mark: Mark) -> None:
        place, mouse = (mark.start, mark.end), self.robot.mouse
        target = place if place in self.wanted else self._target_of(mark)
        if target is None:
            mouse.reject_at(place)
            return
        if target[1] != place[1]:
            mouse.drag_border(place[1], target[1], of_end=True)
        if target[0] != place[0]:
            mouse.drag_border(place[0], target[0], of_end=False)
        if mark.label != self.wanted[target]:
            if self._active is None or (self._active.start, self._active.end) != target:
                mouse.click_at(target[0])
            self._click_label(self.wanted[target])

    def _create_by_mouse(self, place: Place) -> None:
        """Labels one place; the label sticks while more of the same follow."""
        label = self.wanted[place]
        if self.robot.sticky != label:
            if self._active is not None:
                self.robot.mouse.click_beside()
            self._click_label(label)
        self.robot.mouse.select_range(*place)
        if len(self._alike(place)) >= FOR_TWO_CLICKS:
            for _ in range(2):
                self._clicks_beside += 1
                self.robot.press_button("spread_span")

    def _click_label(self, label: str) -> None:
        self._clicks_beside += 1
        self.robot.press_label(label)

    def _press_button_saying(self, words: str) -> None:
        self._clicks_beside += 1
        self.robot.press_words(words)

    # ---- what is still to do

    def _next_trouble(self, label: str = "") -> Place | None:
        """The first place in reading order where the marks are not what is wanted; AssertionError if nothing helps.

        Places that want a certain label and have none go before.
        """
        self._rounds += 1
        assert self._rounds < 2 * len(self.wanted), f"stuck at {self._wrong_places()[:3]}"
        wrong = self._wrong_places()
        alike = [place for place in wrong if label and self.wanted.get(place) == label and not self._mark_over(place)]
        return min(alike or wrong, default=None)

    def _wrong_places(self) -> list[Place]:
        marks = {(m.start, m.end): m for m in self.robot.document.review}
        wrong = [place for place, mark in marks.items() if self.wanted.get(place) != mark.label]
        missing = [place for place in self.wanted if place not in marks]
        return sorted([*wrong, *missing])

    def _mark_over(self, place: Place) -> Mark | None:
        """The mark that has to be mended for a place: it shares words with it, and is not right as it is."""
        for mark in self.robot.document.review:
            is_right = self.wanted.get((mark.start, mark.end)) == mark.label
            if not is_right and mark.start < place[1] and place[0] < mark.end:
                return mark
        return None

    def _target_of(self, mark: Mark) -> Place | None:
        """A wanted place that shares words with a wrong mark and that no mark is on yet."""
        taken = {(m.start, m.end) for m in self.robot.document.review}
        near = [w for w in self.wanted if w[0] < mark.end and mark.start < w[1] and w not in taken]
        return near[0] if near else None

    @property
    def _active(self) -> Mark | None:
        return self.robot.window.center.work.view.active

    def _labels(self) -> list[Label]:
        return list(self.robot.window.workbench.labels)

    def _key_of(self, number: int, key: str) -> str:
        return key or (f"Shift+{number - 9}" if 10 <= number < 19 else "")
