"""What a person can do with a project, without a window.

The window and the command line both speak to this package alone; what they need of the layers below is named here.
"""

from annotator.formats.registry import FORMATS, Column, FileFacts, Format, Loss, OffsetUnit, ReadOptions, Role, SplitBy
from annotator.store.history import BuiltOnError, Way
from annotator.store.history_rows import HistoryRow, Moment, OperationPlace
from annotator.store.listing import DocumentRow
from annotator.store.project_file import ProjectFile
from annotator.store.project_info import ProjectInfo
from annotator.suggest.pipelines import PipelineInfo, available_pipelines, describe_pipeline

__all__ = [
    "FORMATS",
    "BuiltOnError",
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
