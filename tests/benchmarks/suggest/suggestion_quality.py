"""How good suggestions are on the held-out share of each corpus of a directory, and what they cost.

    python tests/benchmarks/suggest/suggestion_quality.py CORPORA [--pipeline NAME|PATH ...] [--show LABEL]

Precision, recall and F1, strict (start, end and label; in brackets start and end alone), by corpus and by label, for
each pipeline as a person gets it; then words per CPU second, seconds to load, memory, size. The corpora are those of
`annotator.suggest.starter`; their held-out texts are never trained on.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.assessment import Assessment, Triple
from annotator.paths import starter_pipeline
from annotator.suggest.reading import PipelineReader, load_reader
from annotator.suggest.starter.corpora import UNKNOWN, Piece, Share, corpora_of, read_corpus
from annotator.suggest.starter.measuring import Calibration, quality_of, table_of

LABELS_SHOWN = 120


def proposals(reader: PipelineReader, pieces: list[Piece]) -> Iterator[tuple[Piece, dict[Triple, float | None]]]:
    """What is proposed for each piece, but for what touches a range of unknown label."""
    for at in range(0, len(pieces), 64):
        chunk = pieces[at : at + 64]
        for piece, reading in zip(chunk, reader.read([(piece.text, ()) for piece in chunk]), strict=True):
            unknown = [(start, end) for start, end, label in piece.spans if label == UNKNOWN]
            yield (
                piece,
                {
                    (start, end, label): score
                    for start, end, label, score, _ in reading.proposals
                    if not any(start < stop and first < end for first, stop in unknown)
                },
            )


def measure(pipeline: str, directory: Path, show: str) -> None:
    """Prints the tables of one pipeline."""
    reader = load_reader(pipeline, "en")
    everything, calibration = Assessment(), Calibration()
    wrong, missed = Counter[str](), Counter[str]()
    words, seconds = 0, 0.0
    print(f"\n== {pipeline}")
    for path in corpora_of(directory):
        pieces, quality = list(read_corpus(path, Share.HELD_OUT)), Assessment()
        began = time.process_time()
        read = list(proposals(reader, pieces))
        seconds += time.process_time() - began
        words += sum(len(piece.text.split()) for piece in pieces)
        for piece, proposed in read:
            quality += quality_of(proposed, piece.spans)
            calibration.add({span: score for span, score in proposed.items() if score is not None}, piece.spans)
            count_mistakes(wrong, missed, piece, proposed, show)
        everything += quality
        organisations = quality.labels.get("ORG")
        print(f"{path.name:20} {next(table_of(quality))}   ORG {organisations.f1 if organisations else 0:.3f}")
    print("\n".join(("all", *table_of(everything), *calibration.lines())))
    print(f"{words / seconds:,.0f} words per CPU second")
    for title, mistakes in (("wrong", wrong), ("missed", missed)):
        if show:
            print(f"  {title}: " + " | ".join(f"{m} {n}" for m, n in mistakes.most_common(LABELS_SHOWN)))


def count_mistakes(
    wrong: Counter[str], missed: Counter[str], piece: Piece, proposed: dict[Triple, float | None], show: str
) -> None:
    """Counts the words of what is wrong and of what is missed under one label."""
    gold = set(piece.spans)
    wrong.update(piece.text[s:e] for s, e, label in proposed.keys() - gold if label == show)
    missed.update(piece.text[s:e] for s, e, label in gold - proposed.keys() if label == show)


def print_cost() -> None:
    """Prints what loading the starter costs, in a process of its own."""
    program = (
        "import resource, spacy, time; spacy.blank('en'); "
        "from annotator.suggest.reading import load_reader; "
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; began = time.process_time(); "
        "reader = load_reader('starter', 'en'); list(reader.read([('Iran said so.', ())])); "
        "print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, before)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    seconds, peak, before = (float(value) for value in run.stdout.split())
    size = sum(path.stat().st_size for path in starter_pipeline().rglob("*") if path.is_file())
    print(f"\nstarter: loaded in {seconds:.2f} CPU s, {peak / 1024:,.0f} MB in all ", end="")
    print(f"({(peak - before) / 1024:,.0f} MB over a bare tokenizer), {size / 1e6:.1f} MB on disk")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--pipeline", action="append", help="default: rules, then starter")
    parser.add_argument("--show", default="", metavar="LABEL", help="the most frequent mistakes of this label")
    options = parser.parse_args()
    for pipeline in options.pipeline or ("rules", "starter"):
        measure(pipeline, options.corpora, options.show)
    print_cost()
    print(f"peak of this process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    main()
