"""Pelican in a process of its own, which ends with ours."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MODULE = "plugins.publishing.pelican_process"


class PelicanFailed(Exception):
    """Pelican has written no whole site; the message says why, in Chinese."""


def run_pelican(order, address, output):
    """Write the site that `order` describes into the new folder `output`; `address`, or None, is what --url gives it.

    Raises PelicanFailed.
    """
    command = [sys.executable, "-m", _MODULE, *_arguments(order, address, output)]
    # Without the variables a Chinese Windows answers in GBK.
    environment = os.environ | {"PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8"}
    reader, writer = os.pipe()  # its end tells the process that ours is gone, even killed
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
    if result.returncode:
        raise PelicanFailed(result.stderr.strip() or result.stdout.strip() or _silent(result.returncode))


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


def _silent(code):
    """The words for a process that has said nothing: somebody, or a machine without memory, has ended it."""
    return f"生成网页的程序被中途结束了（{code}），可能是内存不够，或者有人停了它。请关闭一些程序，再运行一次。"
