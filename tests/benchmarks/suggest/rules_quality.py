"""Precision, recall and F1 of the rule layer on the held-out tenth of each corpus of a directory.

    python tests/benchmarks/suggest/rules_quality.py DIRECTORY [--share held-out|rest] [--show LABEL]

A corpus is a gzip-compressed JSONL file; each line has `text` and `spans` of `start`, `end` and `label` (code points,
half-open). The label `?` marks what is unknown: whatever is proposed over it counts neither for nor against. A text is
held out if the SHA-256 of its UTF-8 ends in a multiple of ten, so the share is the same everywhere and for ever.
Strict: a proposal is right if start, end and label are (typed), or start and end (untyped).
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import spacy

from annotator.suggest.reading import token_borders
from annotator.suggest.rules.layer import RuleLayer
from annotator.suggest.rules.passage import Passage

Triple = tuple[int, int, str]


@dataclass
class Count:
    """Hits, proposals and gold spans."""

    right: int = 0
    proposed: int = 0
    gold: int = 0

    def add(self, proposed: set, gold: set) -> None:
        self.right += len(proposed & gold)
        self.proposed += len(proposed)
        self.gold += len(gold)

    def __str__(self) -> str:
        precision = self.right / self.proposed if self.proposed else 0.0
        recall = self.right / self.gold if self.gold else 0.0
        f1 = 2 * precision * recall / (precision + recall) if self.right else 0.0
        return f"P {100 * precision:5.1f}  R {100 * recall:5.1f}  F1 {100 * f1:5.1f}"


@dataclass
class Quality:
    """The counts of one corpus."""

    typed: Count = field(default_factory=Count)
    untyped: Count = field(default_factory=Count)
    labels: dict[str, Count] = field(default_factory=dict)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    words: int = 0
    seconds: float = 0.0


def is_held_out(text: str) -> bool:
    return int(hashlib.sha256(text.encode("utf-8")).hexdigest(), 16) % 10 == 0


def texts(path: Path, share: str) -> Iterator[tuple[str, list[Triple]]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if is_held_out(record["text"]) == (share == "held-out"):
                yield record["text"], [(s["start"], s["end"], s["label"]) for s in record["spans"]]


def measure(path: Path, share: str, layer: RuleLayer, nlp: spacy.Language, limit: int) -> Quality:
    quality = Quality()
    for number, (text, spans) in enumerate(texts(path, share)):
        if number == limit:
            break
        unknown = [(start, end) for start, end, label in spans if label == "?"]
        gold = {span for span in spans if span[2] != "?"}
        starts, ends = token_borders(nlp.make_doc(text))
        began = time.perf_counter()
        findings = layer.read(Passage(text, starts, ends))
        quality.seconds += time.perf_counter() - began
        quality.words += len(text.split())
        proposed = {
            (f.start, f.end, f.label)
            for f in findings
            if not any(f.start < end and start < f.end for start, end in unknown)
        }
        compare(quality, text, proposed, gold)
    return quality


def compare(quality: Quality, text: str, proposed: set[Triple], gold: set[Triple]) -> None:
    quality.typed.add(proposed, gold)
    quality.untyped.add({span[:2] for span in proposed}, {span[:2] for span in gold})
    for label in {span[2] for span in proposed | gold}:
        count = quality.labels.setdefault(label, Count())
        count.add({s for s in proposed if s[2] == label}, {s for s in gold if s[2] == label})
    quality.wrong.update(f"{label} {text[start:end]!r}" for start, end, label in proposed - gold)
    quality.missed.update(f"{label} {text[start:end]!r}" for start, end, label in gold - proposed)


def report(name: str, quality: Quality, show: str | None) -> None:
    print(f"{name}: typed {quality.typed}   untyped {quality.untyped}   ", end="")
    print(f"{quality.words / max(quality.seconds, 1e-9):,.0f} words/s")
    for label, count in sorted(quality.labels.items(), key=lambda item: -item[1].gold):
        print(f"  {label:12} {count}  ({count.gold})")
    for title, mistakes in (("wrong", quality.wrong), ("missed", quality.missed)):
        shown = [f"{m[len(show) + 1 :]} {n}" for m, n in mistakes.most_common() if m.startswith(f"{show} ")][:120]
        if show:
            print(f"  {title}: " + " | ".join(shown))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--share", choices=("held-out", "rest"), default="held-out")
    parser.add_argument("--show", metavar="LABEL", help="the most frequent mistakes of this label")
    parser.add_argument("--corpus", default="", help="only corpora whose name begins so")
    parser.add_argument("--limit", type=int, default=-1, help="only so many texts of each")
    options = parser.parse_args()
    layer, nlp = RuleLayer(), spacy.blank("en")
    for path in sorted(options.directory.glob(f"{options.corpus}*.jsonl.gz")):
        report(path.name, measure(path, options.share, layer, nlp, options.limit), options.show)


if __name__ == "__main__":
    main()
