"""What the commands print with --json when they could do nothing: the keys that scripts rely on, at nothing."""

from __future__ import annotations

from typing import Any

_EMPTY: dict[str, dict[str, Any]] = {
    "new": {"project": None, "labels": [], "language": None, "pipeline": None},
    "import": {"documents": 0, "spans": 0, "suggestions": 0, "duplicates": 0, "new_labels": [], "rejected": []},
    "suggest": {"documents": 0, "suggestions": 0, "seconds": 0.0, "words_per_second": 0, "failed": []},
    "answer": {"documents": 0, "accepted_suggestions": 0},
    "apply": {
        **{"text": "", "label": "", "places": 0, "documents": 0, "answered_places": 0, "answered_documents": 0},
        "applied": False,
    },
    "follow": {"change": None, "spans": 0, "documents": 0, "applied": False},
    "export": {"documents": 0, "spans": 0, "lost": [], "files": []},
    "print": {"documents": 0, "pages": 0, "output": None},
    "preannotate": {"documents": 0, "spans": 0, "seconds": 0.0, "rejected": [], "files": []},
    "train": {"trained": False, "better": False, "used": False},
    "evaluate": {"documents": 0, "typed": {}, "untyped": {}, "labels": {}, "rejected": []},
    "versions": {"versions": []},
    "statistics": {
        "documents": 0,
        "answers": {},
        "spans": {},
        "document_labels": {},
        "suggestions": {"open": 0, "accepted": 0, "rejected": 0},
        "sources": [],
    },
    "documents": {"documents": []},
    "history": {"operations": []},
    "undo": {"undone": None, "documents": 0},
    "check": {"ok": False, "problems": []},
    "backup": {"project": None, "backup": None},
    "restore": {"project": None, "backup": None, "replaced": None},
    "formats": {"formats": []},
    "pipelines": {"pipelines": []},
    "suggesters": {"suggesters": []},
    "labels": {"labels": []},
    "guidelines": {"project": None, "general": "", "labels": {}},
}


def empty_result(command: str, sentence: str) -> dict[str, Any]:
    """The command's object without anything in it; a check that could not begin has its reason as a problem."""
    empty = dict(_EMPTY.get(command, {}))
    if command == "check":
        empty["problems"] = [sentence]
    return empty
