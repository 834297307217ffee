"""A build that succeeds as a whole or leaves the last good output untouched."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..records.checking import check
from ..records.problem import Problem

ROOT = Path(__file__).resolve().parents[2]


class BuildFailed(Exception):
    """The site was not built; the message says why, and the output folder is as it was."""


@dataclass(frozen=True)
class Order:
    """What to build: from which content and theme, to where, as of which day, for whom."""

    content: Path = ROOT / "content"
    output: Path = ROOT / "output"
    theme: Path = ROOT / "theme"
    today: date | None = None
    publish: bool = False
    url: str | None = None

    @property
    def day(self):
        """The day of the build: as ordered, else the local date."""
        return self.today or date.today()


def errors_of(order):
    """Check the content; return (errors, reminders), each a list of Problem."""
    _, problems = check(order.content, order.day)
    return ([problem for problem in problems if problem.severity == "error"],
            [problem for problem in problems if problem.severity != "error"])


def build(order):
    """Check and build; put the result at `order.output` in one step. Raises BuildFailed."""
    errors, _ = errors_of(order)
    if errors:
        raise BuildFailed(report(errors))
    fresh = order.output.with_name(f".{order.output.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        _run_pelican(order, fresh)
        _put_in_place(fresh, order.output)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def report(errors: list[Problem]):
    """The errors as staff read them: one line each, then how many."""
    return "\n".join([*map(str, errors), f"共 {len(errors)} 处要改。"])


def _run_pelican(order, fresh):
    settings = "publishconf.py" if order.publish else "pelicanconf.py"
    command = [sys.executable, "-m", "pelican", str(order.content.resolve()), "--settings", str(ROOT / settings),
               "--output", str(fresh.resolve()), "--theme-path", str(order.theme.resolve()), "--fatal", "warnings",
               "--extra-settings", f'TODAY="{order.day}"']
    if order.url:
        command.append(f'SITEURL="{order.url.rstrip("/")}"')
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    if result.returncode:
        raise BuildFailed(f"{result.stdout}{result.stderr}\n没有生成网站，原来的网站没有改动。")


def _put_in_place(fresh, output):
    """Swap folders by renaming, so that a visitor of the preview never sees half a site."""
    old = output.with_name(f".{output.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    if output.exists():
        output.rename(old)
    fresh.rename(output)
    shutil.rmtree(old, ignore_errors=True)
