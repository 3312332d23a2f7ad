"""One JSON object into one record, whichever tool's shape it has.

| tool | text | spans |
|---|---|---|
| plain | `text` | none |
| Prodigy | `text` | `spans` of `{start, end, label}` |
| doccano 1.8 on | `text` | `label` of `[start, end, label]` or `entities` of `{start_offset, end_offset, label}` |
| doccano up to 1.5 | `text` | `labels` |
| doccano 1.6 and 1.7 | `data` | `label` |

Whatever is neither text, span, answer nor a tool's own bookkeeping goes to meta and comes out again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from annotator.domain.answer import Answer
from annotator.domain.record import Record
from annotator.formats.columns import set_in_place
from annotator.formats.contract import OffsetUnit, Role
from annotator.formats.json_lines import BadRecordError, in_words, json_object, json_value
from annotator.formats.limits import text_problem
from annotator.formats.task_meta import without_remarks
from annotator.formats.task_spans import ReadSpan, is_label, read_spans
from annotator.language import translate

_SPAN_FIELDS = ("spans", "label", "labels", "entities", "annotations")
_BOOKKEEPING = frozenset(
    ("_input_hash", "_task_hash", "_session_id", "_view_id", "_annotator_id", "_timestamp", "_is_binary")
)
"""What Prodigy says about its own database; it is made anew on export."""

_ANSWERS = {answer.value: answer for answer in Answer}
_PRODIGY_TOKENS = re.compile(rb"\s*\[\s*[\]{]")
_JUDGED = "judged_spans"
_DEEPEST = 100


def record_from(line: bytes, file: str, number: int, unit: OffsetUnit, roles: Mapping[str, Role] = {}) -> Record:
    """The record on a line; see `record_of`."""
    return record_of(json_object(line), file, number, unit, roles)


def record_of(
    members: dict[str, msgspec.Raw], file: str, number: int, unit: OffsetUnit, roles: Mapping[str, Role]
) -> Record:
    """The record of an object's members, which are used up; BadRecordError says why there is none.

    `roles` says of members what they hold, whatever they are called. The key is its `id`, `meta.id`, or `FILE:LINE`.
    """
    aside = set_in_place(members, roles)
    text = _text(members)
    spans = read_spans(text, _span_entries(members), _tokens(members), unit)
    answer = _answer(members)
    flagged_by_prodigy = _flag(members)
    named = _named_labels(members) if Role.LABEL in roles.values() else ()
    labels = tuple(dict.fromkeys((*named, *_labels(members))))
    is_about_spans = _is_about_spans(members, spans)
    meta, flagged, note = without_remarks(_meta(members))
    key = _key(meta)
    for name, raw in aside.items():
        meta[_free(name, meta)] = json_value(raw)
    if _is_deeper(meta, _DEEPEST):
        raise BadRecordError(
            translate("Records", "The record is nested more than {deepest} levels deep.").format(deepest=_DEEPEST)
        )
    if is_about_spans:
        spans = _judge(spans, answer, meta)
        answer = None
    return Record(
        key=key or f"{file}:{number}",
        text=text,
        meta=meta,
        spans=tuple([span.target for span in spans]),
        scores=tuple([span.score for span in spans]),
        sources=tuple([span.source for span in spans]),
        span_notes=tuple([span.note for span in spans]) if any(span.note for span in spans) else (),
        answer=answer,
        flagged=flagged or flagged_by_prodigy,
        note=note,
        labels=labels,
        file=file,
        line=number,
    )


def _value(members: dict[str, msgspec.Raw], name: str) -> Any:
    raw = members.get(name)
    return None if raw is None else json_value(raw)


def _text(members: dict[str, msgspec.Raw]) -> str:
    """Takes the text out of the members; doccano 1.6 called it `data`."""
    name = "data" if "text" not in members and "data" in members else "text"
    if name not in members:
        raise BadRecordError(translate("Records", "The record has no “text”."))
    text = json_value(members.pop(name))
    if not isinstance(text, str):
        raise BadRecordError(
            translate("Records", "The record's “{name}” is {kind} where a text is expected.").format(
                name=name, kind=in_words(text)
            )
        )
    problem = text_problem(text)
    if problem is not None:
        raise BadRecordError(problem)
    return text


def _tokens(members: dict[str, msgspec.Raw]) -> msgspec.Raw | None:
    """Takes Prodigy's tokens out of the members; a list of anything else is meta."""
    raw = members.get("tokens")
    if raw is None or not _PRODIGY_TOKENS.match(raw):
        return None
    return members.pop("tokens")


def _span_entries(members: dict[str, msgspec.Raw]) -> list[Any]:
    """Takes the spans out of the members: the first field that holds some. Labels of the whole text stay."""
    found: list[Any] = []
    for name in _SPAN_FIELDS:
        if name not in members:
            continue
        value = json_value(members[name])
        if name == "spans" and value is not None and not isinstance(value, list):
            raise BadRecordError(
                translate("Records", "“spans” is {kind} where a list is expected.").format(kind=in_words(value))
            )
        if value is None or value == []:
            del members[name]
        elif not found and isinstance(value, list) and _are_spans(name, value):
            found = value
            del members[name]
    return found


def _are_spans(name: str, entries: list[Any]) -> bool:
    if name == "annotations":  # doccano before 1.0; Label Studio's have another shape
        return all(isinstance(entry, dict) and "start_offset" in entry for entry in entries)
    return name == "spans" or not all(isinstance(entry, str) for entry in entries)


def _answer(members: dict[str, msgspec.Raw]) -> Answer | None:
    """Takes the answer out of the members; another word than Prodigy's three is meta."""
    value = _value(members, "answer")
    answer = _ANSWERS.get(value) if isinstance(value, str) else None
    if answer is not None or value is None:
        members.pop("answer", None)
    return answer


def _named_labels(members: dict[str, msgspec.Raw]) -> tuple[str, ...]:
    """Takes what was said to be the label, or labels, of the whole text; what no label can be called is meta."""
    value = _value(members, Role.LABEL.value)
    listed = value if isinstance(value, list) else [value]
    names = [str(name).strip() for name in listed if type(name) in (str, int)]
    if not names or len(names) < len(listed) or not all(map(is_label, names)):
        return ()
    del members[Role.LABEL.value]
    return tuple(names)


def _labels(members: dict[str, msgspec.Raw]) -> tuple[str, ...]:
    """Takes the labels of the whole text out of the members: Prodigy's `accept`, or those of spaCy's `cats` that hold.

    With Prodigy's go the `options` that they were chosen from. Anything else of these names is meta.
    """
    chosen, cats = _value(members, "accept"), _value(members, "cats")
    if (
        isinstance(chosen, list)
        and (chosen or "options" in members)
        and all(isinstance(name, str) and is_label(name) for name in chosen)
    ):
        del members["accept"]
        members.pop("options", None)
        return tuple(dict.fromkeys(chosen))
    if isinstance(cats, dict) and cats and all(is_label(name) and type(v) in (int, float) for name, v in cats.items()):
        del members["cats"]
        return tuple(name for name, value in cats.items() if value >= 0.5)
    return ()


def _flag(members: dict[str, msgspec.Raw]) -> bool:
    """Takes Prodigy's own flag out of the members."""
    value = _value(members, "flagged")
    if isinstance(value, bool):
        del members["flagged"]
    return value is True


def _meta(members: dict[str, msgspec.Raw]) -> dict[str, Any]:
    """What is left of the members, beside what stands in `meta` already, under a name of its own."""
    if not members:
        return {}
    own = _value(members, "meta")
    meta: dict[str, Any] = own if isinstance(own, dict) else {}
    for name, raw in members.items():
        if name in _BOOKKEEPING or (name == "meta" and (own is None or own is meta)):
            continue
        meta[_free(name, meta)] = json_value(raw)
    return meta


def _is_deeper(value: Any, levels: int) -> bool:
    """Whether lists and objects are nested beyond that: other parts, with their own limits, must take the meta too."""
    if levels < 0:
        return True
    inner = value.values() if type(value) is dict else value
    return any(_is_deeper(item, levels - 1) for item in inner if type(item) in (dict, list))


def _free(name: str, meta: dict[str, Any]) -> str:
    while name in meta:
        name += "_"
    return name


def _key(meta: dict[str, Any]) -> str:
    """The record's own id, as a text: that beside meta comes first, and was moved aside if both were there."""
    for name in ("id_", "id"):
        value = meta.get(name)
        if type(value) in (str, int) and value != "":
            return str(value)
    return ""


def _is_about_spans(members: dict[str, msgspec.Raw], spans: list[ReadSpan]) -> bool:
    """Whether it is one of Prodigy's yes-or-no rows, whose answer is about the spans in question."""
    view = _value(members, "_view_id")
    if view == "ner" or _value(members, "_is_binary") is True:
        return True
    return view is None and any(span.answer for span in spans)


def _judge(spans: list[ReadSpan], answer: Answer | None, meta: dict[str, Any]) -> list[ReadSpan]:
    """Prodigy's yes-or-no rows judge single spans and say nothing of the rest of the text.

    So the row is no answered document: rejected spans are left out, the others stay as suggestions, and what
    was said of each is kept in meta.
    """
    judged, kept = [], []
    for span in spans:
        said = span.answer or (answer.value if answer else None)
        if said is not None:
            target = span.target
            judged.append({"start": target.start, "end": target.end, "label": target.label, "answer": said})
        if said != Answer.REJECT:
            kept.append(span)
    if judged:
        meta[_free(_JUDGED, meta)] = judged
    return kept
