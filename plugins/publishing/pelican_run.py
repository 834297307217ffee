"""Runs Pelican in a process of its own, which ends with this one."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTENT_REFUSED = 3  # The exit code of Pelican's process when the content has errors.
_MODULE = "plugins.publishing.pelican_process"


class ContentRefused(Exception):
    """The content has errors; the message lists them all, in Chinese."""


class PelicanFailed(Exception):
    """Pelican has not written a whole site; the message says why, in Chinese."""


def run_pelican(order, address, output):
    """Write the site that `order` describes into the new folder `output`; `address`, or None, is the value of --url.

    Return the lines that say what a publication leaves out. Raises ContentRefused and PelicanFailed.
    """
    command = [sys.executable, "-m", _MODULE, *_arguments(order, address, output)]
    # Without these variables a Chinese Windows answers in GBK.
    environment = os.environ | {"PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8"}
    # The end of this pipe tells the other process that this one has ended, even if it was killed.
    reader, writer = os.pipe()
    try:
        result = subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            stdin=reader,
            capture_output=True,
            encoding="utf-8",
            errors="backslashreplace",
        )
    finally:
        os.close(reader)
        os.close(writer)
    if result.returncode == CONTENT_REFUSED:
        raise ContentRefused(result.stderr.strip())
    if result.returncode:
        raise PelicanFailed(result.stderr.strip() or result.stdout.strip() or _words_for_no_output(result.returncode))
    return json.loads(result.stdout.splitlines()[-1])  # Pelican writes above it what it has done.


def _arguments(order, address, output):
    settings = "publishconf.py" if order.publish else "pelicanconf.py"
    extra = [f'TODAY="{order.day}"', f"SEARCH_EXPORT={str(order.export_search).lower()}"]
    if address:
        extra.append(f'SITEURL="{address}"')
    return [
        str(order.layer.resolve()),
        "--settings",
        str(ROOT / settings),
        "--output",
        str(output.resolve()),
        "--theme-path",
        str(order.theme.resolve()),
        "--fatal",
        "warnings",
        "--extra-settings",
        *extra,
    ]


def _words_for_no_output(code):
    """Return the words for a process that has said nothing: somebody ended it, or the machine ran out of memory."""
    return f"生成网页的程序被中途结束了（{code}），可能是内存不够，或者有人停了它。请关闭一些程序，再运行一次。"
