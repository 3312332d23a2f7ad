"""Documents written as text with their spans in it: `[Vladimir Putin](PERSON) visited [Iran](GPE).`"""

from __future__ import annotations

import re

from annotator.domain.span import LabelledRange

_MARK = re.compile(r"\[([^\[\]]+)\]\(([^()\s]+)\)")


def marked(source: str) -> tuple[str, tuple[LabelledRange, ...]]:
    """The text without its markup, and the marked ranges (code points, half-open) in reading order.

    Brackets that are not followed by a label in parentheses are text.
    """
    text = ""
    ranges = []
    at = 0
    for mark in _MARK.finditer(source):
        text += source[at : mark.start()]
        ranges.append(LabelledRange(len(text), len(text) + len(mark[1]), mark[2]))
        text += mark[1]
        at = mark.end()
    return text + source[at:], tuple(ranges)
