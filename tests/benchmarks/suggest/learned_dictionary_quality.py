"""What the learned dictionary alone finds after so many confirmed documents, on the held-out tenth of a corpus.

    python tests/benchmarks/suggest/learned_dictionary_quality.py CORPUS.jsonl.gz [--pieces N] [--seed N]

Held-out pieces are put together into documents of N pieces. A person confirms one document after the other: all gold
spans are confirmed; what the dictionary proposed and is not gold is rejected, or moved where a gold span of that label
overlaps it. Every figure is measured on the other half of the held-out pieces, which nobody confirms. Strict: start,
end and label are right. It says too how long a dictionary of 100,000 texts takes for a text of a million characters.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from annotator.domain.assessment import Assessment
from annotator.domain.phrases import PhraseCount, Said, phrase_of
from annotator.domain.suggestion import Source, SourceKind
from annotator.domain.tokens import WordBorders
from annotator.suggest.dictionary import Dictionary, learned_dictionary
from annotator.suggest.starter.corpora import Share, read_corpus
from annotator.suggest.starter.measuring import quality_of, table_of

SOURCE = Source(SourceKind.DICTIONARY, "dictionary")
STEPS = (1, 5, 10, 20, 50, 100, 200)
Piece = tuple[str, list[tuple[int, int, str]]]


class Learner:
    """What the simulated person has said so far."""

    def __init__(self) -> None:
        self.said: Counter[tuple[str, str, Said]] = Counter()
        self.dictionary = Dictionary(())

    def confirm(self, text: str, spans: list[tuple[int, int, str]]) -> None:
        """Confirms what is right and judges what was proposed; what is unknown is passed over."""
        gold = {span for span in spans if span[2] != "?"}
        for start, end, label in gold:
            self._say(text[start:end], label, Said.CONFIRMED)
        for start, end, label in proposed(self.dictionary, text, spans) - gold:
            moved = any(s < end and start < e and label == other for s, e, other in gold)
            self._say(text[start:end], label, Said.MOVED if moved else Said.REJECTED)

    def learn(self) -> None:
        keys = {(text, label) for text, label, _ in self.said}
        self.dictionary = learned_dictionary(
            PhraseCount(text, label, *(self.said[text, label, told] for told in Said)) for text, label in sorted(keys)
        )

    def _say(self, words: str, label: str, told: Said) -> None:
        if phrase := phrase_of(words):
            self.said[phrase, label, told] += 1


def proposed(dictionary: Dictionary, text: str, spans: list[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    unknown = [(start, end) for start, end, label in spans if label == "?"]
    found = dictionary.suggest(text, WordBorders(text).tokens(), SOURCE)
    return {
        (s.start, s.end, s.label) for s in found if not any(s.start < end and start < s.end for start, end in unknown)
    }


def curve(pieces: list[Piece], per_document: int) -> None:
    half = len(pieces) // 2
    confirmed, others = pieces[:half], pieces[half:]
    learner = Learner()
    print("documents  texts   typed                            scores: mean, share right of those at 0.7 and more")
    for number in range(1, min(max(STEPS), half // per_document) + 1):
        for text, spans in confirmed[(number - 1) * per_document : number * per_document]:
            learner.confirm(text, spans)
        learner.learn()
        if number in STEPS:
            report(number, learner, others)


def report(number: int, learner: Learner, others: list[Piece]) -> None:
    quality = Assessment()
    scores: list[tuple[float, bool]] = []
    for text, spans in others:
        gold = {span for span in spans if span[2] != "?"}
        offered = proposed(learner.dictionary, text, spans)
        quality += quality_of(offered, spans)
        found = learner.dictionary.suggest(text, WordBorders(text).tokens(), SOURCE)
        scores += [(s.score or 0.0, place in gold) for s in found if (place := (s.start, s.end, s.label)) in offered]
    sure = [right for score, right in scores if score >= 0.7]
    mean = sum(score for score, _ in scores) / max(1, len(scores))
    share = sum(sure) / max(1, len(sure))
    known = f"{len(learner.dictionary):>5}   {next(table_of(quality))}"
    print(f"{number:>9}  {known}   {mean:.2f}   {share:.2f} ({len(sure)} of {len(scores)})")


def pace() -> None:
    chance = random.Random(1)
    letters = "etaoinshrdlucmfwypvbgkqjxz"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 10))) for _ in range(50_000)]
    phrases = {" ".join(chance.choices(words, k=chance.randint(1, 4))).title() for _ in range(100_000)}
    began = time.process_time()
    dictionary = learned_dictionary(PhraseCount(text, "X", 1) for text in phrases)
    built = time.process_time() - began
    text = " ".join(chance.choices([*words, *list(phrases)[:5000]], k=160_000))[:1_000_000]
    tokens = WordBorders(text).tokens()
    began = time.process_time()
    found = dictionary.suggest(text, tokens, SOURCE)
    seconds = time.process_time() - began
    print(
        f"{len(dictionary):,} texts: made in {built:.2f} s; {len(tokens):,} tokens read in {seconds:.2f} s CPU", end=""
    )
    print(f" ({len(tokens) / seconds:,.0f} words/s), {len(found):,} found")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--pieces", type=int, default=1, help="pieces that make up a document")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    pieces = [(piece.text, list(piece.spans)) for piece in read_corpus(options.corpus, Share.HELD_OUT)]
    random.Random(options.seed).shuffle(pieces)
    print(f"{options.corpus.name}: {len(pieces)} held-out pieces, {options.pieces} to a document")
    curve(pieces, options.pieces)
    pace()


if __name__ == "__main__":
    main()
