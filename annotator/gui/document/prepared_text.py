"""What the text view needs of a text before it can show it; made off the window's thread, since it may be 20 MB."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.review import Mark
from annotator.gui.document.chunks import Chunks
from annotator.gui.document.extents import Extents
from annotator.gui.document.marks_by_chunk import MarksByChunk


@dataclass(frozen=True)
class PreparedText:
    """A text cut into chunks, how long those are, and which marks touch which. No Qt in here; for one view only."""

    chunks: Chunks
    extents: Extents
    marks: MarksByChunk

    @classmethod
    def of(cls, text: str, marks: Iterable[Mark]) -> PreparedText:
        """Prepares a text with its marks; may be called from any thread."""
        chunks = Chunks(text)
        return cls(chunks, Extents(chunks.lengths), MarksByChunk(chunks, marks))
