"""A person brings the news report from its suggestions to its gold annotation, with keys alone or with clicks alone."""

from __future__ import annotations

import pytest

from annotator import paths
from annotator.selftest.gold_person import GoldPerson, read_gold

MOST_KEYS_PER_SPAN, MOST_CLICKS_PER_SPAN = 1.5, 0.8
"""About half more than it takes (see tests/benchmarks/window/keys_and_clicks.py): suggestions get better and worse."""


@pytest.mark.parametrize("by", ["keys", "mouse"])
def test_the_news_report_is_finished_with_one_hand(start, by):
    text, wanted = read_gold(paths.seeds() / "gold" / "01_news_report.jsonl")
    robot = start()
    robot.press("Return")
    robot.wait_for_suggestions()
    assert robot.text == text
    person = GoldPerson(robot, wanted)
    if by == "keys":
        person.work_by_keys()
        assert person.count.clicks == 0
        assert person.count.keys <= MOST_KEYS_PER_SPAN * len(wanted)
    else:
        person.work_by_mouse()
        assert person.count.keys == 0
        assert person.count.clicks <= MOST_CLICKS_PER_SPAN * len(wanted)
    assert robot.document_key == "02_contract_clause.txt"
    robot.press("Ctrl+PgUp")
    assert {(s.start, s.end): s.label for s in robot.document.annotation.spans} == wanted
