"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ProjectPath = Annotated[Path, typer.Argument(help="The project file (.annot).", metavar="PROJECT")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one machine-readable object.")]
Pipeline = Annotated[
    str | None, typer.Option("--pipeline", help="starter, rules, an installed spaCy package, or a directory.")
]
Workers = Annotated[int, typer.Option("--workers", min=1, max=64, help="Worker processes.")]
