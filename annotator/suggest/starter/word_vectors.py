"""Small static word vectors of our own: what a word list says of a word, and what company it keeps in the texts.

The second part is a truncated singular value decomposition of positive pointwise mutual information of words within a
few tokens of each other (Levy, Goldberg: Neural Word Embedding as Implicit Matrix Factorization, 2014).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from annotator.suggest.rules.lexicon import word_lists

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

_WINDOW = 4
_LEAST_COUNT = 4
_CONTEXTS = 4000
_OVERSAMPLED = 16
_SMOOTHING = 0.75
"""Counts of contexts are raised to this power, so that rare ones do not weigh too much."""


def add_vectors(nlp: Language, texts: Iterable[Sequence[str]], *, width: int, seed: int) -> None:
    """Gives the pipeline vectors made from tokenised texts and the word lists of the rules; the same for one `seed`.

    Each word of the lists, and each that occurs often enough, has a row; its forms in lower case and capitals share it.
    """
    from spacy.vectors import Vectors  # type: ignore[import-not-found]

    lists = _list_features()
    words, company = _company(texts, width, seed)
    rows: dict[str, int] = {}
    for word in (*words, *sorted(lists)):
        rows.setdefault(word, len(rows))
    names = sorted({name for found in lists.values() for name in found})
    data = np.zeros((len(rows), width + len(names)), dtype="float32")
    data[: len(words), :width] = company
    for word, found in lists.items():
        for name in found:
            data[rows[word], width + names.index(name)] = 1.0
    strings = nlp.vocab.strings
    vectors = Vectors(strings=strings, data=data, keys=[strings.add(word) for word in rows])
    for word, row in list(rows.items()):
        for form in {word.lower(), word.capitalize(), word.upper()} - rows.keys():
            if strings[form] not in vectors:
                vectors.add(strings.add(form), row=row)
    nlp.vocab.vectors = vectors


def slim_vectors(nlp: Language, *, width: int, rows: int) -> None:
    """Leaves at most so many rows: words of equal rows share one, and the rarest get that of the likeliest neighbour.

    `width` is what `add_vectors` was given. Words that are only in lists keep what the lists say of them.
    """
    from spacy.vectors import Vectors

    old = nlp.vocab.vectors
    if len(old.data) <= rows:
        return
    _, first, place = np.unique(old.data, axis=0, return_index=True, return_inverse=True)
    order = np.sort(first)  # rows come in the order of how often their words occur
    met = np.abs(old.data[order, :width]).sum(axis=1) > 0
    kept = np.concatenate([order[met][: rows - int((~met).sum())], order[~met]])
    number = {int(row): at for at, row in enumerate(kept)}
    data = old.data[kept]
    directions = data / np.maximum(np.linalg.norm(data, axis=1, keepdims=True), 1e-6)
    to: dict[int, int] = {}
    for row in order:
        found = number.get(int(row))
        to[int(row)] = int(np.argmax(directions @ old.data[row])) if found is None else found
    keys = {key: to[int(first[place[row]])] for key, row in old.key2row.items() if row >= 0}
    vectors = Vectors(strings=nlp.vocab.strings, data=data)
    for key, row in keys.items():
        vectors.add(key, row=row)
    nlp.vocab.vectors = vectors


def _list_features() -> dict[str, set[str]]:
    """For each word of an entry of a word list: the lists it is in, and whether it is the whole entry or a part."""
    found: dict[str, set[str]] = {}
    for words in word_lists():
        for entry in words.entries:
            parts = entry.split()
            for part in parts:
                if part[:1].isupper():
                    kind = words.name if len(parts) == 1 else f"part of {words.name}"
                    found.setdefault(part, set()).add(kind)
    return found


def _company(texts: Iterable[Sequence[str]], width: int, seed: int) -> tuple[list[str], NDArray[np.float32]]:
    """The words that occur often enough, and a row of `width` for each."""
    texts = [list(words) for words in texts]
    counts = Counter(word for words in texts for word in words)
    kept = [word for word, count in counts.most_common() if count >= _LEAST_COUNT and not word.isspace()]
    lower: Counter[str] = Counter()  # contexts are told apart without regard to case
    for word, count in counts.items():
        lower[word.lower()] += count
    contexts = {word: at for at, (word, _) in enumerate(lower.most_common(_CONTEXTS))}
    numbers = {word: at for at, word in enumerate(kept)}
    table = np.zeros((len(kept), len(contexts)), dtype="float32")
    for words in texts:
        rows = [numbers.get(word, -1) for word in words]
        columns = [contexts.get(word.lower(), -1) for word in words]
        for at, row in enumerate(rows):
            if row >= 0:
                near = [*columns[max(0, at - _WINDOW) : at], *columns[at + 1 : at + 1 + _WINDOW]]
                for column in near:
                    if column >= 0:
                        table[row, column] += 1.0
    return kept, _decomposed(_mutual_information(table), width, seed)


def _mutual_information(table: NDArray[np.float32]) -> NDArray[np.float32]:
    of_contexts = table.sum(axis=0) ** _SMOOTHING
    of_contexts /= of_contexts.sum()
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1.0)
    with np.errstate(divide="ignore"):
        information = np.log(shares) - np.log(np.maximum(of_contexts, 1e-12))
    return np.maximum(information, 0.0)  # type: ignore[no-any-return]


def _decomposed(table: NDArray[np.float32], width: int, seed: int) -> NDArray[np.float32]:
    """Left singular vectors times the root of their values, by a randomised range finder; rows of length 1."""
    chance = np.random.default_rng(seed)
    found = table @ chance.standard_normal((table.shape[1], width + _OVERSAMPLED)).astype("float32")
    for _ in range(3):
        found, _upper = np.linalg.qr(table @ (table.T @ found))
    left, values, _right = np.linalg.svd(found.T @ table, full_matrices=False)
    rows = (found @ left)[:, :width] * np.sqrt(values[:width])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.maximum(lengths, 1e-6)).astype("float32")  # type: ignore[no-any-return]
