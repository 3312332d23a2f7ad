"""What the commands are called; known without loading any of them."""

from __future__ import annotations

COMMANDS = (
    *("window", "demo", "new", "import", "suggest", "answer", "apply", "follow", "export", "print"),
    "preannotate",
    *("train", "evaluate", "versions"),
    *("statistics", "documents", "history", "undo", "check", "backup", "restore"),
    *("formats", "pipelines", "suggesters", "labels", "guidelines", "preferences", "selftest"),
)
"""The commands as the overview lists them: in the order in which one needs them."""
