"""A person's own dictionary: a file of texts with labels, tab-separated or JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from annotator.domain.label import Label, LabelError, checked
from annotator.domain.phrases import LONGEST_PHRASE, phrase_of
from annotator.domain.record import RejectedRecord
from annotator.errors import InputError
from annotator.language import translate
from annotator.suggest.dictionary import Dictionary, Entry

WORD_LIST_SUFFIXES = (".tsv", ".txt", ".jsonl")
"""Endings of files that may be such dictionaries."""


@dataclass(frozen=True)
class WordList:
    """What a file holds: the dictionary, its labels in the order in which they come, and the lines that are bad."""

    dictionary: Dictionary
    labels: tuple[str, ...]
    rejected: tuple[RejectedRecord, ...]


class _Line(msgspec.Struct):
    """A line of a JSONL dictionary; other keys are passed over."""

    text: str
    label: str


def read_word_list(path: Path) -> WordList:
    """Reads `text<TAB>label` lines, or `{"text", "label"}` ones of a `.jsonl`; bad lines are told, the rest goes in.

    Blank lines, and in tab-separated files those that begin with “#”, are passed over. InputError if the file cannot
    be read at all.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            path, translate("Pipeline", "it cannot be read ({why}).").format(why=error.strerror)
        ) from error
    entries: list[Entry] = []
    rejected: list[RejectedRecord] = []
    labels: dict[str, None] = {}
    for number, item in _items(path, data):
        if isinstance(item, str):
            rejected.append(RejectedRecord(str(path), number, item))
        else:
            labels.setdefault(item[1])
            entries.append(Entry(*item, None, f"list: {path.stem}"))
    return WordList(Dictionary(entries), tuple(labels), tuple(rejected))


def _items(path: Path, data: bytes) -> Iterator[tuple[int, tuple[str, str] | str]]:
    """Line number (from 1) with text and label, or with what is wrong."""
    is_json = path.suffix.lower() in (".jsonl", ".json")
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        stripped = line.strip()
        if not stripped or (not is_json and stripped.startswith(b"#")):
            continue
        try:
            text, label = _json_item(stripped) if is_json else _tab_item(line)
            checked(Label(label))
        except UnicodeDecodeError as error:
            yield number, translate("Pipeline", "byte {byte} is not UTF-8").format(byte=error.start + 1)
        except (ValueError, LabelError) as error:
            yield number, str(error)
        else:
            phrase = phrase_of(text)
            yield (
                number,
                (phrase, label)
                if phrase
                else translate("Pipeline", "its text is empty or longer than {longest} characters").format(
                    longest=LONGEST_PHRASE
                ),
            )


def _json_item(line: bytes) -> tuple[str, str]:
    try:
        item = msgspec.json.decode(line, type=_Line)
    except msgspec.MsgspecError as error:
        told = translate("Pipeline", 'it is not an object with "text" and "label" ({why})')
        raise ValueError(told.format(why=error)) from error
    return item.text, item.label.strip()


def _tab_item(line: bytes) -> tuple[str, str]:
    text, tab, label = line.decode("utf-8").rstrip("\r").rpartition("\t")
    if not tab:
        raise ValueError(translate("Pipeline", "there is no tab between text and label"))
    return text, label.strip()
