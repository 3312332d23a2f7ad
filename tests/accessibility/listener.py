"""A client of AT-SPI as a screen reader is one, run by the system's Python: it shares no code with the program.

What it hears goes out as JSON lines; "look" on its input has it look for the text of the document,
"names" for everything that can have the focus, "caret N" and "select N M" have it do what a screen reader does.
"""

import json
import sys
import threading

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

HEARD = ("object:announcement", "object:text-caret-moved", "object:text-selection-changed")
NAME = "Text of the document"


def tell(**facts):
    print(json.dumps(facts), flush=True)


def heard(event):
    words = event.any_data if isinstance(event.any_data, str) else ""
    tell(heard=event.type, words=words, number=event.detail1)


def below(accessible):
    yield accessible
    for place in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(place)
        if child is not None:
            yield from below(child)


def everything():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        yield from below(desktop.get_child_at_index(place))


def document_text():
    return next((one for one in everything() if one.get_name() == NAME and one.get_text_iface() is not None), None)


def look():
    found = document_text()
    if found is None:
        return tell(seen=None)
    caret, count = Atspi.Text.get_caret_offset(found), Atspi.Text.get_character_count(found)
    seen = {
        "role": found.get_role_name(),
        "description": found.get_description(),
        "states": sorted(state.value_nick for state in found.get_state_set().get_states()),
        "text": Atspi.Text.get_text(found, 0, count),
        "caret": caret,
    }
    seen["selections"] = []
    for place in range(Atspi.Text.get_n_selections(found)):
        selection = Atspi.Text.get_selection(found, place)
        seen["selections"].append([selection.start_offset, selection.end_offset])
    attributes, start, end = Atspi.Text.get_attribute_run(found, caret, False)
    seen["attributes"], seen["run"] = dict(attributes), [start, end]
    where = Atspi.Text.get_character_extents(found, caret, Atspi.CoordType.SCREEN)
    seen["extents"] = [where.x, where.y, where.width, where.height]
    seen["character_at_extents"] = Atspi.Text.get_offset_at_point(
        found, where.x + where.width // 2, where.y + where.height // 2, Atspi.CoordType.SCREEN
    )
    return tell(seen=seen)


def names():
    """Everything in the window that can have the focus, with its role and name."""
    can = [one for one in everything() if one.get_state_set().contains(Atspi.StateType.FOCUSABLE)]
    showing = [one for one in can if one.get_state_set().contains(Atspi.StateType.SHOWING)]
    tell(names=[[one.get_role_name(), one.get_name()] for one in showing])


def obey(line):
    words = line.split()
    if words[0] == "look":
        look()
    elif words[0] == "names":
        names()
    elif words[0] == "caret":
        Atspi.Text.set_caret_offset(document_text(), int(words[1]))
    elif words[0] == "select":
        Atspi.Text.add_selection(document_text(), int(words[1]), int(words[2]))
    return False


def read():
    for line in sys.stdin:
        GLib.idle_add(obey, line)
    GLib.idle_add(Atspi.event_quit)


Atspi.init()
listener = Atspi.EventListener.new(heard)
for kind in HEARD:
    listener.register(kind)
threading.Thread(target=read, daemon=True).start()
tell(ready=True)
Atspi.event_main()
