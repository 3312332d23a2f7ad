"""Pattern files as Prodigy writes them: bad lines are told, the others find what spaCy's matchers find."""

import json

import pytest

from annotator.errors import InputError, PipelineError
from annotator.suggest.patterns import holds_patterns, read_patterns
from annotator.suggest.pipelines import describe_pipeline
from annotator.suggest.reading import load_reader

GOOD = [
    {"label": "DRUG", "pattern": "acetylsalicylic acid"},
    {"label": "DRUG", "pattern": "acid"},
    {"label": "DOSE", "pattern": [{"LIKE_NUM": True}, {"lower": {"IN": ["mg", "g"]}}], "id": "dose"},
]


@pytest.fixture
def write(tmp_path):
    def write(*lines, name="drugs.jsonl"):
        path = tmp_path / name
        path.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines))
        return path

    return write


def found(path, text):
    reader = load_reader(str(path), "en")
    (reading,) = reader.read([(text, ())])
    assert reading.error is None
    return [(text[start:end], label) for start, end, label, *_ in reading.proposals]


def test_patterns_find_texts_and_tokens_and_the_longest_counts(write):
    text = "He took 500 mg of acetylsalicylic acid."
    assert found(write(*GOOD), text) == [("500 mg", "DOSE"), ("acetylsalicylic acid", "DRUG")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"not json", "is not an object"),
        (b'{"label": "X"}', "is not an object"),
        ({"label": "X", "pattern": "  "}, "its pattern is empty"),
        ({"label": " ", "pattern": "x"}, "needs a name"),
        ({"label": "X", "pattern": [{"POS": "NOUN"}]}, "token 1 asks for POS, which needs a trained pipeline"),
        ({"label": "X", "pattern": [{}, {"COLOUR": "red"}]}, "token 2 asks for COLOUR, which no token has"),
        (b'{"label": "X", "pattern": "\xff"}', "is not an object"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_others_are_kept(write, line, reason):
    path = write(GOOD[0], b"", line, GOOD[1])
    read = read_patterns(path)
    assert len(read.patterns) == 2
    (bad,) = read.rejected
    assert (bad.file, bad.line) == (str(path), 3)
    assert reason in bad.reason


def test_what_only_spacy_refuses_is_left_out_and_told(write):
    path = write(GOOD[0], {"label": "X", "pattern": [{"LENGTH": {"~": 3}}]})
    assert found(path, "acetylsalicylic acid") == [("acetylsalicylic acid", "DRUG")]
    assert "spaCy refuses 1 pattern. Line 2:" in load_reader(str(path), "en").info.description


def test_a_file_of_patterns_is_described_like_a_pipeline_and_told_when_nothing_in_it_can_be_used(write, tmp_path):
    info = describe_pipeline(str(write(*GOOD)))
    assert (info.name, info.kind, info.labels) == ("drugs", "patterns", ("DRUG", "DOSE"))
    with pytest.raises(PipelineError, match="holds no pattern that can be used"):
        describe_pipeline(str(write(b"{}", name="bad.jsonl")))
    with pytest.raises(InputError, match="cannot be read"):
        read_patterns(tmp_path)


def test_patterns_and_word_lists_are_told_apart_by_their_lines(write):
    assert holds_patterns(write(b"nonsense", *GOOD))
    assert not holds_patterns(write({"text": "Vienna", "label": "GPE"}, name="words.jsonl"))
