"""Pipelines that come as wheels: their data are unpacked into the person's folder, and no code of theirs is kept.

The packaged program has no Python to install a wheel into. A spaCy pipeline needs none: what a wheel of one holds
besides its data is a function that loads them.
"""

from __future__ import annotations

import re
import shutil
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from annotator import paths
from annotator.errors import CancelledError, InputError, PipelineError
from annotator.language import translate
from annotator.session.trust import trust_own
from annotator.session.versions import appearing
from annotator.session.work import Cancel, Progress, no_progress
from annotator.suggest.directory_check import check_directory

SUFFIX = ".whl"
_BLOCK = 1 << 20
_ROOM_LEFT = 50_000_000
"""Bytes that stay free on the disk, so that the person can go on working."""


def is_wheel(path: str) -> bool:
    """Whether a path or name is that of a wheel."""
    given = Path(path).expanduser()
    return given.suffix.lower() == SUFFIX and given.is_file()


def named_pipeline(path: str, *, progress: Progress = no_progress, cancel: Cancel | None = None) -> str:
    """The name under which what lies there can be loaded: a wheel is unpacked first, all else keeps its name.

    InputError or PipelineError if a wheel holds no pipeline that may be loaded; CancelledError leaves nothing behind.
    """
    return unpack_wheel(Path(path).expanduser(), progress=progress, cancel=cancel) if is_wheel(path) else path


def unpack_wheel(wheel: Path, *, progress: Progress = no_progress, cancel: Cancel | None = None) -> str:
    """Unpacks the pipeline of a wheel and gives its name, that of its package; an older one is replaced.

    Progress counts megabytes. Choosing a wheel is agreeing to it, so the person is not asked again.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            inside = _data_folder(wheel, archive)
            name = inside.parts[0]
            target = paths.pipelines_folder() / name
            with appearing(target) as half:
                _unpack(archive, inside, half, progress, cancel)
                check_directory(half)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise InputError(
            wheel, translate("Session", "it is no whole wheel ({why}). Download it again.").format(why=error)
        ) from error
    except OSError as error:
        raise InputError(
            wheel,
            translate("Session", "it cannot be unpacked into {folder} ({why}).").format(
                folder=paths.pipelines_folder(), why=error.strerror
            ),
        ) from error
    trust_own(target)
    return name


def _data_folder(wheel: Path, archive: zipfile.ZipFile) -> PurePosixPath:
    """The folder of the wheel that holds the pipeline: two levels down, with a config and a meta.json."""
    names = {PurePosixPath(name) for name in archive.namelist()}
    for name in sorted(names):
        folder = name.parent
        is_pipeline = name.name == "config.cfg" and len(folder.parts) == 2 and folder / "meta.json" in names
        if is_pipeline and re.fullmatch(r"[A-Za-z_]\w*", folder.parts[0]):
            return folder
    raise InputError(wheel, translate("Session", "it holds no spaCy pipeline."))


def _unpack(
    archive: zipfile.ZipFile, inside: PurePosixPath, target: Path, progress: Progress, cancel: Cancel | None
) -> None:
    entries = [entry for entry in archive.infolist() if PurePosixPath(entry.filename).is_relative_to(inside)]
    whole = sum(entry.file_size for entry in entries)
    free = shutil.disk_usage(target.parent).free
    if whole + _ROOM_LEFT > free:
        raise PipelineError(
            translate("Session", "The pipeline needs {needed} MB in {folder}, and {free} MB are free there.").format(
                needed=f"{whole / 1000000.0:,.0f}", folder=target.parent, free=f"{free / 1000000.0:,.0f}"
            )
        )
    done = 0
    for entry in entries:
        place = PurePosixPath(entry.filename).relative_to(inside)
        if entry.is_dir() or ".." in place.parts or place.suffix == ".py":
            continue
        path = target.joinpath(*place.parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(entry) as source, path.open("wb") as copy:
            while block := source.read(_BLOCK):
                copy.write(block)
                done += len(block)
                progress(done // _BLOCK, max(1, whole // _BLOCK))
                if cancel is not None and cancel.is_pressed:
                    raise CancelledError(translate("Session", "The pipeline was not unpacked."))
