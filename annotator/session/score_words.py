"""Scores of suggestions in the person's language: light to load, since every mark that is shown says its own."""

from __future__ import annotations

from annotator.domain.review import UNCERTAIN_BELOW
from annotator.language import translate

SURE = 0.9
"""From this score on a suggestion is called sure; below 0.4 it is a guess."""
GUESS = 0.4


def score_words(score: float) -> str:
    """A score as a person reads it, as “92 %, sure”."""
    if score >= SURE:
        words = translate("Score", "{percent:.0f} %, sure")
    elif score >= UNCERTAIN_BELOW:
        words = translate("Score", "{percent:.0f} %, likely")
    elif score >= GUESS:
        words = translate("Score", "{percent:.0f} %, uncertain")
    else:
        words = translate("Score", "{percent:.0f} %, a guess")
    return words.format(percent=100 * score)
