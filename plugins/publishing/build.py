"""A build that succeeds as a whole or leaves the last good output untouched."""

import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import sleep

from ..records.checking import check
from ..records.problem import Problem
from ..records.site_address import EXPECTED, AddressRefused, site_address

ROOT = Path(__file__).resolve().parents[2]
SWAPS = 5       # how often the swap is tried when another build comes between, or Windows holds a file open
PAUSE = 0.2     # seconds before the next try


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
    export_search: bool = False     # also write the whole index for stock lunr.js

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
    address = _address_of(order)
    errors, _ = errors_of(order)
    if errors:
        raise BuildFailed(report(errors))
    _refuse_to_replace_anything_but_a_site(order.output)
    order.output.parent.mkdir(parents=True, exist_ok=True)
    # A folder of its own: two builds at once, as by `serve` and `build`, must not delete under each other.
    with tempfile.TemporaryDirectory(prefix=f".{order.output.name}.", dir=order.output.parent) as workshop:
        fresh = Path(workshop) / "new"
        _run_pelican(order, address, fresh)
        _put_in_place(fresh, order.output, Path(workshop))


def report(errors: list[Problem]):
    """The errors as staff read them: one line each, then how many."""
    return "\n".join([*map(str, errors), f"共 {len(errors)} 处要改。"])


def _refuse_to_replace_anything_but_a_site(output):
    """A slip of the hand, `--output content` or `--output ..`, must not cost anybody their files."""
    if output.exists() and not (output / "index.html").is_file() and not (output.is_dir() and _is_empty(output)):
        raise BuildFailed(f"{output} 里有别的东西，不是以前生成的网站。请换一个新的或空的输出文件夹，没有改动它。")


def _is_empty(folder):
    return next(folder.iterdir(), None) is None


def _address_of(order):
    """The address that `order` gives the site, or None: then publication takes the one in site.yml."""
    try:
        return None if order.url is None else site_address(order.url)
    except AddressRefused as refusal:
        raise BuildFailed(f"没有生成网站：--url 应为 {EXPECTED}，现为“{order.url}”。{refusal.way_out}") from None


def _run_pelican(order, address, fresh):
    settings = "publishconf.py" if order.publish else "pelicanconf.py"
    command = [sys.executable, "-m", "pelican", str(order.content.resolve()), "--settings", str(ROOT / settings),
               "--output", str(fresh.resolve()), "--theme-path", str(order.theme.resolve()), "--fatal", "warnings",
               "--extra-settings", f'TODAY="{order.day}"', f"SEARCH_EXPORT={str(order.export_search).lower()}"]
    if address:
        command.append(f'SITEURL="{address}"')
    # Without the variable a Chinese Windows answers in GBK.
    result = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONUTF8": "1"}, capture_output=True,
                            text=True, encoding="utf-8")
    if result.returncode:
        raise BuildFailed(f"{result.stdout}{result.stderr}\n没有生成网站，原来的网站没有改动。")


def _put_in_place(fresh, output, workshop):
    """Swap folders by renaming, so that a visitor of the preview never sees half a site."""
    for attempt in range(SWAPS):
        old = workshop / f"old-{attempt}"
        try:
            with suppress(FileNotFoundError):       # the first build, or another has just moved it
                output.rename(old)
            fresh.rename(output)
            return
        except OSError as error:
            fault = error
            if old.exists() and not output.exists():
                with suppress(OSError):             # else the last good site would go with the workshop
                    old.rename(output)
            sleep(PAUSE)
    raise BuildFailed(f"网站生成了，但放不进 {output}：{fault}。请关闭打开着其中文件的程序，再运行一次。")
