"""spaCy's own training data out: a DocBin with the exact text, entities, all spans in the group `sc`, and `cats`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from annotator.domain.label import NO_LABELS, LabelSet
from annotator.domain.record import AnnotatedDocument
from annotator.domain.tokens import Tokens
from annotator.formats.contract import ExportCount, Loss
from annotator.formats.flat_spans import MISALIGNED, FlatSpans, flatten, losses, tokens_of

SPAN_GROUP = "sc"
"""The group that spaCy's span categorizer is trained on by default; it holds spans that overlap as well."""


class DocBinExporter:
    """Writes what `spacy train` reads. All documents are in memory as spaCy packs them, some bytes per token."""

    def write(
        self, documents: Iterable[AnnotatedDocument], stream: BinaryIO, _labels: LabelSet = NO_LABELS, /
    ) -> ExportCount:
        """See Exporter. `doc.ents` has the longest of overlapping spans, the span group all of them.

        `doc.cats` has 1.0 for each label that was said of the document. Of the others nobody said that they are wrong.
        """
        from spacy.tokens import Doc, DocBin, Span
        from spacy.vocab import Vocab

        count, packed, vocab = ExportCount(), DocBin(store_user_data=False), Vocab()
        for document in documents:
            text, tokens = document.document.text, tokens_of(document)
            words, spaces, places = _words(text, tokens)
            doc: Any = Doc(vocab, words=words, spaces=spaces)
            if doc.text != text:
                raise ValueError(f"the text of “{document.document.key}” would not come out as it is")
            spans = flatten(document, tokens)

            def as_spacy(one: Any, doc: Any = doc, places: list[int] = places) -> Any:
                return Span(doc, places[one.first], places[one.last] + 1, label=one.span.label)

            doc.set_ents([as_spacy(one) for one in spans.flat], default="outside")
            doc.spans[SPAN_GROUP] = [as_spacy(one) for one in spans.aligned]
            doc.cats = dict.fromkeys(sorted(document.annotation.labels), 1.0)
            packed.add(doc)
            count.documents += 1
            count.spans += len(spans.aligned)
            count.lost += _lost(document, spans)
        stream.write(packed.to_bytes())
        return count


def docbin_losses(document: AnnotatedDocument) -> list[Loss]:
    """What of the document is not in the file; found out without spaCy."""
    return _lost(document, flatten(document, tokens_of(document)))


def _lost(document: AnnotatedDocument, spans: FlatSpans) -> list[Loss]:
    return losses(document, **{MISALIGNED: spans.misaligned})


def _words(text: str, tokens: Tokens) -> tuple[list[str], list[bool], list[int]]:
    """Words, whether a space follows, and at which word each token stands: other white space is a word of its own."""
    words: list[str] = []
    spaces: list[bool] = []
    places: list[int] = []
    at = 0
    for token in [*tokens, None]:
        gap = text[at : token.start if token is not None else len(text)]
        if gap.startswith(" ") and words:
            spaces[-1] = True
            gap = gap[1:]
        if gap:
            words.append(gap)
            spaces.append(False)
        if token is not None:
            places.append(len(words))
            words.append(text[token.start : token.end])
            spaces.append(False)
            at = token.end
    return words, spaces, places
