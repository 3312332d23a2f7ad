"""A process that is killed while it writes loses nothing that it had acknowledged."""

import random
import subprocess
import sys

import pytest

from annotator.domain.document import DocumentId
from annotator.domain.record import Record

ROUNDS = 3
_WRITER = """
import pathlib, sys
from annotator.domain import gestures
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.store.project_file import ProjectFile
project = ProjectFile.open(pathlib.Path(sys.argv[1]), annotator="Ada")
first = len(project.annotation(DocumentId(1)).spans)
for number in range(first, 100_000):
    before = project.annotation(DocumentId(1))
    edit = Edit.between(before, gestures.create(before, number, number + 1, "GPE"))
    project.apply(Operation(f"Create {number}", ((DocumentId(1), edit),))).result()
    print(number + 1, flush=True)
"""


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_no_acknowledged_operation_is_lost_by_a_kill(desk, seed):
    project = desk.create()
    project.add_records([Record("a", "x" * 100_000)], source="import", as_suggestions=None).result()
    project.close()
    acknowledged = 0
    for _ in range(2):
        wanted = acknowledged + random.Random(seed).randint(3, 40)
        with subprocess.Popen([sys.executable, "-c", _WRITER, str(desk.path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            while acknowledged < wanted:
                acknowledged = int(writer.stdout.readline())
            writer.kill()
            rest = writer.stdout.read().split()
            acknowledged = int(rest[-1]) if rest else acknowledged
    project = desk.open()
    spans = project.annotation(DocumentId(1)).spans
    assert len(spans) in (acknowledged, acknowledged + 1)
    assert [span.start for span in spans] == list(range(len(spans)))
    assert project.check() == []
    assert project.undoable() == f"Create {len(spans) - 1}"
