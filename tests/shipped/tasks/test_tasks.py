"""Tests that visitors do the sixteen tasks on the shipped site: on a phone by touch, five at a desk by keyboard."""

from statistics import median

import pytest

from tests.shipped.tasks.keyboard_visitor import KeyboardVisitor
from tests.shipped.tasks.task_table import BY_KEYBOARD, TASKS
from tests.shipped.tasks.visitor import Visitor
from tests.shipped.tasks.visits import DESK, PHONE, at_home, visit

pytestmark = pytest.mark.xdist_group("tasks")
MOST_TAPS = 5  # of the median task
MOST_STOPS = 15  # of Tab, from the home page to where a task starts


@pytest.fixture(scope="module")
def visits(browser, address):
    """Return {name: Visit} of all tasks, done on a phone."""
    done = {}
    for task in TASKS:
        with at_home(Visitor, browser, address, PHONE) as visitor:
            done[task.name] = visit(visitor, task)
    return done


@pytest.mark.parametrize("name", [task.name for task in TASKS])
def test_a_task_ends_right_on_a_phone(visits, name):
    assert visits[name].fault == ""


@pytest.mark.parametrize("name", [task.name for task in TASKS if task.never])
def test_no_wrong_answer_stands_largest_on_a_screen(visits, name):
    assert visits[name].misled_by == ()


def test_the_usual_task_takes_few_taps(visits):
    assert median(each.visitor.taps for each in visits.values()) <= MOST_TAPS


@pytest.mark.parametrize("task", [task for task in TASKS if task.name in BY_KEYBOARD], ids=lambda task: task.name)
def test_a_task_ends_right_by_keyboard_and_starts_near(browser, address, task):
    with at_home(KeyboardVisitor, browser, address, DESK) as visitor:
        assert visit(visitor, task).fault == ""
        assert visitor.stops[0] <= MOST_STOPS
