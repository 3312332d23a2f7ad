"""What proposes spans in a project, in order of priority: the pipeline, what was learned, lists, patterns, others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotator.errors import AnnotatorError
from annotator.language import translate


class SuggesterKind(StrEnum):
    """Kind of suggester. A project has exactly one main pipeline and one learned dictionary."""

    MAIN = "main"
    LEARNED = "learned"
    DICTIONARY = "dictionary"
    PATTERNS = "patterns"
    PIPELINE = "pipeline"


class SuggesterError(AnnotatorError):
    """The suggesters cannot be changed so; the message says why."""


FIXED_KINDS = (SuggesterKind.MAIN, SuggesterKind.LEARNED)
"""Kinds that cannot be added or removed, only switched off."""

LEARNED_NAME = "dictionary"
MAIN_NAME = "pipeline"


@dataclass(frozen=True, slots=True)
class Suggester:
    """One suggester: kind, a name of its own, where it lies (a path, or a pipeline's name), whether it is on.

    `labels` says by its own label the project's; None for “do not offer”. A label that is not in it stays as it is.
    """

    kind: SuggesterKind
    name: str
    path: str = ""
    enabled: bool = True
    labels: Mapping[str, str | None] = field(default_factory=dict)

    def label_for(self, label: str) -> str | None:
        """The project's label for one of the suggester's; None if it is not to be offered."""
        return self.labels.get(label, label)

    @property
    def is_fixed(self) -> bool:
        """Whether it belongs to every project."""
        return self.kind in FIXED_KINDS


class SuggesterList:
    """The suggesters of a project, the first going before the next; immutable, every change gives a new list."""

    def __init__(self, suggesters: Iterable[Suggester] = ()) -> None:
        given = list(suggesters)
        kinds = [suggester.kind for suggester in given]
        if SuggesterKind.MAIN not in kinds:
            given.append(Suggester(SuggesterKind.MAIN, MAIN_NAME))
        if SuggesterKind.LEARNED not in kinds:
            given.insert(0, Suggester(SuggesterKind.LEARNED, LEARNED_NAME))
        if any(kinds.count(kind) > 1 for kind in FIXED_KINDS):
            raise SuggesterError(
                translate(
                    "SuggesterList",
                    "A project has one main pipeline and one learned dictionary. Add others as their own.",
                )
            )
        self._suggesters = tuple(given)
        names = [suggester.name for suggester in given]
        if len(set(names)) < len(names):
            raise SuggesterError(
                translate("SuggesterList", "Two suggesters have the same name. Give each a name of its own.")
            )

    def __iter__(self) -> Iterator[Suggester]:
        return iter(self._suggesters)

    def __len__(self) -> int:
        return len(self._suggesters)

    def __getitem__(self, name: str) -> Suggester:
        for suggester in self._suggesters:
            if suggester.name == name:
                return suggester
        there = ", ".join(suggester.name for suggester in self._suggesters)
        raise SuggesterError(
            translate("SuggesterList", "There is no suggester “{name}”. There are: {there}.").format(
                name=name, there=there
            )
        )

    def __contains__(self, name: object) -> bool:
        return any(suggester.name == name for suggester in self._suggesters)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SuggesterList) and self._suggesters == other._suggesters

    def __hash__(self) -> int:
        return hash(tuple(suggester.name for suggester in self._suggesters))

    @property
    def further_pipelines(self) -> tuple[Suggester, ...]:
        """Those that are switched on and read in a process of their own, beside the main pipeline."""
        wanted = (SuggesterKind.PATTERNS, SuggesterKind.PIPELINE)
        return tuple(suggester for suggester in self if suggester.kind in wanted and suggester.enabled)

    def priority(self, suggester: Suggester) -> int:
        """How far it goes before the main pipeline; negative if it comes after it."""
        names = [other.name for other in self]
        main = next(place for place, other in enumerate(self) if other.kind is SuggesterKind.MAIN)
        return main - names.index(suggester.name)

    def with_added(self, suggester: Suggester) -> SuggesterList:
        """The list with one more, at its end."""
        if suggester.is_fixed:
            raise SuggesterError(
                translate(
                    "SuggesterList",
                    "A project has one main pipeline and one learned dictionary. Add others as their own.",
                )
            )
        return SuggesterList((*self, suggester))

    def without(self, name: str) -> SuggesterList:
        """The list without that one; SuggesterError for those that every project has."""
        if self[name].is_fixed:
            raise SuggesterError(
                translate("SuggesterList", "“{name}” belongs to every project. Switch it off instead.").format(
                    name=name
                )
            )
        return SuggesterList(suggester for suggester in self if suggester.name != name)

    def with_changed(self, name: str, changed: Suggester) -> SuggesterList:
        """The list with one replaced at the same place."""
        self[name]
        return SuggesterList(changed if suggester.name == name else suggester for suggester in self)

    def switched(self, name: str, *, enabled: bool) -> SuggesterList:
        """The list with one switched on or off."""
        return self.with_changed(name, replace(self[name], enabled=enabled))

    def mapped(self, name: str, labels: Mapping[str, str | None]) -> SuggesterList:
        """The list with other labels for one."""
        return self.with_changed(name, replace(self[name], labels=dict(labels)))

    def moved(self, name: str, place: int) -> SuggesterList:
        """The list with one at another place, counted from 0; as far as there are places."""
        moving = self[name]
        others = [suggester for suggester in self if suggester.name != name]
        others.insert(max(0, min(place, len(others))), moving)
        return SuggesterList(others)

    def ordered(self, names: Iterable[str]) -> SuggesterList:
        """The list with those names first, in their order, and the others after them as they were."""
        first = [self[name] for name in dict.fromkeys(names)]
        return SuggesterList((*first, *(suggester for suggester in self if suggester not in first)))


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The name itself, or with a number after it if it is taken."""
    names = set(taken)
    numbered = (wanted if number == 1 else f"{wanted} {number}" for number in range(1, len(names) + 2))
    return next(name for name in numbered if name not in names)
