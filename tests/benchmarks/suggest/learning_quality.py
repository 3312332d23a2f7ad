"""How fast a project learns: typed F1 on unseen text after 5, 10, 20, 50, 100 confirmed documents.

    python tests/benchmarks/suggest/learning_quality.py DIRECTORY [--base PIPELINE] [--corpus NAME ...] [--counts 5,10]

Takes the held-out tenth of each corpus (as in suggestion_quality.py), puts pieces together to documents of some 200
words and relabels them into a scheme that no pipeline knows (WHO, WHERE, WHEN, GROUP). Every method gets the first
documents as if a person had confirmed them, and reads the last ones of the corpus: the learned dictionary, a training
as `annotator train` does it (every fifth document held out, adopted only if better there), and one from nothing. Then
the same with the corpus's own labels, and what the new pipeline still gets on another corpus in the base's own labels:
what it has forgotten. Times are seconds of CPU of this process.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

from annotator.domain.assessment import Assessment, Triple, assess
from annotator.domain.phrases import PhraseCount
from annotator.domain.suggestion import Source, SourceKind
from annotator.domain.tokens import Tokens
from annotator.suggest.dictionary import Dictionary, learned_dictionary
from annotator.suggest.reading import load_reader, token_borders
from annotator.suggest.training.course import Reporter, assess_reader, train
from annotator.suggest.training.request import NO_BASE, TrainingOutcome, TrainingRequest, TrainingText

SCHEME = {
    **{"PERSON": "WHO", "NORP": "WHO", "GPE": "WHERE", "LOC": "WHERE", "FAC": "WHERE"},
    **{"DATE": "WHEN", "TIME": "WHEN", "ORG": "GROUP"},
}
WORDS = 200
QUIET = Reporter(lambda _sentence: None, lambda _point: None, lambda: False)


def is_held_out(text: str) -> bool:
    return int(hashlib.sha256(text.encode("utf-8")).hexdigest(), 16) % 10 == 0


def documents(path: Path, scheme: dict[str, str] | None) -> Iterator[TrainingText]:
    """Pieces of the held-out tenth together; what the corpus calls `?` is unknown."""
    text, spans, unknown = "", [], []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if not is_held_out(record["text"]):
                continue
            for span in record["spans"]:
                place = (len(text) + span["start"], len(text) + span["end"])
                label = span["label"] if scheme is None else scheme.get(span["label"], "")
                if span["label"] == "?":
                    unknown.append(place)
                elif label:
                    spans.append((*place, label))
            text += record["text"] + "\n\n"
            if len(text.split()) >= WORDS:
                yield TrainingText(text, tuple(spans), tuple(unknown))
                text, spans, unknown = "", [], []


def trained(
    base: str, texts: Sequence[TrainingText], labels: Sequence[str], folder: Path
) -> tuple[TrainingOutcome, float]:
    held_out = tuple(texts[4::5])
    rest = tuple(text for place, text in enumerate(texts) if place % 5 != 4)
    began = time.process_time()
    request = TrainingRequest("en", base, base, tuple(labels), rest, held_out, folder)
    return train(request, QUIET), time.process_time() - began


def by_dictionary(texts: Iterable[TrainingText], test: Iterable[TrainingText], labels: Sequence[str]) -> Assessment:
    """What the learned dictionary alone gets: of each text the person confirms the spans and rejects what else it says.

    What was offered over a range that the person put right by moving its borders counts as moved, as in the window.
    """
    confirmed, rejected = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    learned = learned_dictionary(())
    for text in texts:
        offered, gold = set(said_by(learned, text)), set(text.spans)
        confirmed.update((text.text[start:end], label) for start, end, label in gold)
        rejected.update(
            (text.text[start:end], label)
            for start, end, label in offered - gold
            if not any(start < stop and first < end and label == other for first, stop, other in gold)
        )
        counts = [PhraseCount(*phrase, confirmed[phrase], rejected[phrase]) for phrase in confirmed | rejected]
        learned = learned_dictionary(counts)
    return sum(
        (assess(said_by(learned, text), text.spans, labels=labels, unknown=text.unknown) for text in test), Assessment()
    )


def said_by(learned: Dictionary, text: TrainingText) -> list[Triple]:
    """What a dictionary offers in a text, but for what touches a range that nobody has looked at."""
    tokens = Tokens(zip(*token_borders(_tokenizer().make_doc(text.text)), strict=True))
    found = learned.suggest(text.text, tokens, Source(SourceKind.DICTIONARY, "dictionary"))
    return [
        (s.start, s.end, s.label)
        for s in found
        if not any(s.start < end and start < s.end for start, end in text.unknown)
    ]


@cache
def _tokenizer() -> Language:
    return spacy.blank("en")


def f1(assessment: Assessment) -> str:
    return f"{100 * assessment.typed.f1:5.1f}"


def adopted(outcome: TrainingOutcome) -> str:
    return "yes" if outcome.is_better else "no"


def new_scheme(path: Path, base: str, counts: Sequence[int], folder: Path) -> None:
    texts = list(documents(path, SCHEME))
    random.Random(5).shuffle(texts)
    labels = sorted({label for text in texts for _, _, label in text.spans})
    test = texts[-max(20, len(texts) // 5) :]
    pool = texts[: len(texts) - len(test)]
    print(f"{path.name}: {len(texts)} documents, {len(test)} of them to test on; own labels {', '.join(labels)}")
    print("  confirmed  dictionary   trained   (untyped)  adopted   CPU s   | from nothing   CPU s")
    for count in [count for count in counts if count <= len(pool)]:
        chosen = pool[:count]
        listed = f1(by_dictionary(chosen, test, labels))
        made = folder / f"{path.stem}-{count}"
        outcome, seconds = trained(base, chosen, labels, made)
        got = assess_reader(load_reader(str(made), "en"), test, labels)
        _, bare_seconds = trained(NO_BASE, chosen, labels, folder / f"{made.name}-bare")
        bare = assess_reader(load_reader(str(folder / f"{made.name}-bare"), "en"), test, labels)
        print(
            f"  {count:9}  {listed:>10}   {f1(got):>7}   {100 * got.untyped.f1:8.1f}   {adopted(outcome):>7}"
            f"   {seconds:5.1f}   | {f1(bare):>12}   {bare_seconds:5.1f}",
            flush=True,
        )


def same_scheme(path: Path, other: Path, base: str, counts: Sequence[int], folder: Path) -> None:
    """The corpus's own labels, and how much of what the base knew is gone afterwards."""
    texts = list(documents(path, None))
    random.Random(5).shuffle(texts)
    labels = [*spacy.load(base).get_pipe("ner").labels]
    test = texts[-max(20, len(texts) // 5) :]
    pool = texts[: len(texts) - len(test)]
    elsewhere = list(documents(other, None))[:80]
    reader = load_reader(base, "en")
    print(f"{path.name} in its own labels, and what is left of {other.name}")
    print(
        f"  base: {f1(assess_reader(reader, test, labels))}, elsewhere {f1(assess_reader(reader, elsewhere, labels))}"
    )
    for count in [count for count in counts if 10 <= count <= len(pool)]:
        made = folder / f"{path.stem}-{count}-same"
        outcome, seconds = trained(base, pool[:count], labels, made)
        reader = load_reader(str(made), "en")
        here, there = assess_reader(reader, test, labels), assess_reader(reader, elsewhere, labels)
        print(
            f"  {count:4} documents: {f1(here)}, elsewhere {f1(there)}, adopted {adopted(outcome)},"
            f" {seconds:.1f} CPU s",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--base", default="resources/pipelines/en_starter")
    parser.add_argument("--corpus", nargs="*", default=["gum_ccby", "wnut17", "gmb"])
    parser.add_argument("--other", default="gmb", help="the corpus on which forgetting is measured")
    parser.add_argument("--counts", default="5,10,20,50,100")
    options = parser.parse_args()
    counts = [int(count) for count in options.counts.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        for name in options.corpus:
            new_scheme(options.directory / f"{name}.jsonl.gz", options.base, counts, Path(folder))
        for name in options.corpus:
            if name != options.other:
                other = options.directory / f"{options.other}.jsonl.gz"
                same_scheme(options.directory / f"{name}.jsonl.gz", other, options.base, counts, Path(folder))


if __name__ == "__main__":
    main()
