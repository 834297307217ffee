"""Provides a tiny corpus and one run of the benchmark over it with every engine."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugins.browser.chromium import ensure_chromium
from tests.content_folders import FIXTURE, ROOT

HERE = Path(__file__).parent
CORPUS, QUERIES = HERE / "corpus.jsonl", HERE / "queries.json"


@dataclass(frozen=True)
class Run:
    """The standard output and standard error of the command."""

    out: str
    err: str


@pytest.fixture(scope="session")
def bench():
    """Return `run_bench`.

    A test that uses this fixture is marked as one that needs the rival engines (tests/needs.py).
    """
    return run_bench


def run_bench(*options, what="search", corpus=CORPUS):
    """Run `bench search`, or `bench` with another `what`, on a corpus as people do; return the CompletedProcess."""
    command = [sys.executable, "-m", "invoke", "bench", what, "--corpus", corpus, "--queries", QUERIES, *options]
    if what == "search":
        command += ["--synonyms", FIXTURE / "synonyms.yml"]
    variables = os.environ | {"CHROMIUM": str(ensure_chromium())}
    return subprocess.run(list(map(str, command)), cwd=ROOT, env=variables, capture_output=True, encoding="utf-8")


@pytest.fixture(scope="session")
def run(bench):
    """Return the Run of all engines with JSON output.

    It takes some seconds, so all tests that use it belong to one xdist group.
    """
    done = bench("--json", "--without", "coverage,phrase+coverage")
    assert done.returncode == 0, done.stderr
    return Run(done.stdout, done.stderr)


@pytest.fixture(scope="session")
def measured(run):
    """Return the JSON object that the run printed."""
    return json.loads(run.out)
