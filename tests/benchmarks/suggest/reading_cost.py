"""What suggesting costs: rules beside the bare tokenizer, the worker process beside a plain loop, and waiting times.

Run it: `python tests/benchmarks/suggest/reading_cost.py`. It fails when a ratio or a waiting time is over its limit.
Texts are cut from the shipped news report, 1,200 characters each, so figures compare from one machine to the next as
ratios alone.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing

import spacy

from annotator.paths import seeds
from annotator.suggest.process import PipelineProcess
from annotator.suggest.reading import load_reader, token_borders
from annotator.suggest.rules.layer import RuleLayer
from annotator.suggest.rules.passage import Passage

TEXTS = 1_500
LENGTH = 1_200
BATCH = 32
RULES_OVER_TOKENIZER = 7.0
PROCESS_OVER_LOOP = 1.25
FIRST_SUGGESTION_SECONDS = 2.5
URGENT_SECONDS = 0.3


def texts() -> list[str]:
    """Texts of 1,200 characters, no two the same."""
    report = (seeds() / "01_news_report.txt").read_text(encoding="utf-8") + "\n"
    return [f"Document {number}. " + (report * 3)[number % 700 :][:LENGTH] for number in range(TEXTS)]


def told(what: str, value: float, limit: float | None, unit: str) -> bool:
    """Prints a figure with its limit; whether it is held."""
    held = limit is None or value <= limit
    print(f"  {what:58} {value:12,.2f} {unit:8}" + (f" limit {limit:g} {'' if held else 'NOT HELD'}" if limit else ""))
    return held


def seconds_of(clock: Callable[[], float], work: Callable[[], object]) -> float:
    began = clock()
    work()
    return clock() - began


def rules_beside_tokenizer(documents: list[str]) -> bool:
    nlp, layer = spacy.blank("en"), RuleLayer()
    words = sum(len(text.split()) for text in documents)
    docs: list[tuple[str, list[int], list[int]]] = []
    bare = seconds_of(time.process_time, lambda: [nlp.make_doc(text) for text in documents])
    docs = [(text, *token_borders(nlp.make_doc(text))) for text in documents]
    rules = seconds_of(time.process_time, lambda: [layer.read(Passage(*doc)) for doc in docs])
    told("bare tokenizer", words / bare, None, "words/s")
    told("rules alone", words / rules, None, "words/s")
    return told("tokenizer with rules, over the bare tokenizer", (bare + rules) / bare, RULES_OVER_TOKENIZER, "times")


def process_beside_loop(documents: list[str]) -> bool:
    reader = load_reader("starter", "en")
    batches = [documents[at : at + BATCH] for at in range(0, len(documents), BATCH)]
    words = sum(len(text.split()) for text in documents)

    def loop() -> None:
        for batch in batches:
            list(reader.read([(text, ()) for text in batch]))

    def through_process() -> None:
        for future in [process.submit(list(enumerate(batch))) for batch in batches]:
            future.result()

    with closing(PipelineProcess("starter", "en")) as process:
        process.ready.result()
        alone, apart = [], []
        for _ in range(3):
            alone.append(seconds_of(time.perf_counter, loop))
            apart.append(seconds_of(time.perf_counter, through_process))
    told("plain loop in this process", words / min(alone), None, "words/s")
    told("through the worker process", words / min(apart), None, "words/s")
    return told("worker process over plain loop, time", min(apart) / min(alone), PROCESS_OVER_LOOP, "times")


def waiting_for_the_first() -> bool:
    command = [sys.executable, "-c", "import spacy; spacy.blank('en')('Iran')"]
    floor = statistics.median(seconds_of(time.perf_counter, lambda: subprocess.run(command, check=True)) for _ in "123")

    def first() -> None:
        with closing(PipelineProcess("starter", "en")) as process:
            assert process.submit([(1, "Iran")], urgent=True).result()[0].suggestions

    told("a bare interpreter that imports spaCy (floor)", floor, None, "s")
    waits = [seconds_of(time.perf_counter, first) for _ in range(5)]
    return told("from nothing to the first suggestion", statistics.median(waits), FIRST_SUGGESTION_SECONDS, "s")


def waiting_while_busy(documents: list[str]) -> bool:
    with closing(PipelineProcess("starter", "en")) as process:
        process.ready.result()
        for at in range(0, len(documents), BATCH):
            process.submit(list(enumerate(documents[at : at + BATCH])))
        process.submit([(0, "\n".join(documents))])
        waits = []
        for number in range(20):
            urgent = process.submit([(number, documents[number])], urgent=True)
            waits.append(seconds_of(time.perf_counter, urgent.result))
    told("an urgent text while the queue is full (median)", statistics.median(waits), None, "s")
    return told("an urgent text while the queue is full (longest of 20)", max(waits), URGENT_SECONDS, "s")


def main() -> int:
    """Measures everything; 1 if something is over its limit."""
    documents = texts()
    print(f"suggesting, {TEXTS:,} texts of {LENGTH:,} characters")
    held = [
        rules_beside_tokenizer(documents),
        process_beside_loop(documents),
        waiting_for_the_first(),
        waiting_while_busy(documents),
    ]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
