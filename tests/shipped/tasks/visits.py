"""Visits: one task done by one visitor, and how it ended."""

from contextlib import contextmanager
from dataclasses import dataclass

from tests.conftest import watched_page
from tests.shipped.shipped_content import NOON
from tests.shipped.tasks.visitor import NotSeen

PHONE = {
    "viewport": {"width": 375, "height": 812},
    "has_touch": True,
    "is_mobile": True,
    "reduced_motion": "reduce",
    "permissions": ["clipboard-write"],
}
DESK = {"viewport": {"width": 1440, "height": 900}, "reduced_motion": "reduce"}


@dataclass(frozen=True)
class Visit:
    """How a visitor fared: `fault` says in words why the task did not end right, and is empty if it did."""

    task: object
    visitor: object
    fault: str
    misled_by: tuple  # statements in the largest letters of a screen that are a wrong answer

    @property
    def right(self):
        """Return whether the task ended right, and nothing on the way was a wrong answer."""
        return not (self.fault or self.misled_by)


@contextmanager
def at_home(kind, browser, address, device, **options):
    """Yield a Visitor of the class `kind` who has just opened the home page at `address` on the `device`."""
    with watched_page(browser, now=NOON, **device) as page:
        yield kind(page, address, **options)


def visit(visitor, task):
    """Let `visitor` do `task`; return the Visit."""
    return Visit(task, visitor, _fault(visitor, task), _wrong_answers(visitor, task))


def _fault(visitor, task):
    try:
        for verb, *words in task.steps:
            getattr(visitor, verb)(*words)
        for sentence in task.ends:
            visitor.read(sentence)
    except NotSeen as fault:
        return str(fault)
    hidden = [sentence for sentence in task.ends if not visitor.sees(sentence)]
    return f"not on one screen with the rest: {hidden}" if hidden else ""


def _wrong_answers(visitor, task):
    said = [statement for screen in visitor.largest for statement in screen]
    return tuple(dict.fromkeys(statement for statement in said if statement.startswith(task.never)))
