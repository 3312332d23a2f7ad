"""What reading and writing JSONL costs beside its floor, in CPU time: `python tests/benchmarks/formats/jsonl_cost.py`.

The floor of reading is parsing every line with the same parser; the floor of writing is serialising finished
dictionaries, with the standard library (which the limits of 0.35 and 0.2 of the floor are about) and with the
serialiser in use, which is six times as fast: beside that one, hashing the text and looking at each span count.
Documents have some 1,200 characters and 10 spans. Best of five runs.
"""

from __future__ import annotations

import io
import json
import random
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from annotator.domain.annotation import Annotation
from annotator.domain.answer import Answer
from annotator.domain.document import Document, DocumentId
from annotator.domain.record import AnnotatedDocument
from annotator.domain.span import Span, SpanUid
from annotator.domain.tokens import Tokens
from annotator.formats.jsonl_lines import task_line
from annotator.formats.registry import ReadOptions, exporter_for, importer_for

DOCUMENTS = 2_000
LIMITS = {
    "import of plain texts": 6.0,
    "import of doccano": 10.0,
    "import of our own lines with tokens": 1.5,
    "import of emoji with tokens": 3.0,
    "export without tokens, json": 1 / 0.35,
    "export with tokens, json": 1 / 0.2,
    "export without tokens, msgspec": 6.0,
    "export with tokens, msgspec": 1 / 0.2,
}
WORDS = re.findall(
    r"\w+", "the minister of Zürich said that Lavrov visited Iran and signed a treaty in Москва on Thursday"
)


def main() -> None:
    """Prints each measure as a multiple of its floor, with its limit, and fails if one is beyond it."""
    made = [document(number) for number in range(DOCUMENTS)]
    plain = [replace_tokens(each) for each in made]
    lines = [task_line(each) for each in made]
    emoji = [task_line(document(number, "🎉 the")) for number in range(DOCUMENTS)]
    figures = {
        "import of plain texts": reading([msgspec.json.encode({"text": each.document.text}) for each in made]),
        "import of doccano": reading([doccano_line(each) for each in made]),
        "import of our own lines with tokens": reading(lines),
        "import of emoji with tokens": reading(emoji),
        "export without tokens, json": writing(plain, stdlib),
        "export with tokens, json": writing(made, stdlib),
        "export without tokens, msgspec": writing(plain, msgspec.json.Encoder().encode),
        "export with tokens, msgspec": writing(made, msgspec.json.Encoder().encode),
    }
    beyond = 0
    for name, (seconds, floor) in figures.items():
        ratio = seconds / floor
        beyond += ratio > LIMITS[name]
        rate, limit = DOCUMENTS / seconds, LIMITS[name]
        print(f"{name:38} {ratio:5.2f} x floor (limit {limit:.2f})  {rate:9,.0f} documents/s")
    raise SystemExit(beyond)


def document(number: int, text: str = "the") -> AnnotatedDocument:
    """A document of 1,200 characters with tokens and ten spans on token borders, the same on every run."""
    chance = random.Random(number)
    while len(text) < 1200:
        text += " " + chance.choice(WORDS) + chance.choice(["", "", "", ",", "."])
    borders = [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]
    chosen = sorted(chance.sample(borders, 10))
    spans = tuple(Span(start, end, chance.choice(["GPE", "PERSON"]), SpanUid(str(start))) for start, end in chosen)
    source = Document(DocumentId(number), "uid", str(number), text, {"id": number, "source": "bench"})
    return AnnotatedDocument(source, Annotation(spans, answer=Answer.ACCEPT), Tokens(borders), "ana", 1_700_000_000)


def replace_tokens(each: AnnotatedDocument) -> AnnotatedDocument:
    return AnnotatedDocument(each.document, each.annotation, None, each.annotator, each.updated)


def doccano_line(each: AnnotatedDocument) -> bytes:
    label = [[span.start, span.end, span.label] for span in each.annotation.spans]
    return msgspec.json.encode({"id": each.document.id, "text": each.document.text, "label": label})


def reading(lines: list[bytes]) -> tuple[float, float]:
    """CPU seconds of the importer, and of the parser alone, on a file of those lines."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.jsonl"
        path.write_bytes(b"\n".join(lines))
        importer = importer_for(path).importer
        assert importer is not None
        decode = msgspec.json.Decoder().decode

        def parse() -> None:
            with path.open("rb") as stream:
                for line in stream:
                    decode(line)

        return best(lambda: sum(1 for _ in importer.read(path, ReadOptions()))), best(parse)


def stdlib(task: Any) -> bytes:
    return json.dumps(task, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def writing(documents: list[AnnotatedDocument], encode: Callable[[Any], bytes]) -> tuple[float, float]:
    """CPU seconds of the exporter, and of serialising the finished objects alone."""
    exporter = exporter_for("jsonl").exporter
    assert exporter is not None
    finished = [json.loads(task_line(each)) for each in documents]

    def serialise() -> None:
        stream = io.BytesIO()
        for task in finished:
            stream.write(encode(task))
            stream.write(b"\n")

    return best(lambda: exporter.write(documents, io.BytesIO())), best(serialise)


def best(work: Callable[[], object]) -> float:
    """The least CPU time of five runs, in seconds."""
    times = []
    for _ in range(5):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


if __name__ == "__main__":
    main()
