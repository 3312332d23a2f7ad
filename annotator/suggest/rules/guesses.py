"""What is left of capitalised words inside sentences, labelled by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.heads import NO_NAME, NO_PERSON
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import CAPITAL, INITIAL, NAME_WORD, PARTICLE

_PART = rf"(?:{INITIAL}|{PARTICLE}?{NAME_WORD})"
_RUN = rf"{NAME_WORD}(?: {_PART}){{1,3}}"
_SAID = r"(?:said|says|told|added|announced|warned|insisted|argued|explained|replied|testified|tweeted|wrote|has said)"
_PERSON = re.compile(
    rf"(?<![\w'.-])({_RUN})(?=,? {_SAID}\b|, (?:\d\d?,|who\b|whose\b))|\b(?:said|says|according to) ({_RUN})(?![\w-])"
)
_FOLLOWING = (
    r"(?:and|or|but|on|in|to|for|with|after|before|where|when|while|who|which|that|was|were|is|are|has"
    r"|have|had|will|would|by|as"
    r"|at|from|during|last|this|next|early|earlier|late|later|since|until|said|says)"
)
_IN = re.compile(
    rf"(?<=[a-z,] )(?:in|near|at|from|outside|around|towards?|into|visited|left|reached) "
    rf"({CAPITAL}[\w'-]*[a-z](?: {CAPITAL}[\w-]*[a-z])?)(?<!'s)(?= {_FOLLOWING}\b|[.,;:)])"
)
_COMPANY = re.compile(
    rf"(?<!\w)(?:newspapers?|magazine|broadcaster|company|companies|firm|maker|manufacturer|giant|producer"
    rf"|retailer|supplier|insurer"
    rf"|airline|carmaker|automaker|start-?up|brand|publisher|operator|lender|website|charity|party|club"
    rf"|band|label|channel)"
    rf" ({CAPITAL}[\w&'-]*(?: (?:of |and |& )?{CAPITAL}[\w&-]*){{0,3}})(?<!'s)(?![\w-])"
)


def find_guesses(passage: Passage) -> Iterator[Finding]:
    """Speakers, companies after what they are, and places after a preposition."""
    for match in _COMPANY.finditer(passage.flat):
        yield from _guess(match, 1, "ORG")
    for match in _PERSON.finditer(passage.flat):
        yield from _guess(match, 1 if match[1] else 2, "PERSON")
    for match in _IN.finditer(passage.flat):
        yield from _guess(match, 1, "GPE")


def _guess(match: re.Match[str], group: int, label: str) -> Iterator[Finding]:
    words = match[group].split(" ")
    if not any(word in NO_NAME or word in NO_PERSON or word.removesuffix("s") in NO_PERSON for word in words):
        yield Finding(*match.span(group), label, "guesses", Weight.GUESS)
