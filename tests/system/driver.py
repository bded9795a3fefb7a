# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works in a window as a screen reader does: by the names of its parts (AT-SPI).

usage: driver.py APPLICATION     verbs on standard input, one a line, its words separated by tabs

    wait PART             until PART is there and can be seen
    gone PART             until PART is not there, or cannot be seen
    until PART TEXT       until PART, or something in it, says TEXT
    say TEXT              prints TEXT
    press PART            what a click does
    trigger NAME          the entry of that name of a menu, which need not be open
    type PART TEXT        replaces the text of PART
    choose PART TEXT      the entry of a combo box that begins with TEXT
    select PART TEXT      the row of a list, table or tree that has a cell beginning with TEXT
    read PART             prints the text of PART, or its name
    rows PART             prints the cells of each row of a list, table or tree
    tree                  prints all parts

PART is an object name, an accessible name, or both as "role:name"; below another one: "OUTER > INNER". Each verb waits
for its part. The status is 1 with a sentence where a part does not come or does not do what the verb wants.
"""

import sys
import time

import pyatspi

PATIENCE = 60  # seconds
STEP = 0.05  # between two looks


class Missing(Exception):
    """What did not come in time."""


def until(sentence, question):
    """The first answer of question() that is not empty."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            if answer := question():
                return answer
        except Missing:
            raise
        except Exception:  # parts vanish while they are looked at
            pass
        if time.monotonic() > deadline:
            raise Missing(sentence)
        time.sleep(STEP)


def below(part, hidden=False):
    """All parts below a part that can be seen. Cells of tables, which may be thousands, are not among them."""
    if part.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS):
        return
    for index in range(part.childCount):
        child = part.getChildAtIndex(index)
        if child is not None and (hidden or child.getState().contains(pyatspi.STATE_SHOWING)):
            yield child
            yield from below(child, hidden)


def is_called(part, wanted):
    role, _, name = wanted.rpartition(":")
    if role and part.getRoleName() != role:
        return False
    return part.name == name or part.get_accessible_id().rpartition(".")[2] == name


class Window:
    def __init__(self, application):
        def look():
            return next(each for each in pyatspi.Registry.getDesktop(0) if each.name == application and each.childCount)

        self.application = until(f"{application} does not appear", look)

    def look(self, path):
        """The part, or None."""
        part = self.application
        for wanted in path.split(" > "):
            part = next((each for each in below(part) if is_called(each, wanted)), None)
            if part is None:
                return None
        return part

    def find(self, path):
        return until(f"there is no {path}", lambda: self.look(path))

    def wait(self, path):
        self.find(path)

    def gone(self, path):
        until(f"{path} stays", lambda: self.look(path) is None)

    def until(self, path, text):
        until(f"{path} does not say {text}", lambda: text in all_said(self.look(path)))

    def say(self, text):
        print(text)

    def press(self, path):
        part = self.find(path)
        until(f"{path} cannot be pressed", lambda: part.getState().contains(pyatspi.STATE_SENSITIVE))
        part.queryAction().doAction(0)

    def trigger(self, name):
        bar = self.find("menu bar:")
        entry = until(f"no menu has {name}", lambda: next(each for each in below(bar, True) if each.name == name))
        entry.queryAction().doAction(0)

    def type(self, path, text):
        self.find(path).queryEditableText().setTextContents(text)

    def choose(self, path, text):
        part = self.find(path)
        part.queryAction().doAction(0)
        click(until(f"{path} has no {text}", lambda: self.cell(path + " > list:", text)))
        # the mouse takes its way through the display
        until(f"{path} does not take {text}", lambda: part.name.startswith(text))

    def cell(self, path, text):
        return next(cell for row in rows(self.find(path)) for cell in row if cell.name.startswith(text))

    def select(self, path, text):
        """Lists are made anew while the window reads: what counts is that the row is selected in the end."""

        def is_selected():
            return self.cell(path, text).getState().contains(pyatspi.STATE_SELECTED)

        def look():
            if not is_selected():
                click(self.cell(path, text))
                time.sleep(0.5)  # the mouse takes its way through the display; twice at once were a double click
            return is_selected()

        until(f"{path} has no {text}", look)

    def read(self, path):
        print(read(self.find(path)))

    def rows(self, path):
        print("\n".join(["\t".join(cell.name for cell in row) for row in rows(self.find(path))]))

    def tree(self):
        show(self.application, 0)


def show(part, depth):
    states = part.getState()
    seen = [each for each in ("SHOWING", "FOCUSED", "CHECKED") if states.contains(getattr(pyatspi, "STATE_" + each))]
    print("  " * depth + part.getRoleName(), repr(part.name), part.get_accessible_id().rpartition(".")[2], *seen)
    if not states.contains(pyatspi.STATE_MANAGES_DESCENDANTS):
        for index in range(part.childCount):
            if (child := part.getChildAtIndex(index)) is not None:
                show(child, depth + 1)


def rows(part):
    """The cells of a list, table or tree, row by row."""
    try:
        table = part.queryTable()
        return [[table.getAccessibleAt(row, column) for column in range(table.nColumns)] for row in range(table.nRows)]
    except NotImplementedError:
        return [[part.getChildAtIndex(index)] for index in range(part.childCount)]


def click(part):
    """By the mouse, for what has no action of its own."""
    place = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    pyatspi.Registry.generateMouseEvent(place.x + place.width // 2, place.y + place.height // 2, pyatspi.MOUSE_B1C)


def read(part):
    """What a part says: its text where it has one."""
    try:
        text = part.queryText()
        return text.getText(0, text.characterCount)
    except NotImplementedError:
        return part.name


def all_said(part):
    """What a part and those below it say."""
    return "\n".join(read(each) for each in [part, *below(part)])


def main():
    try:
        window = Window(sys.argv[1])
        for line in sys.stdin:
            verb, *words = line.rstrip("\n").split("\t")
            if verb:
                # a part that vanished before something was done with it is looked for again
                until(f"{verb} cannot be done", lambda: [getattr(window, verb)(*words)])
                sys.stdout.flush()
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0


sys.exit(main())
