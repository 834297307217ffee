"""Prints what each task costs on a built site, so that two states of the site can be compared.

`python -m tests.shipped.tasks.report FOLDER`; FOLDER is the output of `build --today 2026-11-30`.
"""

import sys
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from plugins.browser.chromium import launch
from plugins.browser.file_server import served
from tests.shipped.tasks.task_table import TASKS
from tests.shipped.tasks.visitor import Visitor
from tests.shipped.tasks.visits import PHONE, at_home, visit

PATIENCE = 5  # seconds; a state of the site without the words of a step shall not hold up the others


def report(folder):
    """Yield the lines of the table for the site in `folder`."""
    visits = []
    with sync_playwright() as playwright, served(folder.parent) as host:
        browser = launch(playwright)
        for task in TASKS:
            with at_home(Visitor, browser, f"{host}/{folder.name}/", PHONE, patience=PATIENCE) as visitor:
                visits.append(visit(visitor, task))
            yield line(visits[-1])
        browser.close()
    right = [each for each in visits if each.right]
    yield f"{len(right)} right, {sum(bool(each.misled_by) for each in visits)} misled"
    yield f"median of the taps of those that end right: {median(each.visitor.taps for each in right) if right else '-'}"


def line(visit):
    """Return the line of one visit, as a row of a Markdown table."""
    seen = visit.visitor
    end = "right" if visit.right else f"misled by {visit.misled_by}" if visit.misled_by else visit.fault
    return f"| {visit.task.name} | {seen.taps} | {seen.typed} | {seen.screens} | {end} |"


if __name__ == "__main__":
    print("| task | taps | fields | screens | end |", "|---|---|---|---|---|", sep="\n")
    for row in report(Path(sys.argv[1]).resolve()):
        print(row, flush=True)
