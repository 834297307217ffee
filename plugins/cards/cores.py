"""Draws cards on all cores of the machine: 250 cards take seconds of work and do not depend on each other."""

import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from math import ceil
from multiprocessing import parent_process
from threading import Thread

from .drawing import draw

_WORTH = 24  # least number of cards for which another process is worth starting
_MOST_PROCESSES = 8  # most processes: each loads the fonts, and Windows allows only 61


def draw_on_all_cores(folder, svgs):
    """Draw the cards as drawing.draw does, in one process per core if there are enough cards.

    Returns the bytes of the PNGs in the order of `svgs`; `folder` holds the fonts.
    """
    processes = min(os.cpu_count() or 1, len(svgs) // _WORTH, _MOST_PROCESSES)
    if processes < 2:
        return draw(folder, svgs)
    share = ceil(len(svgs) / processes)
    shares = [svgs[start : start + share] for start in range(0, len(svgs), share)]
    with workers(processes) as pool:
        return [png for pngs in pool.map(partial(draw, folder), shares) for png in pngs]


def workers(processes):
    """Return a pool of `processes` processes that end with this process.

    Otherwise, if this process were killed, they would wait for work for ever.
    """
    return ProcessPoolExecutor(processes, initializer=_watch_parent)


def _watch_parent():
    """Start a thread in a worker that waits for the end of the parent process."""
    Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent():
    """Wait for the end of the parent process, then end this one."""
    parent_process().join()
    os._exit(1)
