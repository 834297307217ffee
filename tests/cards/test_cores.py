"""Tests that several processes draw the same cards as one process."""

import os
import subprocess
import sys

from plugins.cards import cores
from plugins.cards.cores import draw_on_all_cores
from plugins.cards.drawing import draw
from tests.content_folders import ROOT

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">'
    '<text x="2" y="16" font-size="14" font-weight="400" fill="#fff">{}</text></svg>'
)


def test_cards_from_several_processes_come_in_order(fonts, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    svgs = [SVG.format(number) for number in range(2 * cores._WORTH + 1)]
    assert draw_on_all_cores(fonts, svgs) == draw(fonts, svgs)


def test_a_few_cards_are_drawn_without_further_processes(fonts, monkeypatch):
    monkeypatch.setattr(cores, "workers", None)
    assert draw_on_all_cores(fonts, [SVG.format(1)]) == draw(fonts, [SVG.format(1)])
    assert draw_on_all_cores(fonts, []) == []


def test_processes_end_with_the_process_that_started_them():
    code = (
        "import os, time; from plugins.cards.cores import workers\n"
        "if __name__ == '__main__':\n"
        "    pool = workers(2); [pool.submit(time.sleep, 600) for _ in range(4)]\n"
        "    print('started', flush=True); time.sleep(600)"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE)
    assert parent.stdout.readline().strip() == b"started"
    parent.kill()
    assert parent.communicate(timeout=600)[0] == b""  # The output ends when all processes that share it have ended.
