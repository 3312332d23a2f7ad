"""The dialog of suggesters: order, switches, mapping and adding, by keyboard and by drop."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from annotator.domain.suggester import Suggester, SuggesterKind, SuggesterList
from annotator.gui.dialogs.suggesters_dialog import SuggestersDialog
from annotator.session.suggester_files import SuggesterState

CITIES = Suggester(SuggesterKind.DICTIONARY, "cities", "./cities.tsv")
LABELS = ("PERSON", "GPE")


def state(suggester, *labels, problem=""):
    return SuggesterState(suggester, labels, "", problem)


@pytest.fixture
def dialog(qtbot, each_theme):
    suggesters = SuggesterList().with_added(CITIES)
    states = [state(one, "PER", "GPE") for one in suggesters]
    dialog = SuggestersDialog(
        suggesters, states, pipeline="starter", pipelines=["starter", "rules"], labels=LABELS, theme=each_theme
    )
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def names(dialog):
    return [suggester.name for suggester in dialog.suggesters]


def go_to(dialog, name):
    dialog.table.selectRow(names(dialog).index(name))


def complaint(dialog):
    return dialog.findChild(QLabel, "complaint").text()


def press(dialog, name):
    dialog.findChild(QPushButton, name).click()


def test_the_order_is_changed_with_the_keyboard_and_with_buttons(dialog):
    go_to(dialog, "cities")
    QTest.keyClick(dialog.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert names(dialog) == ["dictionary", "cities", "pipeline"]
    press(dialog, "suggester_up")
    assert names(dialog) == ["cities", "dictionary", "pipeline"]
    assert not dialog.findChild(QPushButton, "suggester_up").isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert names(dialog) == ["dictionary", "cities", "pipeline"]


def test_space_switches_one_off_and_on(dialog):
    go_to(dialog, "dictionary")
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [suggester.enabled for suggester in dialog.suggesters] == [False, True, True]
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert all(suggester.enabled for suggester in dialog.suggesters)


def test_a_label_is_mapped_to_one_of_the_project_or_not_offered(dialog):
    go_to(dialog, "pipeline")
    choice = dialog.findChild(QComboBox, "map_PER")
    assert choice.currentText() == "as it is (the project lacks it)"
    assert "no label PER" in dialog.findChild(QLabel, "mapping_note").text()
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    assert dialog.suggesters["pipeline"].labels == {"PER": None}
    choice.setCurrentIndex(choice.findText("PERSON"))
    choice.activated.emit(choice.currentIndex())
    assert dialog.suggesters["pipeline"].labels == {"PER": "PERSON"}
    go_to(dialog, "cities")
    go_to(dialog, "pipeline")
    assert dialog.findChild(QComboBox, "map_PER").currentText() == "PERSON"


def test_one_that_every_project_has_stays_and_one_s_own_can_go(dialog):
    go_to(dialog, "pipeline")
    assert not dialog.findChild(QPushButton, "remove_suggester").isEnabled()
    go_to(dialog, "cities")
    press(dialog, "remove_suggester")
    assert names(dialog) == ["dictionary", "pipeline"]


def test_a_dropped_file_is_asked_for_and_added_or_explained(dialog, qtbot):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/lists/drugs.jsonl")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(dialog.add_wanted) as asked:
        dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, buttons, keys))
    assert asked.args == ["/lists/drugs.jsonl"]
    drugs = Suggester(SuggesterKind.PATTERNS, "drugs", "/lists/drugs.jsonl")
    dialog.show_added(state(drugs, problem="It holds no pattern that can be used."))
    assert complaint(dialog) == "It holds no pattern that can be used."
    dialog.show_added(state(drugs, "DRUG"))
    assert (names(dialog)[-1], complaint(dialog)) == ("drugs", "")
    dialog.show_added(state(drugs, "DRUG"))
    assert "same name" in complaint(dialog)


def test_another_pipeline_is_taken_once_it_is_known_to_suggest(dialog, qtbot):
    choice = dialog.findChild(QComboBox, "main_pipeline")
    choice.setEditText("rules")
    with qtbot.waitSignal(dialog.pipeline_wanted) as asked:
        press(dialog, "accept")
    assert asked.args == ["rules"]
    assert dialog.isVisible()
    main = dialog.suggesters["pipeline"]
    dialog.show_pipeline("plain", state(main, problem="It labels no spans."))
    assert (dialog.pipeline, choice.currentText()) == ("starter", "starter")
    dialog.show_pipeline("rules", state(main, "DATE"))
    assert (dialog.pipeline, complaint(dialog)) == ("rules", "")
    assert dialog.findChild(QComboBox, "map_DATE") is not None
    press(dialog, "accept")
    assert not dialog.isVisible()
