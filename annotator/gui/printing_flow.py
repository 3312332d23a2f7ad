"""Printing the document on the screen: the dialog, the printer, the PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.errors import CancelledError
from annotator.gui.appearance import Appearance
from annotator.gui.folders import Folders
from annotator.gui.jobs import Job
from annotator.gui.workbench import Workbench

if TYPE_CHECKING:
    from annotator.gui.dialogs.print_dialog import PrintDialog
    from annotator.session.printing import PrintedDocument, PrintOptions
    from annotator.session.work import Cancel, Progress


class PrintingFlow(QObject):
    """Asks how to print, and prints off the window's thread with progress and Cancel in the status bar."""

    def __init__(self, window: QWidget, workbench: Workbench, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._appearance = appearance
        self._folders = Folders(workbench.settings)
        self._options: PrintOptions | None = None  # as they were chosen last
        self._dialog: PrintDialog | None = None
        self._previewing: Job | None = None
        workbench.document_changed.connect(self._close)

    def command_table(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"print": self.open, "save_pdf": lambda: self._choose_pdf(self._last_options())}

    def open(self) -> None:
        """Asks how the document on the screen is to be printed."""
        if self._workbench.document is None:
            return
        from annotator.gui.dialogs.print_dialog import PrintDialog

        options = self._last_options()
        dialog = PrintDialog(options, self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.options_changed.connect(self._preview)
        dialog.print_wanted.connect(self._choose_printer)
        dialog.pdf_wanted.connect(self._choose_pdf)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()
        self._preview(options)

    def _last_options(self) -> PrintOptions:
        from annotator.session.printing import PrintOptions

        return self._options or PrintOptions()

    def _preview(self, options: PrintOptions) -> None:
        self._options = options
        document = self._printed(options)
        if self._previewing is not None:
            self._previewing.cancel.press()
        if document is None:
            return
        from annotator.gui.dialogs.print_dialog import PREVIEW
        from annotator.gui.printing import paper

        width = round(2 * PREVIEW.width() * self._window.devicePixelRatioF())

        def work(_progress: Progress, cancel: Cancel) -> QImage | None:
            return None if cancel.is_pressed else paper.first_page(document, options, width)

        def done(page: QImage | None) -> None:
            if page is not None and self._dialog is not None and self._options == options:
                self._dialog.show_preview(page)

        self._previewing = self._workbench.jobs.run(work, done=done, failed=self._workbench.failed.emit)

    def _choose_pdf(self, options: PrintOptions) -> None:
        document = self._printed(options)
        if document is None:
            return
        proposed = self._folders.known("prints") / f"{Path(document.key).stem or 'document'}.pdf"
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), str(proposed), self.tr("PDF (*.pdf)")
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix else path.with_suffix(".pdf")
        self._folders.remember("prints", path.parent)

        def work(progress: Progress, cancel: Cancel) -> int:
            from annotator.gui.printing import paper

            return paper.write_pdf([document], path, options, progress, cancel)

        self._run(work, lambda pages: self.tr("%Ln page(s) saved in {file}.", "", pages).format(file=path.name))

    def _choose_printer(self, options: PrintOptions) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from annotator.gui.printing import paper
        from annotator.gui.printing.sheet import MARGINS

        document = self._printed(options)
        if document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.key)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId[options.paper.value]))
        printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        chosen = (printer.fromPage(), printer.toPage()) if printer.fromPage() else None

        def work(progress: Progress, cancel: Cancel) -> int:
            return paper.print_on(printer, [document], options.points, progress, cancel, chosen=chosen)

        self._run(work, lambda pages: self.tr("%Ln page(s) (is|are) on (its|their) way to the printer.", "", pages))

    def _printed(self, options: PrintOptions) -> PrintedDocument | None:
        from annotator.session.printing import PrintedDocument

        workbench = self._workbench
        if workbench.document is None or workbench.info is None:
            return None
        return PrintedDocument.of(
            workbench.document, workbench.info.name, workbench.labels, confirmed_only=options.confirmed_only
        )

    def _run(self, work: Callable[[Progress, Cancel], int], sentence: Callable[[int], str]) -> None:
        self._workbench.jobs.run(
            work,
            done=lambda pages: self._workbench.told.emit(sentence(pages), ""),
            failed=self._failed,
            title=self.tr("Printing"),
        )

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CancelledError):
            self._workbench.told.emit(self.tr("Printing was cancelled."), "")
        else:
            self._workbench.failed.emit(error)

    def _forget(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        """Another document is on the screen."""
        if self._dialog is not None:
            self._dialog.close()
