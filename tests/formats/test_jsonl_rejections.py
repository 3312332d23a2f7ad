"""Records that cannot go in, and the sentence that says why."""

from __future__ import annotations

import json

import pytest

from annotator.domain.document import MAX_TEXT_BYTES
from annotator.domain.record import Record, RejectedRecord
from annotator.errors import InputError
from annotator.formats import json_lines
from tests.formats.documents import read

LONE = "A \\u escape stands for half a character (a lone surrogate), which no file can store."
BEYOND = "reaches beyond the text, which has 4 characters."


@pytest.fixture
def reason(tmp_path):
    """Why the second of three records is rejected; the other two always go in."""

    def reason_of(line: bytes | dict) -> str:
        data = line if isinstance(line, bytes) else json.dumps(line).encode()
        path = tmp_path / "news.jsonl"
        path.write_bytes(b'{"text":"before"}\n' + data + b'\n{"text":"after"}\n')
        before, bad, after = read(path)
        assert (before.text, after.text, after.line) == ("before", "after", 3)
        assert isinstance(bad, RejectedRecord)
        assert (bad.file, bad.line) == (str(path), 2)
        return bad.reason

    return reason_of


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ([0, 5, "GPE"], f"Span 1 (“GPE”, 0 to 5) {BEYOND}"),
        ([-1, 2, "GPE"], "Span 1 (“GPE”, -1 to 2) starts before the text."),
        ([3, 1, "GPE"], "Span 1 (“GPE”, 3 to 1) ends before it starts."),
        ([2, 2, "GPE"], "Span 1 (“GPE”, 2 to 2) is empty."),
        ([0, 3.0, "GPE"], "The end of span 1 is 3.0, which is not a whole number."),
        ([True, 3, "GPE"], "The start of span 1 is true, which is not a whole number."),
        (["0", 3, "GPE"], "The start of span 1 is “0”, which is not a whole number."),
        ([None, 3, "GPE"], "The start of span 1 is missing."),
        ([0, 3, None], "Span 1 (0 to 3) has no label."),
        ([0, 3, 7], "Span 1 (0 to 3) has a number as its label, which must be a text."),
        ([0, 3, " A"], "Span 1 (0 to 3) has a label that cannot be used. "
         "A label needs a name without blanks at its ends."),
        ([0, 3], "Span 1 is a list that is not of the form [start, end, label]."),
        (7, "Span 1 is a number that is not of the form [start, end, label]."),
        ({"start": 0, "label": "GPE"}, "The end of span 1 is missing."),
        ({"start": 0, "end": 3}, "Span 1 (0 to 3) has no label."),
        ({"start_offset": 0, "end_offset": 9, "label": "GPE"}, f"Span 1 (“GPE”, 0 to 9) {BEYOND}"),
        ({"start": 10**30, "end": 10**31, "label": "GPE"},
         f"Span 1 (“GPE”, {10**30} to {10**31}) {BEYOND}"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("field", ["spans", "label", "labels", "entities"])
def test_a_record_with_a_span_that_cannot_be_right_is_rejected_whole(reason, span, expected, field):
    assert reason({"text": "Iran", field: [span]}) == expected
    good = [0, 4, "GPE"]
    assert reason({"text": "Iran", field: [good, span]}) == expected.replace("span 1", "span 2").replace(
        "Span 1", "Span 2"
    )


def test_a_span_that_would_fit_in_utf_16_says_how_to_read_it(reason):
    said = reason({"text": "🎉 Iran", "label": [[3, 7, "GPE"]]})
    assert said.endswith("It would fit if the offsets count UTF-16 units: import with UTF-16 offsets.")


def test_half_a_character_is_no_border(reason):
    spans = [{"start": 1, "end": 7, "label": "A", "text": "?"}, {"start": 3, "end": 7, "label": "B", "text": "Iran"}]
    assert "in the middle of a character, counted in UTF-16 units" in reason({"text": "🎉 Iran", "spans": spans})


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({}, "The record has no “text”."),
        ({"label": []}, "The record has no “text”."),
        ({"text": None}, "The record's “text” is nothing (null) where a text is expected."),
        ({"text": 7}, "The record's “text” is a number where a text is expected."),
        ({"text": ["a"]}, "The record's “text” is a list where a text is expected."),
        ({"data": {"text": "a"}}, "The record's “data” is an object where a text is expected."),
        ({"text": ""}, "The text is empty: there is nothing to annotate."),
        ({"text": "a", "spans": {"a": 1}}, "“spans” is an object where a list is expected."),
        ({"text": "a", "spans": "none"}, "“spans” is a text where a list is expected."),
    ],
)
def test_a_record_without_a_proper_text_or_list_of_spans_is_rejected(reason, record, expected):
    assert reason(record) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'{"text":"a\xff"}', "The line is not valid UTF-8 (byte 11 of the line)."),
        (b'{"text":"a","tokens":[{"text":"\xed\xa0\x80"}]}', "The line is not valid UTF-8 (byte 32 of the line)."),
        (b'{"text":"\\ud83d"}', LONE),
        (b'{"text":"\\udf89\\ud83c"}', LONE),
        (b'{"text":"a","x":{"\\ud83d":1}}', LONE),
        (b'{"text":"a\tb"}', "The line is not valid JSON: an unescaped control character (byte 11 of the line)."),
        (b'{"text":"a","x":NaN}', "The line is not valid JSON: NaN and Infinity are no JSON numbers."),
        (b'{"text":"a","x":-Infinity}', "The line is not valid JSON: NaN and Infinity are no JSON numbers."),
        (b'{"text":"a"', "The line is not valid JSON: it ends too early."),
        (b'{"text":"a"} {"text":"b"}', "The line is not valid JSON: trailing characters (byte 15 of the line)."),
        (b"{'text':'a'}", "The line is not valid JSON: object keys must be strings (byte 2 of the line)."),
        (b"plain words", "The line is not valid JSON: invalid character (byte 1 of the line)."),
        (b'["a"]', "The line holds a list where a JSON object is expected."),
        (b"null", "The line holds nothing (null) where a JSON object is expected."),
        (b'"a"', "The line holds a text where a JSON object is expected."),
        (b'{"text":"a","x":1e999}', "A number is too big to be kept."),
        (b'{"text":"a","x":' + b"[" * 200 + b"]" * 200 + b"}", "The record is nested more than 100 levels deep."),
        (b'{"text":"a","x":' + b"[" * 90000 + b"]" * 90000 + b"}", "The line is nested too deeply."),
    ],
)  # fmt: skip
def test_a_line_that_is_not_strict_json_is_rejected_with_the_place(reason, line, expected):
    assert reason(line) == expected


def test_a_surrogate_pair_behind_an_escaped_backslash_is_told_apart(reason):
    assert "lone surrogate" not in reason(rb'{"text":"\\ud83d", oops}')


def test_a_text_over_the_limit_is_rejected_and_one_at_the_limit_is_not(tmp_path):
    path = tmp_path / "big.jsonl"
    path.write_bytes(b'{"text":"%b"}\n{"text":"%b"}\n' % (b"x" * MAX_TEXT_BYTES, b"x" * MAX_TEXT_BYTES + b"y"))
    good, bad = read(path)
    assert (len(good.text), bad.line) == (MAX_TEXT_BYTES, 2)
    assert bad.reason == "The text is longer than 20 MB. Split it into several documents."


def test_a_line_without_end_is_not_read_into_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(json_lines, "MAX_LINE_BYTES", 1000)
    path = tmp_path / "endless.jsonl"
    path.write_bytes(b'{"text":"' + b"x" * 3000 + b'"}\n{"text":"after"}\n')
    bad, good = read(path)
    assert (bad.line, good.line) == (1, 2)
    assert isinstance(good, Record)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-be"])
def test_a_file_in_utf_16_is_refused_with_a_sentence(tmp_path, codec):
    path = tmp_path / "windows.jsonl"
    path.write_bytes('\ufeff{"text":"a"}'.encode("utf-16-be") if codec == "utf-16-be" else '{"text":"a"}'.encode(codec))
    with pytest.raises(InputError, match="save it as UTF-8"):
        read(path)


def test_a_missing_file_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "none.jsonl")
