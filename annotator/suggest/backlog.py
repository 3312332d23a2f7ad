"""What a worker process still has to read: texts in order of urgency, handed out piece by piece."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial

from annotator.domain.suggestion import Source, Suggestion
from annotator.domain.tokens import Tokens
from annotator.suggest.pieces import PIECE_CHARACTERS, piece_end
from annotator.suggest.worker import Answer, Piece, Proposal

_COST_OF_A_TEXT = 50
"""What a text costs beyond its length, in characters: keeps requests of a thousand empty lines short."""

Settled = Callable[[], None]
"""Settles a future; called where no lock is held, since whoever waits for it may submit again at once."""


@dataclass(frozen=True)
class TextResult:
    """Tokens and suggestions of one text, by the key under which it was submitted; offsets in code points.

    `words` counts what white space parts. `error` is a sentence if the pipeline failed on the text, which then has no
    suggestions, and no tokens either if the process ended or hung on it.
    """

    key: int
    tokens: Tokens
    suggestions: tuple[Suggestion, ...]
    words: int
    error: str | None = None


def text_result(key: int, answer: Answer, source: Source) -> TextResult:
    """The result of a text from the answer to the whole of it."""
    starts, ends, proposals, words, _, error = answer
    tokens = Tokens()
    tokens.starts.frombytes(starts)
    tokens.ends.frombytes(ends)
    found = proposals if error is None else ()
    suggestions = tuple(Suggestion(start, end, label, source, score, why) for start, end, label, score, why in found)
    return TextResult(key, tokens, suggestions, words, error)


class Submission:
    """Texts that came together and are answered together."""

    def __init__(self, texts: Sequence[tuple[int, str]], *, urgent: bool) -> None:
        self.urgent = urgent
        self.future: Future[list[TextResult]] = Future()
        self._results: list[TextResult | None] = [None] * len(texts)
        self._missing = len(texts)
        self._waiting = deque(TextUnderWay(self, place, key, text) for place, (key, text) in enumerate(texts))
        self._alone: deque[TextUnderWay] = deque()

    @property
    def is_finished(self) -> bool:
        """Whether every text has its result."""
        return self._missing == 0

    def take(self, characters: int) -> list[TextUnderWay]:
        """Takes out one text, or several that have some `characters` left to read in all."""
        if self._alone:
            return [self._alone.popleft()]
        taken: list[TextUnderWay] = []
        while self._waiting and characters > 0:
            text = self._waiting.popleft()
            characters -= min(PIECE_CHARACTERS, len(text.text) - text.position) + _COST_OF_A_TEXT
            taken.append(text)
        return taken

    def put_back(self, text: TextUnderWay, *, alone: bool = False) -> None:
        """Puts a text back to be read on, next; `alone`: the process ended on it, so without company."""
        if alone:
            self._alone.append(text)
        else:
            self._waiting.appendleft(text)

    def keep(self, place: int, result: TextResult) -> None:
        """Keeps the result of the text of that place."""
        self._results[place] = result
        self._missing -= 1

    def settle(self) -> None:
        """Answers whoever waits, with the results in order; nothing happens if nobody does any more."""
        if self.future.set_running_or_notify_cancel():
            self.future.set_result([result for result in self._results if result is not None])

    def fail(self, error: Exception) -> None:
        """Tells whoever waits that there will be no results."""
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(error)

    def cancel(self) -> None:
        """Cancels the future."""
        self.future.cancel()


@dataclass(eq=False)
class TextUnderWay:
    """One text, how far it has been read, and what came of it until there; all offsets in code points."""

    submission: Submission
    place: int
    key: int
    text: str
    position: int = 0
    piece_start: int = 0
    piece_stop: int = 0
    names: tuple[str, ...] = ()
    starts: array[int] = field(default_factory=lambda: array("I"))
    ends: array[int] = field(default_factory=lambda: array("I"))
    proposals: list[Proposal] = field(default_factory=list)
    words: int = 0
    failures: int = 0
    error: str | None = None

    def next_piece(self) -> Piece:
        """The piece to read now; the same one again if its answer never came."""
        self.piece_start = self.position
        self.piece_stop = piece_end(self.text, self.position)
        return self.text[self.position : self.piece_stop], self.position, self.names

    @property
    def piece_length(self) -> int:
        """Length of the piece that was last read, in code points."""
        return self.piece_stop - self.piece_start

    def keep(self, answer: Answer) -> bool:
        """Keeps what was read in the last piece; whether that was the last of the text."""
        starts, ends, proposals, words, self.names, error = answer
        self.starts.frombytes(starts)
        self.ends.frombytes(ends)
        self.proposals.extend(proposals)
        self.words += words
        self.position = self.piece_stop
        self.error = self.error or error
        self.failures = 0
        return self.position >= len(self.text)

    def answer(self) -> Answer:
        """What was read in the whole text, as if it had been one piece."""
        borders = self.starts.tobytes(), self.ends.tobytes()
        return (*borders, tuple(self.proposals), self.words, self.names, self.error)

    def result(self, source: Source) -> TextResult:
        """What was read in the whole text."""
        return text_result(self.key, self.answer(), source)

    def failed(self, sentence: str) -> TextResult:
        """The result of a text on which the process ends or hangs."""
        return TextResult(self.key, Tokens(), (), 0, sentence)


class Backlog:
    """Unfinished submissions in the order in which they are read: the latest urgent one first, the others as they came.

    A text that is taken out is under way until it is kept, put back or given up. What settles futures is handed back
    to the caller, who does that without holding a lock.
    """

    def __init__(self) -> None:
        self._submissions: deque[Submission] = deque()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to read."""
        return not self._submissions

    def add(self, submission: Submission) -> None:
        """Puts a submission where its urgency says."""
        if submission.urgent:
            self._submissions.appendleft(submission)
        else:
            self._submissions.append(submission)

    def take(self, characters: int) -> list[TextUnderWay]:
        """Takes out the texts to read now: from one submission, one or more, of some `characters` in all."""
        for submission in list(self._submissions):
            if submission.future.cancelled():
                self._submissions.remove(submission)
            elif taken := submission.take(characters):
                return taken
        return []

    def keep(self, text: TextUnderWay, result: TextResult) -> list[Settled]:
        """Keeps the result of a text; settles its submission if that was the last."""
        submission = text.submission
        submission.keep(text.place, result)
        if not submission.is_finished:
            return []
        if submission in self._submissions:
            self._submissions.remove(submission)
        return [submission.settle]

    def cancel_all(self) -> list[Settled]:
        """Drops everything, also what is under way, and cancels the futures."""
        return [submission.cancel for submission in self._empty()]

    def fail_all(self, error: Exception) -> list[Settled]:
        """Drops everything, also what is under way, and fails the futures."""
        return [partial(submission.fail, error) for submission in self._empty()]

    def _empty(self) -> list[Submission]:
        dropped = list(self._submissions)
        self._submissions.clear()
        return dropped
