"""Which page of the guide is about which part of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FIRST_PAGE = "first_steps"

TOPICS = {
    "documentView": "reviewing",
    "label_bar": "labels",
    "label_editor": "labels",
    "label_chooser": "labels",
    "find_bar": "creating",
    "documents_panel": "documents",
    "span_panel": "reviewing",
    "span_list_panel": "scores",
    "progress_panel": "scores",
    "guidelines_panel": "guidelines",
    "guidelines_editor": "guidelines",
    "history_panel": "undo",
    "import_options_dialog": "import",
    "import_dialog": "import",
    "import_report_dialog": "import",
    "export_dialog": "export",
    "new_project_dialog": "first_steps",
    "suggesters_dialog": "suggestions",
    "train_dialog": "training",
    "shortcut_list": "keyboard",
    "shortcut_editor": "keyboard",
    "preferences": "accessibility",
    "problem_dialog": "troubleshooting",
    "about_dialog": "places",
    "start_page": "first_steps",
}
"""Pages by the object name of a widget; they hold for whatever is inside it as well."""


def topic_of(widget: QWidget | None) -> str:
    """The page about the innermost part around a widget that has one; the first page if there is none."""
    while widget is not None:
        if widget.objectName() in TOPICS:
            return TOPICS[widget.objectName()]
        widget = widget.parentWidget()
    return FIRST_PAGE
