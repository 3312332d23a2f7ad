"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

ProjectPath = Annotated[Path, typer.Argument(help="The project file (.annot).", metavar="PROJECT")]
Inputs = Annotated[list[Path], typer.Argument(help="Text, JSONL, CSV or TSV files, or folders.", metavar="INPUT...")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one machine-readable object.")]
Pipeline = Annotated[
    str | None, typer.Option("--pipeline", help="starter, rules, an installed spaCy package, or a directory.")
]
Workers = Annotated[int, typer.Option("--workers", min=1, max=64, help="Worker processes.")]
Cluster = Annotated[
    str | None,
    typer.Option(
        "--cluster", metavar="ADDRESS", help="Have the workers of this dask cluster read, such as tcp://host:8786."
    ),
]
InputFormat = Annotated[str, typer.Option("--format", help="auto, or a name of `annotator formats`.")]
SplitTexts = Annotated[
    Literal["file", "line", "blank-line"], typer.Option("--split-by", help="What is one document of a text file.")
]
Offsets = Annotated[
    Literal["auto", "code-point", "utf-16"],
    typer.Option("--offsets", help="What spans in the files count; auto finds out by the words they name."),
]
Encoding = Annotated[str | None, typer.Option("--encoding", help="Encoding of text files; by default it is found out.")]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="NAME=ROLE",
        help="What a column of a table, or a field of JSONL, holds: text, id, spans, label, answer, meta or nothing; "
        "columns without a heading are numbered from 1. Can be given several times.",
    ),
]
Delimiter = Annotated[
    Literal["comma", "semicolon", "tab", "bar"] | None,
    typer.Option("--delimiter", help="What stands between the cells of a table; by default it is found out."),
]
Header = Annotated[
    bool | None, typer.Option("--header/--no-header", help="Whether a table has a heading; by default it is found out.")
]
