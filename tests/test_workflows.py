"""Tests that the files for continuous integration are valid and run the commands of the README."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from plugins.images.kept import FOLDER

ROOT = Path(__file__).parent.parent
GITHUB = ROOT / ".github/workflows/site.yml"
GITLAB = ROOT / ".gitlab-ci.yml"
WORKFLOWS = [
    *((file.name, "vendor.github-workflows", file) for file in sorted(GITHUB.parent.glob("*.yml"))),
    ("GitLab CI", "vendor.gitlab-ci", GITLAB),
]
TESTS = {
    "test": ["python3 tasks.py test --quick", "python3 tasks.py test --slow"],  # CI runs the two commands in parallel.
    "content": ["python3 tasks.py test --content"],
}


@pytest.mark.parametrize("schema, file", [each[1:] for each in WORKFLOWS], ids=[name for name, _, _ in WORKFLOWS])
def test_the_workflow_fits_its_schema(schema, file):
    result = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)],
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stdout


def github(name):
    return yaml.safe_load((GITHUB.parent / f"{name}.yml").read_text(encoding="utf-8"))


def gitlab():
    return yaml.safe_load(GITLAB.read_text(encoding="utf-8"))


def commands(job):
    """Return the lines of a job that run commands of `tasks.py`."""
    lines = job["script"] if "script" in job else [step["run"] for step in job["steps"] if "run" in step]
    return [line for line in lines if "tasks.py" in line]


def commands_of_all_runs(job):
    """Return the commands of all parallel runs of a job.

    The runs differ in one variable, which stands in the command of the job.
    """
    [command] = commands(job)
    if "strategy" in job:
        assert job["strategy"]["fail-fast"] is False, "one half must not end the other"
        [(name, values)] = job["strategy"]["matrix"].items()
        return [command.replace(f"${{{{ matrix.{name} }}}}", value) for value in values]
    if "parallel" in job:
        [[(name, values)]] = [list(each.items()) for each in job["parallel"]["matrix"]]
        return [command.replace(f"${name}", value) for value in values]
    return [command]


@pytest.mark.parametrize(
    "job, output",
    [(github("site")["jobs"]["build"], "output"), (gitlab()[".site"], "public")],
    ids=["GitHub Actions", "GitLab CI"],
)
def test_publishing_checks_builds_and_holds_what_was_built_against_the_rules_of_any_site(job, output):
    check, build, rules = commands(job)
    assert (check, rules) == ("python3 tasks.py check", f"python3 tasks.py test --site {output}")
    assert build.startswith("python3 tasks.py build --publish ")


def test_publishing_waits_for_nothing_else():
    jobs = github("site")["jobs"]
    assert jobs.keys() == {"build", "deploy"} and "needs" not in jobs["build"] and jobs["deploy"]["needs"] == "build"
    stages = gitlab()
    assert (
        stages["pages"]["extends"] == ".site"
        and stages["stages"] == ["publish", "test"]
        and "needs" not in stages[".site"]
    )
    assert all(stages[name]["needs"] == [] and stages[name]["allow_failure"] for name in TESTS)


@pytest.mark.parametrize("name, told", TESTS.items())
def test_the_other_tests_run_when_what_they_test_changes(name, told):
    job = gitlab()[name]
    assert commands_of_all_runs(github(name)["jobs"][name]) == commands_of_all_runs(job) == told
    on = github(name)[True]  # YAML reads the key “on” as true
    never, when = job["rules"]
    assert never == {"if": '$CI_PIPELINE_SOURCE == "schedule"', "when": "never"}
    if name == "content":
        assert on["push"]["paths"] == on["pull_request"]["paths"] == ["content/**", "tests/shipped/**"]
        assert when["changes"] == ["content/**/*", "tests/shipped/**/*"]
    else:
        assert on["push"]["paths-ignore"] == on["pull_request"]["paths-ignore"] == ["content/**"]
        folders = {file.name for file in ROOT.iterdir() if file.is_dir() and file.name in tracked()}
        assert {path.split("/")[0] for path in when["changes"]} == {"*", *folders} - {"content", ".github"}


def tracked():
    """Return the names of the files and folders at the top of the repository."""
    lines = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    return {line.split("/")[0] for line in lines}


def test_only_the_main_branch_is_deployed():
    jobs = github("site")["jobs"]
    assert "refs/heads/main" in jobs["deploy"]["if"]
    assert gitlab()["pages"]["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    assert [rule["if"] for rule in gitlab()["site"]["rules"]] == ['$CI_PIPELINE_SOURCE == "merge_request_event"']


def test_the_site_is_built_every_night():
    """Dated notices appear and expired ones go on the right day. GitLab keeps its schedules outside the file, so the
    README explains how to make one.
    """
    assert github("site")[True]["schedule"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "Pipeline schedules" in readme


def test_pictures_that_were_encoded_before_are_kept_for_the_next_build():
    place = FOLDER.relative_to(ROOT).as_posix()
    kept = [
        step["with"]["path"]
        for step in github("site")["jobs"]["build"]["steps"]
        if step.get("uses", "").startswith("actions/cache@")
    ]
    assert kept == gitlab()[".site"]["cache"]["paths"] == [place]


def test_our_own_ci_runs_the_three_kinds_of_tests():
    script = (ROOT / ".ci/run").read_text().splitlines()
    lines = [line.removeprefix("python3 tasks.py ") for line in script if "tasks.py" in line]
    assert lines == ["test", 'build --publish --output "$site/portal"', 'test --site "$site/portal"', "test --content"]
    assert (ROOT / ".ci/run").stat().st_mode & 0o111


@pytest.mark.parametrize(
    "name",
    [
        "requirements.lock",
        "requirements-test.lock",
        "requirements-node.lock",
        "requirements-bench.lock",
        "package-lock.json",
        "plugins/bench/package-lock.json",
        "plugins/bench/lighthouse/package-lock.json",
    ],
)
def test_lock_files_carry_no_download_addresses(name):
    text = (ROOT / name).read_text()
    assert "://" not in "".join(line for line in text.splitlines() if '"url"' not in line and '"funding"' not in line)
    assert "sha256:" in text or '"integrity": "sha512-' in text
