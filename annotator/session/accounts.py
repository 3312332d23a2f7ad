"""The accounts of a project's sources: what was offered, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.accounts import Account, SourceAccount
from annotator.errors import CancelledError
from annotator.session.work import Cancel, Progress, no_progress
from annotator.store.accounts import AccountBook
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
    book, after = AccountBook(), 0
    while (last := project.account_for(book, after)) is not None:
        after = last
        progress(after, None)
        if cancel is not None and cancel.is_pressed:
            raise CancelledError("Counting was cancelled.")
    return book.accounts()


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
