"""Makes the starter pipeline from a directory of corpora: trains it, fits its scores, measures it, writes it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from annotator.domain.assessment import Assessment
from annotator.suggest.arbiter import Arbiter
from annotator.suggest.rules.layer import RuleLayer
from annotator.suggest.starter.corpora import Share, corpora_of, read_corpus
from annotator.suggest.starter.fitting import cases_of, fitted, proposed_in
from annotator.suggest.starter.learning import learn
from annotator.suggest.starter.measuring import Calibration, quality_of, table_of
from annotator.suggest.starter.recipe import Recipe
from annotator.suggest.starter.renaming import renamed_all
from annotator.suggest.starter.shipping import VECTOR_ROWS, write_pipeline
from annotator.suggest.starter.word_vectors import slim_vectors

if TYPE_CHECKING:
    from spacy.language import Language

_IMPORTANCE_OF_COPIES = 0.25
"""Of a copy with names that the pipeline does not know, beside the text itself."""


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="directory of *.jsonl.gz")
    parser.add_argument("output", type=Path, help="directory that the pipeline is written to")
    parser.add_argument("--refit", type=Path, metavar="PIPELINE", help="keep the weights of this one, fit scores anew")
    parser.add_argument("--epochs", type=float, default=Recipe().epochs)
    parser.add_argument("--vectors", type=int, default=Recipe().vectors, help="width of the static vectors; 0 for none")
    parser.add_argument("--seed", type=int, default=Recipe().seed)
    options = parser.parse_args()
    recipe = replace(Recipe(), epochs=options.epochs, vectors=options.vectors, seed=options.seed)
    nlp = learn(options.corpora, recipe, _tell) if options.refit is None else _load(options.refit)
    slim_vectors(nlp, width=recipe.vectors, rows=VECTOR_ROWS)
    rules = RuleLayer()
    tuning = [piece for path in corpora_of(options.corpora) for piece in read_corpus(path, Share.TUNING)]
    copies = renamed_all(tuning, Random(recipe.seed))
    arbiter = fitted(
        list(cases_of(nlp, rules, tuning)),
        list(cases_of(nlp, rules, copies, importance=_IMPORTANCE_OF_COPIES)),
        _tell,
    )
    figures = measured(nlp, rules, arbiter, options.corpora)
    write_pipeline(nlp, arbiter, figures, options.output)
    _tell(f"written to {options.output}")


def measured(nlp: Language, rules: RuleLayer, arbiter: Arbiter, directory: Path) -> dict[str, float]:
    """Prints the table of every corpus's held-out share; typed F1 by corpus and of all together."""
    figures: dict[str, float] = {}
    everything, calibration = Assessment(), Calibration()
    for path in corpora_of(directory):
        quality = Assessment()
        for case in cases_of(nlp, rules, read_corpus(path, Share.HELD_OUT)):
            scores = proposed_in(case, arbiter)
            quality += quality_of(scores, case.piece.spans)
            calibration.add(scores, case.piece.spans)
        name = path.name.removesuffix(".jsonl.gz")
        _tell("\n".join((name, *table_of(quality))))
        everything += quality
        figures[name] = round(quality.typed.f1, 4)
    _tell("\n".join(("all", *table_of(everything), *calibration.lines())))
    figures |= {label: round(by_label.f1, 4) for label, by_label in everything.labels.items()}
    return figures | {"all": round(everything.typed.f1, 4), "calibration_error": round(calibration.error, 4)}


def _load(directory: Path) -> Language:
    import spacy

    return spacy.load(directory)


def _tell(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
