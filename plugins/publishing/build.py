"""A build that succeeds as a whole or leaves the last good output untouched."""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from time import sleep

from ..environment.refusals import refusal, refused_place
from ..records.checks.checking import check
from ..records.model.layer import topmost
from ..records.model.site_address import EXPECTED, AddressRefused, site_address
from ..records.model.today import today_of
from ..records.reading.problem import Problem, report
from .exchange import exchange
from .pelican_faults import told
from .pelican_run import ROOT, ContentRefused, PelicanFailed, run_pelican
from .workshop import NEW, OLD, clear_up, workshop

SWAPS = 5  # The swap is tried this often when another build interferes, or Windows holds a file open.
PAUSE = 0.2  # This many seconds pass before the next try.


class BuildFailed(Exception):
    """The site was not built; the message says why, and the output folder is as it was."""


@dataclass(frozen=True)
class Order:
    """What to build: from which content and theme, to where, as of which day, and for whom."""

    content: Path = ROOT / "content"
    output: Path = ROOT / "output"
    theme: Path = ROOT / "theme"
    today: date | None = None
    publish: bool = False
    url: str | None = None
    export_search: bool = False  # Also write the whole index for stock lunr.js.

    @property
    def day(self) -> date:
        """The day of the build: the one ordered, else the date at the place of the site."""
        return self.today or today_of(self.layer)

    @property
    def layer(self) -> Path:
        """The folder of the topmost layer of the content."""
        return topmost(self.content)


def errors_of(order: Order) -> tuple[list[Problem], list[Problem]]:
    """Check the content; return (errors, reminders), each a list of Problem.

    Raises BuildFailed if the program itself fails.
    """
    try:
        _, problems = check(order.layer, order.day)
    except Exception as error:  # Whoever runs a command reads Chinese, and the traceback below it.
        raise BuildFailed(told(error)) from error
    return (
        [problem for problem in problems if problem.severity == "error"],
        [problem for problem in problems if problem.severity != "error"],
    )


def build(order: Order) -> list[str]:
    """Check and build, both in the process of Pelican; put the result at `order.output` in one step.

    Return the lines that say what a publication leaves out, [] for a preview. Raises BuildFailed.
    An output that is a symbolic link stays one: the folder to which it leads is replaced.
    """
    address = _address_of(order)
    order = replace(order, today=order.day)  # Midnight may pass while the site is built.
    output = Path(os.path.realpath(order.output))
    clear_up(output)
    _refuse_content_without_a_site(order)
    try:
        _refuse_to_replace_anything_but_a_site(output)
        output.parent.mkdir(parents=True, exist_ok=True)
        with workshop(output) as folder:
            left_out = run_pelican(order, address, folder / NEW)
            _make_readable(folder / NEW)
            _put_in_place(folder / NEW, output, folder / OLD)
    except ContentRefused as refused:
        raise BuildFailed(str(refused)) from None
    except PelicanFailed as failure:
        raise BuildFailed(f"没有生成网站，原来的网站没有改动。\n{failure}") from None
    except OSError as error:
        raise BuildFailed(
            f"没有生成网站，原来的网站没有改动。{refused_place(error)}读写不了：{refusal(error)}。"
            "处理后再运行一次，或用 --output 换一个输出文件夹。"
        ) from error
    return left_out


def _refuse_content_without_a_site(order: Order) -> None:
    """Raise BuildFailed for a layer that is made for other sites, after the faults that it has."""
    if (order.layer / "site.yml").is_file():
        return
    errors, _ = errors_of(order)
    if errors:
        raise BuildFailed(report(errors))
    raise BuildFailed(
        f"{order.layer} 是给别的站用的一层内容，没有 site.yml，不能单独生成网站。"
        "请用 --content 写有 site.yml 的那一层。"
    )


def _refuse_to_replace_anything_but_a_site(output: Path) -> None:
    """Raise BuildFailed for an output folder with other files:
    `--output content` or `--output ..` by mistake deletes nothing."""
    if output.exists() and not (output / "index.html").is_file() and not (output.is_dir() and _is_empty(output)):
        raise BuildFailed(f"{output} 里有别的东西，不是以前生成的网站。请换一个新的或空的输出文件夹，没有改动它。")


def _is_empty(folder: Path) -> bool:
    return next(folder.iterdir(), None) is None


def _address_of(order: Order) -> str | None:
    """Return the address that `order` gives the site, or None: publication then takes the one in site.yml."""
    try:
        return None if order.url is None else site_address(order.url)
    except AddressRefused as refusal:
        raise BuildFailed(f"没有生成网站：--url 应为 {EXPECTED}，现为“{order.url}”。{refusal.way_out}") from None


def _make_readable(site: Path) -> None:
    """Give all users read access to `site`, whatever the umask was: web servers run as another user."""
    for folder, _, files in os.walk(site):
        os.chmod(folder, 0o755)
        for file in files:
            os.chmod(os.path.join(folder, file), 0o644)


def _put_in_place(fresh: Path, output: Path, old: Path) -> None:
    """Put the folder `fresh` in the place of `output`, which moves to `old`, so that visitors never see half a site."""
    for _ in range(SWAPS):
        try:
            if output.exists():
                if exchange(fresh, output):
                    return
                shutil.rmtree(old, ignore_errors=True)  # An earlier try may have left it.
                output.rename(old)
            fresh.rename(output)
            return
        except OSError as error:
            fault = error
            if old.exists() and not output.exists():
                with suppress(OSError):  # Otherwise the last good site would be deleted with the workshop.
                    old.rename(output)
            sleep(PAUSE)
    raise BuildFailed(f"网站生成了，但放不进 {output}：{refusal(fault)}。请关闭打开着其中文件的程序，再运行一次。")
