import json
import multiprocessing
import os
import select
import signal
import subprocess
import sys
import threading
from concurrent.futures import CancelledError, wait
from pathlib import Path

import pytest
import spacy

from annotator.domain.suggestion import SourceKind
from annotator.errors import PipelineError
from annotator.suggest.process import PipelineProcess

WAIT = 60
FRAGILE = '''
"""A pipeline that labels Iran, and ends, hangs or fails on certain words."""
import os, time
import spacy
from spacy.language import Language

@Language.component("fragile_part")
def fragile_part(doc):
    for token in doc:
        if token.text == "CRASH":
            os._exit(3)
        if token.text == "HANG":
            time.sleep(1000)
        if token.text == "FAIL":
            raise ValueError("it broke")
    return doc

def load(**overrides):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Iran"}, {"label": "X", "pattern": " "}])
    nlp.add_pipe("fragile_part")
    return nlp
'''


@pytest.fixture(scope="module")
def rules():
    process = PipelineProcess("rules", "en")
    process.ready.result(WAIT)
    yield process
    process.close()


@pytest.fixture
def fragile(tmp_path, monkeypatch):
    """The process of a package whose pipeline breaks when it is told to."""
    package = tmp_path / "en_fragile"
    package.mkdir()
    (package / "__init__.py").write_text(FRAGILE, encoding="utf-8")
    meta = {"lang": "en", "name": "fragile", "version": "1.0", "labels": {"entity_ruler": ["GPE"]}}
    (package / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    process = PipelineProcess("en_fragile", "en", text_seconds=1.0)
    process.ready.result(WAIT)
    yield process
    process.close()


def found(result, text):
    return [(text[s.start : s.end], s.label) for s in result.suggestions]


def read(process, *texts):
    return process.submit(list(enumerate(texts))).result(WAIT)


def test_a_text_comes_back_with_tokens_and_suggestions_in_code_points(rules):
    text = "👩‍👩‍👧 München: President Vladimir Putin visited Iran."
    result = read(rules, text)[0]
    assert found(result, text) == [("Vladimir Putin", "PERSON"), ("Iran", "GPE")]
    assert all(result.tokens.indices(s.start, s.end) for s in result.suggestions)
    assert (result.words, result.error) == (7, None)


def test_suggestions_say_where_they_come_from_and_pretend_no_score(rules):
    suggestion = read(rules, "Iran")[0].suggestions[0]
    info = rules.ready.result()
    assert (suggestion.source.kind, suggestion.source.name) == (SourceKind.RULE, "rules")
    assert (suggestion.source.version, suggestion.score) == (info.version, None)


def test_results_come_in_order_under_the_keys_that_were_given(rules):
    results = rules.submit([(9, "Iran"), (3, ""), (7, " \n"), (5, "Paris")]).result(WAIT)
    assert [(r.key, len(r.tokens), len(r.suggestions)) for r in results] == [(9, 1, 1), (3, 0, 0), (7, 0, 0), (5, 1, 1)]


def test_nothing_submitted_is_answered_at_once(rules):
    assert rules.submit([]).result(0) == []


def test_a_long_text_is_read_in_pieces_as_if_it_were_one(rules):
    paragraph = "Mr Lavrov said on Thursday that Russia and Iran will sign 12 treaties.\n\n"
    text = "Sergey Lavrov spoke. " + paragraph * 500
    whole = read(rules, text)[0]
    alone = read(rules, paragraph)[0]
    assert len(whole.tokens) == 4 + 500 * len(alone.tokens)
    assert len(whole.suggestions) == 1 + 500 * len(alone.suggestions)
    assert {text[s.start : s.end] for s in whole.suggestions if s.label == "PERSON"} == {"Sergey Lavrov", "Lavrov"}


def test_a_last_name_is_known_in_later_pieces_of_the_same_text_only(rules):
    filler = "Nothing happened there at all.\n\n" * 700
    text = f"Jane Qvist came.\n\n{filler}Then Qvist left."
    named, other = read(rules, text, "Then Qvist left.")
    assert found(named, text) == [("Jane Qvist", "PERSON"), ("Qvist", "PERSON")]
    assert other.suggestions == ()


def test_an_urgent_text_overtakes_what_is_queued(rules):
    order = []
    slow = [rules.submit([(n, "Iran and Iraq signed a treaty. " * 300)]) for n in range(30)]
    urgent = rules.submit([(99, "Paris")], urgent=True)
    for number, future in enumerate([*slow, urgent]):
        future.add_done_callback(lambda _, number=number: order.append(number))
    wait([*slow, urgent], WAIT)
    assert order.index(30) <= 3


def test_an_urgent_text_overtakes_the_rest_of_a_long_one(rules):
    long = rules.submit([(1, "Iran and Iraq signed a treaty.\n" * 6_000)])
    urgent = rules.submit([(2, "Paris")], urgent=True)
    assert urgent.result(WAIT)[0].key == 2
    assert not long.done()
    assert long.result(WAIT)[0].words == 6 * 6_000


def test_whoever_is_called_back_may_submit_again(rules):
    done = threading.Event()
    rules.submit([(1, "Iran")]).add_done_callback(
        lambda _: rules.submit([(2, "Iraq")]).add_done_callback(lambda _: done.set())
    )
    assert done.wait(WAIT)


def test_cancelled_texts_are_not_read_and_later_ones_are(rules):
    futures = [rules.submit([(n, "Iran and Iraq. " * 500)]) for n in range(20)]
    rules.cancel_pending()
    assert futures[-1].cancelled()
    with pytest.raises(CancelledError):
        futures[-1].result(0)
    assert len(read(rules, "Iran")[0].suggestions) == 1


def test_a_package_gives_its_spans_without_white_space_at_their_ends(fragile):
    text = "In Iran  now"
    assert found(read(fragile, text)[0], text) == [("Iran", "GPE")]


def test_a_text_on_which_the_pipeline_fails_is_told_and_the_others_are_read(fragile):
    first, second, third = read(fragile, "Iran", "FAIL Iran", "Iran")
    assert "it broke" in second.error
    assert (second.suggestions, len(second.tokens)) == ((), 2)
    assert (first.error, third.error, len(third.suggestions)) == (None, None, 1)


def test_a_text_on_which_the_process_ends_is_told_and_the_others_are_read(fragile):
    first, second, third = read(fragile, "Iran", "CRASH", "Iran")
    assert "exit code 3" in second.error
    assert [len(r.suggestions) for r in (first, second, third)] == [1, 0, 1]


def test_a_text_on_which_the_pipeline_hangs_is_given_up_and_the_others_are_read(fragile):
    first, second, third = read(fragile, "Iran", "HANG", "Iran")
    assert "after 1 s" in second.error
    assert [len(r.suggestions) for r in (first, second, third)] == [1, 0, 1]


def test_a_directory_with_a_pattern_that_never_ends_costs_only_the_text_that_meets_it(tmp_path):
    nlp = spacy.blank("en")
    never = [{"TEXT": {"REGEX": "^(a+)+$"}}]
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Iran"}, {"label": "X", "pattern": never}])
    nlp.to_disk(tmp_path / "slow")
    process = PipelineProcess(str(tmp_path / "slow"), "en", text_seconds=1.0)
    try:
        hanging, fine = read(process, "a" * 40 + "!b", "Iran")
        assert (fine.error, fine.suggestions[0].source.name) == (None, "slow")
        assert hanging.error is not None
    finally:
        process.close()


def child_ids():
    return {child.pid for child in multiprocessing.active_children() if child.name == "annotator-pipeline"}


@pytest.fixture
def own():
    """A process of the test's own, and its process id."""
    before = child_ids()
    process = PipelineProcess("rules", "en")
    process.ready.result(WAIT)
    yield process, (child_ids() - before).pop()
    process.close()


def test_a_process_that_is_killed_while_idle_is_started_again(own):
    process, child = own
    before = read(process, "Iran")
    os.kill(child, signal.SIGKILL)
    assert read(process, "Iran")[0].suggestions == before[0].suggestions
    assert child not in child_ids()


def test_a_process_that_is_killed_while_reading_is_started_again_and_every_text_is_answered(own):
    process, child = own
    futures = [process.submit([(n, "Iran and Iraq. " * 500)]) for n in range(20)]
    futures[0].result(WAIT)
    os.kill(child, signal.SIGKILL)
    results = [future.result(WAIT)[0] for future in futures]
    assert {(len(r.suggestions), r.error) for r in results} == {(1000, None)}


def test_the_interrupt_key_is_for_the_parent_alone(own):
    process, child = own
    os.kill(child, signal.SIGINT)
    assert len(read(process, "Iran")[0].suggestions) == 1
    assert child in child_ids()


def test_closing_ends_process_and_thread_and_cancels_what_waits(own):
    process, child = own
    others = {thread for thread in threading.enumerate() if thread is not process._thread}
    futures = [process.submit([(n, "Iran and Iraq. " * 2000)]) for n in range(10)]
    process.close()
    process.close()
    assert futures[-1].cancelled()
    assert child not in child_ids()
    assert set(threading.enumerate()) <= others
    assert process.submit([(1, "Iran")]).cancelled()


def test_closing_while_the_pipeline_loads_does_not_wait_for_it():
    process = PipelineProcess("rules", "en")
    future = process.submit([(1, "Iran")])
    process.close()
    assert future.cancelled()
    assert process.ready.cancelled()


@pytest.mark.parametrize("name", ["no_such_pipeline", "/nowhere"])
def test_a_pipeline_that_cannot_be_loaded_is_told_to_everyone_who_waits(name):
    process = PipelineProcess(name, "en")
    try:
        early = process.submit([(1, "Iran")])
        for future in (process.ready, early):
            with pytest.raises(PipelineError, match=name):
                future.result(WAIT)
        with pytest.raises(PipelineError, match=name):
            process.submit([(2, "Iran")], urgent=True).result(WAIT)
    finally:
        process.close()


def test_a_worker_ends_when_its_parent_is_killed(tmp_path):
    program = tmp_path / "parent.py"
    program.write_text(
        "import multiprocessing, time\n"
        "from annotator.suggest.process import PipelineProcess\n"
        "if __name__ == '__main__':\n"
        "    process = PipelineProcess('rules', 'en')\n"
        "    process.ready.result(60)\n"
        "    print(multiprocessing.active_children()[0].pid, flush=True)\n"
        "    time.sleep(1000)\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, env=environment) as parent:
        child = int(parent.stdout.readline())
        watch = os.pidfd_open(child)
        parent.kill()
    assert select.select([watch], [], [], WAIT)[0]
    os.close(watch)
