"""Writing the trained pipeline as a directory that any spaCy can load, with its figures, sources and licences."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.suggest.arbiter import Arbiter
from annotator.suggest.calibration import KEY, written
from annotator.suggest.starter.recipe import LABELS

if TYPE_CHECKING:
    from spacy.language import Language

VERSION = "1.0.0"
VECTOR_ROWS = 12_000
"""So many words have vectors of their own; more would not fit."""
LARGEST = 12_000_000
"""Bytes that the directory may have: it lies in the history of the repository with each change."""

_SOURCES = (
    (
        "Groningen Meaning Bank",
        "Bos, Basile, Evang, Venhuizen, Bjerva (University of Groningen)",
        "ODbL 1.0 / DbCL 1.0",
    ),
    (
        "WikiGold",
        "Balasuriya, Ringland, Nothman, Murphy, Curran: NER in Wikipedia, 2009",
        "CC BY 4.0",
    ),
    ("GUM: academic, court, interview, news", "Zeldes: The GUM corpus, 2017", "CC BY 4.0 / CC BY 2.5"),
    ("WNUT 2017", "Derczynski, Nichols, van Erp, Limsopatham: WNUT 2017 shared task", "CC BY 4.0"),
    ("Broad Twitter Corpus", "Derczynski, Bontcheva, Roberts: Broad Twitter Corpus, 2016", "CC BY 4.0"),
)
"""Name, authors and licence of each corpus that the weights were trained on."""

_NOTICE = """\
This directory holds a spaCy pipeline for English. Its weights are data of this project, shared under the Creative
Commons Attribution 4.0 International licence (CC BY 4.0). No sentence of the corpora is in it. The weights were
trained on these corpora, whose authors are to be named:

{sources}

A part of the static vectors says in which word lists a word stands; the sources of the lists are named in them.
"""


def write_pipeline(nlp: Language, arbiter: Arbiter, figures: Mapping[str, float], output: Path) -> None:
    """Writes the directory anew; ValueError if it is too big to be kept in a repository."""
    nlp.meta.update(
        name="starter",
        version=VERSION,
        description="Names, places, organisations, dates, numbers: the 18 labels of OntoNotes, for English text.",
        author="Annotator",
        license="CC BY 4.0",
        spacy_version=">=3.8.0,<3.9.0",
        sources=[{"name": name, "author": author, "license": licence} for name, author, licence in _SOURCES],
    )
    nlp.meta["performance"] = dict(figures)
    nlp.meta[KEY] = written(arbiter, rules=True)
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(output)
    _forget_words(output)
    sources = "\n".join(f"- {name}. {author}. {licence}" for name, author, licence in _SOURCES)
    (output / "NOTICE").write_text(_NOTICE.format(sources=sources), encoding="utf-8")
    size = sum(path.stat().st_size for path in output.rglob("*") if path.is_file())
    if size > LARGEST:
        raise ValueError(f"{output} has {size:,} bytes, more than {LARGEST:,}.")


def _forget_words(output: Path) -> None:
    """Keeps of the strings only the labels: words are looked up by their hashes, and training has met a million."""
    (output / "vocab" / "strings.json").write_text(json.dumps(sorted(LABELS)), encoding="utf-8")
