"""A tiny corpus, and one run of the command over it with every engine."""

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
    """What the command printed on standard output and standard error."""

    out: str
    err: str


@pytest.fixture(scope="session")
def bench():
    """bench(*options, what, corpus): what the command says. By this fixture a test is known to need what it starts."""
    return run_bench


def run_bench(*options, what="search", corpus=CORPUS):
    """Run `bench search` on the tiny corpus as people do, or another `what`."""
    command = [sys.executable, "-m", "invoke", "bench", what, "--corpus", corpus, "--queries", QUERIES, *options]
    if what == "search":
        command += ["--synonyms", FIXTURE / "synonyms.yml"]
    variables = os.environ | {"CHROMIUM": str(ensure_chromium())}
    return subprocess.run(list(map(str, command)), cwd=ROOT, env=variables, capture_output=True, encoding="utf-8")


@pytest.fixture(scope="session")
def run(bench):
    """The Run with every engine and as JSON. Tests that use it are of one xdist group: it takes some seconds."""
    done = bench("--json", "--without", "coverage,phrase+coverage")
    assert done.returncode == 0, done.stderr
    return Run(done.stdout, done.stderr)


@pytest.fixture(scope="session")
def measured(run):
    """The one JSON object of the run."""
    return json.loads(run.out)
