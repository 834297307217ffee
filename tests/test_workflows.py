"""Tests that the files for continuous integration are valid, and that a site publishes by the shared scripts alone."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from plugins.images.kept import FOLDER

ROOT = Path(__file__).parent.parent
GITHUB = ROOT / ".github/workflows/site.yml"
GITLAB = ROOT / ".gitlab-ci.yml"
GITLAB_PROGRAM = ROOT / ".gitlab/program.yml"
GITEA = ROOT / ".gitea/workflows/site.yml"
GITEE = ROOT / ".workflow/site.yml"
WORKFLOWS = [
    *((file.name, "vendor.github-workflows", file) for file in sorted(GITHUB.parent.glob("*.yml"))),
    ("Gitea", "vendor.github-workflows", GITEA),
    ("GitLab CI", "vendor.gitlab-ci", GITLAB),
    ("GitLab CI of the program", "vendor.gitlab-ci", GITLAB_PROGRAM),
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


def read(file):
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def github(name):
    return read(GITHUB.parent / f"{name}.yml")


def gitlab():
    return read(GITLAB)


def lines_of(job):
    """Return the lines that a job runs in the shell."""
    if "script" in job:
        return job["script"]
    return [line for step in job["steps"] for line in step.get("commands") or [step.get("run")] if line]


def commands(job):
    """Return the lines of a job that run commands of `tasks.py`."""
    return [line for line in lines_of(job) if "tasks.py" in line]


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


SITES = {
    "GitHub": (github("site")["jobs"]["build"], [".ci/site output"]),
    "GitLab": (gitlab()[".site"], ['SITE_URL="${CI_PAGES_URL:-}" .ci/site public']),
    "Gitea": (read(GITEA)["jobs"]["site"], [".ci/site output", ".ci/publish output"]),
    "Gitee": (read(GITEE)["stages"][0], [".ci/site output", ".ci/publish output"]),
}


@pytest.mark.parametrize("job, expected", SITES.values(), ids=SITES)
def test_a_site_runs_the_shared_script_and_then_publishes(job, expected):
    lines = lines_of(job)
    assert [line for line in lines if ".ci/" in line] == expected
    assert commands(job) == [], "what is run before publishing stands in .ci/site alone"


def test_the_shared_script_checks_builds_and_holds_the_site_against_the_rules_of_any_site():
    lines = (ROOT / ".ci/site").read_text(encoding="utf-8").splitlines()
    assert "set -euo pipefail" in lines, "a step that fails must end the script"
    names = [
        line.removeprefix("python3 tasks.py ").split(' "')[0] for line in lines if line.startswith("python3 tasks")
    ]
    assert names == ["check", "build --publish ${SITE_URL:+--url", "test --site"]


def test_publishing_waits_for_nothing_else():
    jobs = github("site")["jobs"]
    assert jobs.keys() == {"build", "deploy"} and "needs" not in jobs["build"] and jobs["deploy"]["needs"] == "build"
    assert read(GITEA)["jobs"].keys() == {"site"} and len(read(GITEE)["stages"]) == 1
    stages, program = gitlab(), read(GITLAB_PROGRAM)
    assert stages["include"] == [{"local": GITLAB_PROGRAM.relative_to(ROOT).as_posix()}]
    assert (
        stages["pages"]["extends"] == ".site"
        and stages["stages"] == ["publish", "test"]
        and "needs" not in stages[".site"]
    )
    assert program.keys() == TESTS.keys()
    assert all(program[name]["needs"] == [] and program[name]["allow_failure"] for name in TESTS)


@pytest.mark.parametrize("file", [file for name, schema, file in WORKFLOWS if "github" in schema], ids=str)
def test_an_action_is_named_by_its_commit(file):
    uses = re.findall(r"uses: (.+)", file.read_text(encoding="utf-8"))
    assert uses and [use for use in uses if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+.*", use)] == []


@pytest.mark.parametrize("file", [file for name, schema, file in WORKFLOWS if "github" in schema], ids=str)
def test_a_workflow_may_only_read_the_repository(file):
    workflow = read(file)
    assert workflow["permissions"] == {"contents": "read"}
    granted = {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    pages = {"build": {"contents": "read", "pages": "read"}, "deploy": {"pages": "write", "id-token": "write"}}
    assert granted == (pages if file == GITHUB else {})


def test_only_the_step_that_publishes_knows_the_key():
    steps = read(GITEA)["jobs"]["site"]["steps"]
    assert [step["run"] for step in steps if "secrets." in str(step)] == [".ci/publish output"]
    assert steps[0]["with"]["persist-credentials"] is False


@pytest.mark.parametrize("name, told", TESTS.items())
def test_the_other_tests_run_when_what_they_test_changes(name, told):
    job = read(GITLAB_PROGRAM)[name]
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
        assert {path.split("/")[0] for path in when["changes"]} == {"*", *folders} - SITE_ONLY


# Folders whose change needs no test of the program: the content, and the pipelines of other hosts.
SITE_ONLY = {"content", ".github", ".gitea", ".workflow"}


def tracked():
    """Return the names of the files and folders at the top of the repository."""
    lines = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    return {line.split("/")[0] for line in lines}


def test_only_the_main_branch_is_deployed():
    assert "refs/heads/main" in github("site")["jobs"]["deploy"]["if"]
    assert "refs/heads/main" in read(GITEA)["jobs"]["site"]["steps"][-1]["if"]
    assert read(GITEE)["triggers"]["push"] == {"branches": {"precise": ["main"]}}
    assert gitlab()["pages"]["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    assert [rule["if"] for rule in gitlab()["site"]["rules"]] == ['$CI_PIPELINE_SOURCE == "merge_request_event"']


def test_the_site_is_built_every_night():
    """Dated notices appear and expired ones go on the right day. GitLab keeps its schedules outside the file, so the
    README explains how to make one.
    """
    assert github("site")[True]["schedule"] == read(GITEA)[True]["schedule"] != []
    assert read(GITEE)["triggers"]["schedule"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "Pipeline schedules" in readme


def test_pictures_that_were_encoded_before_are_kept_for_the_next_build():
    place = FOLDER.relative_to(ROOT).as_posix()
    kept = [
        step["with"]["path"]
        for job in (SITES["GitHub"][0], SITES["Gitea"][0])
        for step in job["steps"]
        if step.get("uses", "").startswith("actions/cache@")
    ]
    assert kept == [place, place] and gitlab()[".site"]["cache"]["paths"] == [place]


def test_our_own_ci_runs_the_three_kinds_of_tests():
    script = (ROOT / ".ci/run").read_text().splitlines()
    lines = [line.removeprefix("python3 tasks.py ") for line in script if "tasks.py" in line]
    assert lines == ["test", 'build --publish --output "$site/portal"', 'test --site "$site/portal"', "test --content"]


@pytest.mark.parametrize("name", ["publish", "python", "run", "site"])
def test_a_script_can_be_started(name):
    assert (ROOT / ".ci" / name).stat().st_mode & 0o111


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
