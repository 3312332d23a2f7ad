"""All rules together: what they propose for a passage."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.suggest.rules.finding import Finding, settle
from annotator.suggest.rules.passage import Passage


class RuleLayer:
    """Lists and rules for English, loaded once."""

    def read(self, passage: Passage, given: Sequence[Finding] = ()) -> list[Finding]:
        """What is proposed in the end, in reading order and without overlaps; `given` is what a pipeline proposed."""
        return settle(given)
