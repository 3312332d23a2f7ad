"""The numbers of a training: architecture, mixture of texts, pace."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

LABELS = (
    *("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"),
    *("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"),
)
"""The 18 labels of OntoNotes."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a starter pipeline is made; the defaults are those of the one that is shipped."""

    width: int = 96
    depth: int = 4
    hidden: int = 96
    rows: tuple[tuple[str, int], ...] = (("NORM", 8000), ("PREFIX", 1500), ("SUFFIX", 3000), ("SHAPE", 2500))
    vectors: int = 40
    epochs: float = 4.0
    learn_rate: float = 1e-3
    dropout: float = 0.15
    first_batch: int = 500
    last_batch: int = 1500
    seed: int = 0
    share_british: float = 0.35
    share_lower: float = 0.15
    share_capitals: float = 0.03
    repeats: dict[str, int] = field(default_factory=lambda: {"wikigold": 3, "gum_ccby": 3})
    """How often the texts of a small corpus are read in each epoch."""


def blank_pipeline(recipe: Recipe) -> Language:
    """A pipeline of standard factories that has learned nothing yet: `tok2vec` and `ner`."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": _tok2vec(recipe)})
    ner = nlp.add_pipe("ner", config={"model": _parser(recipe)})
    for label in LABELS:
        ner.add_label(label)  # type: ignore[attr-defined]
    return nlp


def _tok2vec(recipe: Recipe) -> dict[str, Any]:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": recipe.width,
            "attrs": [name for name, _ in recipe.rows],
            "rows": [count for _, count in recipe.rows],
            "include_static_vectors": recipe.vectors > 0,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": recipe.width,
            "depth": recipe.depth,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def _parser(recipe: Recipe) -> dict[str, Any]:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": recipe.hidden,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": recipe.width, "upstream": "*"},
    }
