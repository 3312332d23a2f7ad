"""What reading, passing and writing add to the suggester, told apart from the moods of the machine.

    python tests/benchmarks/suggest/bulk_overhead.py [--pipeline NAME] [--documents 300] [--turns 80]

`bulk_cost.py` compares whole runs, between which a shared machine may become a fifth slower or quicker. Here the two
parts of what is added are measured where they arise. What a worker does besides reading (forgetting words, packing and
pickling its answers) is compared with a plain loop over the same few texts, in one process and in turns, so that both
meet the same moments; the median counts. What the commands do in their own process (reading files and projects, passing
on, writing) is that process's CPU time for many texts, less that for a few. It fails when the two together are more
than a tenth of the plain loop.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from bulk_cost import OVER_LOOP, PIPELINE, WAYS, Job, _environment, prepare, told

if TYPE_CHECKING:
    from annotator.suggest.reading import PipelineReader

FEW = 8
"""So many texts cost what a run costs anyway."""
REQUEST = 16
"""Texts that a worker is given at once, about, if they have 1,200 characters."""


def cpu_of(work: Callable[[], object]) -> float:
    """CPU seconds of this process alone."""
    began = time.process_time()
    work()
    return time.process_time() - began


def in_turns(reader: PipelineReader, texts: list[str], turns: int) -> tuple[float, float]:
    """Milliseconds a text in a plain loop, and how many times as long a worker takes, in the median."""
    from annotator.suggest.worker import answers_to

    def loop(part: list[str]) -> float:
        return cpu_of(lambda: list(reader.read([(text, ()) for text in part])))

    def worker(part: list[str]) -> float:
        return cpu_of(lambda: pickle.dumps(answers_to(reader, [(text, 0, ()) for text in part])))

    loop(texts)
    times: list[tuple[float, float]] = []
    for turn in range(turns):
        at = turn * REQUEST % (len(texts) - REQUEST + 1)
        part = texts[at : at + REQUEST]
        if turn % 2:
            plain, packed = loop(part), worker(part)
        else:
            packed, plain = worker(part), loop(part)
        times.append((plain, packed))
    alone = statistics.median(plain for plain, _ in times) * 1000 / REQUEST
    return alone, statistics.median(packed / plain for plain, packed in times)


def own_cpu(way: str, texts: Path, pipeline: str) -> float:
    """CPU seconds of the command's own process, its workers left out; in a process that does nothing else."""
    command = [sys.executable, __file__, "--here", way, "--texts", str(texts), "--pipeline", pipeline]
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=_environment())
    return float(run.stdout)


def main() -> int:
    """Measures and tells; 1 if too much is added."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pipeline", default=PIPELINE)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--turns", type=int, default=80)
    parser.add_argument("--here", choices=WAYS, help=argparse.SUPPRESS)
    parser.add_argument("--texts", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        WAYS[options.here][0](Job(options.texts, options.pipeline, 1))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_utime + resource.getrusage(resource.RUSAGE_SELF).ru_stime)
        return 0
    os.environ["OMP_NUM_THREADS"] = "1"  # as the workers have it
    from annotator.suggest.reading import load_reader

    held = True
    with tempfile.TemporaryDirectory() as folder:
        few, many = (prepare(Path(folder), count) for count in (FEW, options.documents))
        with many.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in islice(lines, 8 * REQUEST)]
        alone, packed = in_turns(load_reader(options.pipeline, "en"), texts, options.turns)
        print(
            f"a plain loop takes {alone:.1f} ms of CPU a text; a worker that packs its answers {packed:.3f} times that"
        )
        for way in ("preannotate, 1 worker", "suggest, 1 worker"):
            ours = own_cpu(way, many, options.pipeline) - own_cpu(way, few, options.pipeline)
            milliseconds = 1000 * ours / (options.documents - FEW)
            print(f"  {way}: {milliseconds:.2f} ms a text in its own process")
            held &= told(f"{way}, over the plain loop", packed + milliseconds / alone, OVER_LOOP)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
