"""The one table of actions: menus, tool bar, palette, shortcut list and the README's key table all read it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtGui import QKeySequence

from annotator.language import translate

Standard = QKeySequence.StandardKey


class Scope(Enum):
    """Where an action's keys work: everywhere in the window, or only while the text has the focus."""

    WINDOW = "window"
    TEXT = "text"


class Needs(Enum):
    """What must be there for an action to be enabled."""

    NOTHING = "nothing"
    PROJECT = "project"
    DOCUMENT = "document"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: id, text with mnemonic, menu it stands in, keys, scope, icon, what it needs, what it does.

    `standard` is the platform's own key where it has one; `keys` are the fallback and further keys.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    needs: Needs = Needs.NOTHING
    icon: str = ""
    standard: Standard | None = None
    tip: str = ""
    separator_before: bool = False

    @property
    def words(self) -> str:
        """The text in the person's language, with its mnemonic."""
        return translate("Action", self.text)

    @property
    def advice(self) -> str:
        """The tip in the person's language; empty if there is none."""
        return translate("Action", self.tip) if self.tip else ""

    def sequences(self) -> list[QKeySequence]:
        """The keys of this platform: its own first, ours where it has none, and further ones of ours."""
        own = QKeySequence.keyBindings(self.standard) if self.standard is not None else []
        ours = [QKeySequence(key) for key in self.keys]
        return own + [sequence for sequence in ours if sequence not in own]


def _text(id_: str, text: str, menu: str, *keys: str, needs: Needs = Needs.DOCUMENT, **more: object) -> ActionRow:
    return ActionRow(id_, text, menu, keys, Scope.TEXT, needs, **more)  # type: ignore[arg-type]


MENUS: Final = ("&File", "&Edit", "&Span", "&Document", "&View", "&Help")
FILE, EDIT, SPAN, DOCUMENT, VIEW, HELP = MENUS

ACTIONS: Final[tuple[ActionRow, ...]] = (
    ActionRow("new", "&New project…", FILE, ("Ctrl+N",), icon="new"),
    ActionRow("open", "&Open project…", FILE, ("Ctrl+O",), icon="open"),
    ActionRow("sample", "Open the sa&mple", FILE),
    ActionRow("close", "&Close project", FILE, ("Ctrl+W",), needs=Needs.PROJECT),
    ActionRow("import", "&Import texts…", FILE, ("Ctrl+I",), needs=Needs.PROJECT, icon="import", separator_before=True),
    ActionRow("import_folder", "Import a &folder…", FILE, needs=Needs.PROJECT),
    ActionRow("export", "&Export…", FILE, ("Ctrl+E",), needs=Needs.PROJECT, icon="export"),
    ActionRow("export_folder", "Open export fo&lder", FILE),
    ActionRow("save", "&Save", FILE, ("Ctrl+S",), needs=Needs.PROJECT, tip="Every change is saved at once."),
    ActionRow("restore_points", "Restore poin&ts…", FILE, needs=Needs.PROJECT),
    ActionRow("print", "&Print…", FILE, ("Ctrl+P",), needs=Needs.DOCUMENT, separator_before=True),
    ActionRow("save_pdf", "Save as P&DF…", FILE, needs=Needs.DOCUMENT),
    ActionRow("quit", "&Quit", FILE, ("Ctrl+Q",), separator_before=True),
    ActionRow("undo", "&Undo", EDIT, ("Ctrl+Z",), needs=Needs.PROJECT, icon="undo"),
    ActionRow("redo", "&Redo", EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), needs=Needs.PROJECT, icon="redo"),
    ActionRow(
        "find", "&Find in document…", EDIT, ("Ctrl+F",), needs=Needs.DOCUMENT, icon="search", separator_before=True
    ),
    ActionRow("find_next", "Find &next", EDIT, ("F3",), needs=Needs.DOCUMENT),
    ActionRow("find_previous", "Find &previous", EDIT, ("Shift+F3",), needs=Needs.DOCUMENT),
    _text("find_quick", "Find as you &type, then label", EDIT, "/"),
    ActionRow("labels", "&Label set…", EDIT, needs=Needs.PROJECT, icon="label", separator_before=True),
    ActionRow("preferences", "Pr&eferences…", EDIT, ("Ctrl+,",), icon="settings", standard=Standard.Preferences),
    ActionRow("edit_guidelines", "&Guidelines…", EDIT, needs=Needs.PROJECT, icon="edit"),
    _text("next", "&Next span", SPAN, "Tab", "J"),
    _text("previous", "&Previous span", SPAN, "Shift+Tab", "K"),
    _text("next_uncertain", "Next &uncertain suggestion", SPAN, "U"),
    _text("previous_uncertain", "Previous un&certain suggestion", SPAN, "Shift+U"),
    ActionRow("hide_more", "&Hide more uncertain suggestions", SPAN, ("Ctrl+]",), needs=Needs.DOCUMENT),
    ActionRow("hide_fewer", "Hide &fewer uncertain suggestions", SPAN, ("Ctrl+[",), needs=Needs.DOCUMENT),
    _text("accept", "&Accept span, go to next", SPAN, "Space", separator_before=True),
    _text("remove", "&Reject suggestion or remove span", SPAN, "Backspace", "Delete", "X", needs=Needs.MARK),
    _text("choose_label", "Choose &label…", SPAN, "L"),
    _text("note", "N&ote on the span…", SPAN, "N", needs=Needs.MARK, icon="note"),
    # No mark is needed: after a span was removed, A removes those that came with it.
    _text("spread", "Same label for every same &mention", SPAN, "A"),
    _text("spread_project", "Same label in the whole pro&ject", SPAN, "Shift+A"),
    _text("spread_answered", "Same label in ans&wered documents as well", SPAN, "Ctrl+Shift+A"),
    _text("end_right", "&End one token on", SPAN, "Shift+Right", needs=Needs.MARK, separator_before=True),
    _text("end_left", "End one token &back", SPAN, "Shift+Left", needs=Needs.MARK),
    _text("start_right", "&Start one token on", SPAN, "Ctrl+Shift+Right", needs=Needs.MARK),
    _text("start_left", "Start one token bac&k", SPAN, "Ctrl+Shift+Left", needs=Needs.MARK),
    _text("end_right_character", "End one character on", SPAN, "Alt+Shift+Right", needs=Needs.MARK),
    _text("end_left_character", "End one character back", SPAN, "Alt+Shift+Left", needs=Needs.MARK),
    _text("start_right_character", "Start one character on", SPAN, "Ctrl+Alt+Shift+Right", needs=Needs.MARK),
    _text("start_left_character", "Start one character back", SPAN, "Ctrl+Alt+Shift+Left", needs=Needs.MARK),
    _text("leave", "Lea&ve span", SPAN, "Esc", separator_before=True),
    _text("answer_accept", "&Accept document, next", DOCUMENT, "Return", "Enter", icon="accept"),
    _text("answer_reject", "&Reject document, next", DOCUMENT, "Ctrl+Backspace", icon="reject"),
    _text("answer_ignore", "&Skip document, next", DOCUMENT, ".", icon="skip"),
    _text("flag", "&Flag document", DOCUMENT, "B", icon="flag"),
    _text("note_document", "Note on the &document…", DOCUMENT, "Shift+N", icon="note"),
    ActionRow(
        "next_document", "&Next document", DOCUMENT, ("Ctrl+PgDown",), needs=Needs.DOCUMENT, separator_before=True
    ),
    ActionRow("previous_document", "&Previous document", DOCUMENT, ("Ctrl+PgUp",), needs=Needs.DOCUMENT),
    ActionRow("goto_document", "Go to docu&ment…", DOCUMENT, ("Ctrl+G",), needs=Needs.PROJECT),
    ActionRow("back", "&Back to the document before", DOCUMENT, ("Alt+Left",), needs=Needs.PROJECT, icon="previous"),
    ActionRow("forward", "F&orward again", DOCUMENT, ("Alt+Right",), needs=Needs.PROJECT, icon="next"),
    ActionRow(
        "suggest_again",
        "Suggest a&gain",
        DOCUMENT,
        ("Ctrl+R",),
        needs=Needs.DOCUMENT,
        icon="suggest",
        separator_before=True,
    ),
    ActionRow("suggest_all", "Suggest for &every open document", DOCUMENT, needs=Needs.PROJECT, icon="suggest"),
    ActionRow("suggesters", "S&uggesters…", DOCUMENT, needs=Needs.PROJECT),
    ActionRow("train", "&Train the pipeline…", DOCUMENT, ("Ctrl+T",), needs=Needs.PROJECT, icon="train"),
    ActionRow("palette", "Run &command or go to…", VIEW, ("Ctrl+K", "Ctrl+Shift+P")),
    ActionRow("larger", "&Larger text", VIEW, ("Ctrl++", "Ctrl+="), separator_before=True),
    ActionRow("smaller", "S&maller text", VIEW, ("Ctrl+-",)),
    ActionRow("usual_size", "&Usual text size", VIEW, ("Ctrl+0",)),
    ActionRow("theme_system", "Theme as the &system", VIEW, separator_before=True),
    ActionRow("theme_light", "L&ight theme", VIEW),
    ActionRow("theme_dark", "&Dark theme", VIEW),
    ActionRow("theme_high_contrast", "Hi&gh contrast theme", VIEW),
    ActionRow("text_only", "&Text only", VIEW, ("F11",), separator_before=True),
    ActionRow("documents_panel", "D&ocuments panel", VIEW, ("F9",)),
    ActionRow("history_panel", "Histor&y panel", VIEW, ("Ctrl+H",), needs=Needs.PROJECT),
    ActionRow("guidelines_panel", "Guideli&nes panel", VIEW, ("Shift+F1",), needs=Needs.PROJECT),
    ActionRow("hints", "Show &hints", VIEW),
    ActionRow("overview", "Show o&verview", VIEW, tip="The strip beside the scroll bar."),
    ActionRow("next_pane", "Next &pane", VIEW, ("F6",), separator_before=True),
    ActionRow("previous_pane", "Previous p&ane", VIEW, ("Shift+F6",)),
    ActionRow("help", "&Guide", HELP, ("F1",), icon="help", tip="Opens the page about where you are."),
    ActionRow("tour", "&Tour of the sample", HELP, tip="Five hints, in the window itself."),
    ActionRow("shortcuts", "&Keyboard shortcuts", HELP, ("Ctrl+?",), icon="keyboard"),
    ActionRow("last_crash", "&Details of the last crash…", HELP, separator_before=True),
    ActionRow("log_folder", "Open &log folder", HELP),
    ActionRow("about", "&About Annotator", HELP),
)

TOOL_BAR: Final = ("undo", "redo", "", "answer_accept", "answer_reject", "answer_ignore", "", "suggest_all")
"""The actions of the tool bar; an empty word is a gap."""
TOOL_BAR_TEXTS: Final = {
    "answer_accept": "Accept",
    "answer_reject": "Reject",
    "answer_ignore": "Skip",
    "suggest_all": "Suggest",
}


def action_row(id_: str) -> ActionRow:
    """The row of that id; KeyError if there is none."""
    for row in ACTIONS:
        if row.id == id_:
            return row
    raise KeyError(id_)
