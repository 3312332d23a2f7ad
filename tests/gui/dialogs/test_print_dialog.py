"""The dialog that asks how to print."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton

from annotator.gui.dialogs.print_dialog import PrintDialog
from annotator.session.printing import PaperSize, PrintOptions


@pytest.mark.parametrize(("button", "signal"), [("print", "print_wanted"), ("save_pdf", "pdf_wanted")])
def test_what_was_chosen_is_what_is_printed(qtbot, each_theme, button, signal):
    dialog = PrintDialog(PrintOptions(), each_theme)
    qtbot.addWidget(dialog)
    changed = []
    dialog.options_changed.connect(changed.append)
    dialog.findChild(QComboBox, "print_spans").setCurrentIndex(1)
    dialog.findChild(QComboBox, "print_paper").setCurrentText("Letter")
    dialog.findChild(QDoubleSpinBox, "print_points").setValue(9.5)
    with qtbot.waitSignal(getattr(dialog, signal)) as told:
        dialog.findChild(QPushButton, button).click()
    assert told.args == [PrintOptions(PaperSize.LETTER, 9.5, confirmed_only=True)]
    assert isinstance(told.args[0].paper, PaperSize)
    assert changed[-1] == told.args[0]


def test_what_was_chosen_last_is_chosen_again(qtbot, each_theme):
    options = PrintOptions(PaperSize.A5, 14.0, confirmed_only=True)
    dialog = PrintDialog(options, each_theme)
    qtbot.addWidget(dialog)
    assert dialog.options == options
