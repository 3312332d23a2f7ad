"""What a project's suggesters propose together, document by document: what is kept, and what of it is offered."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.combining import Proposals, combined
from annotator.domain.document import DocumentId
from annotator.domain.phrases import PhraseCount, key_of, phrase_of
from annotator.domain.span import LabelledRange
from annotator.domain.suggester import FIXED_KINDS, Suggester, SuggesterKind, SuggesterList
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.domain.tokens import WordBorders
from annotator.errors import AnnotatorError
from annotator.giving_way import giving_way
from annotator.session.suggester_files import located, word_list
from annotator.store.project_file import ProjectFile
from annotator.store.suggestions import Reading
from annotator.suggest.dictionary import Dictionary, FoldedText, learned_dictionary

_log = logging.getLogger(__name__)
SURE = 0.8
"""From this score on, four times confirmed and never otherwise, what was learned goes before a pipeline that says
another label. Measured on held-out news beside a pipeline trained on such: a lower bound costs precision."""


@dataclass(frozen=True)
class _Run:
    """A reading with what its suggester proposes in the project's labels, and the suggester, if it has one."""

    reading: Reading
    suggester: Suggester | None
    said: tuple[Suggestion, ...]
    is_stored: bool

    def proposals(self, known: Collection[str]) -> Proposals:
        """What it proposes under labels of the project; imported suggestions are nobody's rivals."""
        kind = self.reading.source.kind
        return Proposals(
            tuple(s for s in self.said if s.label in known),
            is_dictionary=kind is SourceKind.DICTIONARY,
            is_rival=kind is not SourceKind.IMPORT,
        )

    def reading_of(self, offered: Sequence[Suggestion], known: Collection[str]) -> Reading | None:
        """The reading to keep if this is offered of it; None if that is what is kept already.

        What has a label that the project lacks is kept beside it, for it is counted.
        """
        reading = self.reading
        kept = (*offered, *(s for s in self.said if s.label not in known))
        said = None if reading.source.kind is SourceKind.DICTIONARY or set(kept) == set(reading.said) else reading.said
        if self.is_stored and set(kept) == set(reading.suggestions) and said == reading.raw:
            return None
        return replace(reading, suggestions=kept, raw=said)


def combined_readings(project: ProjectFile, fresh: Reading) -> list[Reading]:
    """What is to be kept when a pipeline has read a document: its own reading, and others that it changes.

    May be called from any thread.
    """
    stored = [old for old in project.readings(fresh.document) if not _is_same(old.source, fresh.source)]
    return _combined(project, fresh.document, stored, fresh)


def changed_readings(project: ProjectFile, document: DocumentId) -> list[Reading]:
    """The readings of a document that would be other ones now: what was learned, or the suggesters, changed."""
    return _combined(project, document, project.readings(document), None)


def refresh(project: ProjectFile, document: DocumentId) -> bool:
    """Brings the suggestions of an open document after what was learned meanwhile; whether that changed any.

    To be called before a document is shown. Never fails: where nothing can be written, what is stored is shown.
    """
    if not project.is_writable:
        return False
    try:
        if project.annotation(document).answer is not None:
            return False
        changed = changed_readings(project, document)
        if changed:
            project.keep_reading(changed).result()
    except AnnotatorError as error:
        _log.warning("suggestions were not refreshed: %s", error)
        return False
    return bool(changed)


def _combined(
    project: ProjectFile, document: DocumentId, stored: Sequence[Reading], fresh: Reading | None
) -> list[Reading]:
    suggesters = project.suggesters()
    if _is_plain(suggesters, stored, fresh) and not project.has_phrases():
        return [fresh] if fresh is not None else []
    text = project.document(document).text
    annotation = project.annotation(document)
    decided = annotation.decisions.keys()
    tokens = (fresh.tokens if fresh is not None else project.tokens(document)) or WordBorders(text).tokens()
    folded = FoldedText(text, tokens)
    counts = _counts(project, folded, [*stored, *([fresh] if fresh is not None else [])])
    runs = [*_pipeline_runs(suggesters, stored, fresh)]
    runs += _dictionary_runs(project, document, suggesters, stored, folded, counts)
    order = {suggester.name: place for place, suggester in enumerate(suggesters)}
    runs = [_with_decided(run, decided) for run in runs]
    runs.sort(key=lambda run: -1 if run.suggester is None else order[run.suggester.name])
    known = frozenset(project.labels().for_spans().names)
    offered = combined(
        text,
        [run.proposals(known) for run in runs],
        counts={(count.text, count.label): count for count in counts},
        spans=annotation.spans,
        decided=decided,
    )
    made = [run.reading_of(some, known) for run, some in zip(runs, offered, strict=True)]
    return [reading for reading in made if reading is not None]


def _counts(project: ProjectFile, folded: FoldedText, readings: Iterable[Reading]) -> list[PhraseCount]:
    """What was said of any text that may stand where a token begins, and of what is suggested."""
    if not project.has_phrases():
        return []
    keys = {key for both in folded.keys for key in both}
    phrases = (phrase_of(folded.text[s.start : s.end]) for reading in readings for s in giving_way(reading.said))
    keys.update(key_of(phrase) for phrase in phrases if phrase is not None)
    return project.phrases(keys - {""})


def _dictionary_runs(
    project: ProjectFile,
    document: DocumentId,
    suggesters: SuggesterList,
    stored: Sequence[Reading],
    folded: FoldedText,
    counts: Sequence[PhraseCount],
) -> Iterator[_Run]:
    """What the learned dictionary and the word lists that are switched on find, and what they found before."""
    earlier = {r.source.name: r for r in stored if r.source.kind is SourceKind.DICTIONARY}
    for suggester in suggesters:
        if suggester.kind not in (SuggesterKind.LEARNED, SuggesterKind.DICTIONARY):
            continue
        source = Source(SourceKind.DICTIONARY, suggester.name, "", suggesters.priority(suggester))
        old = earlier.pop(suggester.name, None)
        dictionary = _dictionary(project, suggester, counts)
        found = tuple(dictionary.suggest_in(folded, source)) if dictionary else ()
        if suggester.kind is SuggesterKind.LEARNED:
            found = _with_doubt(found, -len(suggesters))
        else:
            found = _mapped(found, suggester, source.priority)
        if found or old is not None:
            yield _Run(old or Reading(document, source, None, ()), suggester, found, old is not None)
    for gone in earlier.values():
        yield _Run(gone, None, (), is_stored=True)


def _with_doubt(suggestions: Iterable[Suggestion], last: int) -> tuple[Suggestion, ...]:
    """What was confirmed a few times only comes last of what others propose for the same range."""
    return tuple(
        s if (s.score or 0.0) >= SURE else replace(s, source=replace(s.source, priority=last))
        for s in giving_way(suggestions)
    )


def _dictionary(project: ProjectFile, suggester: Suggester, counts: Sequence[PhraseCount]) -> Dictionary | None:
    if not suggester.enabled:
        return None
    if suggester.kind is SuggesterKind.LEARNED:
        return learned_dictionary(counts) if counts else None
    try:
        return word_list(located(project.path, suggester)).dictionary
    except AnnotatorError as error:  # told where the suggesters are shown; the others go on
        _log.warning("%s", error)
        return None


def _is_plain(suggesters: SuggesterList, stored: Sequence[Reading], fresh: Reading | None) -> bool:
    """Whether what the pipeline says is what is offered, as long as nothing was learned."""
    if len(suggesters) > len(FIXED_KINDS) or any(s.labels or not s.enabled for s in suggesters):
        return False
    if any(reading.raw is not None or reading.source.kind is SourceKind.DICTIONARY for reading in stored):
        return False
    return sum(_is_pipeline(reading) for reading in stored) <= (1 if fresh is None else 0)


def _pipeline_runs(suggesters: SuggesterList, stored: Sequence[Reading], fresh: Reading | None) -> Iterator[_Run]:
    """What pipelines said of the document; of several main ones, one after the other, the latest counts."""
    further = {s.name: s for s in suggesters if s.kind in (SuggesterKind.PATTERNS, SuggesterKind.PIPELINE)}
    main = next(s for s in suggesters if s.kind is SuggesterKind.MAIN)
    readings = [*stored, *([fresh] if fresh is not None else [])]  # the latest last
    latest = next((r for r in reversed(readings) if _is_pipeline(r) and r.source.name not in further), None)
    for reading in readings:
        if reading.source.kind is SourceKind.IMPORT:
            yield _Run(reading, None, reading.said, reading is not fresh)
        elif _is_pipeline(reading):
            suggester = further.get(reading.source.name, main)
            counts = suggester.enabled and (suggester is not main or reading is latest)
            said = _mapped(reading.said, suggester, suggesters.priority(suggester)) if counts else ()
            yield _Run(reading, suggester, said, reading is not fresh)


def _is_pipeline(reading: Reading) -> bool:
    return reading.source.kind in (SourceKind.PIPELINE, SourceKind.RULE)


def _is_same(one: Source, other: Source) -> bool:
    """Whether a reading of the one takes the place of a reading of the other: the version does not matter."""
    return (one.kind, one.name) == (other.kind, other.name)


def _mapped(suggestions: Iterable[Suggestion], suggester: Suggester, priority: int) -> tuple[Suggestion, ...]:
    """The suggestions under the project's labels, as far as they are to be offered."""
    found = []
    for suggestion in giving_way(suggestions):
        label = suggester.label_for(suggestion.label)
        if label is None:
            continue
        if label == suggestion.label and suggestion.source.priority == priority:
            found.append(suggestion)
        else:
            found.append(replace(suggestion, label=label, source=replace(suggestion.source, priority=priority)))
    return tuple(found)


def _with_decided(run: _Run, decided: Collection[LabelledRange]) -> _Run:
    """The run with what was offered and decided before, though it would not be proposed now: its verdict is counted."""
    said = {suggestion.labelled_range for suggestion in giving_way(run.said)}
    kept = [
        s for s in giving_way(run.reading.suggestions) if s.labelled_range in decided and s.labelled_range not in said
    ]
    return replace(run, said=(*run.said, *kept)) if kept else run
