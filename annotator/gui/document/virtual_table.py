"""The two answers of an accessible text that PySide6 lets no Python method give: the selection, and text attributes.

Both give results through pointers, for which PySide6 has no form: what is there answers with whatever stands in memory.
So the object gets a copy of its table of virtual functions in which these two are ours. The order of the table is part
of what Qt 6 promises to keep. Where it is not known how the table is called (`IS_KNOWN`), nothing is done.
"""

from __future__ import annotations

import ctypes
import platform
import sys
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessibleTextInterface
from shiboken6 import Shiboken

IS_KNOWN = sys.platform == "linux" and platform.machine() == "x86_64"

_SLOTS = 18  # two destructors first
_SELECTION, _ATTRIBUTES = 2, 17
_BEFORE = 2
"""Words before the first function: where the object begins, and its type."""

if TYPE_CHECKING:
    _Integer = ctypes._Pointer[ctypes.c_int]

_INTEGER = ctypes.POINTER(ctypes.c_int)
_SelectionFunction = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, _INTEGER, _INTEGER)
# A result that is no plain value is written where the hidden first argument points, and that is given back.
_AttributesFunction = ctypes.CFUNCTYPE(
    ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, _INTEGER, _INTEGER
)


class _String(ctypes.Structure):
    """A QString that does not own its characters: no header, the characters, and how many UTF-16 units they are."""

    _fields_ = (("header", ctypes.c_void_p), ("characters", ctypes.c_void_p), ("size", ctypes.c_ssize_t))


class Answers:
    """Gives an accessible text its two answers for as long as this object lives, so the text has to keep it.

    `selection` gives start and end; `attributes` of an offset gives them as “name:value;” and from where to where.
    """

    def __init__(
        self,
        text: QAccessibleTextInterface,
        selection: Callable[[], tuple[int, int]],
        attributes: Callable[[int], tuple[str, int, int]],
    ) -> None:
        self._said: deque[ctypes.Array[ctypes.c_char]] = deque(maxlen=16)  # strings whose characters are still read

        def select(_this: int, _index: int, start: _Integer, end: _Integer) -> None:
            start[0], end[0] = selection()

        def attribute(place: int, _this: int, offset: int, start: _Integer, end: _Integer) -> int:
            words, start[0], end[0] = attributes(offset)
            self._write(place, words)
            return place

        self._functions = (_SelectionFunction(select), _AttributesFunction(attribute))
        self._table = (ctypes.c_void_p * (_BEFORE + _SLOTS))()
        its_table = ctypes.c_void_p.from_address(Shiboken.getCppPointer(text)[0])
        word = ctypes.sizeof(ctypes.c_void_p)
        assert its_table.value is not None, "an object with virtual functions has a table of them"
        ctypes.memmove(self._table, its_table.value - _BEFORE * word, ctypes.sizeof(self._table))
        for slot, function in zip((_SELECTION, _ATTRIBUTES), self._functions, strict=True):
            self._table[_BEFORE + slot] = ctypes.cast(function, ctypes.c_void_p).value
        its_table.value = ctypes.addressof(self._table) + _BEFORE * word

    def _write(self, place: int, words: str) -> None:
        units = words.encode("utf-16-le", "surrogatepass")
        characters = ctypes.create_string_buffer(units + b"\0\0")
        self._said.append(characters)
        string = _String.from_address(place)
        string.header, string.characters, string.size = None, ctypes.addressof(characters), len(units) // 2
