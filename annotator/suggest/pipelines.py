"""Which pipelines can be named, found and described without loading spaCy."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from importlib import util
from pathlib import Path
from typing import Any, Literal

import msgspec

from annotator.domain.suggestion import Source, SourceKind
from annotator.errors import InputError, PipelineError
from annotator.language import composed, translate
from annotator.paths import pipelines_folder, starter_pipeline
from annotator.suggest.patterns import read_patterns
from annotator.suggest.rules import RULE_LABELS, RULES_VERSION

PipelineKind = Literal["starter", "package", "directory", "rules", "patterns"]

BUILT_IN = ("starter", "rules")
_PACKAGES = "spacy_models"


@dataclass(frozen=True)
class PipelineInfo:
    """A pipeline: under which name and version its suggestions are kept, what it can label, and a sentence on it.

    `components` are those of a package or directory, in their order.
    """

    name: str
    version: str
    language: str
    labels: tuple[str, ...]
    kind: PipelineKind
    description: str
    components: tuple[str, ...] = ()


def source_of(pipeline: PipelineInfo) -> Source:
    """The source under which a pipeline's suggestions are kept."""
    kind = SourceKind.RULE if pipeline.kind in ("rules", "patterns") else SourceKind.PIPELINE
    return Source(kind, pipeline.name, pipeline.version)


def available_pipelines() -> list[PipelineInfo]:
    """The built-in pipelines and every installed or unpacked one that can be described, by name."""
    from importlib import metadata  # slow to load, and the window is to be painted before

    packages = {entry.name for entry in metadata.entry_points(group=_PACKAGES)}
    names = sorted(packages | {path.parent.name for path in pipelines_folder().glob("*/meta.json")})
    found = [describe_pipeline(name) for name in BUILT_IN]
    for name in names:
        try:
            found.append(describe_pipeline(name))
        except PipelineError:  # a broken package is told when it is named, not when a list is asked for
            continue
    return found


def describe_pipeline(name_or_path: str) -> PipelineInfo:
    """What is behind a name or a directory; PipelineError with a sentence if that is nothing."""
    if name_or_path in BUILT_IN:
        return _built_in(name_or_path)
    patterns = pattern_path(name_or_path)
    if patterns is not None:
        return _described_patterns(patterns)
    folder = pipeline_directory(name_or_path)
    if folder is not None:
        return _described(folder, _read_meta(folder), "directory")
    package = package_folder(name_or_path)
    if package is None:
        told = translate(
            "Pipeline",
            "There is no pipeline “{name}”. `annotator pipelines` lists those that are there; the directory of one can"
            " be named too.",
        )
        raise PipelineError(told.format(name=name_or_path))
    return _described(package, _read_meta(package), "package")


def pattern_path(name_or_path: str) -> Path | None:
    """The file of patterns that is meant; None if it is none."""
    path = Path(name_or_path).expanduser()
    return path.resolve() if path.suffix.lower() in (".jsonl", ".json") and path.is_file() else None


def pipeline_directory(name_or_path: str) -> Path | None:
    """The directory that is meant; None if the name is that of a built-in or an installed one."""
    if name_or_path in BUILT_IN or package_folder(name_or_path) is not None:
        return None
    path = unpacked_folder(name_or_path) or Path(name_or_path).expanduser()
    if name_or_path.strip() and path.is_dir():
        return _inner(path).resolve()
    if path.exists():
        told = translate(
            "Pipeline",
            "{path} is a file, but a pipeline is a directory. `annotator pipelines` lists those that are there; the"
            " directory of one can be named too.",
        )
        raise PipelineError(told.format(path=name_or_path))
    return None


def _described_patterns(path: Path) -> PipelineInfo:
    """A file of patterns, which can stand wherever a pipeline can."""
    try:
        found, status = read_patterns(path), path.stat()
    except InputError as error:
        raise PipelineError(str(error)) from error
    if not found.patterns:
        told = translate("Pipeline", "{path} holds no pattern that can be used.").format(path=path)
        if not found.rejected:
            raise PipelineError(told)
        why = translate("Pipeline", "Line {line}: {reason}.")
        first = found.rejected[0]
        raise PipelineError(composed("{told} {why}", told=told, why=why.format(line=first.line, reason=first.reason)))
    version = hashlib.sha256(f"{status.st_size} {status.st_mtime_ns}".encode()).hexdigest()[:8]
    told = translate("Pipeline", "%Ln pattern(s) under {labels}.", "", len(found.patterns)).format(
        labels=translate("Pipeline", "%Ln label(s)", "", len(found.labels))
    )
    return PipelineInfo(path.stem, version, "xx", found.labels, "patterns", told)


def _built_in(name: str) -> PipelineInfo:
    if name == "rules":
        told = translate("Pipeline", "Lists and rules alone, for English text: quick, and the same every time.")
        return PipelineInfo(name, RULES_VERSION, "en", RULE_LABELS, "rules", told)
    meta = _read_meta(starter_pipeline())
    version = f"{meta.get('version') or '0.0.0'}+{RULES_VERSION}"
    told = translate("Pipeline", "Comes with the program: finds names, places, dates and numbers in English text.")
    return PipelineInfo(name, version, meta["lang"], _span_labels(meta.get("labels")), "starter", told)


def package_folder(name: str) -> Path | None:
    """Folder of an installed package that holds a pipeline; it is looked for, not imported."""
    if re.fullmatch(r"[A-Za-z_]\w*", name) is None:
        return None
    try:
        spec = util.find_spec(name)
    except (ImportError, ValueError):
        return None
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    return folder if (folder / "meta.json").is_file() else None


def unpacked_folder(name: str) -> Path | None:
    """Folder of a pipeline that was unpacked from a wheel for this person, by the name of its package."""
    folder = pipelines_folder() / name
    is_name = re.fullmatch(r"[A-Za-z_]\w*", name) is not None
    return folder if is_name and (folder / "meta.json").is_file() else None


def _inner(folder: Path) -> Path:
    """The pipeline in the folder of an installed package, which lies one level further down; else the folder itself."""
    if (folder / "config.cfg").is_file() or not (folder / "__init__.py").is_file():
        return folder
    inner = [path.parent for path in folder.glob("*/config.cfg") if (path.parent / "meta.json").is_file()]
    return inner[0] if len(inner) == 1 else folder


def _read_meta(folder: Path) -> dict[str, Any]:
    """The meta.json of a pipeline; PipelineError if it is missing or no meta.json."""
    try:
        meta = msgspec.json.decode((folder / "meta.json").read_bytes())
    except OSError:
        raise PipelineError(
            translate("Pipeline", "{folder} holds no spaCy pipeline: it has no readable meta.json.").format(
                folder=folder
            )
        ) from None
    except msgspec.DecodeError as error:
        raise PipelineError(
            translate("Pipeline", "{folder} holds no spaCy pipeline: its meta.json is damaged ({why}).").format(
                folder=folder, why=error
            )
        ) from None
    if not isinstance(meta, dict) or not isinstance(meta.get("lang"), str):
        raise PipelineError(
            translate("Pipeline", "{folder} holds no spaCy pipeline: its meta.json names no language.").format(
                folder=folder
            )
        )
    return meta


def _described(folder: Path, meta: dict[str, Any], kind: PipelineKind) -> PipelineInfo:
    language, version = meta["lang"], str(meta.get("version") or "0.0.0")
    if kind == "directory":
        # Trained directories often share one name and version; what they hold tells them apart.
        name, version = _own_name(meta) or folder.name, f"{version}+{_fingerprint(folder)}"
    else:
        name = f"{language}_{meta.get('name') or 'pipeline'}"
    labels = _span_labels(meta.get("labels"))
    told = str(meta.get("description") or "").strip()
    if not labels:
        none = translate("Pipeline", "It labels no spans.")
        told = composed("{told} {none}", told=told or translate("Pipeline", "A spaCy pipeline."), none=none)
    told = told or translate("Pipeline", "A spaCy pipeline of %Ln label(s).", "", len(labels))
    return PipelineInfo(name, version, language, labels, kind, told, _components(meta))


def _own_name(meta: dict[str, Any]) -> str:
    """The name under which a version trained for a project suggests, the same for all of them; else nothing."""
    ours = meta.get("annotator")
    name = ours.get("name") if isinstance(ours, dict) else None
    return name if isinstance(name, str) else ""


def _components(meta: dict[str, Any]) -> tuple[str, ...]:
    components = meta.get("components") or meta.get("pipeline")
    return tuple(str(name) for name in components) if isinstance(components, list) else ()


def _span_labels(labels: object) -> tuple[str, ...]:
    """The labels of the components that label spans, from a meta.json's table of labels per component."""
    if not isinstance(labels, dict):
        return ()
    makers = re.compile(r"ner|ent|span", re.IGNORECASE)
    found = {
        str(label)
        for component, given in labels.items()
        if makers.search(str(component)) and isinstance(given, list)
        for label in given
    }
    return tuple(sorted(found))


def _fingerprint(folder: Path) -> str:
    """Eight digits that change whenever a file of the directory does."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            status = path.stat()
            digest.update(f"{path.relative_to(folder).as_posix()}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:8]
