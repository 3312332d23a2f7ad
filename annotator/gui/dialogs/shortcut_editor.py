"""Keyboard shortcuts: every key and what it does, searchable, each to be changed by pressing another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import Complaint, close_box, fit
from annotator.gui.key_presets import KeyPreset
from annotator.gui.panels.key_recorder import KeyRecorder
from annotator.gui.panels.named import mute, named
from annotator.gui.panels.shortcut_tree import ShortcutRow, ShortcutTree
from annotator.gui.theme import Theme


class ShortcutEditor(QDialog):
    """Shows the keys and says what the person wants of them; the owner changes the map and shows the rows anew."""

    key_recorded = Signal(str, QKeySequence, bool)  # action, key, whether it comes beside the others or in their place
    key_agreed = Signal()  # the key that is somebody else's is to be taken from there
    keys_removed = Signal(str)
    reset_wanted = Signal(str)
    all_reset_wanted = Signal()
    preset_chosen = Signal(str)

    def __init__(self, presets: Sequence[KeyPreset], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "shortcut_list", self.tr("Keyboard shortcuts"))
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        fit(self, 620, 640)
        self._adding = False
        self._rows: dict[str, ShortcutRow] = {}
        self.list = ShortcutTree(theme)
        self._make_preset(presets, theme)
        self._make_buttons()
        self.recorder = KeyRecorder()
        self.recorder.recorded.connect(lambda key: self.key_recorded.emit(self.list.current, key, self._adding))
        self.recorder.given_up.connect(self._stop)
        self._complaint = Complaint(theme)
        self._lay_out()
        self.list.chosen.connect(lambda _action: self._settle())
        self.list.pressed.connect(lambda _action: self._record(adding=False))
        self.list.search.setFocus()

    # ---- what the owner says

    def show_rows(self, rows: Sequence[ShortcutRow], preset: KeyPreset, *, has_own: bool) -> None:
        """Shows the keys as they are, and which preset they come from."""
        self._rows = {row.action: row for row in rows if row.action}
        self.preset.setCurrentIndex(self.preset.findData(preset.name))
        self._about.setText(preset.description)
        self._reset_all.setEnabled(has_own)
        self.list.show_rows(rows)
        self._settle()

    def refuse(self, sentence: str) -> None:
        """Says why the key cannot be taken; another one may be pressed."""
        self._complaint.say(sentence)
        self._agree.hide()

    def ask(self, sentence: str, agreement: str) -> None:
        """Says who has the key already; the button takes it from there, another key may be pressed instead."""
        self._complaint.say(sentence)
        self._agree.setText(agreement)
        self._agree.show()

    def tell(self, sentence: str) -> None:
        """Says what has been done."""
        self._stop()
        self._complaint.say(sentence)

    # ---- what Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QDialog; Enter in the search line is not to close the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.current:
                self._record(adding=False)
            return
        if event.key() == Qt.Key.Key_Down and self.list.search.hasFocus():
            self.list.tree.setFocus()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QDialog."""
        self.recorder.blockSignals(True)
        super().closeEvent(event)

    # ---- how it is made

    def _make_preset(self, presets: Sequence[KeyPreset], theme: Theme) -> None:
        self.preset = named(QComboBox(), "key_preset", self.tr("Preset of keys"))
        for preset in presets:
            self.preset.addItem(preset.title, preset.name)
        self.preset.activated.connect(lambda place: self.preset_chosen.emit(self.preset.itemData(place)))
        self._about = named(QLabel(wordWrap=True), "preset_about", self.tr("What the preset is like"))
        mute(self._about, theme)

    def _make_buttons(self) -> None:
        def button(words: str, name: str) -> QPushButton:
            made = named(QPushButton(words), name, words.replace("&", "").rstrip("…"))
            made.setAutoDefault(False)
            return made

        self._change = button(self.tr("&Change…"), "change_key")
        self._add = button(self.tr("&Add a key…"), "add_key")
        self._remove = button(self.tr("Re&move"), "remove_keys")
        self._reset = button(self.tr("&Reset"), "reset_key")
        self._reset_all = button(self.tr("Reset a&ll"), "reset_all_keys")
        self._agree = button("", "agree_key")
        self._agree.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._agree.hide()
        self._change.clicked.connect(lambda: self._record(adding=False))
        self._add.clicked.connect(lambda: self._record(adding=True))
        self._remove.clicked.connect(lambda: self.keys_removed.emit(self.list.current))
        self._reset.clicked.connect(lambda: self.reset_wanted.emit(self.list.current))
        self._reset_all.clicked.connect(self.all_reset_wanted)
        self._agree.pressed.connect(self.key_agreed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        label = QLabel(self.tr("&Preset:"))
        label.setBuddy(self.preset)
        head.addWidget(label)
        head.addWidget(self.preset)
        head.addWidget(self._about, 1)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for made in (self._change, self._add, self._remove, self._reset):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self._reset_all)
        recording = QWidget()
        row = QHBoxLayout(recording)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.recorder, 1)
        row.addWidget(self._agree)
        self._pages = QStackedWidget()
        self._pages.addWidget(buttons)
        self._pages.addWidget(recording)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._pages)
        column.addWidget(self._complaint)
        column.addWidget(close_box(self))

    # ---- what follows

    def _record(self, *, adding: bool) -> None:
        if not self.list.current:
            return
        self._adding = adding
        self._complaint.say("")
        self._agree.hide()
        self._pages.setCurrentIndex(1)
        self.recorder.setFocus()

    def _stop(self) -> None:
        if self._pages.currentIndex() == 1 and not self._agree.isDown():
            self._pages.setCurrentIndex(0)
            self._complaint.say("")
            self.list.tree.setFocus()

    def _settle(self) -> None:
        """Enables what can be done with the current row."""
        row = self._rows.get(self.list.current)
        for button in (self._change, self._add):
            button.setEnabled(row is not None)
        self._remove.setEnabled(row is not None and bool(row.keys))
        self._reset.setEnabled(row is not None and row.is_own)
