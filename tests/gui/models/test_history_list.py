"""The time line lists a hundred thousand operations by day and asks for those alone that are looked at."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.domain.edit import OperationKind
from annotator.gui.models.history_list import BLOCK, MOST_BLOCKS, HistoryListModel
from annotator.session import HistoryRow, Moment

NOON = datetime.now().replace(hour=12, minute=0, second=0, microsecond=0)


def moment(number, days_ago=0):
    return Moment(number, (NOON - timedelta(days=days_ago)).timestamp())


def row(number, **more):
    facts = {"uid": str(number), "when": NOON.timestamp(), "actor": "Ada", "name": f"Step {number}", "documents": 1}
    return HistoryRow(number, **{**facts, "kind": OperationKind.EDIT, "undone": False, "dropped": False, **more})


@pytest.fixture
def asked():
    return []


@pytest.fixture
def model(qapp, asked):
    model = HistoryListModel(asked.append)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def words(model):
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_the_lines_are_grouped_by_day_also_when_older_and_newer_ones_come(model):
    model.show_moments([moment(7), moment(5, days_ago=1)])
    model.add_older([moment(4, days_ago=1), moment(2, days_ago=40)])
    model.add_newer([moment(9), moment(8)])
    model.take_rows(range(BLOCK), [row(n) for n in (2, 4, 5, 7, 8, 9)])
    found = words(model)
    assert found[:7] == ["Today", "Step 9", "Step 8", "Step 7", "Yesterday", "Step 5", "Step 4"]
    assert str((NOON - timedelta(days=40)).year) in found[7]
    assert found[8:] == ["Step 2"]
    assert [model.row_of(number) for number in (9, 7, 4, 2, 3, 99)] == [1, 3, 6, 8, None, None]
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.ItemIsEnabled
    assert (model.newest, model.oldest) == (9, 2)


def test_a_new_day_gets_a_line_of_its_own(model):
    model.show_moments([moment(3, days_ago=1)])
    model.add_newer([moment(4)])
    assert [model.number_at(at) for at in range(model.rowCount())] == [None, 4, None, 3]
    assert words(model)[0::2] == ["Today", "Yesterday"]


def test_only_what_is_looked_at_is_asked_for_and_no_more_is_kept_than_a_few_blocks(model, asked):
    most = 100_000
    model.show_moments(moment(number) for number in range(most, 0, -1))
    assert model.rowCount() == most + 1
    for at in range(1, 30):
        model.index(at, 0).data()
    assert len(asked) == 1
    model.take_rows(asked[0], [])
    for first in range(0, most, 10 * BLOCK):
        model.take_rows(range(first - first % BLOCK, first + BLOCK), [row(first)])
    asked.clear()
    model.refresh(most)
    visited = range(1, most, BLOCK)
    for at in visited:
        model.index(at, 0).data()
    assert len(asked) == len({model.number_at(at) // BLOCK for at in visited})
    assert len(model._blocks) <= MOST_BLOCKS


def test_a_line_says_when_who_how_many_and_whether_it_is_undone(model):
    model.show_moments([moment(number) for number in (4, 3, 2, 1)])
    rows = [
        row(1, kind=OperationKind.IMPORT, documents=12), row(2), row(3, undone=True),
        row(4, undone=True, dropped=True, documents=3),
    ]  # fmt: skip
    model.take_rows(range(BLOCK), rows)
    model.refresh(2)
    told = [model.index(at, 0).data(HistoryListModel.ASIDE) for at in (1, 2, 3, 4)]
    assert all("Ada" in line and "12" in line for line in told)
    assert ("3 " in told[0], told[0].endswith("dropped")) == (True, True)
    assert told[1].endswith("undone")
    assert "12 " in told[3].split("Ada")[1]
    assert [model.index(at, 0).data(HistoryListModel.IS_NOW) for at in (1, 2, 3, 4)] == [False, False, True, False]
