"""The table of actions, as it is and as it becomes QActions."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from annotator.domain.label import COMMAND_LETTERS, DIGIT_KEYS
from annotator.gui.action_set import REPEATED, ActionSet
from annotator.gui.actions import ACTIONS, MENUS, TOOL_BAR, TOOL_BAR_TEXTS, Needs, Scope, action_row
from annotator.gui.icons import icon
from annotator.gui.main_window import MainWindow
from annotator.session.settings import Settings


@pytest.fixture
def done():
    return []


@pytest.fixture
def actions(qtbot, done):
    window = QMainWindow()
    qtbot.addWidget(window)
    text = QWidget(window)
    made = ActionSet(window, done.append)
    made.attach(text)
    made.window, made.text = window, text
    return made


def keys(scope):
    return [sequence.toString() for row in ACTIONS if row.scope is scope for sequence in row.sequences()]


def test_every_action_has_a_command_of_the_window_and_every_command_an_action(qtbot, qapp, own_home):
    window = MainWindow(qapp, Settings())
    qtbot.addWidget(window)
    commands = set(window.workshop.commands)
    window.close()
    assert commands == {row.id for row in ACTIONS}


def test_ids_and_menu_texts_are_given_once():
    assert [id_ for id_, count in Counter(row.id for row in ACTIONS).items() if count > 1] == []
    assert [text for text, count in Counter(row.text for row in ACTIONS).items() if count > 1] == []
    assert {row.menu for row in ACTIONS} == set(MENUS)


@pytest.mark.parametrize("scope", list(Scope))
def test_no_two_actions_of_a_scope_have_the_same_key(qapp, scope):
    assert [key for key, count in Counter(keys(scope)).items() if count > 1] == []


def test_no_key_of_the_text_is_a_key_of_the_window(qapp):
    assert set(keys(Scope.TEXT)) & set(keys(Scope.WINDOW)) == set()


def test_labels_may_take_every_key_but_those_of_commands(qapp):
    letters = {key for key in keys(Scope.TEXT) if len(key) == 1 and key.isalpha()}
    assert letters == COMMAND_LETTERS
    every = set(keys(Scope.TEXT)) | set(keys(Scope.WINDOW))
    assert every & {*DIGIT_KEYS, *(f"Shift+{digit}" for digit in DIGIT_KEYS)} == set()


@pytest.mark.parametrize("menu", MENUS)
def test_every_mnemonic_of_a_menu_is_its_own(menu):
    marked = [row.text[row.text.index("&") + 1].lower() for row in ACTIONS if row.menu == menu and "&" in row.text]
    assert [letter for letter, count in Counter(marked).items() if count > 1] == []


def test_every_icon_of_the_table_is_there(qapp, theme):
    for row in ACTIONS:
        assert not row.icon or not icon(row.icon, theme).isNull(), row.id


def test_tool_bar_and_repeated_actions_are_in_the_table():
    ids = {row.id for row in ACTIONS}
    assert {id_ for id_ in TOOL_BAR if id_} | set(TOOL_BAR_TEXTS) | REPEATED <= ids
    with pytest.raises(KeyError):
        action_row("nonsense")


def test_a_triggered_action_runs_its_command(actions, done):
    actions.set_available({Needs.PROJECT, Needs.DOCUMENT, Needs.MARK})
    for row in ACTIONS:
        actions[row.id].trigger()
    assert done == [row.id for row in ACTIONS]


def test_actions_are_there_when_what_they_need_is(actions):
    actions.set_available(set())
    assert actions["new"].isEnabled()
    assert not actions["import"].isEnabled()
    actions.set_available({Needs.PROJECT})
    assert actions["import"].isEnabled()
    assert not actions["accept"].isEnabled()
    actions.set_available({Needs.PROJECT, Needs.DOCUMENT, Needs.MARK})
    assert all(actions[row.id].isEnabled() for row in ACTIONS)


def test_keys_of_the_text_work_in_the_text_alone(actions):
    assert actions["accept"].shortcutContext() is Qt.ShortcutContext.WidgetShortcut
    assert actions["accept"] in actions.text.actions()
    assert actions["undo"].shortcutContext() is Qt.ShortcutContext.WindowShortcut
    actions.set_available({Needs.DOCUMENT})
    assert actions.for_text_key(QKeySequence("J")) is actions["next"]
    assert actions.for_text_key(QKeySequence("X")) is None  # it needs a mark
    assert actions.for_text_key(QKeySequence("Ctrl+Z")) is None


def test_a_key_that_stays_down_accepts_answers_and_removes_nothing(actions):
    for id_ in ("accept", "remove", "answer_accept", "answer_reject", "answer_ignore", "spread", "flag", "import"):
        assert not actions[id_].autoRepeat(), id_
    assert actions["end_right"].autoRepeat()


def test_menus_hold_every_action_once_in_the_order_of_the_table(actions):
    bar = actions.window.menuBar()
    actions.fill_menus(bar)
    shown = [a.objectName() for entry in bar.actions() for a in entry.menu().actions() if not a.isSeparator()]
    assert shown == [row.id for menu in MENUS for row in ACTIONS if row.menu == menu]


def test_the_tool_bar_says_short_words(actions):
    bar = actions.window.addToolBar("Tools")
    actions.fill_tool_bar(bar)
    texts = [action.iconText() for action in bar.actions() if not action.isSeparator()]
    assert texts[-4:] == ["Accept", "Reject", "Skip", "Suggest"]
    assert QApplication.instance() is not None


def test_tips_say_the_key(actions):
    assert actions["undo"].toolTip().startswith("Undo (Ctrl+Z)")
    assert actions["save"].toolTip() == "Save (Ctrl+S)\nEvery change is saved at once."
