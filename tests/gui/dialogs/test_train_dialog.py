"""Train: what is used, what came of it, and what is asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox, QTableView

from annotator.domain.assessment import Assessment, Figures
from annotator.domain.span import LabelledRange
from annotator.gui.dialogs.train_dialog import TrainDialog
from annotator.session.gathering import Gathered
from annotator.session.suggestion_difference import Change, ChangedSuggestion, Difference
from annotator.session.training import CurvePoint, TrainingOutcome, TrainingReport
from annotator.session.training_plan import LabelCount, TrainingPlan
from annotator.session.versions import Version

BEFORE = Assessment(3, Figures(5, 10, 10), Figures(), {"WHO": Figures(5, 10, 10)})
AFTER = Assessment(3, Figures(9, 10, 10), Figures(), {"WHO": Figures(9, 10, 10)})
CURVE = tuple(CurvePoint(n, 100 * n, 400, n, 1 / n, Figures(2 * n, 10, 10)) for n in range(1, 5))
OUTCOME = TrainingOutcome(("WHO",), BEFORE, AFTER, CURVE, 4.0, 4, 400, 12.0)
VERSIONS = (
    Version(0, "starter", "starter", is_current=False),
    Version(1, "p.annot.pipelines/0001", "starter", True, 1_700_000_000, 15, 0.5, 0.9, ("WHO",)),
)
PLAN = TrainingPlan(15, 12, 3, (LabelCount("WHO", 40, 10),), "", "starter", VERSIONS)
MOVED = ChangedSuggestion("d1", Change.MOVED, "Ana Li", LabelledRange(0, 3, "WHO"), LabelledRange(0, 6, "WHO"))


def report(*, is_used):
    difference = Difference(2)
    difference.add([MOVED])
    return TrainingReport(OUTCOME, Gathered(15), "starter", Path("0001"), 1, is_used, difference=difference)


@pytest.fixture
def dialog(qtbot, each_theme) -> TrainDialog:
    dialog = TrainDialog(each_theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_plan(PLAN)
    return dialog


def part(dialog, name, kind=QPushButton):
    return dialog.findChild(kind, name)


def cells(dialog, name):
    model = part(dialog, name, QTableView).model()
    return [[str(model.row(row)[c]) for c in range(model.columnCount())] for row in range(model.rowCount())]


def test_what_will_be_used_is_counted_before_anything_is_trained(dialog):
    assert "15 documents accepted: 12 to train on, 3 held out" in part(dialog, "train_used", QLabel).text()
    assert cells(dialog, "train_figures")[0] == ["WHO", "40", "10", "–", "–", "–", "–", "–", "–"]
    assert part(dialog, "train_start").isEnabled()


def test_too_few_documents_are_told_and_nothing_can_be_started(dialog):
    dialog.show_plan(replace(PLAN, why_not="9 documents are accepted, and training needs 10."))
    assert "needs 10" in part(dialog, "train_result", QLabel).text()
    assert not part(dialog, "train_start").isEnabled()


def test_the_same_button_starts_and_cancels(dialog, listen):
    wanted, cancelled = listen(dialog.train_wanted), listen(dialog.cancel_wanted)
    part(dialog, "train_start").click()
    dialog.show_running([])
    assert part(dialog, "train_start").text() == "Can&cel"
    part(dialog, "train_start").click()
    assert (len(wanted.what), len(cancelled.what)) == (1, 1)


def test_the_curve_grows_and_says_so_to_whoever_does_not_see_it(dialog):
    dialog.show_running(CURVE[:1])
    dialog.add_point(CURVE[1])
    assert dialog.curve.accessibleDescription() == "F1 until now: 20, 40."
    dialog.show_end(report(is_used=True), "Better")
    assert dialog.curve.accessibleDescription() == "F1 until now: 20, 40, 60, 80. The present pipeline gets 50."
    assert not dialog.grab().isNull()


def test_figures_before_and_after_stand_side_by_side_and_changes_are_listed(dialog):
    dialog.show_end(report(is_used=True), "Better (F1 50.0 before, 90.0 after): version 1 suggests now.")
    assert cells(dialog, "train_figures") == [
        ["WHO", "40", "10", "50.0", "50.0", "50.0", "90.0", "90.0", "90.0"],
        ["All", "40", "10", "50.0", "50.0", "50.0", "90.0", "90.0", "90.0"],
    ]
    assert cells(dialog, "train_changes") == [["d1", "moved", "Ana Li", "WHO"]]
    assert "1 moved" in part(dialog, "train_changed", QLabel).text()
    assert not part(dialog, "train_use_anyway").isVisible()


def test_what_is_not_used_can_be_used_anyway(dialog, listen):
    used = listen(dialog.use_wanted)
    dialog.show_end(report(is_used=False), "Not better")
    part(dialog, "train_use_anyway").click()
    assert used.what == [1]
    assert not part(dialog, "train_use_anyway").isVisible()


def test_one_goes_back_to_the_version_that_is_chosen(dialog, listen):
    used = listen(dialog.use_wanted)
    assert [row[0] for row in cells(dialog, "train_versions")] == ["  0", "● 1"]
    assert not part(dialog, "train_go_back").isEnabled()
    part(dialog, "train_versions", QTableView).show_row(0)
    part(dialog, "train_go_back").click()
    assert used.what == [0]


def test_training_by_itself_is_off_until_one_says_after_how_many_documents(dialog, listen):
    chosen = listen(dialog.automatic_wanted)
    box, step = part(dialog, "train_by_itself", QCheckBox), part(dialog, "train_step", QSpinBox)
    assert not box.isChecked()
    box.click()
    step.setValue(30)
    box.click()
    assert chosen.what == [20, 30, 0]
    dialog.show_plan(replace(PLAN, every=25))
    assert (box.isChecked(), step.value(), len(chosen.what)) == (True, 25, 3)


def test_escape_closes_the_dialog(dialog, qtbot):
    QTest.keyClick(dialog, "\x1b")
    assert not dialog.isVisible()
