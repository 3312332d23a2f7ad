"""A file of patterns as a pipeline of its own: a bare tokenizer and spaCy's entity ruler; in the worker process."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import PipelineError
from annotator.language import composed, translate
from annotator.suggest.patterns import Pattern, read_patterns
from annotator.suggest.pipelines import PipelineInfo

if TYPE_CHECKING:
    from spacy.language import Language


def add_patterns(nlp: Language, info: PipelineInfo, path: Path) -> PipelineInfo:
    """Puts the patterns of a file into the pipeline: of matches that overlap the longest counts, as spaCy has it.

    Gives the description, with the lines that spaCy refuses named in it. PipelineError if it refuses all of them.
    """
    ruler: Any = nlp.add_pipe("entity_ruler", config={"validate": True})
    patterns = read_patterns(path).patterns
    try:
        ruler.add_patterns([_entry(pattern) for pattern in patterns])
    except Exception:  # whatever spaCy raises; one by one shows which pattern it is
        nlp.remove_pipe("entity_ruler")
        ruler = nlp.add_pipe("entity_ruler", config={"validate": True})
        refused = [reason for pattern in patterns if (reason := _refusal(ruler, pattern))]
        if len(refused) == len(patterns):
            raise PipelineError(
                translate("Pipeline", "spaCy refuses the patterns of {path}. {why}").format(path=path, why=refused[0])
            ) from None
        less = translate("Pipeline", "spaCy refuses %Ln pattern(s).", "", len(refused))
        told = composed("{told} {less} {why}", told=info.description, less=less, why=refused[0])
        return replace(info, description=told)
    return info


def _entry(pattern: Pattern) -> dict[str, Any]:
    """The pattern as the ruler takes it; its line is its id, by which a match is explained."""
    return {"label": pattern.label, "pattern": pattern.pattern, "id": f"line {pattern.line}"}


def _refusal(ruler: Any, pattern: Pattern) -> str:
    """Why spaCy does not take a pattern, as a sentence; empty if it does."""
    try:
        ruler.add_patterns([_entry(pattern)])
    except Exception as error:  # whatever spaCy raises is about this pattern
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        return translate("Pipeline", "Line {line}: {reason}").format(line=pattern.line, reason=reason)
    return ""
