"""Tests that everything the documents promise exists, and that all commands, rooms and attributes are documented."""

import ast
import re

import pytest

from plugins.records.pages.extra_pages import PaperPages
from plugins.records.pages.portal import Portal
from plugins.records.pages.reader import RecordReader
from plugins.records.services.service import all_services
from tests.content_folders import ROOT, TODAY
from tests.test_arrows import ARROWS

README = (ROOT / "README.md").read_text(encoding="utf-8")
PLUGINS = (ROOT / "plugins/README.md").read_text(encoding="utf-8")
TASKS = [
    node.name
    for node in ast.parse((ROOT / "tasks.py").read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef) and any("task" in ast.dump(item) for item in node.decorator_list)
]


@pytest.mark.parametrize("task", TASKS)
def test_every_command_is_in_the_readme(task):
    assert re.search(rf"^\| `{task.replace('_', '-')}\b", README, re.M)


def test_the_readme_promises_no_other_command():
    rows = {name.replace("-", "_") for name in re.findall(r"^\| `([\w-]+)", README, re.M)}
    promised = rows - {"content", "plugins", "theme", "tests"}
    assert promised == set(TASKS) > {"serve", "build", "check", "test"}


@pytest.mark.parametrize("room", ARROWS)
def test_every_room_is_in_the_readme_of_the_rooms_with_its_arrows(room):
    arrows = ", ".join(f"`{other}`" for other in sorted(ARROWS[room])) or "-"
    assert re.search(rf"^\| `{room}/` \| .+ \| {arrows} \|$", PLUGINS, re.M)


@pytest.fixture(scope="module")
def attributes(busy_content):
    """Return the names of all attributes that the pages of a site with pages of every sort have."""
    portal = Portal(busy_content, ROOT / "theme/templates", TODAY, publish=False)
    reader = RecordReader({"PORTAL": portal, "PATH": str(busy_content)})
    files = [
        file
        for ending in reader.file_extensions
        for folder in ("pages", "records", "notices", "bulletins")
        for file in (busy_content / folder).rglob(f"*.{ending}")
    ]
    given = [reader.read(str(file))[1] for file in files]
    sheets = object.__new__(PaperPages)
    sheets.settings, sheets.get_template = {"PORTAL": portal}, str
    sheets.write = lambda writer, template, url, metadata: given.append(metadata)
    sheets.generate_output(None)
    return {name for metadata in given for name in metadata}


def test_every_page_attribute_is_listed_and_no_other(attributes):
    table = PLUGINS[PLUGINS.index("## Page attributes") : PLUGINS.index("Settings that pass between rooms")]
    rows = [row.split(" | ")[0] for row in table.splitlines() if row.startswith("| `")]
    listed = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    declared = {name for service in all_services().values() for name in service.attributes}
    declared |= {service.form.attribute for service in all_services().values() if service.form}
    assert attributes >= declared | {"listing", "card", "part", "date"} > {"search", "pack", "period_form"}
    assert (attributes - listed, listed - attributes) == (set(), set())


@pytest.mark.parametrize(
    "file",
    [
        "README.md",
        "plugins/README.md",
        "theme/README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "docs/comparison.md",
        *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs/decisions").glob("*.md"))),
    ],
)
def test_links_between_documents_lead_somewhere(file):
    # The examples in fences name files that need not exist.
    text = re.sub(r"^```.*?^```", "", (ROOT / file).read_text(encoding="utf-8"), flags=re.M | re.S)
    targets = [target for target in re.findall(r"\]\((?!https?:|#|[a-z]+:)([^)\s]+)\)", text) if "{" not in target]
    assert targets or file.startswith(("theme/", "docs/"))
    assert [target for target in targets if not (ROOT / file).parent.joinpath(target.split("#")[0]).exists()] == []
