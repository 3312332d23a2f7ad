"""Keys and clicks that bring the sample's news report to its gold annotation, counted by the robot.

Run it: `PYTHONPATH=. python tests/benchmarks/window/keys_and_clicks.py`. A drag, a double click and a click are one
action each. It fails when a single gesture takes more than the one action it should.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotator import paths
from annotator.domain.document import DocumentId
from annotator.domain.record import Record
from annotator.domain.suggester import SuggesterList
from annotator.selftest.gold_person import Count, GoldPerson, read_gold
from annotator.selftest.quiet import quieten
from annotator.selftest.robot import Robot
from annotator.session import ProjectFile
from annotator.session.label_templates import label_template
from annotator.session.suggesting import suggest

GOLD = paths.seeds() / "gold" / "01_news_report.jsonl"
ROUNDS: tuple[tuple[str, str, Callable[[GoldPerson], None]], ...] = (
    ("suggestions, keyboard alone", "starter", GoldPerson.work_by_keys),
    ("suggestions, mouse alone", "starter", GoldPerson.work_by_mouse),
    ("from nothing, keyboard alone", "", GoldPerson.work_by_keys),
    ("from nothing, mouse alone", "", GoldPerson.work_by_mouse),
)


def project_of_the_report(folder: Path, pipeline: str) -> Path:
    """A project with the report alone and a second text to go on to, read by the pipeline if one is named."""
    path = folder / f"{pipeline or 'nothing'}.annot"
    text, _gold = read_gold(GOLD)
    labels = label_template("ontonotes").labels
    with closing(ProjectFile.create(path, name="report", labels=labels, annotator="robot")) as project:
        records = [Record("report", text), Record("next", "The end.")]
        project.add_records(records, source="benchmark", as_suggestions=None).result()
        if pipeline:
            suggest(project, pipeline=pipeline)
        else:
            silent = SuggesterList(replace(suggester, enabled=False) for suggester in project.suggesters())
            project.set_suggesters(silent).result()
    return path


def play(folder: Path, pipeline: str, work: Callable[[GoldPerson], None]) -> tuple[Count, int, int]:
    """What it took, how many spans there are in the end, and how many were suggested rightly."""
    _text, wanted = read_gold(GOLD)
    robot = Robot.starting(project_of_the_report(folder, pipeline))
    try:
        robot.wait_for_suggestions()
        first = robot.document.document.id
        right = sum(wanted.get((m.start, m.end)) == m.label for m in robot.document.review)
        person = GoldPerson(robot, wanted)
        work(person)
        kept = robot.window.workbench.project.annotation(DocumentId(int(first)))
        assert {(span.start, span.end): span.label for span in kept.spans} == wanted
        return person.count, len(wanted), right
    finally:
        robot.close()


def single_gestures(folder: Path) -> list[tuple[str, int, int]]:
    """Keys and clicks for each single gesture, with the span in question active or the words selected."""
    robot = Robot.starting(project_of_the_report(folder, "starter"))
    robot.wait_for_suggestions()
    rows = []
    try:
        for what, keys in (
            ("add a span (words selected)", ("3",)),
            ("change its label", ("2",)),
            ("move a border", ("Shift+Right",)),
            ("delete it", ("Backspace",)),
        ):
            if what.startswith("add"):
                robot.mouse.select("reporters")
                robot.press("Esc")
            before = robot.spans()
            robot.press(*keys)
            assert robot.spans() != before, what
            rows.append((what, len(keys), 1))
    finally:
        robot.close()
    return rows


def main() -> int:
    """Prints the table."""
    quieten()
    print(f"{'the news report':32} {'spans':>6} {'right':>6} {'keys':>6} {'clicks':>7} {'per span':>9}")
    for title, pipeline, work in ROUNDS:
        sys.stdout.flush()
        with tempfile.TemporaryDirectory() as name:
            os.environ["ANNOTATOR_HOME"] = name
            count, spans, right = play(Path(name), pipeline, work)
            per_span = (count.keys + count.clicks) / spans
            print(f"{title:32} {spans:6} {right:6} {count.keys:6} {count.clicks:7} {per_span:9.2f}")
    with tempfile.TemporaryDirectory() as name:
        os.environ["ANNOTATOR_HOME"] = name
        for what, keys, most in single_gestures(Path(name)):
            print(f"{what:32} {keys} key{'s' if keys > 1 else ''}")
            assert keys <= most
    return 0


if __name__ == "__main__":
    sys.exit(main())
