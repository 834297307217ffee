"""A visitor of the site who knows no address: starts at the home page, touches, types and reads what the screen shows.

Words that a step needs must be on the screen, whole and uncovered; until they are, the visitor scrolls by screens.
"""

import time
from contextlib import nullcontext
from pathlib import Path

SCRIPT = (Path(__file__).parent / "on_screen.js").read_text(encoding="utf-8")
SCROLLED = 0.8  # share of the window that one scroll moves, so that no line is cut in two for the reader
PATIENCE = 20  # seconds to wait for words that a script will show
MOST_SCREENS = 30  # in one search for words
SETTLED = "() => document.readyState === 'complete' && !document.querySelector('[aria-busy=true]')"


class NotSeen(Exception):
    """The screen never showed the words that a step needs; the message names the words and the page."""


class Visitor:
    """One person on one page of a browser, and what the visit has cost so far.

    `taps` counts what was touched, the sending key of the keyboard included, and `typed` the fields written in.
    `screens` counts the scrolls. `largest` holds the statements in the largest letters of each screen that was seen.
    """

    def __init__(self, page, address, patience=PATIENCE):
        self.page = page
        self.taps = self.typed = self.screens = 0
        self.largest = []
        self._patience = patience
        page.add_init_script(SCRIPT)
        page.goto(address)
        self._settle()

    def tap(self, words):
        """Touch the link, the button or the choice that reads `words`."""
        self._touch("tap", words)

    def tick(self, words):
        """Touch the box in the line that reads `words`."""
        self._touch("tick", words)

    def type(self, label, text):
        """Touch the field that reads `label` and write `text` in it."""
        self._touch("type", label)
        self._write(text)

    def choose(self, label, option):
        """Touch the list that reads `label`, and `option` among its choices."""
        # A browser without a window cannot show the list of choices of the phone.
        point = self._find("type", label)["point"]
        field = self.page.evaluate_handle("point => document.elementFromPoint(...point)", point)
        field.as_element().select_option(option)
        self.taps += 2
        self._settle()

    def send(self):
        """Press the key of the keyboard that sends what was typed."""
        self.taps += 1
        with self._leaving(self.page.evaluate("onScreen.sends()")):
            self.page.keyboard.press("Enter")
        self._settle()

    def read(self, words):
        """Scroll until the screen shows `words`."""
        self._find("read", words)
        self._notice()

    def sees(self, words):
        """Return whether the screen shows `words` now."""
        return "point" in (self._look("read", words) or {})

    def _touch(self, what, words):
        found = self._find(what, words)
        self.taps += 1
        with self._leaving(found["opens"]):
            self.page.touchscreen.tap(*found["point"])
        self._settle()

    def _write(self, text):
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)
        self.typed += 1
        self._settle()

    def _find(self, what, words):
        """Scroll or swipe to where one can read, tap, tick or type into `words`; return what `_look` finds there."""
        self._wait_for(what, words)
        for _ in range(MOST_SCREENS):
            found = self._look(what, words)
            if not found or "point" in found:
                break
            if not self.page.evaluate("words => onScreen.swipe(...words)", [what, words]):
                self._scroll(up=found["away"] < 0)
            self.screens += 1
            self._notice()
        if not found or "point" not in found:
            raise NotSeen(f"one cannot {what} “{words}” on “{self.page.title()}”")
        return found

    def _wait_for(self, what, words):
        until = time.monotonic() + self._patience
        while not self._look(what, words) and time.monotonic() < until:
            self.page.wait_for_timeout(50)

    def _look(self, what, words):
        return self.page.evaluate("words => onScreen.look(...words)", [what, words])

    def _scroll(self, up):
        share = -SCROLLED if up else SCROLLED
        self.page.evaluate("share => scrollBy({ top: share * innerHeight, behavior: 'instant' })", share)

    def _leaving(self, opens):
        """Return the context in which a touch opens another page, so that no step looks at the page that it leaves."""
        return self.page.expect_navigation() if opens else nullcontext()

    def _settle(self):
        self.page.wait_for_function(SETTLED)
        self._notice()

    def _notice(self):
        self.largest.append(self.page.evaluate("onScreen.largest()"))
