"""How sure a pipeline's `ner` was: the probabilities of its moves, read from the model after it has labelled a text.

spaCy's transition-based recogniser decides token by token and keeps no scores. What it saw at a token depends only on
the token and on the span that is open there, so its scores can be computed again for all tokens at once, from the
vectors that `tok2vec` has left in the Doc. That costs some three hundredths of the reading itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

_FEATURES = 3
"""Tokens that a state of such a recogniser consists of: the next one, the first of the open span, the one before."""


@dataclass(frozen=True)
class Margins:
    """Probabilities for one Doc.

    `starts[token, label number]`: that a span of that label begins there, if none is open; `outside[token]`: that none
    does; tokens of white space are left out. `spans`: of each span that the pipeline labelled, by the number of its
    first token in the Doc, that it is right in range and label.
    """

    labels: dict[str, int]
    starts: NDArray[np.float32]
    outside: NDArray[np.float32]
    spans: dict[int, float]

    def start(self, token: int, label: str) -> float:
        """Probability that a span of that label begins at a token; 0 for a label that the pipeline does not know."""
        number = self.labels.get(label)
        return 0.0 if number is None else float(self.starts[token, number])


class MarginReader:
    """Reads the margins of one pipeline's `ner`."""

    def __init__(self, ner: Any) -> None:
        self._ner = ner
        names = [ner.moves.get_class_name(number) for number in range(ner.moves.n_moves)]
        self.labels = {label: number for number, label in enumerate(sorted({n[2:] for n in names if len(n) > 2}))}
        self._moves = {name: number for number, name in enumerate(names)}

    @classmethod
    def of(cls, nlp: Language) -> MarginReader | None:
        """The reader for a pipeline; None if it has no `ner` of the usual kind."""
        ner: Any = nlp.get_pipe("ner") if "ner" in nlp.pipe_names else None
        if not hasattr(getattr(ner, "moves", None), "get_class_name"):
            return None
        if not ner.model.has_ref("lower") or ner.model.get_ref("lower").get_dim("nF") != _FEATURES:
            return None
        return cls(ner)

    def read(self, docs: Sequence[Doc]) -> list[Margins]:
        """The margins of Docs that the pipeline has just labelled."""
        if not any(len(doc) for doc in docs):
            return [self._empty() for _ in docs]
        step = self._ner.model.predict(list(docs))
        closed = self._scores(step, _closed_states(docs))
        inside, owners = _open_states(docs)
        within = self._scores(step, inside) if len(inside) else np.zeros((0, closed.shape[1]), dtype="float32")
        step.clear_memory()
        return self._split(docs, closed, within, owners)

    def _scores(self, step: Any, states: NDArray[np.int32]) -> NDArray[np.float32]:
        vectors, _ = step.state2vec(np.ascontiguousarray(states), False)
        if step.attrs["has_upper"]:
            return step.vec2scores.predict(vectors)  # type: ignore[no-any-return]
        return vectors.reshape((len(vectors), -1))  # type: ignore[no-any-return]

    def _split(
        self,
        docs: Sequence[Doc],
        closed: NDArray[np.float32],
        within: NDArray[np.float32],
        owners: list[tuple[int, int, str, bool]],
    ) -> list[Margins]:
        begin, unit = self._columns("B"), self._columns("U")
        out = self._moves["O"]
        powers = np.exp(closed - closed[:, [*begin, *unit, out]].max(axis=1, keepdims=True))
        starts = powers[:, begin] + powers[:, unit]
        total = starts.sum(axis=1) + powers[:, out]
        starts, outside = starts / total[:, None], powers[:, out] / total
        units = powers[:, unit] / total[:, None]
        margins, offset = [], 0
        for doc in docs:
            rows = slice(offset, offset + len(doc))
            spans = {}
            for span in doc.ents:
                row, column = offset + span.start, self.labels[span.label_]
                alone = units[row, column]
                spans[span.start] = float(alone if len(span) == 1 else starts[row, column] - alone)
            read = doc.to_array("IS_SPACE") == 0
            margins.append(Margins(self.labels, starts[rows][read], outside[rows][read], spans))
            offset += len(doc)
        for scores, (number, start, label, is_last) in zip(within, owners, strict=True):
            # Inside an open span there are two moves: it goes on, or this is its last token.
            on, last = scores[self._moves[f"I-{label}"]], scores[self._moves[f"L-{label}"]]
            wanted, other = (last, on) if is_last else (on, last)
            margins[number].spans[start] *= 1.0 / (1.0 + float(np.exp(np.clip(other - wanted, -30.0, 30.0))))
        return margins

    def _columns(self, move: str) -> list[int]:
        return [self._moves[f"{move}-{label}"] for label in self.labels]

    def _empty(self) -> Margins:
        nothing = np.zeros((0, len(self.labels)), dtype="float32")
        return Margins(self.labels, nothing, nothing[:, 0] if len(self.labels) else np.zeros(0, dtype="float32"), {})


def _closed_states(docs: Sequence[Doc]) -> NDArray[np.int32]:
    """A state for every token, with no span open."""
    states = np.full((sum(len(doc) for doc in docs), _FEATURES), -1, dtype="int32")
    states[:, 0] = np.arange(len(states))
    return states


def _open_states(docs: Sequence[Doc]) -> tuple[NDArray[np.int32], list[tuple[int, int, str, bool]]]:
    """A state for every further token of a labelled span; and of each: which Doc, first token, label, whether last."""
    states: list[tuple[int, int, int]] = []
    owners: list[tuple[int, int, str, bool]] = []
    offset = 0
    for number, doc in enumerate(docs):
        for span in doc.ents:
            for token in range(span.start + 1, span.end):
                states.append((offset + token, offset + span.start, offset + token - 1))
                owners.append((number, span.start, span.label_, token == span.end - 1))
        offset += len(doc)
    return np.array(states, dtype="int32").reshape((-1, _FEATURES)), owners
