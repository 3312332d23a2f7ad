"""All rules together: what they propose for a passage."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.suggest.rules.amounts import find_amounts
from annotator.suggest.rules.dates import find_dates
from annotator.suggest.rules.finding import Finding, Weight, settle
from annotator.suggest.rules.gazetteer import Gazetteer
from annotator.suggest.rules.guesses import find_guesses
from annotator.suggest.rules.laws import find_laws
from annotator.suggest.rules.lexicon import word_lists
from annotator.suggest.rules.numbers import find_numbers
from annotator.suggest.rules.occasions import find_languages, find_occasions
from annotator.suggest.rules.organisations import find_abbreviations, find_organisations
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.persons import find_last_names, find_persons
from annotator.suggest.rules.places import find_places
from annotator.suggest.rules.products import find_products
from annotator.suggest.rules.times import find_times
from annotator.suggest.rules.works import find_works

_RULES = (
    find_works,
    find_laws,
    find_amounts,
    find_times,
    find_dates,
    find_persons,
    find_organisations,
    find_places,
    find_numbers,
    find_occasions,
    find_languages,
    find_products,
    find_abbreviations,
    find_guesses,
)
"""In the order in which findings of one range are decided."""


class RuleLayer:
    """Lists and rules for English, loaded once."""

    def __init__(self) -> None:
        self._gazetteer = Gazetteer(word_lists())

    def findings(self, passage: Passage) -> list[Finding]:
        """Everything that any rule finds on token borders, in no order and with overlaps."""
        found = list(self._gazetteer.find(passage))
        for rule in _RULES:
            found += rule(passage)
        return [finding for finding in found if passage.on_borders(finding.start, finding.end)]

    def read(self, passage: Passage, given: Sequence[Finding] = ()) -> list[Finding]:
        """What is proposed in the end, in reading order and without overlaps; `given` is what a pipeline proposed."""
        first = settle([*given, *self.findings(passage)])
        persons = [finding for finding in first if finding.label == "PERSON" and finding.weight is not Weight.GUESS]
        return settle([*first, *find_last_names(passage, persons)])
