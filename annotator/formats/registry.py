"""The table of file formats, and which of them reads or writes a given file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.errors import InputError, UsageError
from annotator.formats.conll import ConllExporter, conll_losses
from annotator.formats.contract import (
    Column,
    ExportCount,
    Exporter,
    FileFacts,
    Format,
    Importer,
    Loss,
    OffsetUnit,
    ReadOptions,
    Role,
    SplitBy,
)
from annotator.formats.csv_table import CsvImporter
from annotator.formats.docbin import DocBinExporter, docbin_losses
from annotator.formats.facts import json_facts, table_facts, text_facts
from annotator.formats.jsonl import JsonlExporter, JsonlImporter
from annotator.formats.plain_text import PlainTextImporter
from annotator.formats.span_table import SpanTableExporter, span_table_losses
from annotator.language import translate

__all__ = [
    "FORMATS",
    "Column",
    "ExportCount",
    "Exporter",
    "FileFacts",
    "Format",
    "Importer",
    "Loss",
    "OffsetUnit",
    "ReadOptions",
    "Role",
    "SplitBy",
    "exporter_for",
    "importer_for",
    "readable_files",
]

FORMATS: tuple[Format, ...] = (
    Format(
        name="jsonl",
        title="JSONL",
        suffixes=(".jsonl", ".ndjson", ".jsonlines"),
        description="One JSON object per line: plain texts, Prodigy's tasks, doccano's examples. "
        "Written in Prodigy's shape, with tokens.",
        cannot_carry=("which suggestions were rejected",),
        importer=JsonlImporter(),
        exporter=JsonlExporter(),
        look=json_facts,
        can_omit_tokens=True,
    ),
    Format(
        name="text",
        title="Plain text",
        suffixes=(".txt", ".text", ".md"),
        description="One document per file, line or block between blank lines; the markup of Markdown is kept as text.",
        cannot_carry=("spans", "answers", "meta"),
        importer=PlainTextImporter(),
        exporter=None,
        look=text_facts,
    ),
    Format(
        name="csv",
        title="CSV or TSV",
        suffixes=(".csv", ".tsv"),
        description="One document per row of a table: a column of texts, others for id, spans, label and answer.",
        cannot_carry=(),
        importer=CsvImporter(),
        exporter=None,
        look=table_facts,
    ),
    Format(
        name="spacy",
        title="spaCy DocBin",
        suffixes=(".spacy",),
        description="What `spacy train` reads: entities, all spans in the group “sc” for the span categorizer, "
        "and labels of documents in `cats`.",
        cannot_carry=("notes", "flags", "answers", "meta", "sources and scores", "spans off the borders of tokens"),
        importer=None,
        exporter=DocBinExporter(),
        losses=docbin_losses,
        is_text=False,
    ),
    Format(
        name="conll",
        title="CoNLL-2003",
        suffixes=(".conll",),
        description="A token per line with its tag (IOB2) in the last of four columns. The text itself is not in it.",
        cannot_carry=(
            "spans that overlap",
            "spans off the borders of tokens",
            "labels of documents",
            "notes",
            "flags",
            "answers",
            "meta",
            "sources and scores",
        ),
        importer=None,
        exporter=ConllExporter(),
        losses=conll_losses,
    ),
    Format(
        name="span-table",
        title="CSV of spans",
        suffixes=(".spans.csv",),
        description="A row per span with its document, offsets (code points), label and words, for a spreadsheet. "
        "Cells that look like a formula begin with an apostrophe.",
        cannot_carry=("the texts", "labels of documents", "meta"),
        importer=None,
        exporter=SpanTableExporter(),
        losses=span_table_losses,
    ),
)


def importer_for(path: Path, name: str = "auto") -> Format:
    """The format to read a file with: the named one, else by its suffix.

    UsageError for a name that no readable format has, InputError for a suffix that none has.
    """
    readable = [one for one in FORMATS if one.importer is not None]
    if name != "auto":
        return _named(name, readable, translate("Records", "There is no format “{name}” that can be read."))
    for one in readable:
        if path.suffix.lower() in one.suffixes:
            return one
    suffixes = ", ".join(suffix for one in readable for suffix in one.suffixes)
    names = ", ".join(one.name for one in readable)
    told = translate("Records", "a file without an ending is not known.")
    if path.suffix:
        told = translate("Records", "files ending in “{ending}” are not known.").format(ending=path.suffix)
    known = translate("Records", "Known endings are {endings}; or name the format ({names}).")
    raise InputError(path, f"{told} {known.format(endings=suffixes, names=names)}")


def exporter_for(name: str) -> Format:
    """The format of that name, to write with; UsageError if there is none."""
    none = translate("Records", "There is no format “{name}” that can be written.")
    return _named(name, [one for one in FORMATS if one.exporter is not None], none)


def readable_files(paths: Iterable[Path]) -> list[Path]:
    """The files to read, each once: named files as they are, and of folders all with a known ending.

    Folders are walked in sorted order, hidden files and folders and links to folders left out. InputError if
    a path is missing or a folder cannot be listed.
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            if path.is_dir():
                found.update(dict.fromkeys(_inside(path)))
            elif path.exists():
                found[path] = None
            else:
                raise InputError(path, translate("Records", "there is no such file or folder."))
        except OSError as error:
            raise InputError(
                path, translate("Records", "cannot be listed ({why}).").format(why=error.strerror)
            ) from error
    return list(found)


def _named(name: str, formats: list[Format], none: str) -> Format:
    for one in formats:
        if one.name == name:
            return one
    known = ", ".join(one.name for one in formats)
    others = translate("Records", "Known are: {names}.").format(names=known)
    raise UsageError(f"{none.format(name=name)} {others}")


def _inside(folder: Path) -> Iterator[Path]:
    suffixes = {suffix for one in FORMATS if one.importer is not None for suffix in one.suffixes}
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            if not path.is_symlink():
                yield from _inside(path)
        elif path.suffix.lower() in suffixes:
            yield path
