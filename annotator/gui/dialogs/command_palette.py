"""The command palette: every command by name, documents behind “@”, labels behind “#”."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.label import Label, LabelSet
from annotator.gui.dialogs.type_ahead import TypeAhead
from annotator.gui.icons import muted_icon
from annotator.gui.models.choices import Choice
from annotator.gui.models.matching import best_matches
from annotator.gui.panels.label_cap import cap_icon, shown_key
from annotator.gui.panels.named import named
from annotator.gui.theme import Theme

WIDTH = 560
MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class PaletteCommand:
    """A command: its id, its text without mnemonics, its keys for people, its icon, whether it can be run now.

    `rank` is higher the more lately it was run, up to 10; 0 for long ago or never.
    """

    id: str
    text: str
    keys: str = ""
    icon: str = ""
    enabled: bool = True
    rank: int = 0


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document that fits what is typed: its id, title and the name its source gave it."""

    id: int
    title: str
    key: str = ""


class CommandPalette(QFrame):
    """Asks where to go or what to do.

    `find_documents(words, show)` looks for documents that fit what is typed behind “@”, and calls `show` with them,
    at once or later.
    """

    chosen = Signal(str, object)  # "command", "document" or "label", and its id: str, int, or the label's name

    def __init__(
        self,
        find_documents: Callable[[str, Callable[[Sequence[FoundDocument]], None]], None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        named(self, "command_palette", self.tr("Run a command or go to a document"))
        self._find_documents = find_documents
        self._theme = theme
        self._commands: list[PaletteCommand] = []
        self._labels = LabelSet()
        self._room = QSize(WIDTH, 400)
        self.choices = TypeAhead("command_palette", self.tr("Command, @document or #label"), theme)
        self.choices.line.setPlaceholderText(self.tr("Run a command, @ to go to a document, # to choose a label"))
        self.choices.typed.connect(self._narrow)
        self.choices.chosen.connect(self._choose)
        self.choices.dismissed.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.choices)
        self.set_theme(theme)

    def open_over(
        self, window: QWidget, commands: Sequence[PaletteCommand], labels: LabelSet, *, typed: str = ""
    ) -> None:
        """Shows the palette in the upper middle of a window; `typed` is what stands in the line already ("@", say)."""
        usable = [command for command in commands if command.enabled]
        self._commands = sorted(usable, key=lambda command: -command.rank)
        self._labels = labels
        self.choices.line.setText(typed)
        self._narrow(typed)
        self._room = QSize(min(WIDTH, window.width() - 40), window.height() - 90)
        self._fit()
        self.move(window.mapToGlobal(QPoint((window.width() - self._room.width()) // 2, 60)))
        self.show()
        self.choices.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self.choices.set_theme(theme)
        self.choices.set_leading_icon(muted_icon("search", theme))

    def _narrow(self, typed: str) -> None:
        if typed.startswith("@"):
            self._look_for_documents(typed)
        elif typed.startswith("#"):
            self.choices.show_choices(self._labels_like(typed[1:].strip()), nothing=self.tr("No label fits."))
        else:
            self.choices.show_choices(
                self._commands_like(typed), nothing=self.tr("No command fits. @ looks for documents.")
            )

        if not typed.startswith("@"):
            self._fit()

    def _fit(self) -> None:
        """Is as high as the choices need, up to the most and to the room there is."""
        wanted = self.choices.height_for(min(MOST_ROWS, self.choices.model.rowCount())) + 16
        self.resize(QSize(self._room.width(), min(wanted, self._room.height())))

    def _commands_like(self, typed: str) -> list[Choice]:
        fitting = best_matches(
            typed, self._commands, lambda command: command.text, rank_of=lambda command: command.rank
        )
        theme = self._theme
        commands = [
            Choice(c.text, c.keys, muted_icon(c.icon, theme) if c.icon else None, ("command", c.id)) for c in fitting
        ]
        return [*commands, *self._further(typed)]

    def _look_for_documents(self, typed: str) -> None:
        """Shows the documents that fit when they are found, unless something else is typed by then."""

        def show(found: Sequence[FoundDocument]) -> None:
            if self.choices.line.text() == typed:
                self.choices.show_choices(self._documents(found), nothing=self.tr("No document fits."))
                self._fit()

        self.choices.show_choices([], nothing=self.tr("Looking…"))  # Enter is not to open what fitted before
        self._find_documents(typed[1:].strip(), show)

    def _documents(self, found: Sequence[FoundDocument]) -> list[Choice]:
        picture = muted_icon("document", self._theme)
        return [Choice(d.title or self.tr("(empty)"), d.key, picture, ("document", d.id)) for d in found]

    def _further(self, typed: str) -> list[Choice]:
        """What else may be meant: labels of that name, and documents with these words."""
        if len(typed.strip()) < 2:
            return []
        words = typed.strip()
        documents = Choice(
            self.tr("Documents with “{words}”").format(words=words),
            "@",
            muted_icon("document", self._theme),
            ("look", f"@{words}"),
        )
        return [*self._labels_like(words)[:3], documents]

    def _labels_like(self, typed: str) -> list[Choice]:
        fitting: list[tuple[int, Label]] = best_matches(typed, enumerate(self._labels, 1), lambda entry: entry[1].name)
        return [
            Choice(
                label.name,
                label.description,
                cap_icon(shown_key(label, number), self._theme.colour(label.colour)),
                ("label", label.name),
            )
            for number, label in fitting
        ]

    def _choose(self, choice: Choice) -> None:
        kind, identity = choice.stands_for
        if kind == "look":
            self.choices.line.setText(identity)
            return
        self.hide()
        self.chosen.emit(kind, identity)
