"""Tests how work is measured in a process of its own."""

import os
import subprocess
import sys

import pytest

from plugins.bench.child import ChildFailed, in_child


def test_the_value_and_the_peak_memory_of_another_process_are_returned():
    process, small = in_child("os", "getpid")
    assert process != os.getpid()
    length, large = in_child("tests.bench.test_child", "take", 200_000_000)
    assert length == 200_000_000 and large > small + 150_000_000


def take(amount):
    return len(b"x" * amount)


def test_an_exception_in_the_process_raises_child_failed(capfd):
    with pytest.raises(ChildFailed, match="os.remove"):
        in_child("os", "remove", "/no such file")
    assert "FileNotFoundError" in capfd.readouterr().err


def test_the_memory_of_programs_that_it_runs_is_counted():
    _, peak = in_child("tests.bench.test_child", "run_program")
    assert peak > 180_000_000


def run_program():
    return subprocess.call([sys.executable, "-c", "x = b'x' * 200_000_000"])
