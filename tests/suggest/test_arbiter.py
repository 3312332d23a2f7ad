"""Deciding between a pipeline and the rules."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.arbiter import Arbiter, Judged, settled
from annotator.suggest.calibration import arbiter_in, wants_rules, written
from annotator.suggest.candidates import Candidate, candidates_of, evidence_for
from annotator.suggest.margins import Margins
from annotator.suggest.reasons import reason_of
from annotator.suggest.rules.finding import Finding, Weight
from annotator.suggest.rules.passage import Passage

LABELS = {"GPE": 0, "PERSON": 1}


def passage(text):
    starts, ends, at = [], [], 0
    for word in text.split(" "):
        starts.append(at)
        ends.append(at + len(word))
        at += len(word) + 1
    return Passage(text, starts, ends)


def margins(tokens):
    return Margins(LABELS, np.full((tokens, 2), 0.1, "float32"), np.full(tokens, 0.8, "float32"), {})


def names(text, proposed, findings):
    candidates = candidates_of(proposed, findings)
    read = passage(text)
    evidence = evidence_for(read, candidates, margins(len(read.starts)))
    return {(c.start, c.end, c.label): dict(e) for c, e in zip(candidates, evidence, strict=True)}


def test_a_range_that_both_propose_is_one_candidate():
    both = candidates_of(
        [(0, 4, "GPE", 0.9)], [Finding(0, 4, "GPE", "cities"), Finding(0, 4, "GPE", "guesses", Weight.GUESS)]
    )
    assert [(c.label, c.sure, [f.rule for f in c.rules]) for c in both] == [("GPE", 0.9, ["cities", "guesses"])]


def test_what_speaks_for_a_span_of_the_pipeline_is_how_sure_it_is():
    evidence = names("Iran said", [(0, 4, "GPE", 0.9)], [])[0, 4, "GPE"]
    assert math.isclose(evidence["pipeline sure"], math.log(9), rel_tol=1e-6)
    assert "no rule GPE" in evidence
    assert "pipeline would begin" not in evidence


def test_what_speaks_for_a_find_of_a_rule_is_what_the_pipeline_thinks_of_its_first_word():
    evidence = names("Iran said", [], [Finding(0, 4, "GPE", "countries-and-regions")])[0, 4, "GPE"]
    assert math.isclose(evidence["pipeline would begin"], math.log(0.1 / 0.9), rel_tol=1e-4)
    assert evidence["rule countries-and-regions GPE alone"] == 1.0


def test_a_rival_speaks_by_where_it_lies():
    found = names("New York City", [(0, 13, "GPE", 0.9)], [Finding(0, 8, "GPE", "cities")])
    assert "pipeline has another around" in found[0, 8, "GPE"]
    assert f"rule has another within at weight {Weight.PLAIN}" in found[0, 13, "GPE"]


def test_the_same_words_with_the_same_label_elsewhere_speak_for_it():
    found = names("Iran and Iran", [(0, 4, "GPE", 0.9), (9, 13, "GPE", 0.6)], [])
    assert found[9, 13, "GPE"]["same elsewhere"] == 1.0
    assert "same elsewhere" not in names("Iran and Oman", [(0, 4, "GPE", 0.9)], [])[0, 4, "GPE"]


def test_of_what_overlaps_the_likelier_is_proposed_and_below_the_threshold_nothing():
    arbiter = Arbiter({"pipeline sure": 1.0}, 0.5)
    candidates = candidates_of([(0, 4, "GPE", 0.9), (0, 4, "PERSON", 0.7), (9, 13, "GPE", 0.3)], [])
    evidence = evidence_for(passage("Iran and Oman"), candidates, margins(3))
    (judged,) = arbiter.judge(candidates, evidence)
    assert (judged.candidate.label, round(judged.score, 3)) == ("GPE", 0.9)


def test_evidence_that_the_arbiter_does_not_know_counts_for_nothing():
    assert Arbiter({}, 0.5).probability([("never seen", 99.0)]) == 0.5


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9), st.floats(0.01, 0.99)), max_size=30))
def test_what_is_settled_never_overlaps_and_everything_left_out_has_a_likelier_neighbour(ranges):
    judged = [Judged(Candidate(start, start + length, "X"), score) for start, length, score in ranges]
    kept = settled(judged)
    for left, right in pairwise(kept):
        assert left.candidate.end <= right.candidate.start
    for other in judged:
        if other not in kept:
            assert any(
                k.score >= other.score
                for k in kept
                if k.candidate.start < other.candidate.end and other.candidate.start < k.candidate.end
            )


def test_an_arbiter_comes_back_from_meta_json_as_it_was_written():
    arbiter = Arbiter({"always": -1.5, "pipeline": 2.0}, 0.42)
    meta = {"annotator": written(arbiter, rules=True)}
    again = arbiter_in(meta)
    assert (again.weights, again.threshold, wants_rules(meta)) == (arbiter.weights, 0.42, True)


@pytest.mark.parametrize(
    "meta",
    [
        {},
        {"annotator": 3},
        {"annotator": {"calibration": {"weights": [], "threshold": 1}}},
        {"annotator": {"rules": 1}},
    ],
)
def test_a_meta_json_that_says_nothing_sensible_asks_for_no_rules(meta):
    assert arbiter_in(meta) is None
    assert not wants_rules(meta)


def test_a_reason_names_the_pipeline_and_the_list_or_rule():
    by_list = [Finding(0, 4, "GPE", "cities")]
    assert reason_of(Candidate(0, 4, "GPE", 0.9)) == "pipeline"
    assert reason_of(Candidate(0, 4, "GPE", 0.9, by_list)) == "pipeline and list: cities"
    assert reason_of(Candidate(0, 4, "GPE", None, [Finding(0, 4, "DATE", "dates")])) == "rule: dates"
