"""A text to annotate; it never changes once it is in a project."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NewType

DocumentId = NewType("DocumentId", int)
"""Row number of a document in its project file."""

MAX_TEXT_BYTES = 20_000_000
"""A document's text is at most this long, in bytes of UTF-8."""

_NAMESPACE = uuid.UUID("6f1c3b52-7a0e-4b0f-9a53-2f6d1c9d0e11")


@dataclass(frozen=True, slots=True)
class Document:
    """One text in a project, exactly as it was decoded (newlines, NBSP and all).

    `uid` is the same for everyone who imports the same text from the same source; `key` is the name the
    source gave it (the record's id, else the file's name and, where a file was split, the line).
    """

    id: DocumentId
    uid: str
    key: str
    text: str
    meta: Mapping[str, Any] = field(default_factory=dict)


def text_hash(text: str) -> str:
    """SHA-256 of the text in UTF-8, as hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def document_uid(source_key: str, sha256: str, occurrence: int) -> str:
    """Identity of a document: its source, its text, and which occurrence (from 0) of the text in that source it is."""
    return uuid.uuid5(_NAMESPACE, f"{source_key}\0{sha256}\0{occurrence}").hex
