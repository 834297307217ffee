"""Tests the code that runs before anything is installed."""

import ast
import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from types import SimpleNamespace

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


def test_the_code_needs_the_standard_library_only():
    for file in (install.ROOT / "tasks.py", *(install.ROOT / "plugins/environment").glob("*.py")):
        source = file.read_text(encoding="utf-8").split("# From here on everything is installed.")[0]
        imports = [node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.Import, ast.ImportFrom))]
        names = {
            alias.name if isinstance(node, ast.Import) else node.module
            for node in imports
            for alias in node.names
            if not getattr(node, "level", 0)
        }
        assert {name.split(".")[0] for name in names} - {"plugins"} <= sys.stdlib_module_names
        assert {name for name in names if name.startswith("plugins")} <= {"plugins.environment.install"}


@pytest.fixture
def commands(tmp_path, monkeypatch):
    """Return the list of the installing commands, which are recorded instead of run.

    The project folder is a temporary one with all files that the commands need.
    """
    run = []
    bench = tmp_path / "plugins/bench"
    lighthouse = bench / "lighthouse"
    for name, value in {
        "ROOT": tmp_path,
        "VENV": tmp_path,
        "PYTHON": tmp_path / "python",
        "BENCH": bench,
        "LIGHTHOUSE": lighthouse,
    }.items():
        monkeypatch.setattr(install, name, value)
    monkeypatch.setattr(install, "node_is_new_enough", lambda: True)
    monkeypatch.setattr(install, "version_of", lambda python: "3.11")
    monkeypatch.setattr(install.shutil, "which", lambda name, path: name)

    def record(command, fault, folder=tmp_path):
        run.append(" ".join([*map(str, command), "in", folder.name]))

    monkeypatch.setattr(install, "run", record)
    for folder in (tmp_path, bench, lighthouse):
        (folder / "node_modules").mkdir(parents=True)
        (folder / "package-lock.json").write_text("1")
    for lock in ("requirements.lock", "requirements-test.lock", "requirements-bench.lock"):
        (tmp_path / lock).write_text("1")
    for file in ("python", "installed-before"):
        (tmp_path / file).touch()
    (tmp_path / "pyvenv.cfg").write_text("home = /usr\nversion = 3.11.7\n")
    package(tmp_path, "pip", ["pip/__init__.py"])
    return run


def package(environment, name, files):
    """Put a package into the virtual environment in the folder `environment` as pip does; return the folder
    site-packages.
    """
    site = environment / "lib/python3.11/site-packages"
    record = site / f"{name.replace('-', '_')}-1.0.dist-info/RECORD"
    for path in [*files, record]:
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text("1")
    lines = [*(f'"{path}",sha256=x,1\n' for path in files), f"{name}/__pycache__/x.pyc,,\n", f"{name}/empty.py,,0\n"]
    record.write_text("".join(lines))
    (site / name).mkdir(exist_ok=True)
    (site / name / "empty.py").touch()
    return site


def test_a_lock_is_installed_once_and_again_when_it_changes(commands, tmp_path):
    for text, count in (("1", 1), ("1", 1), ("2", 2)):
        (tmp_path / "requirements.lock").write_text(text)
        install.prepare(["serve"])
        pips = [command for command in commands if "pip" in command]
        assert len(pips) == count and "--require-hashes" in pips[0]


def test_the_packages_of_the_tests_are_enough_for_the_preview(commands):
    options = []
    for command in ("serve", "serve", "picture", "serve"):
        install.prepare([command])
        options.append(["--omit=dev" in command for command in commands if "npm" in command])
    assert options == [[True], [True], [True, False], [True, False]]


@pytest.mark.parametrize(
    "command, lock, folders",
    [
        ("serve", "requirements.lock", []),
        ("", "requirements.lock", []),
        ("picture --paths /page/", "requirements-test.lock", []),
        ("lint --fix", "requirements-test.lock", []),
        ("bench search", "requirements-bench.lock", ["bench"]),
        ("test", "requirements-bench.lock", ["bench"]),
        ("bench page --json", "requirements-bench.lock", ["bench", "lighthouse"]),
    ],
)
def test_rival_engines_and_lighthouse_are_installed_for_benchmarks(commands, tmp_path, command, lock, folders):
    install.prepare(command.split())
    assert f"{tmp_path / lock} in" in commands[0]
    assert [each.split()[-1] for each in commands] == [tmp_path.name, tmp_path.name, *folders]
    assert next(install.missing(command.split()), None) is None


def test_the_output_of_an_installation_goes_to_standard_error(capfd):
    install.run([sys.executable, "-c", "print('npm says')"], "fault")
    assert capfd.readouterr() == ("", "npm says\n")


@pytest.mark.parametrize(
    "gone, version, made",
    [
        ("python", "3.11", True),
        ("installed-before", "3.11", True),
        ("pyvenv.cfg", "3.11", True),
        (None, None, True),
        (None, "3.12", True),
        (None, "3.11", False),
    ],
    ids=["no Python", "interrupted", "nothing known of it", "does not start", "another Python", "sound"],
)
def test_a_broken_environment_is_made_again(commands, tmp_path, monkeypatch, gone, version, made):
    monkeypatch.setattr(install, "version_of", lambda python: version)
    calls = []
    monkeypatch.setattr(install.venv, "create", lambda folder, **options: calls.append((folder, options)))
    if gone:
        (tmp_path / gone).unlink()
    install.prepare(["serve"])
    assert calls == [(tmp_path, {"with_pip": True, "clear": True})] * made


LOCK = (
    "one==1.0 \\\n    --hash=x\ntwo-parts==1.0 \\\nwindows==1 ; sys_platform == 'win32' \\\n"
    "both==1 ; a \\\nboth==2 ; b \\\n"
)


@pytest.mark.parametrize(
    "lost, named",
    [
        (None, None),
        ("one/__pycache__", None),
        ("one/a.py", "one"),
        ("one", "one"),
        ("two_parts-1.0.dist-info/RECORD", "two-parts"),
        ("two_parts-1.0.dist-info", "two-parts"),
        ("both-1.0.dist-info", "both"),
    ],
)
def test_a_package_with_missing_files_is_installed_again(commands, tmp_path, capfd, lost, named):
    (tmp_path / "requirements.lock").write_text(LOCK)
    for name in ("one", "two-parts", "both"):
        site = package(tmp_path, name, [f"{name}/a.py"])
    install.prepare(["serve"])
    commands.clear()
    if lost and (site / lost).is_dir():
        shutil.rmtree(site / lost)
    elif lost and (site / lost).is_file():
        (site / lost).unlink()
    install.prepare(["serve"])
    assert len(commands) == bool(named)
    assert f"环境不完整（{named} 缺文件），正在重新安装" in capfd.readouterr().err or not named
    known = {folder.name.split("-")[0].replace("_", "-") for folder in site.glob("*.dist-info")}
    assert not named or known == {"pip", "one", "two-parts", "both"} - {named}, "pip believes that it is installed"


def test_pip_itself_is_repaired(commands, tmp_path, monkeypatch):
    calls = []
    monkeypatch.setattr(install.venv, "create", lambda folder, **options: calls.append(options))
    (tmp_path / "lib/python3.11/site-packages/pip/__init__.py").write_text("")
    install.prepare(["serve"])
    assert calls == [{"with_pip": True}]


@pytest.mark.parametrize(
    "harm, anew",
    [
        (lambda modules: None, 0),
        (lambda modules: (modules / "added.txt").touch(), 0),
        (lambda modules: (modules / "lunr/lunr.min.js").unlink(), 1),
        (lambda modules: (modules / "lunr/lunr.min.js").write_text("l"), 1),
        (lambda modules: shutil.rmtree(modules / "lunr"), 1),
        (lambda modules: (modules / ".files").write_text("{"), 1),
        (lambda modules: (modules / ".files").unlink(), 0),
        (lambda modules: [(modules / ".files").unlink(), (modules / "lunr/package.json").unlink()], 1),
    ],
)
def test_missing_files_of_npm_packages_are_installed_again(commands, tmp_path, harm, anew):
    modules = tmp_path / "node_modules"
    (modules / "lunr").mkdir()
    for file in ("package.json", "lunr.min.js"):
        (modules / "lunr" / file).write_text("lunr")
    (modules / ".package-lock.json").write_text('{"packages": {"node_modules/lunr": {}}}')
    install.prepare(["serve"])
    commands.clear()
    harm(modules)
    install.prepare(["serve"])
    assert len(commands) == anew


@pytest.mark.parametrize(
    "fault, words",
    [
        (
            OSError(errno.ENOSPC, "No space left on device", "/home/x/.venv"),
            "/home/x/.venv 读写不了：磁盘满了。请腾出空间。",
        ),
        (sqlite3.OperationalError("unable to open database file"), "里写不了 .setup.lock"),
        (ValueError("Refusing to create a venv"), f"项目文件夹的路径里不能有“{os.pathsep}”"),
        (subprocess.CalledProcessError(1, ["python", "-m", "ensurepip"]), "请先安装 python3-venv"),
    ],
)
def test_errors_of_the_machine_are_reported_in_chinese(commands, monkeypatch, fault, words):
    def refuse(_):
        raise fault

    monkeypatch.setattr(install, "prepare", refuse)
    with pytest.raises(SystemExit, match="^环境没有准备好：") as told:
        install.run_in_environment(["serve"])
    assert words in str(told.value)


@pytest.mark.parametrize(
    "free, words", [(10, "磁盘快满了，请腾出空间后再运行一次"), (10**12, "请检查网络后再运行一次")]
)
def test_a_failed_installation_says_what_to_check(monkeypatch, free, words):
    monkeypatch.setattr(install.shutil, "disk_usage", lambda folder: SimpleNamespace(free=free))
    with pytest.raises(SystemExit, match=words):
        install.run([sys.executable, "-c", "raise SystemExit(1)"], "没有装上")


def test_a_path_that_is_not_utf_8_is_reported():
    install.refuse_strange_path("/home/R&D 中文 '[x]%")
    with pytest.raises(SystemExit, match=r"路径 /home/\?\? 里有不是 UTF-8 编码的字"):
        install.refuse_strange_path("/home/\udcb9\udcab")


def test_chinese_is_printed_whatever_the_encoding_of_the_terminal():
    code = "from plugins.environment.install import speak_chinese; speak_chinese(); print('准备')"
    for language, encoding in (("ascii", "utf-8"), ("latin-1", "utf-8"), ("gbk", "gbk")):
        said = subprocess.check_output(
            [sys.executable, "-c", code], cwd=install.ROOT, env=os.environ | {"PYTHONIOENCODING": language}
        )
        assert said.decode(encoding).strip() == "准备"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no way to take the place of a process")
def test_the_command_replaces_the_started_process(tmp_path):
    """A signal that ends the started process then ends the command too."""
    (tmp_path / "python").write_text("#!/bin/sh\necho $$\n")
    (tmp_path / "python").chmod(0o755)
    code = (
        "import sys; from pathlib import Path; from plugins.environment import install\n"
        "install.missing = lambda _: iter(()); install.PYTHON = Path(sys.argv[1]); "
        "install.run_in_environment(['serve'])"
    )
    command = [sys.executable, "-c", code, tmp_path / "python"]
    process = subprocess.Popen(command, cwd=install.ROOT, stdout=subprocess.PIPE)
    assert int(process.communicate(timeout=600)[0]) == process.pid


def test_an_old_python_is_reported(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10))
    with pytest.raises(SystemExit, match="需要 Python 3.11"):
        install.run_in_environment(["check"])
