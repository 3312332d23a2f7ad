"""Find in a document: hits, the one that one stands on, and the selection that becomes of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui import finding as finding_module
from annotator.gui.document.view import DocumentView
from annotator.gui.finding import Finding
from annotator.gui.panels.find_bar import FindBar


class Page(QWidget):
    """A find bar over a text, as in the window."""

    def __init__(self, bench, theme):
        super().__init__()
        self.view, self.bar = DocumentView(), FindBar(theme)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.view)
        self._workbench = bench.workbench
        self.finding = Finding(bench.workbench, self.bar, self.view)
        bench.workbench.document_changed.connect(self._show)

    def _show(self):
        document = self._workbench.document
        if document is not None:
            self.view.show_document(document.document.text, [], document.borders)

    def look_for(self, words, *, match_case=False):
        self.finding.open()
        self.bar.match_case.setChecked(match_case)
        self.bar.words.clear()
        QTest.keyClicks(self.bar.words, words)

    @property
    def count(self):
        return self.bar.findChild(QLabel, "find_count").text()


@pytest.fixture
def page(bench, theme, qtbot, make_record):
    page = Page(bench, theme)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    bench.open(make_record("one", "Bob and bob met Rob.\nBob (the 2nd) left."), make_record("two", "Alan."))
    return page


def test_every_hit_is_counted_and_the_first_after_the_caret_is_current(page):
    page.view.set_caret(5)
    page.look_for("bob")
    assert page.count == "2 of 3"


def test_case_counts_when_it_is_wanted(page):
    page.look_for("Bob", match_case=True)
    assert page.count == "1 of 2"


def test_what_is_looked_for_is_no_pattern(page):
    page.look_for("(the")
    assert page.count == "1 of 1"
    page.look_for("B.b")
    assert page.count == "No hit"


def test_next_and_previous_go_round(page):
    page.look_for("bob")
    seen = []
    for step in (page.finding.next, page.finding.next, page.finding.next, page.finding.previous):
        step()
        seen.append(page.count)
    assert seen == ["2 of 3", "3 of 3", "1 of 3", "3 of 3"]


def test_a_selection_is_what_is_looked_for(page):
    page.view.set_selection(16, 19)
    page.finding.open()
    assert page.bar.words.text() == "Rob"
    page.view.set_selection(16, 24)  # over a line's end
    page.finding.open()
    assert "\n" not in page.bar.words.text()


def test_in_the_quick_mode_the_hit_becomes_the_selection(page):
    page.finding.open(quick=True)
    QTest.keyClicks(page.bar.words, "rob")
    QTest.keyClick(page.bar.words, Qt.Key.Key_Return)
    assert page.view.selection == (16, 19)
    assert not page.bar.isVisible()


def test_with_the_bar_closed_next_selects_the_next_hit(page):
    page.finding.open(quick=True)
    QTest.keyClicks(page.bar.words, "bob")
    QTest.keyClick(page.bar.words, Qt.Key.Key_Return)
    page.finding.next()
    assert page.view.selection == (8, 11)


def test_another_document_has_no_hits_of_the_first(page, bench):
    page.look_for("bob")
    bench.workbench.step_document()
    bench.rest()
    assert not page.bar.isVisible()
    page.finding.next()
    assert page.bar.isVisible()  # with nothing to go to, it asks what to look for
    assert page.view.selection is None


def test_a_long_text_is_looked_through_in_stretches_without_losing_a_hit(page, bench, make_record, monkeypatch):
    monkeypatch.setattr(finding_module, "STRETCH", 10)
    bench.open(make_record("long", "abcd" * 25 + "end"), name="long.annot")
    page.look_for("dab")
    bench.wait(lambda: page.count.endswith("of 24"))
    assert page.count == "1 of 24"


def test_what_is_pressed_while_a_long_text_is_looked_through_is_done_when_all_hits_are_known(
    page, bench, make_record, monkeypatch
):
    monkeypatch.setattr(finding_module, "STRETCH", 10)
    bench.open(make_record("long", "abcd" * 25 + "end"), name="long.annot")
    page.look_for("dab")
    page.finding.next()
    bench.wait(lambda: page.count == "2 of 24")
    page.look_for("cda")
    QTest.keyClick(page.bar.words, Qt.Key.Key_Escape)
    assert not page.bar.isVisible()
    bench.wait(lambda: page.view.selection is not None)
    assert page.view.display.page.text[slice(*page.view.selection)] == "cda"
    assert not page.view.scene.find_hits


def test_nothing_is_looked_for_without_words_or_without_a_document(page, bench):
    page.finding.open()
    page.finding.find("", False)
    assert page.view.selection is None
    bench.workbench.close_project()
    bench.rest()
    page.finding.find("bob", False)
    assert page.count in ("", "No hit")
