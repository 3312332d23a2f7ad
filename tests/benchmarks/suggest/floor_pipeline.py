"""Makes the pipeline that the starter is held against: the plain recipe, measured with the same rules.

    python tests/benchmarks/suggest/floor_pipeline.py CORPORA OUTPUT

A small `tok2vec` and `ner` on edited text alone, three epochs, without static vectors, without copies in other styles
and without an arbiter: the rules are joined with it by their order of merging. It sees the training share of its
corpora and nothing else, as the starter does. Ten minutes of CPU on one core; then compare:

    python tests/benchmarks/suggest/suggestion_quality.py CORPORA --pipeline rules --pipeline OUTPUT --pipeline starter
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from annotator.suggest.calibration import KEY, written
from annotator.suggest.starter.learning import learn
from annotator.suggest.starter.recipe import Recipe

CORPORA = ("gmb", "wikigold", "gum_ccby")
FLOOR = Recipe(
    hidden=64,
    vectors=0,
    epochs=3.0,
    dropout=0.1,
    share_british=0.0,
    share_lower=0.0,
    share_capitals=0.0,
    repeats={},
)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in CORPORA:
            file = f"{name}.jsonl.gz"
            (Path(folder) / file).symlink_to((options.corpora / file).resolve())
        nlp = learn(Path(folder), FLOOR, lambda sentence: print(sentence, flush=True))
    nlp.meta[KEY] = written(None, rules=True)
    nlp.to_disk(options.output)


if __name__ == "__main__":
    main()
