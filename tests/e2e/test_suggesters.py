"""A person whose decisions in one document change what is suggested in the next, and who brings own suggesters."""

from __future__ import annotations

import pytest
import spacy
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

TEXTS = ("Zorblax met Iran.", "Iran and Zorblax again.", "Zorblax alone.")


def test_what_is_confirmed_and_rejected_in_a_document_shows_in_the_next(start, write_project):
    robot = start(write_project(*TEXTS, pipeline="rules"))
    robot.wait_for_suggestions()
    assert robot.suggestions() == [("Iran", "GPE")]
    robot.press("X")
    robot.create_by_keyboard("Zorblax", "3")
    robot.press("Ctrl+PgDown")
    robot.wait_for_suggestions()
    label = robot.spans()[0][1] if robot.spans() else robot.suggestions()[0][1]
    assert robot.suggestions() == [("Zorblax", label)], "learned, and Iran is not offered again"
    robot.press("Ctrl+Z")
    robot.rest()
    robot.press("Ctrl+PgDown")
    robot.wait_for_suggestions()
    assert robot.suggestions() == [], "undo takes what was learned along"


def test_a_dropped_word_list_suggests_once_it_is_saved(start, write_project, tmp_path):
    path = tmp_path / "heroes.tsv"
    path.write_text("Zorblax\tPERSON\nno tab\n", encoding="utf-8")
    robot = start(write_project(*TEXTS, pipeline="rules"))
    robot.wait_for_suggestions()

    def add(dialog):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
        robot.wait_until(lambda: "line 2" in robot.screen.words_of("complaint"), "the list to be added")
        assert "no tab" in robot.screen.words_of("complaint")
        robot.press_button("accept")

    robot.in_dialog(lambda: robot.run_command("Suggesters"), add)
    robot.wait_until(lambda: ("Zorblax", "PERSON") in robot.suggestions(), "the list's suggestion")
    assert ("Iran", "GPE") in robot.suggestions()


@pytest.fixture
def own_pipeline(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Zorblax"}])
    nlp.to_disk(tmp_path / "mine")
    return tmp_path / "mine"


def trust_question() -> QMessageBox | None:
    boxes = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    return next(boxes, None)


def test_a_pipeline_from_elsewhere_is_loaded_after_one_yes(start, write_project, own_pipeline):
    project = write_project(*TEXTS, pipeline=str(own_pipeline))
    robot = start(project)
    robot.wait_until(lambda: trust_question() is not None, "the question")
    assert str(own_pipeline) in trust_question().text()
    trust_question().findChild(QPushButton, "trust_load").click()
    robot.wait_until(lambda: robot.suggestions() == [("Zorblax", "ORG")], "its suggestion")
    robot.close()
    again = start(project)
    again.wait_for_suggestions()
    again.wait_until(lambda: again.suggestions() == [("Zorblax", "ORG")], "its suggestion without a question")
    assert trust_question() is None
