"""A visitor who has a keyboard only, and walks by Tab to what a step needs."""

from tests.shipped.tasks.visitor import NotSeen, Visitor

MOST_STOPS = 80  # in one walk


class KeyboardVisitor(Visitor):
    """A Visitor who touches nothing. `stops` holds how often each step pressed Tab."""

    def __init__(self, *arguments, **options):
        self.stops = []
        super().__init__(*arguments, **options)

    def choose(self, label, option):
        """Walk to the list that reads `label` and go down its choices to `option`."""
        self._walk("type", label)
        for _ in range(MOST_STOPS):
            if self.page.evaluate("document.activeElement.selectedOptions[0].label") == option:
                break
            self.page.keyboard.press("ArrowDown")
        self._settle()

    def _touch(self, what, words):
        focus = self._walk(what, words)
        if what != "type":
            with self._leaving(focus["opens"]):
                self.page.keyboard.press("Space" if focus["ticks"] else "Enter")
        self.taps += 1
        self._settle()

    def _walk(self, what, words):
        """Press Tab until what reads `words` has the focus and is on the screen; return what is known of it."""
        self._wait_for(what, words)
        self.stops.append(0)
        if self._focus(what, words)["starts"] and not self._is_in_header(what, words):
            self._tab()
            self.page.keyboard.press("Enter")  # The first stop of a page is the link past its header.
        for _ in range(MOST_STOPS):
            self._tab()
            focus = self._focus(what, words)
            if focus["group"] and not focus["reached"]:
                focus = self._choose_in_group(what, words)
            if focus["reached"] and focus["seen"]:
                return focus
        raise NotSeen(f"Tab does not lead to “{words}” on “{self.page.title()}”")

    def _choose_in_group(self, what, words):
        while not (focus := self._focus(what, words))["reached"]:
            self.page.keyboard.press("ArrowDown")
        return focus

    def _tab(self):
        self.page.keyboard.press("Tab")
        self.stops[-1] += 1

    def _focus(self, what, words):
        return self.page.evaluate("words => onScreen.focus(...words)", [what, words])

    def _is_in_header(self, what, words):
        return self.page.evaluate("words => onScreen.isInHeader(...words)", [what, words])
