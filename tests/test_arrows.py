"""Tests which room imports which, that pure modules never import Pelican, and how long files and functions are."""

import ast
from pathlib import Path

import pytest

from tests.rooms import RECORDS_ARROWS, SCRIPT_ARROWS, SCRIPTS, arrows_of_records, arrows_of_scripts, floors
from tests.rooms import imports as imported

ROOT = Path(__file__).parent.parent
PLUGINS = ROOT / "plugins"
ARROWS = {  # {room: rooms that it may import}
    "records": {
        "bodies",
        "cards",
        "charts",
        "documents",
        "eligibility",
        "environment",
        "images",
        "match",
        "packs",
        "page_data",
        "reckoning",
        "places",
        "privacy",
        "standing",
        "workdays",
    },
    "bodies": set(),
    "match": set(),
    "images": {"cache"},
    "cache": set(),
    "documents": set(),
    "packs": set(),
    "eligibility": set(),
    "page_data": {"assets"},
    "search": set(),
    "assets": set(),
    "standing": set(),
    "privacy": set(),
    "places": set(),
    "browser": set(),
    "environment": set(),
    "command_line": {"environment"},
    "lint": set(),
    "mending": {"environment", "records"},
    "migrating": {"documents", "environment", "records"},
    "record_files": {"environment", "records"},
    "starting": {"records"},
    "upgrading": {"environment", "records"},
    "publishing": {"cache", "environment", "records"},
    "preview": {"publishing", "records"},
    "bench": {"assets", "browser", "publishing", "records", "search"},
    "patterns": {"assets"},
    "qr_codes": set(),
    "identity": {"assets"},
    "cards": {"cache"},
    "charts": {"cards"},
    "offline": {"assets"},
    "open_data": {"records", "search"},
    "structured_data": {"records"},
    "contact_sheet": {"browser", "publishing", "records"},
    "uncited": {"bodies", "records"},
    "workdays": set(),
    "calendar": set(),
    "deadlines": {"calendar"},
    "reckoning": {"workdays"},
}
MAY_IMPORT_PELICAN = {
    "records/__init__.py",
    "records/pages/reader.py",
    "records/pages/extra_pages.py",
    "records/pages/writer.py",
    "search/__init__.py",
    "search/generator.py",
    "assets/__init__.py",
    "images/__init__.py",
    "images/generator.py",
    "documents/__init__.py",
    "documents/generator.py",
    "identity/__init__.py",
    "qr_codes/__init__.py",
    "cards/__init__.py",
    "cards/generator.py",
    "offline/__init__.py",
    "page_data/__init__.py",
    "page_data/generator.py",
    "calendar/__init__.py",
    "deadlines/__init__.py",
    "calendar/generator.py",
    "publishing/pelican_process.py",
    "open_data/__init__.py",
    "open_data/generator.py",
    "structured_data/__init__.py",
    "structured_data/generator.py",
}
CATCH_ALL_NAMES = {"utils.py", "common.py", "helpers.py", "core.py", "manager.py", "misc.py"}
FILES = sorted(path.relative_to(PLUGINS).as_posix() for path in PLUGINS.rglob("*.py"))


def imports(file):
    """Return the absolute names of the modules that `file`, a path below plugins/, imports."""
    return imported(PLUGINS / file)


@pytest.mark.parametrize("file", FILES)
def test_a_room_knows_only_the_rooms_it_may(file):
    room = file.split("/")[0]
    rooms = {name.split(".")[1] for name in imports(file) if name.startswith("plugins.") and name.count(".") >= 1}
    assert rooms - {room} <= ARROWS.get(room, set())


@pytest.mark.parametrize("file", FILES)
def test_pure_modules_never_import_pelican(file):
    if file not in MAY_IMPORT_PELICAN:
        assert not {name for name in imports(file) if name.split(".")[0] == "pelican"}


def test_imports_are_found_at_all():
    """Without this, every other test here would pass if no import were found."""
    assert "plugins.records.checks.checking.check" in imports("publishing/build.py")
    assert sum("pelican" in name for file in MAY_IMPORT_PELICAN for name in imports(file)) > 10


def test_every_room_has_its_arrows():
    assert {path.name for path in PLUGINS.iterdir() if (path / "__init__.py").exists()} == set(ARROWS)


def test_the_rooms_of_records_lie_on_five_floors_and_no_arrow_leads_back():
    arrows = arrows_of_records()
    assert {
        one: others
        for one, others in ((one, {other for here, other in arrows if here == one}) for one in RECORDS_ARROWS)
        if others - RECORDS_ARROWS[one]
    } == {}
    assert floors(arrows, RECORDS_ARROWS) == 5


def test_scripts_of_a_service_import_pages_and_engines_and_no_other_service():
    arrows = arrows_of_scripts()
    assert [(one, other, found) for (one, other), found in arrows.items() if other not in SCRIPT_ARROWS[one]] == []
    assert {path.name for path in SCRIPTS.iterdir() if path.is_dir()} == SCRIPT_ARROWS.keys() - {""}
    assert ("rights", "reckoning") in arrows and ("ladder", "eligibility") in arrows  # shows that imports are found


def test_an_arrow_back_is_found(tmp_path):
    for name, text in (
        ("house/reading/__init__.py", ""),
        ("house/model/__init__.py", ""),
        ("house/reading/file.py", "from ..model import record\n"),
        ("house/model/record.py", ""),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert ("reading", "model") in arrows_of_records(tmp_path / "house", tmp_path)


def test_there_are_no_import_cycles():
    graph = {f"plugins.{file[:-3].replace('/', '.')}".removesuffix(".__init__"): imports(file) for file in FILES}

    def visit(module, path):
        assert module not in path, " -> ".join([*path, module])
        if module not in done:
            for name in graph[module] & graph.keys():
                # Python imports the __init__ of a package with each of its modules; that is no cycle of ours.
                if name != module and not module.startswith(f"{name}."):
                    visit(name, [*path, module])
            done.add(module)

    done = set()
    for module in graph:
        visit(module, [])


def test_no_module_has_a_catch_all_name():
    assert not [
        path
        for path in ROOT.rglob("*.py")
        if path.name in CATCH_ALL_NAMES and ".venv" not in path.parts and "node_modules" not in path.parts
    ]


@pytest.mark.parametrize("file", FILES)
def test_files_and_functions_are_short(file):
    source = (PLUGINS / file).read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 250
    assert [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= 40
    ] == []
