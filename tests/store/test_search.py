"""Search finds any part of any text or name, in every script and any case, exactly where it is."""

import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.edit import OperationKind
from annotator.domain.queue import Queue
from annotator.domain.record import Record

TEXTS = (
    "Vladimir Putin visited Iran, and Sergey Lavrov stayed.",
    "Он сказал: «Иран подписал договор».",
    "总统访问了北京和上海。",
    "رئيس إيران في طهران",
    "The price is $5.00 🙂 (50 %)",
    "naïve Straße ΟΔΥΣΣΕΥΣ İstanbul",
    "ประเทศไทยสวยงาม",
    "line one\r\nline two\x00after nothing",
    "서울에서 만났다",
)


@pytest.fixture
def searched(project):
    records = [Record(f"file-{number}.txt", text) for number, text in enumerate(TEXTS)]
    project.add_records(records, source="import", as_suggestions=None).result()
    return lambda wanted: list(project.document_ids(Queue(search=wanted)))


@pytest.mark.parametrize(
    ("wanted", "number"),
    [("putin", 1), ("UTI", 1), ("Iran, and", 1), ("an, an", 1), ("иран", 2), ("ПОДПИС", 2), ("говор».", 2),
     ("北京", 3), ("问了北", 3), ("海", 3), ("طهران", 4), ("هرا", 4), ("$5", 5), ("🙂", 5), ("% ", 0), ("50 %", 5),
     ("NAÏVE", 6), ("straße", 6), ("οδυσσευς", 6), ("ไทย", 7), ("two\x00af", 8), ("one\r\nline", 8), ("에서", 9),
     ("FILE-3", 4), ("ile-4.t", 5), ("Iraq", 0), ("Iran and", 0), ("visitedIran", 0)],
)  # fmt: skip
def test_a_part_of_a_text_or_name_finds_its_document(searched, wanted, number):
    assert searched(wanted) == ([number] if number else [])


def test_a_letter_finds_every_document_that_has_it(searched):
    assert searched("F") == list(range(1, 10))
    assert searched("e") == list(range(1, 10))


def test_a_document_added_later_is_found_too(project, searched):
    assert searched("entence") == []
    project.add_records([Record("late", "A sentence.")], source="import", as_suggestions=None).result()
    assert searched("entence") == [10]


def test_quotes_and_words_of_the_query_language_are_only_text(project, searched):
    project.add_records([Record("q", 'say "NEAR" OR not*')], source="import", as_suggestions=None).result()
    assert searched('"near" or') == [10]
    assert searched('"') == [10]
    assert searched("NOT*") == [10]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(alphabet="abA ,я京都\u0e01é1", min_size=1, max_size=12), min_size=1, max_size=8), st.data())
def test_search_finds_what_a_look_at_every_text_finds(fresh_desk, texts, data):
    desk = fresh_desk()
    try:
        project = desk.create()
        project.add_records([Record("-", text) for text in texts], source="i", as_suggestions=None).result()
        for _ in range(10):
            text = data.draw(st.sampled_from(texts))
            start = data.draw(st.integers(0, len(text) - 1))
            wanted = text[start : data.draw(st.integers(start + 1, len(text)))]
            expected = [n for n, held in enumerate(texts, 1) if wanted.casefold() in held.casefold()]
            assert list(project.document_ids(Queue(search=wanted))) == expected
    finally:
        desk.close()


def test_with_very_many_different_words_a_short_part_still_finds_all(project):
    letters = string.ascii_lowercase
    words = [a + b + "q" + c for a in letters for b in letters for c in letters[:2]]
    project.add_records(
        [Record(str(n), word) for n, word in enumerate(words)], source="i", as_suggestions=None
    ).result()
    assert len(project.document_ids(Queue(search="Q"))) == len(words)
    assert len(project.document_ids(Queue(search="bq"))) == 54


def test_the_words_of_a_big_import_are_kept_for_the_first_search_of_the_next_day(desk, project):
    with project.bulk(OperationKind.IMPORT, "Import"):
        records = [Record(str(n), f"word{n}x") for n in range(2100)]
        project.add_records(records, source="import", as_suggestions=None).result()
    project.add_records([Record("late", "afterwards")], source="import", as_suggestions=None).result()
    assert project.check() == []
    reopened = desk.reopen(project)
    assert list(reopened.document_ids(Queue(search="ord77x"))) == [78]
    assert list(reopened.document_ids(Queue(search="fterward"))) == [2101]
