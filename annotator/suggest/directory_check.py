"""What the config of a pipeline directory from elsewhere may ask for; everything else is refused before it is loaded.

spaCy runs no code that lies in such a directory, but its config may name any registered function: one reads a
JSON file from anywhere, others create directories, others load a second pipeline.
"""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.errors import PipelineError
from annotator.language import translate

FACTORIES = re.compile(
    r"attribute_ruler|beam_ner|beam_parser|doc_cleaner|entity_linker|(?:future_)?entity_ruler|(?:trainable_)?lemmatizer"
    r"|merge_(?:entities|noun_chunks|subtokens)|morphologizer|ner|nn_labeller|parser|sentencizer|senter|span_finder"
    r"|span_ruler|spancat(?:_singlelabel)?|tagger|textcat(?:_multilabel)?|tok2vec|token_splitter"
    r"|(?:curated_)?transformer"
)
"""Components that a directory may consist of: spaCy's own."""

_MAKERS = r"spacy|spacy-legacy|spacy-transformers|spacy-curated-transformers"
FUNCTIONS = {
    "architectures": re.compile(rf"(?:{_MAKERS})\.[\w-]+\.v\d+"),
    "tokenizers": re.compile(r"spacy\.[\w.]+"),
    "scorers": re.compile(rf"(?:{_MAKERS})\.[\w-]+\.v\d+"),
    "vectors": re.compile(r"spacy\.Vectors\.v1"),
    "layers": re.compile(r"[\w.]+\.v\d+|spacy\.[\w.]+"),
    "misc": re.compile(
        r"spacy\.(?:ngram_suggester|ngram_range_suggester|preset_spans_suggester|CandidateGenerator|CandidateBatchGenerator"
        r"|EmptyKB|prioritize_new_ents_filter|prioritize_existing_ents_filter|first_longest_spans_filter"
        r"|get_matching_ents|levenshtein_compare)\.v\d+"
    ),
    "span_getters": re.compile(r"spacy-(?:transformers|curated-transformers)\.[\w-]+\.v\d+"),
    "annotation_setters": re.compile(r"spacy-transformers\.null_annotation_setter\.v1"),
}
"""Registered functions that it may name, by registry: those that only build what the pipeline consists of."""

_RESOLVED = ("nlp", "components")
_REFERENCE = re.compile(r"\$\{\s*([\w-]+)")
_SAFE_TORCH = (2, 6)


def check_directory(folder: Path) -> None:
    """Raises PipelineError, naming what is not allowed, unless the directory's config asks for nothing but that."""
    config = _read_config(folder)
    refused = sorted(set(_refused(config)))
    if refused:
        told = translate(
            "Pipeline",
            "The pipeline in {folder} is not loaded: its config asks for {refused}, which a directory may not."
            " Install it as a package if you trust its maker.",
        )
        raise PipelineError(told.format(folder=folder, refused=", ".join(refused)))


def _read_config(folder: Path) -> configparser.ConfigParser:
    config = configparser.ConfigParser(interpolation=None, delimiters=("=",), default_section="\0none")
    config.optionxform = str  # type: ignore[method-assign,assignment]
    try:
        config.read_string((folder / "config.cfg").read_text(encoding="utf-8"))
    except OSError:
        raise PipelineError(
            translate("Pipeline", "{folder} holds no spaCy pipeline: it has no readable config.cfg.").format(
                folder=folder
            )
        ) from None
    except (configparser.Error, UnicodeDecodeError) as error:
        first = str(error).splitlines()[0]
        raise PipelineError(
            translate("Pipeline", "{folder} holds no spaCy pipeline: its config.cfg is damaged ({first}).").format(
                folder=folder, first=first
            )
        ) from None
    return config


def _refused(config: configparser.ConfigParser) -> Iterator[str]:
    """Whatever is not on the lists, in the sections that loading resolves and in those they take values from."""
    roots = _roots(config)
    for section in config.sections():
        if section.split(".")[0] not in roots:
            continue
        is_component = section.count(".") == 1 and section.startswith("components.")
        for key, raw in config.items(section):
            value = _value(raw)
            if key.startswith("@"):
                if not _is_allowed_function(key, value):
                    yield translate("Pipeline", "the function “{name}” ({place})").format(name=value, place=key)
            elif is_component and key == "source":
                yield translate("Pipeline", "a component of another pipeline (“{name}”)").format(name=value)
            elif is_component and key == "factory" and not _is_allowed_factory(str(value)):
                yield translate("Pipeline", "the component “{name}”").format(name=value)
            else:
                for place, name in _functions_in(value):
                    yield translate("Pipeline", "the function “{name}” ({place})").format(name=name, place=place)


def _roots(config: configparser.ConfigParser) -> set[str]:
    """First parts of the names of all sections that count: `${training.x}` brings a section of another root in."""
    roots, fresh = set(_RESOLVED), set(_RESOLVED)
    while fresh:
        values = (raw for name in config.sections() if name.split(".")[0] in fresh for _, raw in config.items(name))
        fresh = {root for raw in values for root in _REFERENCE.findall(raw)} - roots
        roots |= fresh
    return roots


def _value(raw: str) -> Any:
    """A config's value, which is JSON; what is no JSON is a plain word."""
    try:
        return msgspec.json.decode(raw.encode("utf-8"))
    except (msgspec.DecodeError, UnicodeEncodeError):
        return raw.strip().strip("\"'")


def _functions_in(value: Any) -> Iterator[tuple[str, Any]]:
    """Functions named inside a value, which may be any JSON; every one of them is refused."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key.startswith("@"):
                yield key, inner
            yield from _functions_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _functions_in(inner)


def _is_allowed_function(registry: str, name: Any) -> bool:
    allowed = FUNCTIONS.get(registry.removeprefix("@"))
    return allowed is not None and isinstance(name, str) and allowed.fullmatch(name) is not None


def _is_allowed_factory(name: str) -> bool:
    plain = name.split(".", 1)[1] if re.match(r"[a-z]{2,3}\.", name) else name
    if FACTORIES.fullmatch(plain) is None:
        return False
    return not plain.endswith("transformer") or _torch_reads_no_code()


def _torch_reads_no_code() -> bool:
    """Whether the installed torch is one that runs nothing from a file of weights; true where there is none."""
    from importlib import metadata  # slow to load, and the window is to be painted before

    try:
        version = metadata.version("torch")
    except metadata.PackageNotFoundError:
        return True
    digits = re.match(r"(\d+)\.(\d+)", version)
    return digits is not None and (int(digits[1]), int(digits[2])) >= _SAFE_TORCH
