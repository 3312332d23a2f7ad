"""Print: which spans, on what paper and how large, with a look at the first page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.panels.named import mute, named
from annotator.gui.theme import Theme
from annotator.session.printing import PaperSize, PrintOptions

PREVIEW = QSize(360, 510)


class PrintDialog(QDialog):
    """Asks how the document on the screen is to be printed; tells whether on a printer or into a PDF."""

    options_changed = Signal(object)  # PrintOptions: another preview is wanted
    print_wanted = Signal(object)  # PrintOptions
    pdf_wanted = Signal(object)  # PrintOptions

    def __init__(self, options: PrintOptions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_dialog")
        self.setWindowTitle(self.tr("Print the document"))
        self._preview = named(QLabel(), "print_preview", self.tr("The first page"))
        self._preview.setFixedSize(PREVIEW)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setText(self.tr("Laying out the first page…"))
        self._spans = named(QComboBox(), "print_spans", self.tr("Which spans are printed"))
        self._spans.addItem(self.tr("Spans and suggestions"), False)
        self._spans.addItem(self.tr("Confirmed spans only"), True)
        self._paper = named(QComboBox(), "print_paper", self.tr("Paper"))
        for size in PaperSize:
            self._paper.addItem(size.value, size)
        self._points = named(QDoubleSpinBox(), "print_points", self.tr("Size of the text in points"))
        self._points.setRange(6.0, 24.0)
        self._points.setDecimals(1)
        self._points.setSuffix(self.tr(" pt"))
        self._hint = QLabel(self.tr("Spans look as on the screen, in the light colours."), wordWrap=True)
        mute(self._hint, theme)
        self._show(options)
        self._lay_out()
        self._spans.currentIndexChanged.connect(self._changed)
        self._paper.currentIndexChanged.connect(self._changed)
        self._points.valueChanged.connect(self._changed)
        self._spans.setFocus()

    @property
    def options(self) -> PrintOptions:
        """What is chosen now."""
        return PrintOptions(PaperSize(self._paper.currentData()), self._points.value(), bool(self._spans.currentData()))

    def show_preview(self, page: QImage) -> None:
        """Shows the first page."""
        ratio = self.devicePixelRatioF()
        fitting = page.scaled(
            PREVIEW * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        fitting.setDevicePixelRatio(ratio)
        self._preview.setPixmap(QPixmap.fromImage(fitting))

    def _show(self, options: PrintOptions) -> None:
        self._spans.setCurrentIndex(int(options.confirmed_only))
        self._paper.setCurrentIndex(list(PaperSize).index(options.paper))
        self._points.setValue(options.points)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Print"), self._spans)
        form.addRow(self.tr("Pa&per"), self._paper)
        form.addRow(self.tr("Text &size"), self._points)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addWidget(self._hint)
        right.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.rejected.connect(self.reject)
        for title, name, signal in (
            (self.tr("P&rint…"), "print", self.print_wanted),
            (self.tr("Save as P&DF…"), "save_pdf", self.pdf_wanted),
        ):
            button = QPushButton(title)
            button.setObjectName(name)
            button.setAutoDefault(name == "save_pdf")
            button.setDefault(name == "save_pdf")
            button.clicked.connect(lambda _checked=False, signal=signal: self._leave(signal))
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self._preview)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(columns)
        whole.addWidget(box)

    def _changed(self) -> None:
        self.options_changed.emit(self.options)

    def _leave(self, signal: object) -> None:
        options = self.options
        self.accept()
        signal.emit(options)  # type: ignore[attr-defined]
