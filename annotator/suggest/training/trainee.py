"""The pipeline that is trained: made from a base, with the project's labels and no others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import PipelineError
from annotator.language import translate
from annotator.suggest.directory_check import check_directory
from annotator.suggest.pipelines import package_folder, pipeline_directory
from annotator.suggest.reading import blank_pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

_TEACHERS = ("tok2vec", "transformer", "curated_transformer")
"""Factories whose vectors another component may listen to."""

_WIDTH = 96
_EMBEDDING = {"NORM": 4000, "PREFIX": 1500, "SUFFIX": 2500, "SHAPE": 2000}


@dataclass(frozen=True)
class Trainee:
    """A pipeline of a `ner` and what it listens to; `ner` is that component's name."""

    nlp: Language
    ner: str

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that it can give."""
        return tuple(sorted(self.nlp.get_pipe(self.ner).labels))  # type: ignore[attr-defined]


def load_base(base: str) -> Trainee:
    """The base's `ner` and what it listens to; PipelineError if it has none or cannot be loaded."""
    import spacy

    directory = pipeline_directory(base)
    folder = directory or package_folder(base)
    if folder is None:
        raise PipelineError(
            translate("TrainingStage", "There is no pipeline “{base}” to start from.").format(base=base)
        )
    if directory is not None:
        check_directory(directory)
    try:
        config = spacy.util.load_config(_config_of(folder))
        ner, kept = _parts(config)
        others = [name for name in config["nlp"]["pipeline"] if name not in kept]
        if ner:
            source = directory or base
            nlp = spacy.load(source, exclude=others)
    except Exception as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise PipelineError(
            translate("TrainingStage", "The pipeline “{base}” cannot be loaded to start from: {reason}").format(
                base=base, reason=reason
            )
        ) from error
    if not ner:
        raise PipelineError(
            translate(
                "TrainingStage", "The pipeline “{base}” has no `ner` to start from. Choose another base with --base."
            ).format(base=base)
        )
    return Trainee(nlp, ner)


def blank(language: str) -> Trainee:
    """A pipeline of the language that knows nothing yet; its tokens are those of the project."""
    nlp, _ = blank_pipeline(language)
    nlp.add_pipe("tok2vec", config={"model": _TOK2VEC})
    nlp.add_pipe("ner", config={"model": _NER})
    return Trainee(nlp, "ner")


def begin(trainee: Trainee, labels: Sequence[str], examples: Sequence[Example]) -> Trainee:
    """Makes a blank pipeline ready to learn these labels."""
    ner: Any = trainee.nlp.get_pipe(trainee.ner)
    for label in labels:
        ner.add_label(label)
    trainee.nlp.initialize(lambda: examples[:100])
    return trainee


def with_labels(base: Trainee, labels: Sequence[str], rows: Mapping[str, str], examples: Sequence[Example]) -> Trainee:
    """The base's pipeline with a new `ner` of exactly these labels, in the base's state but for its last layer.

    `rows` has for a label the one of the base whose moves its own begin with; a label without begins at zero. The
    old component is of no use afterwards. spaCy can add labels to a `ner` and never take one away; so a new one is
    made after the same config, and the weights are copied.
    """
    nlp = base.nlp
    old: Any = nlp.get_pipe(base.ner)
    config = dict(nlp.get_pipe_config(base.ner))
    factory = config.pop("factory")
    config["moves"] = None
    nlp.remove_pipe(base.ner)
    new: Any = nlp.add_pipe(factory, name=base.ner, config=config)
    for label in labels:
        new.add_label(label)
    new.initialize(lambda: examples[:100], nlp=nlp)
    _copy_weights(old.model, new.model)
    _copy_moves(old, new, rows)
    return Trainee(nlp, base.ner)


def _config_of(folder: Path) -> Path:
    """A package keeps its pipeline in a folder of its own, named after the version."""
    if (folder / "config.cfg").is_file():
        return folder / "config.cfg"
    return next(iter(sorted(folder.glob("*/config.cfg"))), folder / "config.cfg")


def _parts(config: Mapping[str, Any]) -> tuple[str, list[str]]:
    """The name of the first `ner` (empty if there is none) and of all components that it needs."""
    components, names = config["components"], config["nlp"]["pipeline"]
    ner = next((name for name in names if components[name].get("factory") in ("ner", "beam_ner")), "")
    if not ner:
        return "", []
    source = components[ner].get("model", {}).get("tok2vec", {})
    if "Listener" not in source.get("@architectures", ""):
        return ner, [ner]
    upstream = source.get("upstream", "*")
    teachers = [name for name in names if components[name].get("factory") in _TEACHERS]
    return ner, [*(name for name in teachers if upstream in ("*", name)), ner]


def _copy_weights(old: Any, new: Any) -> None:
    """Everything but the last layer, whose rows are moves and may stand in another order."""
    last = _last_layer(old), _last_layer(new)
    for from_node, to_node in zip(old.walk(), new.walk(), strict=True):
        if from_node is last[0] or to_node is last[1]:
            continue
        for name in from_node.param_names:
            if from_node.has_param(name) is True and to_node.has_param(name) is True:
                given = from_node.get_param(name)
                if given.shape == to_node.get_param(name).shape:
                    to_node.set_param(name, given.copy())


def _copy_moves(old: Any, new: Any, rows: Mapping[str, str]) -> None:
    old_places = {name: place for place, name in enumerate(_moves(old))}
    from_layer, to_layer = _last_layer(old.model), _last_layer(new.model)
    axes = {"W": 0, "b": 0} if old.model.attrs["has_upper"] else {"W": 1, "b": 0, "pad": 2}
    for name, axis in axes.items():
        given, taken = from_layer.get_param(name), to_layer.get_param(name).copy()
        for place, move in enumerate(_moves(new)):
            kind, _, label = move.partition("-")
            same = old_places.get(f"{kind}-{rows[label]}" if label in rows else move if not label else "")
            if same is not None:
                taken[(slice(None),) * axis + (place,)] = given[(slice(None),) * axis + (same,)]
        to_layer.set_param(name, taken)


def _moves(ner: Any) -> Iterable[str]:
    return [str(ner.moves.get_class_name(place)) for place in range(ner.moves.n_moves)]


def _last_layer(model: Any) -> Any:
    return model.get_ref("upper" if model.attrs["has_upper"] else "lower")


_TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": _WIDTH,
        "attrs": list(_EMBEDDING),
        "rows": list(_EMBEDDING.values()),
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": _WIDTH,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}
_NER = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "extra_state_tokens": False,
    "hidden_width": 64,
    "maxout_pieces": 2,
    "use_upper": True,
    "nO": None,
    "tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": _WIDTH, "upstream": "*"},
}
