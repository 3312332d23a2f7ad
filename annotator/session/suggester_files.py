"""Suggesters that come from outside: what a file or directory is, where it lies, and what there is to say of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from annotator.domain.record import RejectedRecord
from annotator.domain.suggester import Suggester, SuggesterKind, SuggesterList, free_name
from annotator.errors import AnnotatorError, InputError, UsageError
from annotator.language import marked, translate
from annotator.session.pipeline_place import resolved_pipeline
from annotator.store.project_file import ProjectFile
from annotator.suggest.patterns import PatternFile, holds_patterns, read_patterns
from annotator.suggest.pipelines import describe_pipeline
from annotator.suggest.word_lists import WordList, read_word_list

_BESIDE = "./"
"""Begins the stored path of what lies in the project's folder, so that both can be moved together."""

_KIND_TITLES = {
    SuggesterKind.MAIN: marked("Suggester", "pipeline of the project"),
    SuggesterKind.LEARNED: marked("Suggester", "what you confirmed"),
    SuggesterKind.DICTIONARY: marked("Suggester", "word list"),
    SuggesterKind.PATTERNS: marked("Suggester", "patterns"),
    SuggesterKind.PIPELINE: marked("Suggester", "further pipeline"),
}


@dataclass(frozen=True)
class SuggesterState:
    """What there is to say of a suggester: its labels, a sentence, and lines of its file that cannot be used.

    `problem` is a sentence if it can suggest nothing as it is, else empty.
    """

    suggester: Suggester
    labels: tuple[str, ...]
    description: str
    problem: str = ""
    rejected: tuple[RejectedRecord, ...] = ()


def kind_title(kind: SuggesterKind) -> str:
    """What a person calls suggesters of that kind."""
    return translate("Suggester", _KIND_TITLES[kind])


def located(project: Path, suggester: Suggester) -> str:
    """Where a suggester lies now, for the project file at that path; the name of an installed pipeline as it is."""
    if suggester.path.startswith(_BESIDE):
        return str(project.resolve().parent / suggester.path)
    return suggester.path


def stored_path(project: Path, path: str) -> str:
    """How a path is kept in the project: from the project's folder on if it lies in it, else whole."""
    given = Path(path).expanduser()
    if not given.exists():
        return path
    whole, folder = given.resolve(), project.resolve().parent
    return f"{_BESIDE}{whole.relative_to(folder).as_posix()}" if whole.is_relative_to(folder) else str(whole)


def kind_of(path: str) -> SuggesterKind:
    """What a path or name is: a pipeline, patterns or a word list; UsageError if that cannot be seen."""
    given = Path(path).expanduser()
    if not given.is_file():
        return SuggesterKind.PIPELINE
    ending = given.suffix.lower()
    if ending in (".tsv", ".txt"):
        return SuggesterKind.DICTIONARY
    if ending not in (".jsonl", ".json"):
        raise UsageError(
            translate(
                "Session", "“{name}” is no suggester: give a .tsv or .jsonl file, or a pipeline's directory."
            ).format(name=given.name)
        )
    try:
        return SuggesterKind.PATTERNS if holds_patterns(given) else SuggesterKind.DICTIONARY
    except OSError as error:
        raise InputError(path, translate("Session", "it cannot be read ({why}).").format(why=error.strerror)) from error


def add_suggester(
    project: ProjectFile, path: str, *, name: str = "", kind: SuggesterKind | None = None
) -> tuple[SuggesterList, SuggesterState]:
    """Adds what lies there to the project's suggesters, the last of them, and says what it is.

    AnnotatorError if it can suggest nothing: nothing is added then.
    """
    suggesters = project.suggesters()
    suggester = new_suggester(project, path, taken=[one.name for one in suggesters], name=name, kind=kind)
    wanted = suggesters.with_added(suggester)
    state = state_of(project, suggester)
    if state.problem:
        raise UsageError(state.problem)
    project.set_suggesters(wanted).result()
    return wanted, state


def new_suggester(
    project: ProjectFile, path: str, *, taken: Iterable[str], name: str = "", kind: SuggesterKind | None = None
) -> Suggester:
    """A suggester for what lies there, under that name or one made of its file's; nothing is kept yet."""
    chosen = name.strip() or free_name(Path(path).stem or path, taken)
    return Suggester(kind or kind_of(path), chosen, stored_path(project.path, path))


def states_of(project: ProjectFile, suggesters: SuggesterList) -> list[SuggesterState]:
    """What there is to say of every suggester, in their order."""
    return [state_of(project, suggester) for suggester in suggesters]


def state_of(project: ProjectFile, suggester: Suggester) -> SuggesterState:
    """What there is to say of one suggester; never an error, for a missing file is part of it."""
    try:
        match suggester.kind:
            case SuggesterKind.LEARNED:
                told = translate(
                    "Suggester", "Offers again what you confirmed; nothing rejected comes again, whoever proposes it."
                )
                return SuggesterState(suggester, project.labels().for_spans().names, told)
            case SuggesterKind.MAIN:
                return pipeline_state(suggester, resolved_pipeline(project.path, project.info().pipeline))
            case SuggesterKind.PIPELINE:
                return pipeline_state(suggester, located(project.path, suggester))
            case SuggesterKind.DICTIONARY:
                words = word_list(located(project.path, suggester))
                return _file_state(suggester, words.labels, len(words.dictionary), words.rejected)
            case SuggesterKind.PATTERNS:
                patterns = pattern_file(located(project.path, suggester))
                return _file_state(suggester, patterns.labels, len(patterns.patterns), patterns.rejected)
    except AnnotatorError as error:
        return SuggesterState(suggester, (), "", str(error))


def pipeline_state(suggester: Suggester, pipeline: str) -> SuggesterState:
    """What there is to say of a suggester if it is that pipeline; never an error."""
    try:
        info = describe_pipeline(pipeline)
    except AnnotatorError as error:
        return SuggesterState(suggester, (), "", str(error))
    problem = (
        ""
        if info.labels
        else translate("Session", "The pipeline “{name}” labels no spans, so it can suggest nothing.").format(
            name=info.name
        )
    )
    return SuggesterState(suggester, info.labels, info.description, problem)


def word_list(path: str) -> WordList:
    """The word list in that file; read again only if the file changed. InputError if it cannot be read."""
    return _word_list(path, *_fingerprint(path))


def pattern_file(path: str) -> PatternFile:
    """The patterns in that file; read again only if the file changed. InputError if it cannot be read."""
    return _pattern_file(path, *_fingerprint(path))


@lru_cache(maxsize=8)
def _word_list(path: str, _size: int, _changed: int) -> WordList:
    return read_word_list(Path(path))


@lru_cache(maxsize=8)
def _pattern_file(path: str, _size: int, _changed: int) -> PatternFile:
    return read_patterns(Path(path))


def _fingerprint(path: str) -> tuple[int, int]:
    try:
        status = Path(path).stat()
    except OSError as error:
        raise InputError(path, translate("Session", "it cannot be read ({why}).").format(why=error.strerror)) from error
    return status.st_size, status.st_mtime_ns


def _file_state(
    suggester: Suggester, labels: Sequence[str], count: int, rejected: tuple[RejectedRecord, ...]
) -> SuggesterState:
    under = len(labels)
    among = translate("Suggester", "%Ln label(s)", "", under)
    if suggester.kind is SuggesterKind.PATTERNS:
        told = translate("Suggester", "%Ln pattern(s) under {labels}.", "", count).format(labels=among)
        nothing = translate("Suggester", "“{file}” holds no pattern that can be used.")
    else:
        told = translate("Suggester", "%Ln text(s) under {labels}.", "", count).format(labels=among)
        nothing = translate("Suggester", "“{file}” holds no text that can be used.")
    problem = "" if count else nothing.format(file=Path(suggester.path).name)
    if rejected:
        lost, first = len(rejected), rejected[0]
        told += " " + translate("Suggester", "%Ln line(s) cannot be used.", "", lost)
        where = translate("Suggester", "Line {line}: {reason}.").format(line=first.line, reason=first.reason)
        problem = problem and f"{problem} {where}"
    return SuggesterState(suggester, tuple(labels), told, problem, rejected)
