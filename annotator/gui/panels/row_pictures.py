"""Pictures of rows that were drawn before: a list that is painted again costs no more than copying them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QPixmap

MOST_PIXELS = 1_500_000
"""Pixels kept, of four bytes each: some screens full of rows."""


class RowPictures:
    """Keeps the pictures shown last, by all that they depend on."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._pixels = 0

    def __len__(self) -> int:
        return len(self._pictures)

    def get(self, key: Hashable) -> QPixmap | None:
        """The picture of that key, if it is kept."""
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def keep(self, key: Hashable, picture: QPixmap) -> None:
        """Keeps a picture, and lets go of those that were shown longest ago."""
        self._pictures[key] = picture
        self._pixels += picture.width() * picture.height()
        while self._pixels > MOST_PIXELS and len(self._pictures) > 1:
            _key, oldest = self._pictures.popitem(last=False)
            self._pixels -= oldest.width() * oldest.height()

    def clear(self) -> None:
        """Lets go of all."""
        self._pictures.clear()
        self._pixels = 0
