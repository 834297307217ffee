"""Tests that scripts in Node run one after the other in one process, without a trace of the one before."""

import pytest

from tests.node import run_node

SCRIPTS = {
    "echo.mjs": "import { readFileSync } from 'node:fs';\nprocess.stdout.write(readFileSync(0, 'utf8'));\n",
    "count.mjs": "import { next } from './state.mjs';\nprocess.stdout.write(String(next()));\n",
    "state.mjs": "let calls = 0;\nexport const next = () => (calls += 1);\n",
}
FAULTS = {
    "throw new Error('bad');": "Error: bad",
    "import './none.mjs';": "Cannot find module",
    "Promise.reject(new Error('lost'));\nawait new Promise((done) => setTimeout(done, 50));": "Error: lost",
    "process.exit(3);": "exit code 3",
    "await new Promise(() => {});": "exit code 13",  # Nothing is left that could settle the promise.
}


@pytest.fixture
def folder(tmp_path):
    for name, text in SCRIPTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_script_gets_its_input_and_gives_its_output(folder):
    for payload in ({"字": ["𠮷", "\ud800", "a\nb"]}, [], None):
        assert run_node(folder / "echo.mjs", payload) == payload


def test_modules_are_fresh_for_each_script(folder):
    assert [run_node(folder / "count.mjs", None) for _ in range(2)] == [1, 1]


@pytest.mark.parametrize("text, words", FAULTS.items())
def test_a_fault_fails_the_test_and_the_next_script_runs(folder, text, words):
    (folder / "fault.mjs").write_text(text, encoding="utf-8")
    with pytest.raises(AssertionError, match=words):
        run_node(folder / "fault.mjs", None)
    assert run_node(folder / "echo.mjs", 1) == 1
