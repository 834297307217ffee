"""What runs before anything is installed."""

import ast
import sys

import pytest

from plugins.environment import install


@pytest.mark.parametrize("version, enough", [("v18.20.0", False), ("v20.0.0", True), ("v24.1.0", True), (None, False)])
def test_node_is_used_when_it_is_new_enough(tmp_path, monkeypatch, version, enough):
    if version:
        for name in ("node", "npm"):
            (tmp_path / name).write_text(f"#!/bin/sh\necho {version}\n")
            (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(install, "SCRIPTS", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert install.node_is_new_enough() is enough


def test_it_needs_the_standard_library_only():
    for file in ("tasks.py", "plugins/environment/install.py"):
        source = (install.ROOT / file).read_text(encoding="utf-8").split("# From here on everything is installed.")[0]
        names = {alias.name if isinstance(node, ast.Import) else node.module for node in ast.walk(ast.parse(source))
                 if isinstance(node, (ast.Import, ast.ImportFrom)) for alias in node.names}
        assert {name.split(".")[0] for name in names} - {"plugins"} <= sys.stdlib_module_names
        assert {name for name in names if name.startswith("plugins")} <= {"plugins.environment.install"}


@pytest.fixture
def commands(tmp_path, monkeypatch):
    """The installing commands that are run, in a project folder of their own."""
    run = []
    bench = tmp_path / "plugins/bench"
    lighthouse = bench / "lighthouse"
    for name, value in {"ROOT": tmp_path, "VENV": tmp_path, "BENCH": bench, "LIGHTHOUSE": lighthouse}.items():
        monkeypatch.setattr(install, name, value)

    def record(command, fault, folder=tmp_path):
        run.append(" ".join([*map(str, command), "in", folder.name]))
    monkeypatch.setattr(install, "run", record)
    for folder in (tmp_path, bench, lighthouse):
        (folder / "node_modules").mkdir(parents=True)
        (folder / "package-lock.json").write_text("1")
    for lock in ("requirements.lock", "requirements-test.lock", "requirements-bench.lock"):
        (tmp_path / lock).write_text("1")
    return run


def test_a_lock_is_installed_once_and_again_when_it_changes(commands, tmp_path):
    install.install_python("requirements.lock")
    install.install_python("requirements.lock")
    assert len(commands) == 1 and "--require-hashes" in commands[0]
    (tmp_path / "requirements.lock").write_text("2")
    install.install_python("requirements.lock")
    assert len(commands) == 2


def test_what_the_tests_need_also_serves_the_preview(commands):
    install.install_npm(install.ROOT)
    assert "--omit=dev" in commands[-1]
    install.install_npm(install.ROOT, testing=True)
    assert "--omit=dev" not in commands[-1]
    install.install_npm(install.ROOT)
    assert len(commands) == 2


@pytest.mark.parametrize("command, lock, folders", [
    ("serve", "requirements.lock", []), ("", "requirements.lock", []), ("picture --paths /page/", "requirements-test.lock", []),
    ("bench search", "requirements-bench.lock", ["bench"]), ("test", "requirements-bench.lock", ["bench"]),
    ("bench page --json", "requirements-bench.lock", ["bench", "lighthouse"])])
def test_rivals_and_lighthouse_are_installed_for_those_who_measure(commands, tmp_path, monkeypatch, command, lock, folders):
    for file in ("python", "installed-before"):
        (tmp_path / file).touch()
    monkeypatch.setattr(install, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(install, "node_is_new_enough", lambda: True)
    install.prepare(command.split())
    assert f"{tmp_path / lock} in" in commands[0]
    assert [each.split()[-1] for each in commands] == [tmp_path.name, tmp_path.name, *folders]


def test_what_an_installation_says_is_no_output_of_the_command(capfd):
    install.run([sys.executable, "-c", "print('npm says')"], "fault")
    assert capfd.readouterr() == ("", "npm says\n")


@pytest.mark.parametrize("files, made", [((), True), (("python",), True), (("installed-requirements.lock",), True),
                                         (("python", "installed-requirements.lock"), False)])
def test_an_environment_that_was_half_made_is_made_anew(commands, tmp_path, monkeypatch, files, made):
    monkeypatch.setattr(install, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(install, "node_is_new_enough", lambda: True)
    calls = []
    monkeypatch.setattr(install.venv, "create", lambda folder, **options: calls.append((folder, options)))
    for file in files:
        (tmp_path / file).touch()
    install.prepare(["serve"])
    assert calls == [(tmp_path, {"with_pip": True, "clear": True})] * made


def test_an_old_python_is_told_so(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10))
    with pytest.raises(SystemExit, match="需要 Python 3.11"):
        install.run_in_environment(["check"])
