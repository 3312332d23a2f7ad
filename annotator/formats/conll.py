"""CoNLL-2003 out: a token per line with its tag in the last column (IOB2), sentences between blank lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from annotator.domain.label import NO_LABELS, LabelSet
from annotator.domain.record import AnnotatedDocument
from annotator.domain.tokens import Tokens
from annotator.formats.contract import ExportCount, Loss
from annotator.formats.flat_spans import LABEL, MISALIGNED, OVERLAPPING, FlatSpans, flatten, losses, tokens_of

_DOCUMENT = "-DOCSTART- -X- -X- O\n\n"
_ENDS_SENTENCE = frozenset((".", "!", "?", "…", "。", "！", "？"))


class ConllExporter:
    """Writes four columns: word, `-X-` and `_` for what is not known, and `B-`, `I-` or `O`."""

    def write(
        self, documents: Iterable[AnnotatedDocument], stream: BinaryIO, _labels: LabelSet = NO_LABELS, /
    ) -> ExportCount:
        """See Exporter. Of overlapping spans the longest is written; the others are counted as lost."""
        count = ExportCount()
        for document in documents:
            tokens = tokens_of(document)
            spans = flatten(document, tokens)
            stream.write((_DOCUMENT + "".join(_lines(document.document.text, tokens, spans))).encode("utf-8"))
            count.documents += 1
            count.spans += len(spans.flat)
            count.lost += _lost(document, spans)
        return count


def conll_losses(document: AnnotatedDocument) -> list[Loss]:
    """What of the document is not in the file, its text apart."""
    return _lost(document, flatten(document, tokens_of(document)))


def _lost(document: AnnotatedDocument, spans: FlatSpans) -> list[Loss]:
    overlapping = len(spans.aligned) - len(spans.flat)
    labels = len(document.annotation.labels)
    return losses(document, **{OVERLAPPING: overlapping, MISALIGNED: spans.misaligned, LABEL: labels})


def _lines(text: str, tokens: Tokens, spans: FlatSpans) -> Iterator[str]:
    """The lines of a document, with a blank one after each sentence."""
    tags = _tags(len(tokens), spans)
    before = ""
    for at, (token, tag) in enumerate(zip(tokens, tags, strict=True)):
        word = "_".join(text[token.start : token.end].split()) or "_"
        if at and not tag.startswith("I-"):
            gap = text[tokens.ends[at - 1] : token.start]
            if "\n" in gap or (gap and before in _ENDS_SENTENCE):
                yield "\n"
        yield f"{word} -X- _ {tag}\n"
        before = word
    yield "\n"


def _tags(count: int, spans: FlatSpans) -> list[str]:
    """A tag for each token. Blanks in a label would be taken for a further column."""
    tags = ["O"] * count
    for one in spans.flat:
        label = "_".join(one.span.label.split())
        tags[one.first] = f"B-{label}"
        for at in range(one.first + 1, one.last + 1):
            tags[at] = f"I-{label}"
    return tags
