"""What a person can do with a project, without a window.

The window and the command line both speak to this package alone; what they need of the layers below is named here, and
loaded when it is first asked for: a window is painted before there is a project.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.formats.registry import (
        FORMATS,
        Column,
        FileFacts,
        Format,
        Loss,
        OffsetUnit,
        ReadOptions,
        Role,
        SplitBy,
    )
    from annotator.store.history import BuiltOnError, Way
    from annotator.store.history_rows import HistoryRow, Moment, OperationPlace
    from annotator.store.listing import DocumentRow
    from annotator.store.project_file import ProjectFile
    from annotator.store.project_info import ProjectInfo
    from annotator.suggest.child import Child
    from annotator.suggest.pipelines import PipelineInfo, available_pipelines, describe_pipeline
else:
    _HOMES = {
        "formats.registry": "FORMATS Column FileFacts Format Loss OffsetUnit ReadOptions Role SplitBy",
        "store.history": "BuiltOnError Way",
        "store.history_rows": "HistoryRow Moment OperationPlace",
        "store.listing": "DocumentRow",
        "store.project_file": "ProjectFile",
        "store.project_info": "ProjectInfo",
        "suggest.child": "Child",
        "suggest.pipelines": "PipelineInfo available_pipelines describe_pipeline",
    }

    def __getattr__(name: str) -> object:
        """One of the names of the layers below; Python asks here for what the package does not have yet."""
        for home, names in _HOMES.items():
            if name in names.split():
                found = globals()[name] = getattr(import_module(f"annotator.{home}"), name)
                return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "FORMATS",
    "BuiltOnError",
    "Child",
    "Column",
    "DocumentRow",
    "FileFacts",
    "Format",
    "HistoryRow",
    "Loss",
    "Moment",
    "OffsetUnit",
    "OperationPlace",
    "PipelineInfo",
    "ProjectFile",
    "ProjectInfo",
    "ReadOptions",
    "Role",
    "SplitBy",
    "Way",
    "available_pipelines",
    "describe_pipeline",
]
