"""Flag and note inside a task's meta, where other programs carry them along without knowing them.

They stand under one reserved key, and only where there is something to say:
`"meta": {"source": "…", "_annotator": {"flagged": true, "note": "…"}}`.
A document whose own meta has that key gets it wrapped (`"own"`), so nothing is lost and nothing collides.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

RESERVED = "_annotator"
_FIELDS = {"flagged": bool, "note": str}


def with_remarks(meta: Mapping[str, Any], flagged: bool, note: str) -> dict[str, Any]:
    """The meta to write: the document's own, and flag and note where they are set."""
    written = dict(meta)
    remarks: dict[str, Any] = {}
    if flagged:
        remarks["flagged"] = True
    if note:
        remarks["note"] = note
    if RESERVED in written:
        remarks["own"] = written.pop(RESERVED)
    if remarks:
        written[RESERVED] = remarks
    return written


def without_remarks(meta: Mapping[str, Any]) -> tuple[dict[str, Any], bool, str]:
    """The document's own meta, its flag and its note: undoes `with_remarks`."""
    own = dict(meta)
    remarks = own.get(RESERVED)
    if not isinstance(remarks, dict) or not _is_ours(remarks):
        return own, False, ""
    del own[RESERVED]
    if "own" in remarks:
        own[RESERVED] = remarks["own"]
    return own, remarks.get("flagged", False), remarks.get("note", "")


def _is_ours(remarks: Mapping[str, Any]) -> bool:
    return bool(remarks) and all(
        name == "own" or (name in _FIELDS and isinstance(value, _FIELDS[name])) for name, value in remarks.items()
    )
