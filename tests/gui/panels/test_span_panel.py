"""The span panel: what is known of the active mark."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from annotator.domain.document import DocumentId
from annotator.domain.review import Mark
from annotator.domain.span import LabelledRange, Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.gui.panels.span_panel import MarkFacts, SpanPanel
from annotator.session.explaining import Quotation, SameText

SOURCE = Source(SourceKind.PIPELINE, "starter", "1.2")
SUGGESTED = Mark(737, 754, "PERSON", suggestion=Suggestion(737, 754, "PERSON", SOURCE, 0.92))
BY_HAND = Mark(1200, 1204, "GPE", span=Span(1200, 1204, "GPE", SpanUid("a")))


@pytest.fixture
def panel(qtbot, each_theme) -> SpanPanel:
    panel = SpanPanel(each_theme)
    qtbot.addWidget(panel)
    panel.resize(240, 320)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def words(panel: SpanPanel, name: str) -> str:
    return panel.findChild(QLabel, name).text()


def button(panel: SpanPanel, name: str) -> QPushButton:
    return panel.findChild(QPushButton, name)


def test_a_suggestion_shows_where_it_comes_from(panel, each_theme):
    others = (Suggestion(737, 754, "ORG", SOURCE, 0.05),)
    same = SameText({"PERSON": 13, "ORG": 1})
    facts = MarkFacts(SUGGESTED, "Masoud\nPezeshkian", 0, 2, 1, same, "rule: titled person", others)
    panel.show_mark(facts)
    assert words(panel, "span_text") == "Masoud Pezeshkian"
    assert button(panel, "span_label").text() == "PERSON"
    assert words(panel, "span_range") == "737–754 (2 tokens)"
    assert words(panel, "span_source") == "starter 1.2"
    assert words(panel, "span_score") == "92 %, sure"
    assert words(panel, "span_reason") == "rule: titled person"
    assert words(panel, "span_same_text") == "1 here · 14 in project: 13 PERSON, 1 ORG"
    assert not button(panel, "show_examples").isVisible()
    link = f'<a href="ORG" style="color: {each_theme.link.name()}">ORG</a>'
    assert words(panel, "span_other_suggestions") == f"{link} 5 % starter"


def test_a_span_made_by_hand_says_so_and_can_only_be_removed(panel):
    panel.show_mark(MarkFacts(BY_HAND, "Iran"))
    assert words(panel, "span_source") == "by hand"
    assert words(panel, "span_range") == "1,200–1,204"
    assert not button(panel, "accept_span").isVisible()
    assert "Remove" in button(panel, "reject_span").text()
    assert not panel.findChild(QLabel, "span_same_text").isVisible()


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("accept_span", "accept_wanted"),
        ("reject_span", "reject_wanted"),
        ("span_label", "label_wanted"),
        ("spread_span", "spread_wanted"),
    ],
)
def test_each_button_asks_for_what_it_says(panel, qtbot, name, signal):
    panel.show_mark(MarkFacts(SUGGESTED, "Masoud Pezeshkian"))
    with qtbot.waitSignal(getattr(panel, signal)):
        button(panel, name).click()


def test_another_suggestion_on_the_range_can_be_taken_instead(panel, qtbot):
    odd = Suggestion(737, 754, "R&D <x>", SOURCE, 0.05)
    panel.show_mark(MarkFacts(SUGGESTED, "Masoud", others=(odd,)))
    with qtbot.waitSignal(panel.relabel_wanted) as wanted:
        panel.findChild(QLabel, "span_other_suggestions").linkActivated.emit("R&D <x>")
    assert wanted.args == ["R&D <x>"]


def test_examples_with_the_same_text_are_shown_with_their_sentence_and_can_be_gone_to(panel, qtbot):
    example = Quotation(DocumentId(7), "treaty", LabelledRange(9, 13, "GPE"), "It was in ", " that they met.")
    panel.show_mark(MarkFacts(BY_HAND, "Iran", same=SameText({"GPE": 1}, (example,))))
    button(panel, "show_examples").click()
    menu = panel.findChild(QMenu, "examples")
    assert [action.text() for action in menu.actions()] == ["GPE   It was in [Iran] that they met."]
    with qtbot.waitSignal(panel.example_wanted) as wanted:
        menu.actions()[0].trigger()
    menu.close()
    assert wanted.args == [example]


def test_without_an_active_span_the_panel_says_how_to_get_one(panel):
    panel.show_mark(MarkFacts(SUGGESTED, "Masoud"))
    panel.clear()
    shown = " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    assert "No span is active" in shown


def test_a_very_long_span_is_shortened_in_its_middle(panel):
    panel.show_mark(MarkFacts(SUGGESTED, "a" * 5000 + "z"))
    assert len(words(panel, "span_text")) < 310
    assert words(panel, "span_text").endswith("z")
