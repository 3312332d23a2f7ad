"""What bulk work costs: CPU seconds of `preannotate` and `suggest` beside the same suggester in a plain loop.

    python tests/benchmarks/suggest/bulk_cost.py [--pipeline NAME] [--documents 100000] [--rounds 3] [--only WAY ...]

Every way runs in a process of its own; CPU is that of all its processes, less what the same way takes for one
text, so that starting and loading do not count. Of several rounds, in turns, the cheapest counts, with many texts and
with one. It fails when reading, passing and writing add more than a tenth to the plain loop, or when memory grows with
the documents; the memory is compared only for 5,000 or more, since until then a pipeline learns words that it keeps.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path

from bulk_texts import write_texts

BATCH = 64
"""Texts at once in all ways: spaCy's own 256 take two gigabytes, and longer."""
OVER_LOOP = 1.10
OVER_BARE = 1.60
GROWTH_MB = 25.0
LEARNED = 5_000
"""After so many texts a pipeline has met the words that it keeps."""
PIPELINE = "starter"


@dataclass(frozen=True)
class Figures:
    """What one run took: CPU seconds of all its processes, seconds by the clock, the largest process's peak in MB."""

    cpu: float
    seconds: float
    own_mb: float
    worker_mb: float


@dataclass(frozen=True)
class Job:
    """What to run: where the texts lie, by which pipeline they are read, and by how many processes."""

    texts: Path
    pipeline: str
    workers: int

    def chunks(self) -> Iterator[list[str]]:
        with self.texts.open(encoding="utf-8") as lines:
            while chunk := [json.loads(line)["text"] for line in islice(lines, 1_024)]:
                yield chunk


def bare(job: Job) -> float:
    """The spaCy pipeline alone, in one process or by spaCy's own processes; CPU seconds of the reading itself."""
    from annotator.suggest.reading import load_reader

    nlp = load_reader(job.pipeline, "en")._nlp
    if job.workers > 1:
        began = _cpu()
        for _ in nlp.pipe((text for chunk in job.chunks() for text in chunk), batch_size=BATCH, n_process=job.workers):
            pass
        return _cpu() - began
    return sum(_cpu_of(lambda chunk=chunk: [None for _ in nlp.pipe(chunk, batch_size=BATCH)]) for chunk in job.chunks())


def loop(job: Job) -> float:
    """The suggester (pipeline, rules, scores) in a plain loop; CPU seconds of the reading itself."""
    from annotator.suggest.reading import load_reader

    reader = load_reader(job.pipeline, "en")

    def read(texts: list[str]) -> None:
        for at in range(0, len(texts), BATCH):
            for _ in reader.read([(text, ()) for text in texts[at : at + BATCH]]):
                pass

    return sum(_cpu_of(lambda chunk=chunk: read(chunk)) for chunk in job.chunks())


def preannotate(job: Job) -> float:
    """The command `preannotate`, from file to file."""
    from annotator.session.preannotation import preannotate

    began = _cpu()
    with tempfile.TemporaryDirectory(dir=job.texts.parent) as folder:
        preannotate([job.texts], Path(folder) / "out.jsonl", pipeline=job.pipeline, workers=job.workers)
    return _cpu() - began


def suggest(job: Job) -> float:
    """The command `suggest`, in a copy of a project that has the documents."""
    from annotator.session import ProjectFile
    from annotator.session.suggesting import suggest

    with tempfile.TemporaryDirectory(dir=job.texts.parent) as folder:
        path = shutil.copy(job.texts.with_suffix(".annot"), folder)
        project = ProjectFile.open(Path(path), annotator="bulk")
        began = _cpu()
        suggest(project, pipeline=job.pipeline, workers=job.workers)
        took = _cpu() - began
        project.close()
    return took


WAYS: dict[str, tuple[Callable[[Job], float], int]] = {
    "bare nlp.pipe": (bare, 1),
    "plain loop": (loop, 1),
    "preannotate, 1 worker": (preannotate, 1),
    "suggest, 1 worker": (suggest, 1),
    "preannotate, 2 workers": (preannotate, 2),
    "suggest, 2 workers": (suggest, 2),
    "bare nlp.pipe(n_process=2)": (bare, 2),
}


def _cpu() -> float:
    """CPU seconds of this process and of its children that have ended."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def _cpu_of(work: Callable[[], object]) -> float:
    began = _cpu()
    work()
    return _cpu() - began


def _run_here(way: str, texts: Path, pipeline: str) -> Figures:
    work, workers = WAYS[way]
    clock = time.perf_counter()
    cpu = work(Job(texts, pipeline, workers))
    mb = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return Figures(cpu, time.perf_counter() - clock, *mb)


def measure(way: str, texts: Path, pipeline: str) -> Figures:
    """Runs a way in a process of its own."""
    command = [sys.executable, __file__, "--here", way, "--texts", str(texts), "--pipeline", pipeline]
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=_environment())
    return Figures(**json.loads(run.stdout))


def _environment() -> dict[str, str]:
    return os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).parents[3])}


def prepare(folder: Path, count: int) -> Path:
    """Writes the texts as a file and as a project beside it."""
    texts = folder / f"{count}.jsonl"
    write_texts(texts, count)
    for words in (["new", texts.with_suffix(".annot")], ["import", texts.with_suffix(".annot"), texts]):
        command = [sys.executable, "-m", "annotator", *map(str, words)]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL, env=_environment())
    return texts


def cheapest(ways: list[str], texts: Path, one: Path, pipeline: str, rounds: int) -> dict[str, Figures]:
    """Of each way the run that took the least CPU, less the least that it takes for a single text."""
    runs: dict[str, list[Figures]] = {way: [] for way in ways}
    starts: dict[str, list[Figures]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way in ways:
            starts[way].append(measure(way, one, pipeline))
            runs[way].append(measure(way, texts, pipeline))
    return {way: _less(min(runs[way], key=_cpu_used), min(starts[way], key=_cpu_used)) for way in ways}


def _less(run: Figures, start: Figures) -> Figures:
    return replace(run, cpu=run.cpu - start.cpu, seconds=run.seconds - start.seconds)


def _cpu_used(run: Figures) -> float:
    return run.cpu


def tell(best: dict[str, Figures], count: int) -> None:
    """Prints a row for each way."""
    alone = best["plain loop"].cpu
    print(f"{'':28}{'ms/text':>9}{'x loop':>8}{'texts/s':>9}{'own MB':>8}{'worker MB':>11}")
    for way, run in best.items():
        print(
            f"{way:28}{1000 * run.cpu / count:9.2f}{run.cpu / alone:8.2f}{count / run.seconds:9.0f}"
            f"{run.own_mb:8.0f}{run.worker_mb:11.0f}"
        )


def grown(large: dict[str, Figures], small: dict[str, Figures]) -> dict[str, float]:
    """How many MB more each way took for more texts; of its largest process."""
    return {
        way: max(run.own_mb - small[way].own_mb, run.worker_mb - small[way].worker_mb)
        for way, run in large.items()
        if way in small
    }


def main() -> int:
    """Measures everything; 1 if something is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pipeline", default=PIPELINE)
    parser.add_argument("--documents", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=WAYS, metavar="WAY", default=list(WAYS))
    parser.add_argument("--here", choices=WAYS, help=argparse.SUPPRESS)
    parser.add_argument("--texts", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps(asdict(_run_here(options.here, options.texts, options.pipeline))))
        return 0
    ways = [way for way in WAYS if way in {"bare nlp.pipe", "plain loop", *options.only}]
    with tempfile.TemporaryDirectory() as folder:
        one, many = (prepare(Path(folder), n) for n in (1, options.documents))
        print(f"{options.documents:,} texts of 1,200 characters, pipeline {options.pipeline}", flush=True)
        best = cheapest(ways, many, one, options.pipeline, options.rounds)
        tell(best, options.documents)
        commands = [way for way in ways if "worker" in way]
        growth: dict[str, float] = {}
        if options.documents >= LEARNED:
            few = prepare(Path(folder), options.documents // 10)
            growth = grown(best, {way: measure(way, few, options.pipeline) for way in commands})
    held = [told(f"{way}, over the plain loop", best[way].cpu / best["plain loop"].cpu, OVER_LOOP) for way in commands]
    rules = best["plain loop"].cpu / best["bare nlp.pipe"].cpu
    held.append(told("plain loop, over bare nlp.pipe", rules, None if options.pipeline == "rules" else OVER_BARE))
    held += [told(f"{way}, MB more than for a tenth", more, GROWTH_MB) for way, more in growth.items()]
    return 0 if all(held) else 1


def told(what: str, value: float, limit: float | None) -> bool:
    """Prints a figure with its limit; whether it is held."""
    is_held = limit is None or value <= limit
    print(f"  {what:60}{value:8.2f}" + (f"  limit {limit:g}" if limit else "") + ("" if is_held else "  NOT HELD"))
    return is_held


if __name__ == "__main__":
    sys.exit(main())
