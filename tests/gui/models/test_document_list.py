"""The list of documents: fetched where it is looked at, however long it is."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from annotator.domain.answer import State
from annotator.gui.models.document_list import BLOCK, MOST_BLOCKS, Column, DocumentListModel


@dataclass
class Row:
    id: int
    key: str
    title: str
    state: State
    flagged: bool
    spans: int
    length: int
    noted: bool = False


class Shelf:
    """Documents as a store would give them, which counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.changed: dict[int, Row] = {}
        self.gone: set[int] = set()

    def rows(self, ids) -> list[Row]:
        self.asked.append(list(ids))
        return [self.changed.get(i, self.row(i)) for i in reversed(ids) if i not in self.gone]

    def row(self, i: int) -> Row:
        return Row(i, f"{i}.txt", f"Text {i}", State.TODO, False, i % 10, 100)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(shelf, qapp) -> DocumentListModel:
    return DocumentListModel(shelf.rows)


def shown(model: DocumentListModel, row: int, column: Column = Column.DOCUMENT):
    return model.index(row, column).data()


def test_the_model_keeps_the_rules_of_qt(model, qtmodeltester: ModelTester):
    model.show_ids(array("q", range(300)))
    qtmodeltester.check(model)


def test_a_million_documents_cost_one_block_until_more_is_looked_at(model, shelf):
    model.show_ids(array("q", range(1_000_000)))
    assert shown(model, 777_777) == "Text 777777"
    assert [len(ids) for ids in shelf.asked] == [BLOCK]


def test_rows_of_one_block_are_fetched_together_and_once(model, shelf):
    model.show_ids(array("q", range(1000)))
    for row in range(BLOCK):
        shown(model, row)
    assert len(shelf.asked) == 1


def test_blocks_that_were_not_looked_at_for_long_are_let_go(model, shelf):
    model.show_ids(array("q", range(BLOCK * (MOST_BLOCKS + 1))))
    for block in range(MOST_BLOCKS + 1):
        shown(model, block * BLOCK)
    before = len(shelf.asked)
    shown(model, BLOCK * MOST_BLOCKS)
    assert len(shelf.asked) == before
    shown(model, 0)
    assert len(shelf.asked) == before + 1


def test_a_refreshed_document_is_read_again_and_told_to_the_view(model, shelf, qtbot):
    model.show_ids(array("q", range(10)))
    assert shown(model, 3, Column.STATE) == "○"
    shelf.changed[3] = replace(shelf.row(3), state=State.ACCEPTED, flagged=True)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.refresh({3})
    assert shown(model, 3, Column.STATE) == "✓⚑"
    assert [index.row() for index in told.args[:2]] == [3, 3]
    assert shelf.asked[-1] == [3]


def test_refreshing_a_document_that_nobody_looked_at_fetches_nothing(model, shelf):
    model.show_ids(array("q", range(1000)))
    model.refresh({5})
    assert shelf.asked == []


@pytest.mark.parametrize("ids", [[4, 7, 9], [9, 4, 7]])
def test_the_row_of_a_document_is_found_in_any_order(model, ids):
    model.show_ids(array("q", ids))
    assert [model.row_of(i) for i in ids] == [0, 1, 2]
    assert model.row_of(5) is None


def test_a_document_that_is_gone_shows_nothing_instead_of_another_one(model, shelf):
    shelf.gone = {1}
    model.show_ids(array("q", range(3)))
    assert [shown(model, row) for row in range(3)] == ["Text 0", None, "Text 2"]


def test_a_row_says_everything_in_words_for_those_who_listen(model, shelf):
    shelf.changed[0] = Row(0, "a.txt", "Moscow", State.IN_PROGRESS, True, 1, 1200)
    model.show_ids(array("q", [0]))
    words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Moscow\na.txt · in progress, flagged · 1 span · 1,200 characters"


def test_the_document_on_the_screen_is_marked(model):
    model.show_ids(array("q", [5, 6]))
    model.set_current(6)
    assert [model.index(row, 0).data(DocumentListModel.IS_CURRENT) for row in (0, 1)] == [False, True]
