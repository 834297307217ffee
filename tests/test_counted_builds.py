"""Tests that builds are counted over all workers and that a run with too many builds fails."""

import subprocess
import sys

import pytest

from tests.content_folders import ROOT
from tests.counted_builds import MODULE

TESTS = f"""
import subprocess, sys

def build():
    subprocess.run([sys.executable, "-c", "", "-m", "{MODULE}"])

def test_one():
    build()

def test_two():
    build()

def test_other():
    subprocess.run([sys.executable, "-c", ""])
"""
CONFTEST = """
from tests.counted_builds import CountedBuilds

def pytest_configure(config):
    config.pluginmanager.register(CountedBuilds({}))
"""


@pytest.mark.parametrize("workers", ["0", "2"])
@pytest.mark.parametrize("most, code", [(2, 0), (1, 1)])
def test_a_run_with_too_many_builds_fails(tmp_path, workers, most, code):
    (tmp_path / "test_builds.py").write_text(TESTS)
    (tmp_path / "conftest.py").write_text(CONFTEST.format(most))
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-n",
        workers,
        "--rootdir",
        tmp_path,
        tmp_path,
    ]
    done = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True)
    assert f"2 sites were built; at most {most} may be" in done.stdout
    assert done.returncode == code
