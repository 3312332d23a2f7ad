"""The banner: the one line that says what the keys do."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from annotator.gui.panels.hint_banner import HintBanner
from annotator.gui.panels.key_hints import KeyHint, KeyHints

HINTS = [KeyHint("Space", "accept"), KeyHint("1–9", "relabel"), KeyHint("⌫", "reject"), KeyHint("Tab", "next")]


@pytest.fixture
def banner(qtbot, each_theme) -> HintBanner:
    banner = HintBanner(each_theme)
    qtbot.addWidget(banner)
    banner.resize(900, 36)
    banner.show_hints("16 suggestions left", HINTS)
    banner.show()
    qtbot.waitExposed(banner)
    return banner


def fitting(banner: HintBanner) -> list[str]:
    return [hint.action for hint in banner.findChild(KeyHints).fitting()]


def test_a_wide_banner_shows_every_key(banner):
    assert fitting(banner) == ["accept", "relabel", "reject", "next"]


def test_a_narrow_banner_leaves_out_the_least_important_keys(banner, qtbot):
    banner.resize(480, 36)
    qtbot.waitUntil(lambda: 0 < len(fitting(banner)) < 4)
    assert fitting(banner) == [hint.action for hint in HINTS][: len(fitting(banner))]
    assert banner.state == "16 suggestions left"


def test_a_message_takes_the_line_until_its_link_is_pressed(banner, qtbot):
    banner.say("Accepted 16 suggestions", "Undo")
    assert banner.message == "Accepted 16 suggestions"
    with qtbot.waitSignal(banner.link_pressed):
        banner.findChild(QPushButton, "hint_link").click()
    assert banner.message == ""


def test_a_message_goes_away_by_itself(banner, qtbot):
    banner.say("Nothing to undo.", timeout=20)
    qtbot.waitUntil(lambda: banner.message == "")


def test_with_hints_turned_off_messages_still_come_up(banner):
    banner.set_hints_shown(False)
    assert not banner.isVisible()
    banner.say("All changes are saved.")
    assert banner.isVisible()
    banner.unsay()
    assert not banner.isVisible()


def test_the_review_mode_can_be_switched(banner, qtbot):
    mode = banner.findChild(QToolButton, "review_mode")
    assert mode.accessibleName() == "Review mode: Fix and finish"
    with qtbot.waitSignal(banner.review_mode_wanted) as wanted:
        mode.menu().actions()[1].trigger()
    assert wanted.args == ["confirm"]
    banner.set_review_mode("confirm")
    assert mode.text().startswith("Confirm each")
