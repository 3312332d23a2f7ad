import itertools

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.reading import token_borders
from annotator.suggest.rules import RULE_LABELS
from annotator.suggest.rules.finding import Finding, Weight, settle
from annotator.suggest.rules.layer import RuleLayer
from annotator.suggest.rules.passage import Passage
from tests.markup import marked

TOKENIZER = spacy.blank("en")
LAYER = RuleLayer()


def suggested(text, given=()):
    starts, ends = token_borders(TOKENIZER.make_doc(text))
    return LAYER.read(Passage(text, starts, ends), given)


def as_markup(text):
    """The text with what the rules find marked in it."""
    parts, at = [], 0
    for finding in suggested(text):
        parts += [text[at : finding.start], f"[{text[finding.start : finding.end]}]({finding.label})"]
        at = finding.end
    return "".join([*parts, text[at:]])


PERSONS = [
    "The Foreign Minister [Aino Lehtiranta](PERSON) came.",
    "She met Mr [Blair](PERSON) and Ms. [Rice](PERSON) there.",
    "President [Masoud Pezeshkian](PERSON)'s visit was short.",
    "Secretary of State [Antony Blinken](PERSON) said so.",
    "The minister, a friend of [Bashar al-Assad](PERSON), left.",
    "King [Charles III](PERSON) and Dr. [Martin Luther King Jr.](PERSON) never met.",
    "President [Vladimir Putin](PERSON) called. Later [Putin](PERSON) called again.",
    "Foreign Minister, [Tomasz Wierzbicki](PERSON), is expected.",
    "“Never,” said [Mads Overgaard](PERSON), who was there.",
    "Prime Minister's Office.",
]
PLACES = [
    "[MOSCOW](GPE) - The talks failed.",
    "[Russian](NORP)-[Iranian](NORP) relations and [North Korean](NORP) arms.",
    "The port of [Kotka](GPE) near the [Gulf of Finland](LOC).",
    "On [Iran](GPE)’s side.",
    "[Washington, D.C.](GPE) is not [Washington State](GPE).",
    "[Heathrow Airport](FAC) and [Marble Hall](FAC) are closed.",
    "Swimming in the [Indian Ocean](LOC) and the [Xingu River](LOC).",
    "The [West](LOC) looked east.",
]
ORGANISATIONS = [
    "The [Russian Foreign Ministry](ORG) denied it.",
    "The [University of Cambridge](ORG) and the [Food and Drug Administration](ORG) agree.",
    "[Deutsche Bank AG](ORG) and [Larkspur Instruments Ltd](ORG) merged.",
    "The [Senate Foreign Relations Committee](ORG) met on [Friday](DATE).",
    "The [African Union](ORG) met [Sunday](DATE).",
    "At [St Brannock's Hospital](ORG) they know.",
    "[Nato](ORG), the [EU](ORG) and the [U.N. Security Council](ORG).",
]
DATES = [
    "Before [the end of the year](DATE), “[within weeks](DATE)”, [last Thursday](DATE).",
    "In [June 2024](DATE), on [30 September 2025](DATE), [March 4, 2025](DATE) and [the second of February](DATE).",
    "[Two days later](DATE) and [about three weeks ago](DATE).",
    "In [the late 1990s](DATE) and [the 19th century](DATE), [between 1998 and 2003](DATE).",
    "A [31-year-old](DATE) on a [two-day](DATE) visit.",
    "May I? They march on.",
    "At [5:30 p.m.](TIME), [overnight](TIME), for [nearly three hours](TIME).",
]
NUMBERS = [
    "It sent [some 10,000](CARDINAL) soldiers and [hundreds](CARDINAL) of drones.",
    "A range of [120km](QUANTITY), [some 40 kilometres](QUANTITY) off.",
    "[30 per cent](PERCENT), [3.5%](PERCENT) and [35–49%](PERCENT).",
    "[€1.4 billion](MONEY), [about £3 million](MONEY), [5,000 euros](MONEY), [€2.340,50](MONEY).",
    "The [third](ORDINAL) of [four](CARDINAL).",
    "[Section 53 of the Sale of Goods Act 1979](LAW) and [Article 12(3) of the Treaty on European Union](LAW).",
]
OTHERS = [
    'The film "[The Third Man](WORK_OF_ART)" is old.',
    "He said “never again” twice.",
    "Written in [Finnish](LANGUAGE), by [Finnish](NORP) clerks.",
    "After the [Battle of Waterloo](EVENT) and the [Lantern Festival](EVENT).",
    "Armed with [Fateh 360](PRODUCT) missiles.",
    "[F-16](PRODUCT) jets and a [Tu-160](PRODUCT), but no V-6 and no COVID-19.",
    "The author of [A Narrow Sea](WORK_OF_ART) is a director of public health.",
]


@pytest.mark.parametrize("source", PERSONS + PLACES + ORGANISATIONS + DATES + NUMBERS + OTHERS)
def test_the_rules_find_what_is_marked_and_nothing_else(source):
    text, expected = marked(source)
    assert as_markup(text) == source
    assert [(f.start, f.end, f.label) for f in suggested(text)] == [(r.start, r.end, r.label) for r in expected]


PIECES = st.sampled_from(
    [
        *(
            "Mr ",
            "President ",
            "Vladimir Putin ",
            "Iran",
            "’s ",
            "the ",
            "Ministry of ",
            "Acme Ltd",
            "June ",
            "2024",
            "$",
            "5",
        ),
        *(
            " million",
            "%",
            "-",
            "–",
            "\n",
            "\r\n",
            "\u00a0",
            "“",
            "”",
            "e\u0301",
            "👩‍👧",
            "中文",
            "تهران",
            " km",
            "two ",
            "ago",
            ".",
        ),
    ]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=25).map("".join))
def test_whatever_the_text_suggestions_lie_on_its_tokens_without_overlap_or_white_space_at_their_ends(text):
    findings = suggested(text)
    starts, ends = token_borders(TOKENIZER.make_doc(text))
    for finding in findings:
        surface = text[finding.start : finding.end]
        assert surface == surface.strip()
        assert surface
        assert finding.label in RULE_LABELS
        assert finding.start in starts
        assert finding.end in ends
    assert all(one.end <= other.start for one, other in itertools.pairwise(findings))


RANGES = st.builds(
    lambda start, length, weight: Finding(start, start + length, "X", "test", weight),
    st.integers(0, 30),
    st.integers(1, 8),
    st.sampled_from(Weight),
)


@given(st.lists(RANGES, max_size=20))
def test_settling_leaves_no_overlap_and_drops_nothing_that_had_room(findings):
    kept = settle(findings)
    assert all(one.end <= other.start for one, other in itertools.pairwise(kept))
    for finding in findings:
        assert any(other.start < finding.end and finding.start < other.end for other in kept)


def test_the_longer_of_two_findings_wins_unless_the_other_weighs_more():
    short, long = Finding(0, 4, "GPE", "a"), Finding(0, 9, "ORG", "b")
    sure = Finding(2, 4, "LAW", "c", Weight.SURE)
    assert settle([short, long]) == [long]
    assert settle([short, long, sure]) == [sure]


def test_what_a_pipeline_found_is_kept_where_the_rules_have_nothing_better():
    given = Finding(0, 9, "ORG", "pipeline")
    assert [f.label for f in suggested("Zyxwvutsr opened.", [given])] == ["ORG"]


def test_a_last_name_met_in_an_earlier_piece_is_a_person():
    starts, ends = token_borders(TOKENIZER.make_doc("Qvist left."))
    assert [f.label for f in LAYER.read(Passage("Qvist left.", starts, ends, ["Qvist"]))] == ["PERSON"]
