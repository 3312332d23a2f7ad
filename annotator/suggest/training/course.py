"""A whole training in the worker process: base, replay, loop, comparison, and a directory at the end."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from annotator.domain.assessment import Assessment, assess
from annotator.errors import PipelineError
from annotator.language import translate
from annotator.suggest.pieces import pieces
from annotator.suggest.reading import PipelineReader, load_reader
from annotator.suggest.training.alignment import align
from annotator.suggest.training.examples import Taught, make_examples
from annotator.suggest.training.loop import Lesson, run
from annotator.suggest.training.replay import replay
from annotator.suggest.training.request import NO_BASE, CurvePoint, TrainingOutcome, TrainingRequest, TrainingText
from annotator.suggest.training.trainee import Trainee, begin, blank, load_base, with_labels

FEW = 50
"""Below so many documents a training takes more epochs."""
_EPOCHS_FOR_FEW, _EPOCHS = 8, 4
_FROM_NOTHING = 3
"""A pipeline without a base needs so many times the epochs."""


@dataclass(frozen=True)
class Reporter:
    """Who is told what goes on, and asked whether to go on."""

    stage: Callable[[str], None]
    point: Callable[[CurvePoint], None]
    is_cancelled: Callable[[], bool]


@dataclass
class _Class:
    """What is trained on what."""

    trainee: Trainee
    taught: Taught
    labels: tuple[str, ...]
    replayed: int


def train(request: TrainingRequest, reporter: Reporter) -> TrainingOutcome:
    """Trains as requested and writes the result to the request's folder; PipelineError with a sentence if it cannot."""
    from thinc.api import fix_random_seed

    began = time.monotonic()
    fix_random_seed(request.seed)
    reporter.stage(translate("TrainingStage", "Reading the held-out documents with the present pipeline"))
    before = _before(request)
    reporter.stage(translate("TrainingStage", "Preparing"))
    prepared = _prepare(request)
    epochs = request.epochs or _epochs(request)
    fix_random_seed(request.seed)
    reporter.stage(translate("TrainingStage", "Training"))
    course = run(
        Lesson(
            prepared.trainee,
            prepared.taught.examples,
            request.held_out,
            epochs,
            request.seed,
            reporter.point,
            reporter.is_cancelled,
            request.labels,
        )
    )
    reporter.stage(translate("TrainingStage", "Comparing"))
    after, ours = _save(request, prepared)
    return TrainingOutcome(
        labels=prepared.labels,
        before=before,
        after=after,
        curve=tuple(course.curve),
        epoch=course.best.epochs if course.best else 0.0,
        epochs=epochs,
        words=course.words,
        seconds=time.monotonic() - began,
        rules=ours.get("rules") is True,
        replayed=prepared.replayed,
        left_out=prepared.taught.left_out,
        cancelled=course.cancelled,
    )


def assess_reader(reader: PipelineReader, texts: Sequence[TrainingText], labels: Sequence[str]) -> Assessment:
    """What a person would have got on these texts: read as in the window, in pieces, labels of the project alone."""
    total = Assessment()
    for text in texts:
        found = []
        names: tuple[str, ...] = ()
        for start, end in pieces(text.text):
            reading = next(iter(reader.read([(text.text[start:end], names)])))
            names = reading.names
            found += [(start + proposal[0], start + proposal[1], proposal[2]) for proposal in reading.proposals]
        total += assess(found, text.spans, labels=labels, unknown=text.unknown)
    return total


def _before(request: TrainingRequest) -> Assessment:
    if request.present == NO_BASE:
        return assess_nothing(request.held_out, request.labels)
    try:
        reader = load_reader(request.present, request.language)
    except PipelineError:  # one that cannot be loaded suggests nothing
        return assess_nothing(request.held_out, request.labels)
    return assess_reader(reader, request.held_out, request.labels)


def assess_nothing(texts: Sequence[TrainingText], labels: Sequence[str]) -> Assessment:
    """The figures of a pipeline that proposes nothing."""
    return sum((assess((), text.spans, labels=labels) for text in texts), Assessment())


def _epochs(request: TrainingRequest) -> int:
    epochs = _EPOCHS_FOR_FEW if len(request.train) < FEW else _EPOCHS
    return epochs * (_FROM_NOTHING if request.base == NO_BASE else 1)


def _prepare(request: TrainingRequest) -> _Class:
    wanted = frozenset(request.labels)
    texts = [replace(text, spans=tuple(span for span in text.spans if span[2] in wanted)) for text in request.train]
    confirmed = {label for text in texts for _, _, label in text.spans}
    if request.base == NO_BASE:
        labels = tuple(sorted(confirmed))
        trainee = blank(request.language)
        taught = make_examples(trainee.nlp, texts)
        return _Class(begin(trainee, labels, taught.examples), taught, labels, 0)
    base = load_base(request.base)
    alignment = align(base, texts)
    rows = alignment.rows(request.labels, base.labels)
    labels = tuple(sorted(confirmed | (wanted & set(base.labels))))
    translation = alignment.translation(labels, base.labels)
    repeated = _repeated(request, base, translation)
    taught = make_examples(base.nlp, [*texts, *repeated])
    trainee = with_labels(base, labels, {label: rows[label] for label in labels if label in rows}, taught.examples)
    return _Class(trainee, taught, labels, len(repeated))


def _repeated(request: TrainingRequest, base: Trainee, translation: Mapping[str, str | None]) -> list[TrainingText]:
    """Replay, unless the base has no label that means anything in the project (or is of another language)."""
    if request.language != "en" or not any(translation.values()):
        return []
    words = sum(len(text.text.split()) for text in request.train)
    return replay(base, round(words * request.replay_share), request.seed, translation)


def _save(request: TrainingRequest, prepared: _Class) -> tuple[Assessment, dict[str, Any]]:
    """Writes the directory, with the rules after the pipeline if that is better; the figures of what was written."""
    nlp = prepared.trainee.nlp
    theirs = nlp.meta.get("annotator")
    base_rules = theirs if isinstance(theirs, dict) and theirs.get("rules") is True else None
    nlp.meta.update({key: value for key, value in request.meta.items() if key != "annotator"})
    nlp.meta["annotator"] = {"rules": False}
    nlp.to_disk(request.folder)
    ours: dict[str, Any] = {"rules": False}
    after = _read_again(request)
    if base_rules is not None:
        _write_ours(request.folder, base_rules)
        with_rules = _read_again(request)
        if with_rules.typed.f1 > after.typed.f1:
            after, ours = with_rules, dict(base_rules)
    _write_ours(request.folder, {**request.meta.get("annotator", {}), **ours}, after)
    return after, ours


def _read_again(request: TrainingRequest) -> Assessment:
    """The figures of the directory, as whoever loads it gets them."""
    return assess_reader(load_reader(str(request.folder), request.language), request.held_out, request.labels)


def _write_ours(folder: Path, ours: Mapping[str, Any], after: Assessment | None = None) -> None:
    path = folder / "meta.json"
    meta = msgspec.json.decode(path.read_bytes())
    meta["annotator"] = ours
    if after is not None:
        meta["performance"] = {
            "ents_p": after.typed.precision,
            "ents_r": after.typed.recall,
            "ents_f": after.typed.f1,
            "ents_per_type": {
                label: {"p": figures.precision, "r": figures.recall, "f": figures.f1}
                for label, figures in after.labels.items()
            },
        }
    path.write_bytes(msgspec.json.format(msgspec.json.encode(meta), indent=2))
