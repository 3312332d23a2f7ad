"""Reading while a person works, by a real worker process."""

import queue

import pytest

from annotator.domain.document import DocumentId
from annotator.session.live_reading import LiveReading

TEXT = "Tony Blair visited Iran in June 2003."
PATIENCE = 60


class Listener:
    """Keeps what is called back, as it comes from other threads."""

    def __init__(self, project, pipeline):
        self.told = queue.Queue()
        self.reading = LiveReading(
            project,
            pipeline,
            on_ready=lambda info, problem: self.told.put(("ready", info, problem)),
            on_read=lambda document: self.told.put(("read", document)),
            on_failed=lambda document, sentence: self.told.put(("failed", document, sentence)),
        )

    def next(self):
        return self.told.get(timeout=PATIENCE)


@pytest.fixture
def listen(project):
    listeners = []

    def listen(pipeline="rules"):
        listeners.append(Listener(project, pipeline))
        return listeners[-1]

    yield listen
    for listener in listeners:
        listener.reading.close()


def test_a_document_is_read_and_stored_before_it_is_told(project, fill, listen):
    fill({"text": TEXT})
    listener = listen()
    listener.reading.read(DocumentId(1), TEXT, urgent=True)
    kind, info, problem = listener.next()
    assert (kind, info.name, problem) == ("ready", "rules", "")
    assert listener.next() == ("read", 1)
    assert project.suggestions(DocumentId(1)) != []
    assert project.tokens(DocumentId(1)) is not None
    assert project.history()[0].name == "Import in.jsonl"  # reading along is no operation of its own


def test_a_pipeline_that_cannot_be_loaded_is_told_once_with_a_sentence(project, fill, listen):
    fill({"text": TEXT})
    listener = listen("nowhere")
    listener.reading.read(DocumentId(1), TEXT, urgent=True)
    told = {listener.next()[0], listener.next()[0]}
    assert told == {"ready", "failed"}


def test_after_closing_nothing_is_called_back(fill, listen):
    fill({"text": TEXT})
    listener = listen()
    listener.reading.read(DocumentId(1), TEXT, urgent=True)
    listener.reading.close()
    listener.reading.read(DocumentId(1), TEXT, urgent=True)
    assert listener.told.empty()


def test_a_project_that_was_closed_meanwhile_is_told_with_a_sentence(project, fill, listen):
    fill({"text": TEXT})
    listener = listen()
    assert listener.next()[0] == "ready"
    project.close()
    listener.reading.read(DocumentId(1), TEXT, urgent=True)
    assert listener.next() == ("failed", 1, "The project is closed. Open it again to go on.")
