"""How the starter pipeline is made, on corpora of a few sentences."""

import gzip
import json
from dataclasses import replace
from functools import partial
from random import Random

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.starter.__main__ import main
from annotator.suggest.starter.corpora import Piece, Share, corpora_of, read_corpus, share_of
from annotator.suggest.starter.learning import example_of
from annotator.suggest.starter.measuring import Calibration, quality_of
from annotator.suggest.starter.recipe import Recipe
from annotator.suggest.starter.renaming import renamed
from annotator.suggest.starter.variants import british, capitals, lower_case
from annotator.suggest.starter.word_vectors import add_vectors


def piece(text, *spans):
    """A piece whose spans are given as (words, label)."""
    return Piece(text, tuple((text.index(words), text.index(words) + len(words), label) for words, label in spans), "c")


def labelled(found):
    return [(found.text[start:end], label) for start, end, label in found.spans]


def test_british_style_takes_the_spans_along():
    changed = british(
        piece('"U.S. Mr. Blair" paid 3 percent.', ("U.S.", "GPE"), ("Blair", "PERSON"), ("3 percent", "PERCENT"))
    )
    assert changed.text == "“US Mr Blair” paid 3 per cent."
    assert labelled(changed) == [("US", "GPE"), ("Blair", "PERSON"), ("3 per cent", "PERCENT")]


def test_case_changes_only_where_the_length_stays():
    assert labelled(lower_case(piece("In IRAN", ("IRAN", "GPE")))) == [("iran", "GPE")]
    assert capitals(piece("Große Straße", ("Große", "LOC"))).text == "Große Straße"


def test_a_copy_about_others_keeps_every_span_and_calls_the_same_person_the_same():
    before = piece(
        "Tony Blair met the Home Office. Then Blair left Norwich.", ("Tony Blair", "PERSON"), ("Norwich", "GPE")
    )
    at = before.text.rindex("Blair")
    before = replace(before, spans=(*before.spans, (at, at + 5, "PERSON")))
    changed = renamed(before, Random(3))
    (full, _), (last, _), (town, _) = labelled(changed)
    assert full.split()[1] == last != "Blair"
    assert changed.text == f"{full} met the Home Office. Then {last} left {town}."
    assert [label for _, label in labelled(changed)] == ["PERSON", "PERSON", "GPE"]
    assert renamed(before, Random(3)) == changed


@given(st.text(alphabet="U.SN\"'r Mpercent", max_size=40), st.data())
def test_whatever_british_style_replaces_every_span_stays_inside_the_text(text, data):
    ranges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = [(min(r), max(r), "X") for r in data.draw(st.lists(ranges, max_size=4)) if r[0] != r[1]]
    changed = british(Piece(text, tuple(spans), "c"))
    assert all(0 <= start < end <= len(changed.text) for start, end, _ in changed.spans)


def test_what_nobody_knows_and_what_is_on_no_token_border_is_missing_not_outside():
    example = example_of(
        spacy.blank("en"), piece("Iran met Mars today", ("Iran", "GPE"), ("Mars", "?"), ("oda", "DATE"))
    )
    assert [token.ent_iob for token in example.reference] == [3, 2, 0, 0]


def test_a_share_depends_on_the_text_alone_and_a_tenth_is_held_out():
    shares = [share_of(f"text {number}") for number in range(4000)]
    assert 0.08 < shares.count(Share.HELD_OUT) / 4000 < 0.12
    assert 0.03 < shares.count(Share.TUNING) / 4000 < 0.07
    assert share_of("text 7") is shares[7]


def test_words_of_like_company_have_like_vectors_and_forms_share_them():
    nlp = spacy.blank("en")
    said = [
        f"the {city} government said that {city} is big".split() for city in ("Xanadu", "Yonville") for _ in range(30)
    ]
    told = [f"we ate {fruit} with sugar and {fruit} again".split() for fruit in ("plums", "quinces") for _ in range(30)]
    add_vectors(nlp, said + told, width=4, seed=0)
    near = nlp.vocab["Xanadu"].similarity(nlp.vocab["Yonville"])
    assert near > nlp.vocab["Xanadu"].similarity(nlp.vocab["plums"]) + 0.3
    assert (nlp.vocab["XANADU"].vector == nlp.vocab["Xanadu"].vector).all()
    assert nlp.vocab["Aargau"].has_vector  # of a word list, met in no text


def test_quality_counts_spans_of_an_unknown_label_neither_for_nor_against():
    quality = quality_of({(0, 4, "GPE"), (5, 9, "ORG")}, [(0, 4, "GPE"), (5, 9, "PERSON"), (10, 12, "?")])
    assert (quality.typed.right, quality.typed.proposed, quality.typed.gold) == (1, 2, 2)
    assert quality.untyped.f1 == 1.0
    assert quality.labels["GPE"].f1 == 1.0
    assert quality.labels["ORG"].f1 == quality.labels["PERSON"].f1 == 0.0


def test_scores_that_say_what_is_true_have_no_calibration_error():
    honest, boastful = Calibration(), Calibration()
    for number in range(10):
        gold = [(number, number + 1, "X")] if number < 8 else []
        honest.add({(number, number + 1, "X"): 0.8}, gold)
        boastful.add({(number, number + 1, "X"): 1.0}, gold)
    assert honest.error == pytest.approx(0.0)
    assert boastful.error == pytest.approx(0.2)


def test_a_directory_without_corpora_is_told(tmp_path):
    with pytest.raises(FileNotFoundError, match="holds no corpus"):
        corpora_of(tmp_path)


def test_the_whole_way_from_corpora_to_a_pipeline_that_loads(tmp_path, monkeypatch, capsys):
    places = ("Xanadu", "Yonville", "Zembla", "Ruritania", "Erewhon")
    lines = []
    for number in range(250):
        place = places[number % len(places)]
        text = f"Envoy number {number} went to {place} by train."
        at = text.index(place)
        lines.append(json.dumps({"text": text, "spans": [{"start": at, "end": at + len(place), "label": "GPE"}]}))
    with gzip.open(tmp_path / "made.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write("\n".join(lines))
    output = tmp_path / "out" / "en_starter"
    small = partial(Recipe, width=32, depth=1, hidden=32, first_batch=50, last_batch=50)
    monkeypatch.setattr("annotator.suggest.starter.__main__.Recipe", small)
    monkeypatch.setattr("sys.argv", ["starter", str(tmp_path), str(output), "--epochs", "8", "--vectors", "4"])
    main()
    held_out = list(read_corpus(tmp_path / "made.jsonl.gz", Share.HELD_OUT))
    nlp = spacy.load(output)
    assert len(held_out) > 10
    assert all(
        [(span.start_char, span.label_) for span in nlp(p.text).ents] == [(p.spans[0][0], "GPE")] for p in held_out
    )
    assert nlp.meta["performance"]["made"] > 0.9
    assert nlp.meta["annotator"]["rules"] is True
    assert "GPE" in capsys.readouterr().out
