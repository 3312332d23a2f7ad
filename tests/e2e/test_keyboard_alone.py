"""A person without a mouse brings the news report from its suggestions to the gold annotation."""

from __future__ import annotations

import json
from collections import Counter

from annotator import paths

NUMBERED = ("PERSON", "ORG", "GPE", "NORP", "DATE", "LOC", "PRODUCT", "EVENT", "FAC", "MONEY")
LETTERED = {"T": "TIME", "P": "PERCENT", "Q": "QUANTITY", "O": "ORDINAL", "C": "CARDINAL", "W": "LAW"}
KEYS = {
    **{label: str(number % 10) for number, label in enumerate(NUMBERED, 1)},
    **{label: key for key, label in LETTERED.items()},
    **{"WORK_OF_ART": "R", "LANGUAGE": "G"},
}
MOST_KEYS_PER_SPAN = 6
"""A person who types more than this for a span, on the average, would rather have a pencil."""

Place = tuple[int, int]


def gold() -> tuple[str, dict[Place, str]]:
    (line,) = (paths.seeds() / "gold" / "01_news_report.jsonl").read_text(encoding="utf-8").splitlines()
    task = json.loads(line)
    return task["text"], {(span["start"], span["end"]): span["label"] for span in task["spans"]}


class Person:
    """Goes through the text once, from top to bottom, and looks things up in the gold annotation."""

    def __init__(self, robot, wanted: dict[Place, str]) -> None:
        self.robot = robot
        self.wanted = wanted

    def review(self) -> None:
        """Accepts, corrects or rejects the suggestions one after the other."""
        while (mark := self.robot.window.center.view.active) is not None and mark.is_suggested:
            place = (mark.start, mark.end)
            if self.wanted.get(place) == mark.label:
                self.robot.press("Space")
            elif place in self.wanted:
                self.robot.press(KEYS[self.wanted[place]])
            elif (target := self._near(place)) is not None:
                self._move(place, target)
            else:
                self.robot.press("Backspace")

    def add_missing(self) -> None:
        """Finds what nobody suggested and labels it."""
        for place, label in sorted(self.wanted.items()):
            if place not in self._confirmed():
                self._find(place)
                self.robot.press(KEYS[label])

    def _near(self, place: Place) -> Place | None:
        """A wanted place that shares words with this one and that no suggestion offers as it is."""
        offered = {(m.start, m.end) for m in self.robot.document.review}
        near = [w for w in self.wanted if w[0] < place[1] and place[0] < w[1] and w not in offered]
        return near[0] if near else None

    def _move(self, place: Place, target: Place) -> None:
        for side, index, back, on in (
            ("end", 1, "Shift+Left", "Shift+Right"),
            ("start", 0, "Ctrl+Shift+Left", "Ctrl+Shift+Right"),
        ):
            while (now := self._active_place()[index]) != target[index]:
                self.robot.press(on if now < target[index] else back)
                assert self._active_place()[index] != now, f"the {side} of {place} does not move to {target}"
        mark = self.robot.window.center.view.active
        if mark.label != self.wanted[target]:
            self.robot.press(KEYS[self.wanted[target]])
        self.robot.press("Space")

    def _find(self, place: Place) -> None:
        words = self.robot.text[slice(*place)]
        self.robot.press("Esc", "Ctrl+Home", "/")
        self.robot.type(words)
        # The arrow keys go from hit to hit without leaving the line.
        for _ in range(self.robot.text.lower().count(words.lower(), 0, place[0])):
            self.robot.press("Down")
        self.robot.press("Return")
        assert self.robot.window.center.view.selection == place

    def _active_place(self) -> Place:
        mark = self.robot.window.center.view.active
        return mark.start, mark.end

    def _confirmed(self) -> set[Place]:
        return {(span.start, span.end) for span in self.robot.document.annotation.spans}


def test_the_news_report_is_finished_with_the_keyboard_alone(start, capsys):
    text, wanted = gold()
    robot = start()
    robot.press("Return")
    robot.wait_for_suggestions()
    assert robot.text == text
    suggested = Counter((m.start, m.end, m.label) for m in robot.document.review)
    person = Person(robot, wanted)
    person.review()
    person.add_missing()
    assert {(s.start, s.end): s.label for s in robot.document.annotation.spans} == wanted
    robot.press("Return")
    assert robot.document_key == "02_contract_clause.txt"
    robot.press("Ctrl+PgUp")
    assert {(s.start, s.end): s.label for s in robot.document.annotation.spans} == wanted
    right = sum(suggested[(*place, label)] for place, label in wanted.items())
    with capsys.disabled():
        print(f"\n{robot.keys_pressed} keys for {len(wanted)} spans, of which {right} were suggested rightly.")
    assert robot.keys_pressed <= MOST_KEYS_PER_SPAN * len(wanted)
