"""Several suggesters together: rejected texts go, the longer of two stays, the same range may come from several."""

from dataclasses import replace

from annotator.domain.combining import Proposals, combined
from annotator.domain.phrases import PhraseCount
from annotator.domain.span import LabelledRange
from annotator.domain.suggestion import Source, SourceKind
from tests.domain.reviews import span, suggestion
from tests.markup import marked

LEARNED = Source(SourceKind.DICTIONARY, "dictionary", priority=1)
PIPELINE = Source(SourceKind.PIPELINE, "other")


def proposals(
    markup: str, source: Source = PIPELINE, *, score: float | None = None, **more: bool
) -> tuple[str, Proposals]:
    text, ranges = marked(markup)
    suggestions = tuple(replace(suggestion(target, source), score=score) for target in ranges)
    return text, Proposals(suggestions, is_dictionary=source.kind is SourceKind.DICTIONARY, **more)


def offered(*several: tuple[str, Proposals], said: tuple[PhraseCount, ...] = (), **more) -> list[list[str]]:
    (text,) = {text for text, _ in several}
    counts = {(count.text, count.label): count for count in said}
    found = combined(text, [one for _, one in several], counts=counts, **more)
    return [[f"{text[s.start : s.end]} {s.label}" for s in one] for one in found]


def test_a_rejected_text_is_offered_by_nobody_until_it_is_confirmed_as_often():
    first, second = proposals("[Iran](GPE) and [Lavrov](ORG)"), proposals("[Iran](PERSON) and Lavrov", LEARNED)
    said = (PhraseCount("Lavrov", "ORG", 1, 2), PhraseCount("Iran", "PERSON", 0, 1), PhraseCount("Iran", "GPE", 1, 1))
    assert offered(first, second, said=said) == [["Iran GPE"], []]


def test_a_high_score_needs_more_than_one_rejection():
    sure, doubtful = proposals("[Iran](GPE)", score=0.95), proposals("[Iran](GPE)", score=0.6)
    once, often = (PhraseCount("Iran", "GPE", 0, 1),), (PhraseCount("Iran", "GPE", 0, 12),)
    assert offered(sure, said=once) == [["Iran GPE"]]
    assert offered(sure, said=often) == offered(doubtful, said=once) == [[]]
    assert offered(doubtful, said=(PhraseCount("Iran", "GPE", 3, 1),)) == [["Iran GPE"]]


def test_a_common_word_confirmed_once_is_not_offered_where_others_have_read_for_the_same_label():
    word, name = proposals("[one](CARDINAL) dog", LEARNED, score=0.67), proposals("[Rex](DOG) ran", LEARNED, score=0.67)
    others = proposals("one dog", score=0.9), proposals("Rex ran", score=0.9)
    assert offered(word, others[0]) == [["one CARDINAL"], []]
    text, read = proposals("[one](CARDINAL) dog and [two](CARDINAL)", score=0.9)
    faint = (text, Proposals(tuple(replace(s, source=LEARNED, score=0.67) for s in read.suggestions[:1]), True))
    assert offered(faint, (text, Proposals(read.suggestions[1:]))) == [[], ["two CARDINAL"]]
    assert offered(name, others[1]) == [["Rex DOG"], []]


def test_of_two_that_overlap_the_longer_stays_and_of_equally_long_ones_the_first_suggester_s():
    shorter, longer = proposals("[Washington](GPE) Post", LEARNED), proposals("[Washington Post](ORG)")
    assert offered(shorter, longer) == [[], ["Washington Post ORG"]]
    crossing = proposals("[a b](X) c d"), proposals("a [b c](Y) d"), proposals("a b [c d](Z)")
    assert offered(*crossing) == [["a b X"], [], ["c d Z"]]


def test_the_same_range_may_come_from_several():
    both = offered(proposals("[Iran](GPE)", LEARNED), proposals("[Iran](PERSON)"))
    assert both == [["Iran GPE"], ["Iran PERSON"]]


def test_what_one_suggester_proposes_together_stays_together():
    text = "University of Vienna"
    overlapping = (
        suggestion(LabelledRange(0, 20, "ORG"), PIPELINE),
        suggestion(LabelledRange(14, 20, "GPE"), PIPELINE),
    )
    learned = proposals("[University of Vienna](ORG)", LEARNED)
    assert offered(learned, (text, Proposals(overlapping))) == [
        ["University of Vienna ORG"], ["University of Vienna ORG", "Vienna GPE"],
    ]  # fmt: skip


def test_imported_suggestions_are_nobody_s_rivals():
    imported = proposals("[New](X) York", is_rival=False)
    assert offered(imported, proposals("[New York](GPE)")) == [["New X"], ["New York GPE"]]


def test_borders_that_were_moved_are_not_offered_again_where_a_dictionary_knows_better():
    longer, shorter = proposals("[the Kremlin](ORG) said"), proposals("the [Kremlin](ORG) said", LEARNED)
    moved = (PhraseCount("the Kremlin", "ORG", 0, 0, moved=1),)
    assert offered(shorter, longer) == [[], ["the Kremlin ORG"]]
    assert offered(shorter, longer, said=moved) == [["Kremlin ORG"], []]
    assert offered(longer, said=moved) == [["the Kremlin ORG"]]


def test_a_dictionary_offers_nothing_where_a_span_is_and_what_is_decided_stays():
    text, (whole, part) = marked("[New York](GPE) is [Iran](GPE)")
    dictionary = (text, Proposals((suggestion(LabelledRange(4, 8, "ORG"), LEARNED), suggestion(part, LEARNED)), True))
    assert offered(dictionary, spans=[span(whole)]) == [["Iran GPE"]]
    decided = {LabelledRange(4, 8, "ORG"), part}
    said = (PhraseCount("Iran", "GPE", 0, 1),)
    assert offered(dictionary, spans=[span(whole)], decided=decided, said=said) == [["York ORG", "Iran GPE"]]
