"""Commands that only look: statistics, documents, history, check, formats, labels."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import show
from annotator.cli.projects import project_to_change, project_to_read
from annotator.errors import UsageError

if TYPE_CHECKING:
    from annotator.session import DocumentRow


def add_to(application: typer.Typer) -> None:
    """Adds the commands."""
    for command in (statistics, documents, history, check, formats, labels):
        application.command(command.__name__)(command)


def statistics(project: ProjectPath, as_json: AsJson = False) -> None:
    """Count documents, spans and suggestions.

    For each source of suggestions and each label: offered, accepted, relabelled, moved, rejected, and missed.
    """
    from annotator.session.accounts import accounts_text, read_accounts

    with project_to_read(project) as opened:
        found = opened.statistics().to_json()
        accounts = read_accounts(opened)
    found["sources"] = [account.to_json() for account in accounts]
    suggestions = found["suggestions"]
    lines = [f"{found['documents']:,} documents: {_counts(found['answers'])}"]
    lines.append(f"{sum(found['spans'].values()):,} spans: {_counts(found['spans'])}")
    if found["document_labels"]:
        lines.append("documents by label: " + _counts(found["document_labels"]))
    lines.append("suggestions: " + _counts(suggestions))
    if accounts:
        lines += ["", accounts_text(accounts)]
    show(found, "\n".join(lines), as_json=as_json)


def documents(
    project: ProjectPath,
    filter_: Annotated[
        str,
        typer.Option("--filter", help='As in the window: words, "state:todo", "label:ORG", "flag:yes", "note:yes".'),
    ] = "",
    order: Annotated[
        Literal["imported", "name", "shortest", "most-spans", "most-uncertain"],
        typer.Option("--order", help="Which come first."),
    ] = "imported",
    as_json: AsJson = False,
) -> None:
    """List the documents."""
    from annotator.domain.queue import Order
    from annotator.session.filtering import parse_filter

    queue = parse_filter(filter_, order=Order(order))
    rows: list[dict[str, Any]] = []
    with project_to_read(project) as opened:
        ids = opened.document_ids(queue)
        for first in range(0, len(ids), 1000):
            rows += [_document(row) for row in opened.rows(ids[first : first + 1000])]
    lines = [f"{row['state']:<12} {row['spans']:>5}  {row['key']}  {row['title'][:60]}" for row in rows]
    show({"documents": rows}, "\n".join(lines) or "No document fits.", as_json=as_json)


def _document(row: DocumentRow) -> dict[str, Any]:
    return {
        "key": row.key,
        "title": row.title,
        "state": row.state.value,
        "flagged": row.flagged,
        "spans": row.spans,
        "characters": row.length,
    }


def history(
    project: ProjectPath,
    most: Annotated[int, typer.Option("--most", min=1, help="How many operations, the newest first.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List what was done, the newest first.

    The number before each is what `annotator undo --operation` and `--to` take.
    """
    with project_to_read(project) as opened:
        found = opened.history(most)
    rows: list[dict[str, Any]] = [
        {
            "number": row.number,
            "uid": row.uid,
            "when": datetime.fromtimestamp(row.when).astimezone().isoformat(timespec="seconds"),
            "annotator": row.actor,
            "kind": row.kind.value,
            "name": row.name,
            "documents": row.documents,
            "undone": row.undone,
            "can_be_redone": row.undone and not row.dropped,
        }
        for row in found
    ]
    lines = [f"{r['number']:>6}  {r['when'][:19]}  {r['annotator']:<12} {_operation(r)}" for r in rows]
    show({"operations": rows}, "\n".join(lines) or "Nothing was done yet.", as_json=as_json)


def _operation(row: Mapping[str, Any]) -> str:
    begin = {"undo": "Undo: ", "redo": "Redo: "}.get(row["kind"], "")
    return f"{begin}{row['name']}{'  (undone)' if row['undone'] else ''}"


def check(project: ProjectPath, as_json: AsJson = False) -> None:
    """Check that a project is whole.

    Exit 0 only if everything holds; else the problems are listed.
    """
    with project_to_read(project) as opened:
        problems = opened.check()
    text = "Everything holds." if not problems else "\n".join(problems)
    show({"ok": not problems, "problems": problems}, text, as_json=as_json)
    raise typer.Exit(1 if problems else 0)


def formats(as_json: AsJson = False) -> None:
    """List the file formats."""
    from annotator.session import FORMATS

    rows: list[dict[str, Any]] = [
        {
            "name": entry.name,
            "title": entry.title,
            "suffixes": list(entry.suffixes),
            "import": entry.importer is not None,
            "export": entry.exporter is not None,
            "cannot_carry": list(entry.cannot_carry),
            "description": entry.description,
        }
        for entry in FORMATS
    ]
    lines = []
    for row in rows:
        directions = [word for word in ("import", "export") if row[word]]
        lines.append(f"{row['name']:<8} {' and '.join(directions):<18} {' '.join(row['suffixes'])}")
        lines.append(f"         {row['description']}")
        lines.append(f"         Cannot carry: {', '.join(row['cannot_carry'])}.")
    show({"formats": rows}, "\n".join(lines), as_json=as_json)


def labels(
    project: Annotated[
        Path | None, typer.Argument(help="A project; without one, the templates are listed.", metavar="PROJECT")
    ] = None,
    document: Annotated[
        str | None, typer.Option("--document", metavar="KEY", help="What is said of this document as a whole.")
    ] = None,
    say: Annotated[
        list[str] | None, typer.Option("--say", metavar="LABEL", help="Say it of the document; repeatable.")
    ] = None,
    take: Annotated[
        list[str] | None, typer.Option("--take", metavar="LABEL", help="No longer say it; repeatable.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List templates, or the labels of a project or document.

    With a project, each label is listed with its key and the number of its spans.
    """
    if document is not None and project is not None:
        _of_document(project, document, say or [], take or [], as_json)
        return
    if document is not None or say or take:
        raise UsageError("Name a project, and a document with --document KEY.")
    if project is None:
        _templates(as_json)
        return
    with project_to_read(project) as opened:
        counts, documents = opened.label_counts(), opened.statistics().labelled
        found = [
            {
                "name": label.name,
                "key": label.key,
                "description": label.description,
                "spans": counts.get(label.name, 0),
                "for": label.use.value,
                "documents": documents.get(label.name, 0),
            }
            for label in opened.labels()
        ]
    lines = [f"{row['key'] or ' '}  {row['name']:<16} {row['spans']:>6}  {row['description']}" for row in found]
    show({"labels": found}, "\n".join(lines) or "The project has no labels yet.", as_json=as_json)


def _of_document(project: Path, key: str, say: list[str], take: list[str], as_json: bool) -> None:
    from annotator.session.answering import find_documents
    from annotator.session.document_labels import say_of_documents

    with (project_to_change if say or take else project_to_read)(project) as opened:
        documents = find_documents(opened, [key])
        if say or take:
            say_of_documents(opened, documents, say=say, take=take)
        found = sorted({name for identity in documents for name in opened.annotation(identity).labels})
    show({"document": key, "labels": found}, "\n".join(found) or "No label is said of it.", as_json=as_json)


def _templates(as_json: bool) -> None:
    from annotator.session.label_templates import label_templates

    found = label_templates()
    rows = [{"name": t.name, "title": t.title, "labels": list(t.labels.names)} for t in found]
    lines = [f"{t.name:<12} {len(t.labels):>3} labels  {t.title}" for t in found]
    show({"templates": rows}, "\n".join(lines), as_json=as_json)


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.items()) or "none"
