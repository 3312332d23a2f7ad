"""What the film strip shows: each scene brings the window into a state as a person would, and takes a picture."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.domain.label import Label, LabelSet, LabelUse
from annotator.errors import AnnotatorError
from annotator.selftest.camera import Camera
from annotator.selftest.robot import Robot

Scene = Callable[[Robot, Camera], None]
GUIDELINES = "## What counts\n\nA place with a **government**.\n\n- Helsinki\n- Poland\n\n> “the Baltic” is LOC\n"

DOCUMENT_LABELS = (("defence", "D"), ("economy", "Y"), ("sport", "Z"))
"""Names and keys of labels for documents."""


def start_page(_robot: Robot, camera: Camera) -> None:
    """The first thing that a person sees."""
    camera.take("start_page")


def sample(robot: Robot, camera: Camera) -> None:
    """The sample with its suggestions, some of them answered."""
    camera.take("suggestions")
    robot.press(*["Space"] * 6)
    camera.take("active_suggestion_after_six")
    robot.press("Shift+Tab")
    camera.take("active_span")


def selection(robot: Robot, camera: Camera) -> None:
    """Words selected by mouse, and the menu of labels at the pointer."""
    robot.mouse.select("air defence pact")
    camera.take("selection_with_label_menu")
    robot.type("pro")
    camera.take("label_menu_narrowed")
    robot.press("Esc")


def finding(robot: Robot, camera: Camera) -> None:
    """The find bar with its hits."""
    robot.press("Ctrl+F")
    robot.type("finland")
    camera.take("find")
    robot.press("Esc", "/")
    robot.type("air defence")
    camera.take("find_and_label")


def palette(robot: Robot, camera: Camera) -> None:
    """The command palette with commands, documents and labels."""
    robot.press("Ctrl+K")
    camera.take("palette")
    robot.type("exp")
    camera.take("palette_commands")
    robot.press("Esc", "Ctrl+K")
    robot.type("@re")
    camera.take("palette_documents")
    robot.press("Esc")


def importing(robot: Robot, camera: Camera) -> None:
    """The preview of an import, and the report with records that cannot be read."""
    folder = Path(tempfile.mkdtemp())
    lines = [f'{{"text": "Report {number} from Tallinn."}}' for number in range(1, 9)]
    lines[2] = '{"txt": "no text"}'
    lines[5] = "not JSON at all"
    (folder / "reports.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def look(_dialog: QWidget) -> None:
        robot.rest()
        camera.take("import_preview")
        robot.press_button("accept")

    robot.in_dialog(lambda: robot.drop(folder / "reports.jsonl"), look)
    robot.wait_until(lambda: robot.screen.can_see("import_report_dialog"), "the report")
    camera.take("import_report_with_bad_records")
    robot.press("Esc")


def exporting(robot: Robot, camera: Camera) -> None:
    """The export dialog with its preview."""
    robot.press("Space", "Space", "Return")
    _in_dialog(robot, camera, "Ctrl+E", "export")


def training(robot: Robot, camera: Camera) -> None:
    """The Train dialog before there are enough documents."""
    robot.press("Ctrl+T")
    robot.rest()
    camera.take("train")
    robot.press("Esc")


def labels(robot: Robot, camera: Camera) -> None:
    """The label editor."""
    robot.press("Space", "Space")
    robot.in_dialog(robot.window.actions_["labels"].trigger, lambda _dialog: _take(robot, camera, "label_set"))


def document_labels(robot: Robot, camera: Camera) -> None:
    """Labels that are said of the document, above the text, one of them by its key."""
    present = robot.window.workbench.labels
    said = [Label(name, key, 20 + place, use=LabelUse.DOCUMENTS) for place, (name, key) in enumerate(DOCUMENT_LABELS)]
    robot.window.workbench.set_labels(LabelSet([*present, *said]), {})
    robot.rest()
    robot.press_in_text("Space", DOCUMENT_LABELS[0][1])
    camera.take("labels_of_the_document")


def preferences(robot: Robot, camera: Camera) -> None:
    """Preferences."""
    _in_dialog(robot, camera, "Ctrl+,", "preferences")


def shortcuts(robot: Robot, camera: Camera) -> None:
    """The list of keys, in which they can be changed."""
    _in_dialog(robot, camera, "Ctrl+?", "shortcuts")


def guidelines(robot: Robot, camera: Camera) -> None:
    """Guidelines beside the text, and their editor."""
    robot.press("Shift+F1")
    robot.window.sides.guidelines.edit("GPE")
    robot.screen.widget(QPlainTextEdit, "guidelines_markdown").insertPlainText(GUIDELINES)
    robot.wait_until(lambda: robot.screen.words_of("guidelines_state") == "Saved.", "the guidelines to be saved")
    camera.take("guidelines_editor")
    robot.press("Esc")
    robot.press_in_text("Tab", "Shift+Tab")
    robot.wait_until(lambda: "Poland" in robot.window.panels.guidelines.view.toPlainText(), "the guidelines")
    camera.take("guidelines")


def guide(robot: Robot, camera: Camera) -> None:
    """The guide, and a search in it."""
    robot.press("F1")
    camera.take("guide")
    robot.screen.widget(QWidget, "guide_search").setFocus()
    robot.type("undo")
    camera.take("guide_search")
    robot.press("Esc", "Esc")


def tour(robot: Robot, camera: Camera) -> None:
    """The hints of the tour, one after the other."""
    robot.window.actions_["tour"].trigger()
    robot.rest()
    for number in range(1, 6):
        camera.take(f"tour_{number}")
        robot.press_button("callout_next")


def problem(robot: Robot, camera: Camera) -> None:
    """What a person is told when something is wrong."""
    robot.window.workbench.failed.emit(
        AnnotatorError("report.annot: there is no room on the disk. Make some, then go on.")
    )
    robot.rest()
    camera.take("problem")
    robot.press("Esc")


def empty_states(robot: Robot, camera: Camera) -> None:
    """A filter without a hit, and a list in which all is done."""
    robot.fill("document_filter", "zyzzyva")
    robot.wait_until(lambda: len(robot.window.panels.ids) == 0, "the list to be narrowed")
    camera.take("no_document_fits")
    robot.press("Ctrl+A", "Delete")
    robot.wait_until(lambda: len(robot.window.panels.ids) > 0, "the whole list")
    robot.press_in_text(*["Return"] * len(robot.window.panels.ids))
    camera.take("all_done")


def empty_project(robot: Robot, camera: Camera) -> None:
    """A project without documents."""
    from annotator.session import ProjectFile
    from annotator.session.label_templates import label_template

    path = Path(tempfile.mkdtemp()) / "empty.annot"
    template = label_template("ontonotes").labels
    robot.window.workbench.adopt(lambda: ProjectFile.create(path, name="Empty", labels=template, annotator="anna"))
    robot.rest()
    camera.take("empty_project")


def scripts(robot: Robot, camera: Camera) -> None:
    """Right-to-left, Chinese and emoji in one text."""
    robot.go_to_document("06_mixed")
    robot.wait_for_suggestions()
    camera.take("mixed_scripts")


def long_text(robot: Robot, camera: Camera) -> None:
    """A long document with marks beside the scroll bar, in the middle of it."""
    from annotator import paths

    text = "\n\n".join((paths.seeds() / "01_news_report.txt").read_text(encoding="utf-8") for _ in range(12))
    path = Path(tempfile.mkdtemp()) / "long.txt"
    path.write_text(text, encoding="utf-8")
    robot.in_dialog(lambda: robot.drop(path), lambda _dialog: _accept(robot))
    robot.go_to_document("long")
    robot.wait_for_suggestions()
    robot.window.center.work.view.scroll_to(len(text) // 2)
    robot.press("Ctrl+F")
    robot.type("Helsinki")
    camera.take("long_document_with_overview")


def text_only(robot: Robot, camera: Camera) -> None:
    """Nothing but the text."""
    robot.press("F11")
    robot.rest()
    camera.take("text_only")


def accounts(robot: Robot, camera: Camera) -> None:
    """The span panel on a relabelled span, and the progress of the project."""
    robot.press("2", "Space", "Backspace", "Return")
    robot.window.panels.docks[3].raise_()
    robot.wait_until(lambda: robot.window.workshop.is_at_rest, "the counts")
    camera.take("progress")


def history(robot: Robot, camera: Camera) -> None:
    """The time line of what was done."""
    robot.press("Space", "2", "Backspace", "Shift+Right", "Space", "B", "Return", "Space")
    robot.press("Ctrl+H")
    robot.wait_until(lambda: robot.window.workshop.is_at_rest, "the history")
    camera.take("history")


def notes(robot: Robot, camera: Camera) -> None:
    """A note while it is written, and a span that has one."""
    robot.press("Space", "Shift+Tab", "N")
    robot.type("The first mention; the others follow.")
    camera.take("note_being_written")
    robot.press("Esc")
    camera.take("note")


def printing(robot: Robot, camera: Camera) -> None:
    """The preview of printing."""
    _in_dialog(robot, camera, "Ctrl+P", "print")


def suggesters(robot: Robot, camera: Camera) -> None:
    """The dialog of suggesters."""
    robot.in_dialog(robot.window.actions_["suggesters"].trigger, lambda _dialog: _take(robot, camera, "suggesters"))


def about(robot: Robot, camera: Camera) -> None:
    """About, with licences."""
    robot.in_dialog(robot.window.actions_["about"].trigger, lambda _dialog: _take(robot, camera, "about"))


def spreading(robot: Robot, camera: Camera) -> None:
    """The offer to label the same mentions."""
    robot.activate("Finland")
    robot.press("2", "Shift+Tab", "A")
    camera.take("same_mentions_offered")


ALL: tuple[Scene, ...] = (
    *(
        sample,
        selection,
        finding,
        spreading,
        palette,
        importing,
        exporting,
        training,
        labels,
        document_labels,
        suggesters,
    ),
    *(
        preferences,
        shortcuts,
        guidelines,
        guide,
        tour,
        problem,
        empty_states,
        empty_project,
        scripts,
        long_text,
        text_only,
        accounts,
        history,
        notes,
        printing,
    ),
    about,
)
"""Scenes that begin on the sample; `start_page` begins without a project."""


def _accept(robot: Robot) -> None:
    robot.rest()
    robot.press_button("accept")


def _take(robot: Robot, camera: Camera, name: str) -> None:
    robot.rest()
    camera.take(name)


def _in_dialog(robot: Robot, camera: Camera, key: str, name: str) -> None:
    robot.in_dialog(lambda: robot.press(key), lambda _dialog: _take(robot, camera, name))
