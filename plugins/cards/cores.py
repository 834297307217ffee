"""Drawing on all cores of the machine: 250 cards are seconds of work, and each is a work by itself."""

import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from math import ceil
from multiprocessing import parent_process
from threading import Thread

from .drawing import draw

_WORTH = 24  # cards for which another process is worth starting
_MOST = 8  # processes: each has its fonts, and Windows allows 61


def draw_on_all_cores(folder, svgs):
    """As drawing.draw, in as many processes as there are cores, if there are cards enough."""
    processes = min(os.cpu_count() or 1, len(svgs) // _WORTH, _MOST)
    if processes < 2:
        return draw(folder, svgs)
    share = ceil(len(svgs) / processes)
    shares = [svgs[start : start + share] for start in range(0, len(svgs), share)]
    with workers(processes) as pool:
        return [png for pngs in pool.map(partial(draw, folder), shares) for png in pngs]


def workers(processes):
    """A pool of `processes` that end when this process ends, even killed: else they would wait for work for ever."""
    return ProcessPoolExecutor(processes, initializer=_look_out)


def _look_out():
    Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent():
    parent_process().join()
    os._exit(1)
