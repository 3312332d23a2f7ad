"""What the text view needs of a text before it can show it; made off the window's thread, since it may be 20 MB."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.review import Mark
from annotator.gui.document.chunks import Chunks
from annotator.gui.document.extents import Extents
from annotator.gui.document.letters import letters_of
from annotator.gui.document.mark_counts import MarkCounts
from annotator.gui.document.marks_by_chunk import MarksByChunk


@dataclass(frozen=True)
class PreparedText:
    """A text cut into chunks, how long those are, which marks touch which, how many begin where.

    With it comes a letter of each script that is not ASCII.
    No Qt in here; for one view only, which keeps it up to date.
    """

    chunks: Chunks
    extents: Extents
    marks: MarksByChunk
    counts: MarkCounts
    letters: str

    @classmethod
    def of(cls, text: str, marks: Iterable[Mark]) -> PreparedText:
        """Prepares a text with its marks; may be called from any thread."""
        chunks, kept = Chunks(text), tuple(marks)
        return cls(
            chunks, Extents(chunks.lengths), MarksByChunk(chunks, kept), MarkCounts(len(text), kept), letters_of(text)
        )
