"""A person lets scores tell what to look at: the threshold, the next uncertain one, the most uncertain document."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSlider

from annotator import paths
from annotator.domain.record import Record
from annotator.domain.span import LabelledRange
from annotator.session import ProjectFile
from annotator.session.label_templates import label_template

TEXT = "Anna met Berta and Carla and Doris."
SCORES = {"Anna": 0.95, "Berta": 0.15, "Carla": 0.55, "Doris": 0.35}


@pytest.fixture
def scored(start, tmp_path):
    """A person at a project with scored suggestions; the second of its documents is the more uncertain one."""
    path = tmp_path / f"scored{paths.PROJECT_SUFFIX}"
    labels = label_template("ontonotes").labels
    made = ProjectFile.create(path, name="scored", labels=labels, pipeline="rules", annotator="tests")
    with closing(made) as project:
        spans = tuple(LabelledRange(TEXT.index(name), TEXT.index(name) + 5, "PERSON") for name in ("Berta", "Carla"))
        whole = tuple(LabelledRange(TEXT.index(name), TEXT.index(name) + len(name), "PERSON") for name in SCORES)
        records = [Record("first", TEXT, spans=whole, scores=tuple(SCORES.values()))]
        records.append(Record("second", TEXT + " ", spans=spans, scores=(0.1, 0.2)))
        project.add_records(records, source="other", as_suggestions=True).result()
    robot = start(path)
    robot.wait_for_suggestions()
    return robot


def names(robot):
    return [words for words, _ in robot.suggestions() if words in SCORES]


def hidden(robot):
    return robot.window.findChild(QLabel, "hidden_suggestions").text()


def test_the_slider_hides_what_is_below_and_enter_does_not_accept_it(scored):
    assert names(scored) == list(SCORES)
    slider = scored.window.findChild(QSlider, "least_score")
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    scored.rest()
    assert names(scored) == ["Anna", "Carla"]
    assert hidden(scored) == "2 hidden below 40 %"
    scored.window.center.work.view.setFocus()
    scored.press("Return")
    scored.press("Ctrl+PgUp")
    assert [words for words, _ in scored.spans() if words in SCORES] == ["Anna", "Carla"]


def test_keys_move_the_threshold_and_the_project_remembers_it(scored, start):
    scored.press("Ctrl+]", "Ctrl+]", "Ctrl+]", "Ctrl+]", "Ctrl+[")
    assert hidden(scored) == ""
    scored.press("Ctrl+]")
    assert hidden(scored) == "1 hidden below 20 %"
    path = scored.window.workbench.project.path
    scored.close()
    again = start(path)
    assert names(again) == ["Anna", "Carla", "Doris"]
    assert again.window.findChild(QSlider, "least_score").value() == 4


def test_u_goes_to_what_is_uncertain_and_the_text_tells_it_by_two_question_marks(scored):
    scored.press("Esc")
    scored.press("U")
    assert scored.active == ("Berta", "PERSON")
    scored.press("U", "U")
    assert scored.active == ("Doris", "PERSON")
    scored.press("Shift+U")
    assert scored.active == ("Carla", "PERSON")


def test_the_most_uncertain_document_comes_first_if_wanted(scored):
    scored.press(".")
    order = scored.window.findChild(QComboBox, "document_order")
    scored.press("Ctrl+Z")
    order.setCurrentIndex(order.findText("Most uncertain first"))
    scored.rest()
    assert [row.key for row in scored.window.workbench.project.rows(scored.window.panels.ids)] == ["second", "first"]
    assert scored.document_key == "first"
    scored.press(".")
    assert scored.document_key == "second"
