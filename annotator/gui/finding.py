"""Find in the document: the hits of what is typed, and the one that one stands on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from unicodedata import normalize

from PySide6.QtCore import QObject, QTimer

from annotator.domain.graphemes import next_grapheme
from annotator.domain.tokens import WordBorders, snap
from annotator.gui.document.view import DocumentView
from annotator.gui.panels.find_bar import FindBar
from annotator.gui.workbench import Workbench

MOST_HITS = 10_000
LONGEST_WORDS = 1_000
STRETCH, HITS_AT_ONCE = 120_000, 2_000
"""Code points looked through, and hits found, before other events get their turn: some milliseconds."""


class Finding(QObject):
    """Keeps find bar and text together.

    In the quick mode the beginnings of words are enough, and the hit becomes the selection, grown to whole words and
    ready for a label key: “a d p” finds “air defence pact”.
    """

    def __init__(self, workbench: Workbench, bar: FindBar, view: DocumentView) -> None:
        super().__init__(view)
        self._workbench = workbench
        self._bar = bar
        self._view = view
        self._hits: list[tuple[int, int]] = []
        self._current: int | None = None
        self._origin = 0
        self._is_quick = False
        self._pattern: re.Pattern[str] | None = None
        self._found: list[tuple[int, int]] = []
        self._looked_until = 0
        self._waiting: list[Callable[[], None]] = []
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._look_on)
        bar.find_changed.connect(self.find)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.closed.connect(self._close)
        workbench.document_changed.connect(self._forget)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "find": self.open,
            "find_quick": lambda: self.open(quick=True),
            "find_next": self.next,
            "find_previous": self.previous,
        }

    def open(self, *, quick: bool = False) -> None:
        """Opens the bar; a selection is what is looked for."""
        selection = self._view.selection
        document = self._workbench.document
        words = document.document.text[slice(*selection)] if selection and document and not quick else ""
        self._is_quick = quick
        self._origin = self._view.caret if selection is None else selection[0]
        self._bar.open(words if "\n" not in words else "", quick=quick)

    def find(self, words: str, match_case: bool) -> None:
        """Shows every place where the words stand; the first at or after the caret becomes the current one."""
        document = self._workbench.document
        self._look_no_more()
        if document is None or not words or len(words) > LONGEST_WORDS:
            self._show([], None)
            return
        pattern = _beginnings(words) if self._is_quick else _as_written(words)
        self._pattern = re.compile(pattern, 0 if match_case else re.IGNORECASE)
        self._found, self._looked_until = [], 0
        self._look_on()

    def _look_on(self) -> None:
        """Looks through the next stretch of the text; what is left waits for the next round of events."""
        document = self._workbench.document
        if document is None or self._pattern is None:
            return
        text, begin = document.document.text, self._looked_until
        # A hit may begin in this stretch and end in the next one.
        until, most = begin + STRETCH, min(MOST_HITS, len(self._found) + HITS_AT_ONCE)
        for hit in self._pattern.finditer(text, begin, until + LONGEST_WORDS):
            if hit.start() >= until:
                break
            self._found.append(hit.span())
            if len(self._found) == most:
                until = hit.end()
                break
        self._looked_until = max(until, self._found[-1][1] if self._found else 0)
        if self._looked_until < len(text) and len(self._found) < MOST_HITS:
            self._look_soon.start()
            return
        hits = self._found
        following = bisect_left(hits, (self._origin, 0))
        self._show(hits, following % len(hits) if hits else None)
        waiting, self._waiting = self._waiting, []
        for step in waiting:
            step()

    def next(self) -> None:
        """Goes to the next hit, round the end."""
        self._when_looked(lambda: self._go(1))

    def previous(self) -> None:
        """Goes to the hit before, round the beginning."""
        self._when_looked(lambda: self._go(-1))

    def _when_looked(self, step: Callable[[], None]) -> None:
        """Does it as soon as the whole text has been looked through: now, but for long texts."""
        if self._look_soon.isActive():
            self._waiting.append(step)
        else:
            step()

    def _look_no_more(self) -> None:
        self._look_soon.stop()
        self._waiting.clear()

    def _go(self, step: int) -> None:
        if not self._hits:
            self.open()
            return
        self._show(self._hits, ((self._current or 0) + step) % len(self._hits))
        if not self._bar.isVisible():
            self._select_hit()

    def _show(self, hits: list[tuple[int, int]], current: int | None) -> None:
        self._hits, self._current = hits, current
        self._view.set_find_hits(hits, current)
        self._bar.show_hits(None if current is None else current + 1, len(hits))
        if current is not None:
            self._origin = hits[current][0]

    def _close(self, keep: bool) -> None:
        """Closes the bar; `keep` makes the hit the selection."""
        self._bar.hide()
        self._view.setFocus()
        if not keep:
            self._look_no_more()
        self._when_looked(lambda: self._leave_hits(keep))

    def _leave_hits(self, keep: bool) -> None:
        self._view.set_find_hits([], None)
        if keep:
            self._select_hit()

    def _select_hit(self) -> None:
        document = self._workbench.document
        if self._current is not None and document is not None:
            hit = self._hits[self._current]
            # Not tokens: to a tokenizer a whole sentence without blanks, or an emoji with its full stop, is one.
            whole = snap(WordBorders(document.document.text), *hit) if self._is_quick else None
            self._view.set_active(None)
            self._view.set_selection(*(whole or hit))

    def _forget(self) -> None:
        self._look_no_more()
        self._hits, self._current = [], None
        if self._bar.isVisible():
            self._bar.hide()


def _beginnings(words: str) -> str:
    """A pattern for words of which only the beginnings were typed; a single one may stand within a word, too."""
    return r"\S*\s+".join(_as_written(word) for word in words.split()) or _as_written(words)


def _as_written(words: str) -> str:
    """A pattern for some words, whether their accents are part of a letter or characters of their own."""
    parts, at = [], 0
    while at < len(words):
        end = next_grapheme(words, at)
        forms = {words[at:end], normalize("NFC", words[at:end]), normalize("NFD", words[at:end])}
        escaped = [re.escape(form) for form in sorted(forms, key=len, reverse=True)]
        parts.append(f"(?:{'|'.join(escaped)})" if len(escaped) > 1 else escaped[0])
        at = end
    return "".join(parts)
