"""The files that CI reads are valid, and run the commands of the README."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from plugins.images.kept import FOLDER

ROOT = Path(__file__).parent.parent
GITHUB = ROOT / ".github/workflows/site.yml"
GITLAB = ROOT / ".gitlab-ci.yml"


@pytest.mark.parametrize("schema, file", [("vendor.github-workflows", GITHUB), ("vendor.gitlab-ci", GITLAB)],
                         ids=["GitHub Actions", "GitLab CI"])
def test_the_workflow_fits_its_schema(schema, file):
    result = subprocess.run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)],
                            capture_output=True, text=True)
    assert result.returncode == 0, result.stdout


def commands(file):
    return [line.strip(" -").removeprefix("run: ") for line in file.read_text().splitlines() if "tasks.py" in line]


@pytest.mark.parametrize("file", [GITHUB, GITLAB], ids=["GitHub Actions", "GitLab CI"])
def test_it_checks_tests_and_builds_for_the_public(file):
    check, test, build = commands(file)
    assert (check, test) == ("python3 tasks.py check", "python3 tasks.py test")
    assert build.startswith("python3 tasks.py build --publish --url ")


def test_only_the_main_branch_is_deployed():
    jobs = yaml.safe_load(GITHUB.read_text())["jobs"]
    assert "refs/heads/main" in jobs["build"]["if"]
    assert jobs["build"]["needs"] == "test" and jobs["deploy"]["needs"] == "build"
    rules = yaml.safe_load(GITLAB.read_text())["pages"]["rules"]
    assert rules == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]


def test_pictures_that_were_encoded_before_are_kept_for_the_next_build():
    place = FOLDER.relative_to(ROOT).as_posix()
    kept = [step["with"]["path"] for step in yaml.safe_load(GITHUB.read_text())["jobs"]["build"]["steps"]
            if step.get("uses", "").startswith("actions/cache@")]
    assert kept == yaml.safe_load(GITLAB.read_text())["pages"]["cache"]["paths"] == [place]


def test_our_own_ci_runs_the_command_of_the_readme():
    assert (ROOT / ".ci/run").read_text().rstrip().endswith("exec python3 tasks.py test")
    assert (ROOT / ".ci/run").stat().st_mode & 0o111


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-test.lock", "requirements-node.lock",
                                  "requirements-bench.lock", "package-lock.json", "plugins/bench/package-lock.json",
                                  "plugins/bench/lighthouse/package-lock.json"])
def test_lock_files_carry_no_download_addresses(name):
    text = (ROOT / name).read_text()
    assert "://" not in "".join(line for line in text.splitlines() if '"url"' not in line and '"funding"' not in line)
    assert "sha256:" in text or '"integrity": "sha512-' in text
