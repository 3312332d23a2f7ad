"""The progress panel: counts as a person reads them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QTableWidget

from annotator.domain.label import Label, LabelSet, LabelUse
from annotator.domain.statistics import Statistics
from annotator.gui.panels.progress_panel import ProgressPanel

STATES = {"accept": 28, "reject": 9, "todo": 160, "in_progress": 3}
STATISTICS = Statistics(200, STATES, {"ORG": 88, "OLD": 2}, 1840, 420, 61)


def test_the_panel_says_how_far_the_project_is_and_counts_spans_by_label(qtbot, each_theme):
    panel = ProgressPanel(each_theme)
    qtbot.addWidget(panel)
    panel.set_labels(LabelSet([Label("ORG", "1", 0), Label("LAW", "2", 1)]))
    panel.show_statistics(STATISTICS)
    panel.grab()
    assert panel.findChild(QLabel, "documents_done").text() == "37 of 200 documents done · 18 %"
    assert panel.findChild(QLabel, "documents_by_state").text() == "✓ 28   ✕ 9   ◐ 3   ○ 160"
    assert panel.findChild(QLabel, "suggestions_by_verdict").text().startswith("Suggestions: 1,840 open")
    table = panel.findChild(QTableWidget, "label_counts")
    rows = [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())]
    assert rows == [("ORG", "88"), ("LAW", "0"), ("OLD", "2")]
    assert table.isColumnHidden(2)


def test_documents_are_counted_beside_spans_where_labels_are_for_them(qtbot, each_theme):
    panel = ProgressPanel(each_theme)
    qtbot.addWidget(panel)
    uses = {"ORG": LabelUse.SPANS, "news": LabelUse.DOCUMENTS, "law": LabelUse.BOTH}
    panel.set_labels(LabelSet(Label(name, "", place, "", use) for place, (name, use) in enumerate(uses.items())))
    panel.show_statistics(replace(STATISTICS, labelled={"news": 1200, "GONE": 1}))
    panel.grab()
    table = panel.findChild(QTableWidget, "label_counts")
    rows = [tuple(table.item(row, column).text() for column in range(3)) for row in range(table.rowCount())]
    assert rows == [
        ("ORG", "88", ""),
        ("news", "", "1,200"),
        ("law", "0", "0"),
        ("OLD", "2", ""),
        ("GONE", "0", "1"),
    ]
    assert not table.isColumnHidden(2)


def test_an_empty_project_has_no_percentage(qtbot, each_theme):
    panel = ProgressPanel(each_theme)
    qtbot.addWidget(panel)
    assert panel.findChild(QLabel, "documents_done").text() == "No document yet"
