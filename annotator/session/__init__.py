"""What a person can do with a project, without a window.

The window and the command line both speak to this package alone; what they need of the layers below is named here.
"""

from annotator.formats.registry import FORMATS, Format, Loss, OffsetUnit, ReadOptions, SplitBy
from annotator.store.history import HistoryRow
from annotator.store.listing import DocumentRow
from annotator.store.project_file import ProjectFile
from annotator.store.project_info import ProjectInfo
from annotator.suggest.pipelines import PipelineInfo, available_pipelines, describe_pipeline

__all__ = [
    "FORMATS",
    "DocumentRow",
    "Format",
    "HistoryRow",
    "Loss",
    "OffsetUnit",
    "PipelineInfo",
    "ProjectFile",
    "ProjectInfo",
    "ReadOptions",
    "SplitBy",
    "available_pipelines",
    "describe_pipeline",
]
