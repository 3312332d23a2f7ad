"""A loaded pipeline that reads text: tokens and proposals; runs in the worker process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import PipelineError
from annotator.language import composed, translate
from annotator.paths import starter_pipeline
from annotator.suggest.arbiter import Arbiter
from annotator.suggest.calibration import arbiter_in, wants_rules
from annotator.suggest.directory_check import check_directory
from annotator.suggest.margins import MarginReader, Margins
from annotator.suggest.merging import Proposed, weighed
from annotator.suggest.pattern_pipeline import add_patterns
from annotator.suggest.pipelines import PipelineInfo, describe_pipeline, pipeline_directory
from annotator.suggest.reasons import reason_of, reason_of_finding
from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.layer import RuleLayer
from annotator.suggest.rules.passage import Passage

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, SpanGroup

WORDS_KEPT = 50_000
"""How many words a pipeline may learn beyond those it came with."""

_UNSPACED = (
    r"[\u2e80-\u2fdf\u3001-\u3030\u303b-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff20"
    r"\uff3b-\uff40\uff5b-\uff65\U00020000-\U0003ffff]",
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    r"\u102b-\u103e\u17b4-\u17d3]*",
)
"""Characters of scripts that are written without spaces: each with its marks stands for a token of its own."""


Proposal = tuple[int, int, str, float | None, str]


@dataclass(frozen=True, slots=True)
class PieceReading:
    """What was read in one piece of text: offsets are code points of the piece.

    A proposal is start, end (half-open), label, score (a probability, or None if nobody knows) and what explains it.
    `names` are the last names of persons met up to here, for the next piece of the same text. `error` is a sentence
    if the pipeline failed; the tokens are there all the same.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    proposals: tuple[Proposal, ...]
    words: int
    names: tuple[str, ...] = ()
    error: str | None = None


class PipelineReader:
    """A spaCy pipeline and, where they belong to it, the rule layer and the arbiter between the two."""

    def __init__(
        self, info: PipelineInfo, nlp: Language, rules: RuleLayer | None, arbiter: Arbiter | None = None
    ) -> None:
        self.info = info
        self._nlp = nlp
        self._rules = rules
        self._arbiter = arbiter
        self._margins = MarginReader.of(nlp)
        self._labels = frozenset(info.labels)
        self._words_at_load = len(nlp.vocab.strings)

    def forgetting(self) -> AbstractContextManager[object]:
        """Words met in this block are forgotten after it, once the pipeline has learned enough others.

        spaCy keeps every different word for ever, some 800 bytes each: 100,000 texts of many names would take a
        gigabyte. Those it met first are kept, for they are frequent ones, and known words are tokenized at once.
        """
        learned = len(self._nlp.vocab.strings) - self._words_at_load
        return self._nlp.memory_zone() if learned > WORDS_KEPT else nullcontext()

    def read(self, requests: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[PieceReading]:
        """Reads pieces (each a text and the names met before it) in order."""
        docs = self._docs([text for text, _ in requests])
        for (text, names), (doc, margins, error) in zip(requests, docs, strict=True):
            yield self._reading(text, names, doc, margins, error)

    def _docs(self, texts: Sequence[str]) -> Iterable[tuple[Doc, Margins | None, str | None]]:
        if not self._nlp.pipe_names:
            return [(self._nlp.make_doc(text), None, None) for text in texts]
        try:
            docs = list(self._nlp.pipe(texts))
            margins: Iterable[Margins | None] = self._margins.read(docs) if self._margins else repeat(None, len(docs))
            return list(zip(docs, margins, repeat(None)))
        except Exception:  # whatever a component raises; one by one shows which text it fails on
            return [self._doc_alone(text) for text in texts]

    def _doc_alone(self, text: str) -> tuple[Doc, Margins | None, str | None]:
        try:
            doc = self._nlp(text)
            return doc, self._margins.read([doc])[0] if self._margins else None, None
        except Exception as error:
            sentence = translate("Pipeline", "The pipeline failed on this text: {why}").format(
                why=error or type(error).__name__
            )
            return self._nlp.make_doc(text), None, sentence

    def _reading(
        self, text: str, names: tuple[str, ...], doc: Doc, margins: Margins | None, error: str | None
    ) -> PieceReading:
        starts, ends = token_borders(doc)
        proposals = _proposals_of(doc, margins) if error is None else []
        if self._rules is not None:
            passage = Passage(text, starts, ends, names)
            proposals = self._with_rules(passage, proposals, margins, self._rules)
            names = passage.names
        return PieceReading(starts, ends, tuple(proposals), len(text.split()), names, error)

    def _with_rules(
        self, passage: Passage, proposals: list[Proposal], margins: Margins | None, rules: RuleLayer
    ) -> list[Proposal]:
        if self._arbiter is not None and margins is not None:
            given: list[Proposed] = [(start, end, label, score or 0.0) for start, end, label, score, _ in proposals]
            judged = weighed(passage, given, margins, rules, self._arbiter)
            return [
                (j.candidate.start, j.candidate.end, j.candidate.label, round(j.score, 3), reason_of(j.candidate))
                for j in judged
                if j.candidate.label in self._labels
            ]
        found = rules.read(passage, [Finding(start, end, label, "pipeline") for start, end, label, _, _ in proposals])
        scores = {proposal[:3]: proposal[3] for proposal in proposals}
        return [
            (f.start, f.end, f.label, scores.get((f.start, f.end, f.label)), reason_of_finding(f))
            for f in found
            if f.label in self._labels
        ]


def load_reader(pipeline: str, language: str) -> PipelineReader:
    """Loads a pipeline by name or path; PipelineError with a sentence if that cannot be done."""
    info = describe_pipeline(pipeline)
    if info.kind == "rules" or (info.kind == "starter" and language != info.language):
        return _load_rules(info, language)
    import spacy

    if info.kind == "patterns":
        return _load_patterns(info, Path(pipeline).expanduser(), language)
    known: tuple[str, ...] = ()
    if info.kind == "starter":
        # Its tokenizer is spaCy's for English, there by then; to read it again takes as long as all of its model.
        pipeline, known = str(starter_pipeline()), ("tokenizer",)

    folder = pipeline_directory(pipeline)
    if folder is not None:
        check_directory(folder)
    try:
        nlp = spacy.util.load_model_from_package(pipeline) if folder is None else spacy.load(folder, exclude=known)
    except Exception as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise PipelineError(
            translate("Pipeline", "The pipeline “{name}” cannot be loaded: {reason}").format(
                name=pipeline, reason=reason
            )
        ) from error
    return PipelineReader(info, nlp, RuleLayer() if wants_rules(nlp.meta) else None, arbiter_in(nlp.meta))


def _load_patterns(info: PipelineInfo, path: Path, language: str) -> PipelineReader:
    nlp, _ = blank_pipeline(language)
    return PipelineReader(replace(add_patterns(nlp, info, path), language=language), nlp, None)


def token_borders(doc: Doc) -> tuple[list[int], list[int]]:
    """Starts and ends of all tokens that are more than white space, in code points."""
    table = doc.to_array(["IDX", "LENGTH", "IS_SPACE"])
    table = table[table[:, 2] == 0]
    return table[:, 0].tolist(), (table[:, 0] + table[:, 1]).tolist()


def _load_rules(info: PipelineInfo, language: str) -> PipelineReader:
    nlp, remark = blank_pipeline(language)
    if language != "en":
        only = translate("Pipeline", "It reads English only; for other languages it proposes nothing.")
        remark = composed("{remark} {only}", remark=remark, only=only) if remark else only
    if remark:
        info = replace(info, description=composed("{told} {remark}", told=info.description, remark=remark))
    return PipelineReader(replace(info, language=language), nlp, RuleLayer() if language == "en" else None)


def blank_pipeline(language: str) -> tuple[Language, str]:
    """A bare tokenizer, and a sentence if it is not the language's own."""
    import spacy

    try:
        return spacy.blank(language), ""
    except Exception:  # ImportError for lack of a package, but also whatever such a package raises
        nlp = spacy.blank("xx")
    infixes = spacy.util.compile_infix_regex([*(nlp.Defaults.infixes or ()), *_UNSPACED])
    setattr(nlp.tokenizer, "infix_finditer", infixes.finditer)  # noqa: B010 (spaCy types it as any callable)
    told = translate(
        "Pipeline",
        "Tokens are those for many languages (xx), since spaCy's tokenizer for “{language}” is not installed or needs"
        " a package that is not.",
    )
    return nlp, told.format(language=language)


def _proposals_of(doc: Doc, margins: Margins | None) -> list[Proposal]:
    """What the pipeline labelled, white space at the ends left out, each range and label once."""
    found: dict[tuple[int, int, str], Proposal] = {}
    for span in doc.ents:
        score = margins.spans.get(span.start) if margins is not None else None
        _take(found, span, None if score is None else round(score, 3))
    for group in doc.spans.values():
        for span, score in zip(group, _scores_of(group), strict=True):
            _take(found, span, score)
    return list(found.values())


def _scores_of(group: SpanGroup) -> list[float | None]:
    """What a span categorizer thinks of each span of a group, from 0 to 1; None where the group has no such scores."""
    scores = group.attrs.get("scores")
    if scores is None or len(scores) != len(group):
        return [None] * len(group)
    return [round(min(1.0, max(0.0, float(score))), 3) for score in scores]


def _take(found: dict[tuple[int, int, str], Proposal], span: Span, score: float | None) -> None:
    text, start = span.text, span.start_char
    stripped = text.strip()
    if stripped and span.label_:
        start += len(text) - len(text.lstrip())
        key = (start, start + len(stripped), span.label_)
        # An entity ruler gives its pattern's id along.
        found.setdefault(key, (*key, score, f"pattern: {span.id_}" if span.id_ else "pipeline"))
