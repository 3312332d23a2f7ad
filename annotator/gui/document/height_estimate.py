"""How high chunks will be, guessed from their lengths alone before they are laid out."""

from __future__ import annotations

from math import ceil

from annotator.gui.document.measures import Measures


class HeightEstimate:
    """Guesses for one column and text size; `advance` is the mean width of a character of the text in pixels.

    `of_chunk` gives the height of a chunk from its code points, line end included.
    """

    def __init__(self, measures: Measures, advance: float) -> None:
        self._measures = measures
        self._lines_per_point = advance / measures.column
        self.of_chunk = _ByLength(measures, self._lines_per_point).__getitem__

    def of_block(self, chunks: int, blanks: int, points: int) -> int:
        """Height in pixels of several chunks together, some of them blank, with so many code points in all."""
        measures, filled = self._measures, chunks - blanks
        # The last line of a paragraph is half full on the average.
        lines = max(filled, round(points * self._lines_per_point + filled / 2)) if filled else 0
        return blanks * measures.blank_height + lines * measures.pitch + filled * measures.paragraph_gap


class _ByLength(dict[int, int]):
    """Heights of chunks by their lengths, so that thousands of chunks are looked up without a step of Python each."""

    def __init__(self, measures: Measures, lines_per_point: float) -> None:
        super().__init__({0: measures.blank_height, 1: measures.blank_height})
        self._measures = measures
        self._lines_per_point = lines_per_point

    def __missing__(self, length: int) -> int:
        measures = self._measures
        height = ceil(length * self._lines_per_point) * measures.pitch + measures.paragraph_gap
        self[length] = height
        return height
