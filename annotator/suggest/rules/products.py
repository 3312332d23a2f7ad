"""Aircraft, weapons and the like by their designations: "F-16", "Tu-160", "AK-47"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.passage import Passage

_NO_PRODUCT = r"(?:[GUIVQ]|EU|UN|US|UK|MI|MS|TF|PS|COP|HER|CAC|DAX|FTSE|CO|SARS|COVID|HIV|BRICS)-"
"""Groups of states, roads, indices, services, gangs, diseases, engines."""
_DESIGNATION = re.compile(rf"(?<![\w-])(?!{_NO_PRODUCT})(?:[A-Z]{{1,3}}|[A-Z][a-z][A-Z]?)-\d{{1,3}}[A-Z]?(?![\w-])")


def find_products(passage: Passage) -> Iterator[Finding]:
    """What is named by letters, a hyphen and a number."""
    for match in _DESIGNATION.finditer(passage.flat):
        yield Finding(*match.span(), "PRODUCT", "designations")
