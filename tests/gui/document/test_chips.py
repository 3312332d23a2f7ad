"""Chips say by signs, not by colour alone, what nobody has confirmed and what is uncertain."""

import pytest

from annotator.domain.review import Mark
from annotator.domain.span import Span, SpanUid
from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.gui.document.chips import chip_kind, chip_text

RULES = Source(SourceKind.RULE, "rules")


def suggested(score):
    return Mark(0, 3, "ORG", suggestion=Suggestion(0, 3, "ORG", RULES, score))


@pytest.mark.parametrize(
    ("mark", "said", "said_on_the_next_line"),
    [
        (Mark(0, 3, "ORG", span=Span(0, 3, "ORG", SpanUid("a"))), "ORG", "…ORG"),
        (suggested(0.9), "ORG?", "…ORG?"),
        (suggested(None), "ORG?", "…ORG?"),
        (suggested(0.69), "ORG??", "…ORG??"),
    ],
)
def test_a_chip_says_how_sure_its_mark_is(mark, said, said_on_the_next_line):
    assert chip_text("ORG", chip_kind(mark, False)) == said
    assert chip_text("ORG", chip_kind(mark, True)) == said_on_the_next_line
