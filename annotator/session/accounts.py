"""The accounts of a project's sources: what was offered, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.domain.accounts import Account, SourceAccount
from annotator.domain.suggester import Suggester, SuggesterKind, SuggesterList
from annotator.domain.suggestion import Source, SourceKind
from annotator.errors import CancelledError
from annotator.language import translate
from annotator.session.work import Cancel, Progress, no_progress

if TYPE_CHECKING:
    from annotator.store.project_file import ProjectFile

COLUMNS = ("offered", "accepted", "relabelled", "moved", "rejected", "missed")
"""What an account counts, in the order in which it is shown."""


def read_accounts(
    project: ProjectFile, *, progress: Progress = no_progress, cancel: Cancel | None = None
) -> list[SourceAccount]:
    """The accounts of every source, the one with the most suggestions first.

    Walks through all documents, a few hundred at a time, so that no reading holds the file for long. CancelledError as
    soon as the person cancels. Progress counts document numbers.
    """
    from annotator.store.accounts import AccountBook

    book, after = AccountBook(), 0
    while (last := project.account_for(book, after)) is not None:
        after = last
        progress(after, None)
        if cancel is not None and cancel.is_pressed:
            raise CancelledError(translate("Session", "Counting was cancelled."))
    return book.accounts()


def suggester_of(source: Source, suggesters: SuggesterList) -> Suggester | None:
    """The project's suggester by which the source suggests; None if nothing can be turned off (what was imported)."""
    if source.kind is SourceKind.DICTIONARY:
        return next((suggester for suggester in suggesters if suggester.name == source.name), None)
    if source.kind not in (SourceKind.PIPELINE, SourceKind.RULE):
        return None
    further = (SuggesterKind.PATTERNS, SuggesterKind.PIPELINE)
    named = next((s for s in suggesters if s.kind in further and s.name == source.name), None)
    return named or next(s for s in suggesters if s.kind is SuggesterKind.MAIN)


def source_title(account: SourceAccount) -> str:
    """Name and version of a source."""
    return " ".join(part for part in (account.source.name, account.source.version) if part)


def counts_of(account: Account) -> list[int]:
    """The counts in the order of COLUMNS."""
    return [getattr(account, column) for column in COLUMNS]


def accounts_text(accounts: Sequence[SourceAccount]) -> str:
    """The accounts as a table for a person."""
    rows: list[tuple[str, ...]] = [("", "", *COLUMNS)]
    for each in accounts:
        rows.append((source_title(each), "", *(f"{count:,}" for count in counts_of(each.total))))
        rows += [("", label, *(f"{n:,}" for n in counts_of(one))) for label, one in each.labels.items()]
    first = max(len(row[0]) for row in rows)
    second = max(len(row[1]) for row in rows)
    lines = [f"{row[0]:<{first}} {row[1]:<{second}}" + "".join(f"{cell:>11}" for cell in row[2:]) for row in rows]
    return "\n".join(line.rstrip() for line in lines)
