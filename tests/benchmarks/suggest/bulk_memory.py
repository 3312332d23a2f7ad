"""Memory of `annotator suggest` over very many documents: every process looked at while it works.

    python tests/benchmarks/suggest/bulk_memory.py [--documents 100000] [--pipeline NAME] [--workers 1]

It fails when a process grows by more than 40 MB from a third of its way to the end, in the median of a sixth; the
peak is told beside it. With the starter 100,000 documents of 1,200 characters take an hour or two, with `--pipeline
rules` a quarter of that. Linux only (/proc).
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from bulk_cost import _environment, prepare

GROWTH_MB = 40.0
SECONDS_BETWEEN_LOOKS = 2.0


def family(pid: int) -> list[int]:
    """A process and all that it started."""
    try:  # each thread has children of its own
        own = [
            int(child) for path in Path(f"/proc/{pid}/task").glob("*/children") for child in path.read_text().split()
        ]
    except OSError:
        return []
    return [pid, *(grandchild for child in own for grandchild in family(child))]


def resident_mb(pid: int) -> float:
    """What a process has in memory; 0 if it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)


def watched(command: list[str]) -> tuple[dict[int, list[float]], dict[str, object]]:
    """Runs a command and looks at its processes again and again; and the object that it prints."""
    seen: dict[int, list[float]] = defaultdict(list)
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment())
    while program.poll() is None:
        for pid in family(program.pid):
            seen[pid].append(resident_mb(pid))
        time.sleep(SECONDS_BETWEEN_LOOKS)
    output, _ = program.communicate()
    return seen, json.loads(output)


def growth(looks: list[float]) -> float:
    """MB between the middle of the second sixth of a process's life and that of its last: peaks come and go."""
    sixth = max(1, len(looks) // 6)
    return statistics.median(looks[-sixth:]) - statistics.median(looks[sixth : 2 * sixth] or looks)


def main() -> int:
    """Runs and tells; 1 if a process grows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=3_000)
    parser.add_argument("--pipeline", default="rules")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    held = True
    with tempfile.TemporaryDirectory() as folder:
        project = prepare(Path(folder), options.documents).with_suffix(".annot")
        command = [sys.executable, "-m", "annotator", "suggest", str(project), "--json"]
        command += ["--pipeline", options.pipeline, "--workers", str(options.workers)]
        began = time.monotonic()
        seen, told = watched(command)
    print(f"{options.documents:,} texts by {options.pipeline} in {time.monotonic() - began:.0f} s: {told}")
    for looks in seen.values():
        more = growth(looks)
        held &= more <= GROWTH_MB
        print(f"  a process: {max(looks):5.0f} MB at most, {more:+.1f} MB from a third on (limit {GROWTH_MB:.0f})")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
