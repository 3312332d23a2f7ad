"""The span panel: everything about the mark that is active."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.suggestion import SourceKind, Suggestion
from annotator.gui.icons import icon, swatch
from annotator.gui.key_map import keys_in_force
from annotator.gui.panels.empty_state import EmptyState
from annotator.gui.panels.named import look_like_a_link, mute, named
from annotator.gui.panels.whole_rows import WholeRows
from annotator.gui.theme import Theme
from annotator.language import marked, number, translate
from annotator.session.reason_words import reason_words
from annotator.session.score_words import score_words

if TYPE_CHECKING:
    from annotator.domain.review import Mark
    from annotator.session.explaining import SameText

LONGEST = 300
"""Code points of a span that are shown; the middle of a longer one is left out."""

_KINDS = {
    SourceKind.IMPORT: marked("SpanPanel", "import"),
    SourceKind.RULE: marked("SpanPanel", "rule"),
    SourceKind.DICTIONARY: marked("SpanPanel", "dictionary"),
}


@dataclass(frozen=True)
class MarkFacts:
    """What the panel shows of a mark.

    `text` is what it covers; `colour` its label's place in the palette; `tokens` how many it spans (None: unknown or
    not on token borders); `here` how often the same text has the same label in the document; `same` the spans with the
    same text in the project (None: not counted yet); `reason` says why it was suggested; `others` are what other
    suggesters say of this range.
    """

    mark: Mark
    text: str
    colour: int = 0
    tokens: int | None = None
    here: int | None = None
    same: SameText | None = None
    reason: str = ""
    others: Sequence[Suggestion] = ()


class SpanPanel(QWidget):
    """Shows one mark, and asks what is to become of it."""

    accept_wanted = Signal()
    reject_wanted = Signal()
    label_wanted = Signal()  # another label is to be chosen from all of them
    relabel_wanted = Signal(str)  # the label of another suggestion on this range
    note_wanted = Signal()  # the note on the span is to be written
    spread_wanted = Signal()  # the same label for the same text everywhere here
    example_wanted = Signal(object)  # Quotation: a span with the same text is to be shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "span_panel", self.tr("Span"))
        self._theme = theme
        self._facts: MarkFacts | None = None
        self._make_facts()
        self._make_buttons()
        self._empty = EmptyState("label", self.tr("No span is active.\nTab goes to the next one."), "", theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._lay_out())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.set_theme(theme)

    # ---- what the owner says

    def show_mark(self, facts: MarkFacts) -> None:
        """Shows a mark in place of the one before."""
        self._facts = facts
        mark = facts.mark
        self._text.setText(_shortened(facts.text))
        self._label.setText(mark.label)
        self._label.setIcon(swatch(self._theme.colour(facts.colour)))
        self._range.setText(_range_words(facts))
        self._source.setText(_source_words(mark))
        self._score.setText(_score_of(mark))
        self._show_row(self._score, bool(self._score.text()))
        self._reason.setText(reason_words(facts.reason))
        self._show_row(self._reason, bool(facts.reason))
        self._same.setText(_same_words(facts))
        self._show_row(self._same, bool(self._same.text()))
        self._fill_examples(facts)
        self._spread.setVisible(bool(self._same.text()))
        self._others.setText("<br>".join(_other_link(s, self._link_style) for s in facts.others))
        self._show_row(self._others, bool(facts.others))
        self._note.setText(self._note_words(mark))
        self._state.setText(self.tr("suggested") if mark.is_suggested else self.tr("confirmed"))
        self._accept.setVisible(mark.is_suggested)
        self._is_removing = not mark.is_suggested
        self.show_keys()
        self._reject.setAccessibleName(self.tr("Reject suggestion") if mark.is_suggested else self.tr("Remove span"))
        self._pages.setCurrentIndex(1)

    def _show_row(self, field: QWidget, shown: bool) -> None:
        """Only where it changes: Qt lays all rows out anew each time, a millisecond per key."""
        if field.isHidden() == shown:
            field.setVisible(shown)
            self._captions[self._fields.index(field)].setVisible(shown)

    @property
    def text_font(self) -> QFont:
        """In which font the words of a mark stand."""
        return self._text.font()

    def clear(self) -> None:
        """Shows that no mark is active."""
        self._facts = None
        self._pages.setCurrentIndex(0)

    def set_theme(self, theme: Theme) -> None:
        """Takes another look."""
        self._theme = theme
        self._empty.set_theme(theme)
        look_like_a_link(self._spread, theme)
        look_like_a_link(self._examples, theme)
        self._accept.setIcon(icon("accept", theme))
        self._reject.setIcon(icon("reject", theme))
        for caption in (*self._captions, self._state):
            mute(caption, theme)
        if self._facts is not None:
            self.show_mark(self._facts)

    def show_keys(self) -> None:
        """Shows on its buttons which of the person's keys do the same."""
        keys, removing = keys_in_force(), self._is_removing
        self._accept.setText(_with_key(self.tr("Accept"), keys.first("accept")))
        self._reject.setText(_with_key(self.tr("Remove") if removing else self.tr("Reject"), keys.sign("remove")))
        self._spread.setText(_with_key(self.tr("Label all alike here"), keys.sign("spread")))

    # ---- how it is made

    def _make_facts(self) -> None:
        self._text = named(QLabel(wordWrap=True), "span_text", self.tr("Text of the span"))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self._text.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(font.Weight.DemiBold)
        self._text.setFont(font)
        self._label = named(QPushButton(flat=True), "span_label", self.tr("Label"), self.tr("Choose another label (L)"))
        self._label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label.setStyleSheet("QPushButton { text-align: left; padding: 3px 6px; }")
        self._label.clicked.connect(self.label_wanted)
        self._state = named(QLabel(), "span_state", self.tr("State"))
        self._range = named(QLabel(wordWrap=True), "span_range", self.tr("Range in characters"))
        self._score = named(QLabel(wordWrap=True), "span_score", self.tr("Score"))
        self._source = named(QLabel(wordWrap=True), "span_source", self.tr("Source"))
        self._reason = named(QLabel(wordWrap=True), "span_reason", self.tr("Why it was suggested"))
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._same = named(QLabel(wordWrap=True), "span_same_text", self.tr("Same text"))
        self._others = named(QLabel(wordWrap=True), "span_other_suggestions", self.tr("Other suggestions here"))
        self._others.setTextFormat(Qt.TextFormat.RichText)
        self._others.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self._others.linkActivated.connect(self.relabel_wanted)
        self._note = named(QLabel(wordWrap=True), "span_note", self.tr("Note on the span"))
        self._note.setTextFormat(Qt.TextFormat.RichText)
        self._note.linkActivated.connect(lambda _link: self.note_wanted.emit())

    def _note_words(self, mark: Mark) -> str:
        """The note, or how to write one; a link either way."""
        note = mark.span.note if mark.span is not None else ""
        words = note or _with_key(self.tr("Write one"), keys_in_force().sign("note"))
        words = escape(words).replace("\n", "<br>")
        return f'<a href="note" style="{self._link_style}">{words}</a>'

    @property
    def _link_style(self) -> str:
        """Said with every link: rich text keeps the colour of the theme in which it was first shown."""
        return f"color: {self._theme.link.name()}"

    def _fill_examples(self, facts: MarkFacts) -> None:
        """The menu is filled when it is opened; here it is only said whether there is anything to show."""
        self._examples.setVisible(facts.same is not None and bool(facts.same.examples))

    def _open_examples(self) -> None:
        same = None if self._facts is None else self._facts.same
        if same is None or self._facts is None:
            return
        self._example_menu.clear()
        for example in same.examples:
            words = f"{example.before}[{_shortened(self._facts.text)}]{example.after}"
            action = self._example_menu.addAction(f"{example.target.label}   {words}".replace("&", "&&"))
            action.setToolTip(example.key)
            action.triggered.connect(lambda _checked=False, example=example: self.example_wanted.emit(example))
        self._example_menu.popup(self._examples.mapToGlobal(self._examples.rect().bottomLeft()))

    def _make_buttons(self) -> None:
        self._is_removing = False
        self._accept: QPushButton = named(
            QPushButton(), "accept_span", self.tr("Accept suggestion"), self.tr("Accept, go to the next")
        )
        self._reject: QPushButton = named(QPushButton(), "reject_span", self.tr("Reject suggestion"))
        self._spread: QPushButton = named(QPushButton(), "spread_span", self.tr("Label the same text here alike"))
        self.show_keys()
        self._spread.clicked.connect(self.spread_wanted)
        self._examples = named(
            QPushButton(self.tr("Show them")), "show_examples", self.tr("Show spans with the same text")
        )
        self._example_menu = named(QMenu(self._examples), "examples", self.tr("Spans with the same text"))
        self._examples.clicked.connect(self._open_examples)
        for button in (self._accept, self._reject, self._spread, self._examples):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the text
        for button in (self._accept, self._reject):
            button.setStyleSheet("QPushButton { padding: 5px 6px; }")
        self._accept.clicked.connect(self.accept_wanted)
        self._reject.clicked.connect(self.reject_wanted)

    def _lay_out(self) -> QWidget:
        page = QWidget()
        self._grid = QGridLayout()  # a form layout gives wrapped lines too little height when they change
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        facts = (
            (self.tr("Range"), self._range),
            (self.tr("Source"), self._source),
            (self.tr("Score"), self._score),
            (self.tr("Why"), self._reason),
            (self.tr("Also"), self._others),
            (self.tr("Same text"), self._same),
            (self.tr("Note"), self._note),
        )
        self._captions = [QLabel(words) for words, _ in facts]
        self._fields: list[QWidget] = [value for _, value in facts]
        for row, (caption, value) in enumerate(zip(self._captions, self._fields, strict=True)):
            self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label)
        head.addWidget(self._state)
        head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._accept, 1)
        buttons.addWidget(self._reject, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(7)
        column.addWidget(self._text)
        column.addLayout(head)
        column.addWidget(self._scrolling(), 1)
        column.addLayout(buttons)
        return page

    def _scrolling(self) -> WholeRows:
        """The facts, which scroll where the panel is low: lines are never pressed together."""
        links = QHBoxLayout()
        links.setSpacing(4)
        links.addWidget(self._spread)
        links.addWidget(self._examples)
        links.addStretch(1)
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._grid)
        column.addLayout(links)
        column.addStretch(1)
        rows = WholeRows(facts, [*self._fields, self._spread, self._examples])
        return named(rows, "span_facts", self.tr("Facts about the span"))


def _with_key(words: str, key: str) -> str:
    return f"{words}  {key}".rstrip()


def _shortened(text: str) -> str:
    if len(text) > 4 * LONGEST:  # a span may be a whole book: its middle is not even looked at
        text = f"{text[: 2 * LONGEST]}…{text[-2 * LONGEST :]}"
    words = " ".join(text.split())
    if len(words) <= LONGEST:
        return words
    return f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"


def _range_words(facts: MarkFacts) -> str:
    mark = facts.mark
    place = f"{number(mark.start)}–{number(mark.end)}"
    if (tokens := facts.tokens) is None:
        return place
    return translate("SpanPanel", "{place} (%Ln token(s))", "", tokens).format(place=place)


def _source_words(mark: Mark) -> str:
    """Where a mark comes from."""
    if mark.suggestion is not None:
        source = mark.suggestion.source
        return " ".join(
            part
            for part in (source.name or translate("SpanPanel", _KINDS.get(source.kind, "")), source.version)
            if part
        )
    if mark.span is not None and mark.span.source is not None:
        return f"{mark.span.source} {mark.span.source_version}".strip()
    return translate("SpanPanel", "by hand")


def _score_of(mark: Mark) -> str:
    """The score it had when it was suggested, in words; empty if it had none."""
    came_from = mark.suggestion or mark.span
    return "" if came_from is None or came_from.score is None else score_words(came_from.score)


def _same_words(facts: MarkFacts) -> str:
    parts = []
    if facts.here is not None:
        parts.append(translate("SpanPanel", "{count} here").format(count=number(facts.here)))
    same = facts.same
    if same is not None:
        labels = ", ".join(f"{number(count)} {label}" for label, count in same.by_label.items())
        parts.append(
            translate("SpanPanel", "{count} in project: {labels}").format(count=number(same.count), labels=labels)
            if labels
            else translate("SpanPanel", "none confirmed yet")
        )
    return " · ".join(parts)


def _other_link(suggestion: Suggestion, style: str) -> str:
    name = suggestion.label.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    score = "" if suggestion.score is None else f" {100 * suggestion.score:.0f} %"
    source = suggestion.source.name.replace("&", "&amp;").replace("<", "&lt;")
    return f'<a href="{name}" style="{style}">{name}</a>{score} {source}'
