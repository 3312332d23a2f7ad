"""What other tools write, line by line as they write it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.answer import Answer
from annotator.domain.record import Record
from annotator.formats.registry import OffsetUnit, ReadOptions, Role
from tests.formats.documents import read, reasons, records, surfaces


@pytest.fixture
def one(tmp_path):
    """Reads one record from an object, or from the very bytes of a line."""

    def read_one(line: bytes | dict, options: ReadOptions | None = None) -> Record:
        data = line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode()
        path = tmp_path / "news.jsonl"
        path.write_bytes(data + b"\n")
        (record,) = records(path, options)
        return record

    return read_one


def test_a_plain_text_is_a_record_named_by_file_and_line(one):
    record = one({"text": " Iran\r\n signed.\u2028 "})
    assert record == Record("news.jsonl:1", " Iran\r\n signed.\u2028 ", file="news.jsonl", line=1)


def test_prodigys_task_brings_spans_answer_and_meta_but_not_its_bookkeeping(one):
    record = one(
        {
            "text": "Uber’s Lesson",
            "meta": {"source": "desk"},
            "_input_hash": 1886699658,
            "_task_hash": -1952856502,
            "tokens": [{"text": "Uber", "start": 0, "end": 4, "id": 0}, {"text": "’s", "start": 4, "end": 6, "id": 1}],
            "_session_id": None,
            "_view_id": "ner_manual",
            "_annotator_id": "ana",
            "_timestamp": 1700000000,
            "spans": [{"start": 0, "end": 4, "token_start": 0, "token_end": 0, "label": "ORG"}],
            "answer": "accept",
        }
    )
    assert surfaces(record) == [("Uber", "ORG")]
    assert (record.answer, record.meta) == (Answer.ACCEPT, {"source": "desk"})


@pytest.mark.parametrize("answer", list(Answer))
def test_each_of_prodigys_answers_is_kept_also_without_spans(one, answer):
    record = one({"text": "Nothing here", "answer": answer.value})
    assert (record.answer, record.spans, record.meta) == (answer, (), {})


@pytest.mark.parametrize("answer", ["Paris", 42, ["accept"], True])
def test_an_answer_to_another_question_is_meta(one, answer):
    record = one({"text": "Where is it?", "answer": answer})
    assert (record.answer, record.meta) == (None, {"answer": answer})


def test_score_and_source_of_a_span_are_read_in_step_with_it(one):
    record = one(
        {
            "text": "Iran met Mali",
            "spans": [
                {"start": 9, "end": 13, "label": "GPE", "score": 0.25, "source": "core_web_sm"},
                {"start": 0, "end": 4, "label": "GPE", "score": 17.5},
                {"start": 5, "end": 8, "label": "VERB", "score": 1, "source": 3},
            ],
        }
    )
    assert [span.start for span in record.spans] == [0, 5, 9]
    assert record.scores == (None, 1.0, 0.25)
    assert record.sources == (None, None, "core_web_sm")


def test_equal_spans_are_one_and_overlapping_ones_stay(one):
    record = one({"text": "New York City", "label": [[4, 8, "GPE"], [0, 13, "GPE"], [4, 8, "GPE"], [4, 8, "ORG"]]})
    assert surfaces(record) == [("New York City", "GPE"), ("York", "GPE"), ("York", "ORG")]


def test_prodigys_flag_is_a_flag(one):
    assert one({"text": "Look", "flagged": True}).flagged
    assert not one({"text": "Look", "flagged": False}).flagged
    assert one({"text": "Look", "flagged": "red"}).meta == {"flagged": "red"}


ROW = {"text": "MX and MX5", "_view_id": "ner", "meta": {"score": 0.9}}


def test_a_rejected_yes_or_no_row_is_no_answered_document_and_brings_no_span(one):
    span = {"start": 0, "end": 2, "text": "MX", "label": "PRODUCT", "score": 0.9, "answer": "reject"}
    record = one(ROW | {"spans": [span], "answer": "reject"})
    assert (record.answer, record.spans) == (None, ())
    judged = [{"start": 0, "end": 2, "label": "PRODUCT", "answer": "reject"}]
    assert record.meta == {"score": 0.9, "judged_spans": judged}


@pytest.mark.parametrize("said", ["accept", "ignore"])
def test_an_accepted_yes_or_no_row_brings_its_span_and_leaves_the_document_open(one, said):
    record = one(ROW | {"spans": [{"start": 7, "end": 10, "label": "PRODUCT", "score": 0.5}], "answer": said})
    assert (record.answer, surfaces(record), record.scores) == (None, [("MX5", "PRODUCT")], (0.5,))
    assert record.meta["judged_spans"][0]["answer"] == said


def test_a_spans_own_answer_goes_before_the_rows(one):
    spans = [
        {"start": 0, "end": 2, "label": "PRODUCT", "answer": "reject"},
        {"start": 7, "end": 10, "label": "PRODUCT", "answer": "accept"},
    ]
    row = {"text": "MX and MX5", "spans": spans, "answer": "accept"}
    assert surfaces(one(row)) == [("MX5", "PRODUCT")]
    assert surfaces(one(row | {"_view_id": "ner_manual"})) == [("MX", "PRODUCT"), ("MX5", "PRODUCT")]


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "EU rejects German call", "label": [[0, 2, "ORG"], [11, 17, "MISC"]]},
        {"text": "EU rejects German call", "labels": [[11, 17, "MISC"], [0, 2, "ORG"]]},
        {"data": "EU rejects German call", "label": [[0, 2, "ORG"], [11, 17, "MISC"]]},
        {"text": "EU rejects German call", "spans": [], "label": [[0, 2, "ORG"], [11, 17, "MISC"]]},
        {
            "text": "EU rejects German call",
            "label": [
                {"start_offset": 0, "end_offset": 2, "label": "ORG"},
                {"start_offset": 11, "end_offset": 17, "label": "MISC"},
            ],
        },
        {
            "text": "EU rejects German call",
            "entities": [
                {"id": 0, "start_offset": 0, "end_offset": 2, "label": "ORG"},
                {"id": 1, "start_offset": 11, "end_offset": 17, "label": "MISC"},
            ],
        },
        {
            "text": "EU rejects German call",
            "annotations": [
                {"label": "ORG", "start_offset": 0, "end_offset": 2, "user": 1},
                {"label": "MISC", "start_offset": 11, "end_offset": 17, "user": 1},
            ],
        },
    ],
)
def test_every_shape_that_doccano_had_gives_the_same_spans(one, fields):
    record = one(fields)
    assert surfaces(record) == [("EU", "ORG"), ("German", "MISC")]
    assert (record.text, record.answer, record.meta) == ("EU rejects German call", None, {})


def test_extra_fields_survive_as_meta(one):
    relations = [{"from_id": 0, "to_id": 1, "type": "foundedAt"}]
    record = one(
        {
            "id": 5,
            "text": "Google",
            "label": [],
            "meta": {"source": "desk", "id": "g-1"},
            "source": "wiki",
            "Comments": ["first"],
            "relations": relations,
            "tokens": ["Google"],
        }
    )
    assert record.key == "5"
    assert record.meta == {
        "source": "desk",
        "id": "g-1",
        "id_": 5,
        "source_": "wiki",
        "Comments": ["first"],
        "relations": relations,
        "tokens": ["Google"],
    }


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"id": 5}, "5"),
        ({"id": "a/7"}, "a/7"),
        ({"meta": {"id": "b"}}, "b"),
        ({"id": None}, "news.jsonl:1"),
        ({"id": True}, "news.jsonl:1"),
        ({"id": ""}, "news.jsonl:1"),
        ({"id": {"oid": 3}}, "news.jsonl:1"),
    ],
)
def test_the_key_is_the_records_id_else_file_and_line(one, fields, key):
    assert one({"text": "Iran"} | fields).key == key


@pytest.mark.parametrize("meta", ["desk", ["desk"], 7])
def test_meta_of_another_kind_is_kept_under_its_name(one, meta):
    assert one({"text": "Iran", "meta": meta}).meta == {"meta": meta}
    assert one({"text": "Iran", "meta": None}).meta == {}


@pytest.mark.parametrize("label", ["POSITIVE", ["POSITIVE", "short"]])
def test_labels_of_the_whole_text_are_meta_unless_they_are_said_to_be_labels(one, label):
    record = one({"text": "Iran", "label": label, "spans": [{"start": 0, "end": 4, "label": "GPE"}]})
    assert (surfaces(record), record.meta) == ([("Iran", "GPE")], {"label": label})
    record = one({"text": "Iran", "mood": label}, ReadOptions(columns=(("mood", Role.LABEL),)))
    assert (record.labels, record.meta) == (("POSITIVE", "short") if isinstance(label, list) else (label,), {})


def test_labels_of_the_whole_text_may_stand_beside_spans_and_in_accept(one):
    row = {"text": "Iran", "spans": [[0, 4, "GPE"]], "label": [7, "news"], "accept": ["news", "Asia"]}
    record = one(row, ReadOptions(columns=(("label", Role.LABEL),)))
    assert (surfaces(record), record.labels, record.meta) == ([("Iran", "GPE")], ("7", "news", "Asia"), {})


EMOJI = "👨🏻‍🚒 firemen drive firetrucks"


def test_offsets_count_code_points_where_nothing_says_otherwise(one):
    assert surfaces(one({"text": EMOJI, "label": [[5, 12, "X"]]})) == [("firemen", "X")]


def test_stored_words_show_that_offsets_count_utf_16(one):
    record = one({"text": EMOJI, "spans": [{"start": 22, "end": 32, "label": "FAC", "text": "firetrucks"}]})
    assert surfaces(record) == [("firetrucks", "FAC")]


def test_stored_words_show_that_offsets_count_what_a_reader_sees(one):
    record = one(
        {"text": EMOJI, "label": [{"start_offset": 16, "end_offset": 26, "label": "FAC", "text": "firetrucks"}]}
    )
    assert surfaces(record) == [("firetrucks", "FAC")]


def test_stored_words_show_that_a_line_end_was_counted_once(one):
    spans = [
        {"start": 2, "end": 6, "label": "GPE", "text": "Iran"},
        {"start": 2, "end": 8, "label": "X", "text": "Iran\nA"},
    ]
    record = one({"text": "A\r\nIran\r\nA", "spans": spans})
    assert surfaces(record) == [("Iran", "GPE"), ("Iran\r\nA", "X")]


def test_tokens_show_the_unit_where_spans_have_no_words(one):
    tokens = [{"text": "🎉", "start": 0, "end": 2, "id": 0}, {"text": "Iran", "start": 3, "end": 7, "id": 1}]
    record = one({"text": "🎉 Iran", "tokens": tokens, "spans": [{"start": 3, "end": 7, "label": "GPE"}]})
    assert surfaces(record) == [("Iran", "GPE")]


def test_a_unit_that_is_given_goes_before_what_the_file_stores(one):
    span = {"start": 3, "end": 7, "label": "GPE", "text": "ran!"}
    options = ReadOptions(offsets=OffsetUnit.UTF_16)
    assert surfaces(one({"text": "🎉 Iran!", "spans": [span]}, options)) == [("Iran", "GPE")]


def test_json_escapes_stand_for_what_they_say(one):
    record = one(rb'{"text":"\ud83c\udf89 K\u00f6ln\u2028\r\n\u0000\ufeff\/"}')
    assert record.text == "🎉 Köln\u2028\r\n\x00\ufeff/"


def test_records_end_at_line_feeds_alone(tmp_path):
    path = tmp_path / "news.ndjson"
    path.write_bytes('\ufeff{"text":"A\u2028B\u0085C"}\r\n\n  \r\n{"text":"\ufeffD"}'.encode())
    assert [(r.text, r.key) for r in records(path)] == [
        ("A\u2028B\u0085C", "news.ndjson:1"),
        ("\ufeffD", "news.ndjson:4"),
    ]


def test_reading_never_holds_more_than_the_line_it_is_at(tmp_path):
    path = tmp_path / "big.jsonl"
    with path.open("wb") as stream:
        for number in range(40):
            stream.write(json.dumps({"text": f"{number}" + "x" * 500_000}).encode() + b"\n")
    import tracemalloc

    tracemalloc.start()
    count = sum(len(item.text) > 500_000 for item in lazily(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, peak < 6_000_000) == (40, True)


def lazily(path: Path):
    from annotator.formats.registry import importer_for

    importer = importer_for(path).importer
    assert importer is not None
    return importer.read(path, ReadOptions())


def test_nothing_in_a_file_of_bad_records_stops_the_good_ones(tmp_path):
    path = tmp_path / "mixed.jsonl"
    path.write_bytes(b'{"text":"one"}\nnonsense\n{"text":7}\n\xff\xfe\n{"text":"two"}\n')
    items = read(path)
    assert [item.line for item in items] == [1, 2, 3, 4, 5]
    assert len(reasons(items)) == 3
