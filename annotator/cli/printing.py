"""The command that prints annotated texts into a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from annotator.cli.entrances import Entrances
from annotator.cli.options import AsJson, ProjectPath
from annotator.cli.output import progress_bar, report
from annotator.cli.projects import project_to_read
from annotator.cli.stopping import cancel_by_interrupt


def add_to(application: typer.Typer, entrances: Entrances) -> None:
    """Adds the command, bound to what lays pages out."""

    @application.command("print")
    def print_(
        project: ProjectPath,
        output: Annotated[Path, typer.Argument(help="The PDF to write.", metavar="OUTPUT.pdf")],
        document: Annotated[
            list[str] | None, typer.Option("--document", help="Key of a document; repeatable. Without it, all.")
        ] = None,
        confirmed_only: Annotated[bool, typer.Option("--confirmed-only", help="Leave open suggestions out.")] = False,
        paper: Annotated[Literal["A4", "A5", "Letter", "Legal"], typer.Option("--paper", help="The paper.")] = "A4",
        points: Annotated[float, typer.Option("--text-size", min=6, max=24, help="Size of the text in points.")] = 11.0,
        as_json: AsJson = False,
    ) -> None:
        """Print annotated texts into a PDF.

        The spans look as in the window; each document begins on a page of its own, with the legend of its labels.
        """
        from annotator.domain.document import DocumentId
        from annotator.domain.queue import Queue
        from annotator.session.answering import find_documents
        from annotator.session.printing import PaperSize, PrintOptions, printed_documents
        from annotator.session.wording import counted

        options = PrintOptions(PaperSize(paper), points, confirmed_only)
        with (
            project_to_read(project) as opened,
            progress_bar("Printing") as progress,
            cancel_by_interrupt() as cancel,
        ):
            if document:
                chosen = find_documents(opened, document)
            else:
                chosen = [DocumentId(identity) for identity in opened.document_ids(Queue())]
            printed = printed_documents(opened, chosen, confirmed_only=confirmed_only)
            pages = entrances.write_pdf(printed, output, options, progress, cancel)
        result = {"documents": len(chosen), "pages": pages, "output": str(output)}
        text = f"{counted(len(chosen), 'document')} printed on {counted(pages, 'page')}: {output}"
        report(result, text, as_json=as_json)
