"""Bulk work on a real dask cluster of two worker processes on this machine."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.document import DocumentId
from annotator.errors import PipelineError
from annotator.session.preannotation import preannotate
from annotator.session.suggesting import suggest
from annotator.session.work import Cancel

ROOT = Path(__file__).parents[2]
CLUSTER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    wanted = {"n_workers": 2, "threads_per_worker": 2, "processes": True, "dashboard_address": None}
    with LocalCluster("tcp://127.0.0.1:0", **wanted) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""
"""Tells its address, and ends when its input does."""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """The address of a cluster that is not part of this process."""
    script = tmp_path_factory.mktemp("cluster") / "cluster.py"
    script.write_text(CLUSTER, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, env=environment, cwd=script.parent, **pipes) as scheduler:
        yield scheduler.stdout.readline().strip()
        scheduler.stdin.close()


@pytest.fixture
def source(write_lines):
    long = "Tony Blair visited Iran in June 2003.\n\n" * 600
    texts = [f"Tony Blair visited Iran in June {1900 + n}." for n in range(300)]
    return write_lines(*({"text": text, "meta": {"n": n}} for n, text in enumerate([*texts, long, *texts[:3]])))


def test_a_cluster_writes_what_this_machine_does(cluster, source, tmp_path):
    here = preannotate([source], tmp_path / "here.jsonl")
    there = preannotate([source], tmp_path / "there.jsonl", cluster=cluster)
    assert (there.documents, there.spans, there.rejected) == (here.documents, here.spans, [])
    assert (tmp_path / "there.jsonl").read_bytes() == (tmp_path / "here.jsonl").read_bytes()


def test_a_cluster_reads_the_documents_of_a_project(cluster, project, fill):
    fill(*({"text": f"Tony Blair visited Iran in June {1900 + n}."} for n in range(100)))
    report = suggest(project, pipeline="rules", cluster=cluster)
    assert (report.documents, report.suggestions, report.failed) == (100, 300, [])
    assert [s.label for s in project.suggestions(DocumentId(100))] == ["PERSON", "GPE", "DATE"]
    assert project.tokens(DocumentId(100)) is not None


def test_a_run_on_a_cluster_is_cancelled_and_taken_up(cluster, source, tmp_path):
    cancel = Cancel()
    output = tmp_path / "out.jsonl"
    report = preannotate([source], output, cluster=cluster, on_progress=lambda *_: cancel.press(), cancel=cancel)
    assert report.cancelled
    assert 0 < report.documents < 304
    assert preannotate([source], output, cluster=cluster).documents == 304
    assert [json.loads(line)["meta"]["n"] for line in output.read_bytes().splitlines()] == list(range(304))


def test_a_pipeline_that_is_not_there_is_told(cluster, source, tmp_path):
    with pytest.raises(PipelineError, match="no pipeline “nowhere”"):
        preannotate([source], tmp_path / "out.jsonl", pipeline="nowhere", cluster=cluster)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nonsense"])
def test_a_cluster_that_does_not_answer_is_told(address, source, tmp_path):
    with pytest.raises(PipelineError, match=r"No cluster answers at .*Give the address"):
        preannotate([source], tmp_path / "out.jsonl", cluster=address)


def test_without_the_extra_it_says_how_to_get_it(source, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(PipelineError, match=r"pip install 'annotator-desktop\[cluster\]'"):
        preannotate([source], tmp_path / "out.jsonl", cluster="tcp://127.0.0.1:9")
