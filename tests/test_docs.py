"""What the documents promise exists, and what exists is in the documents."""

import ast
import re
from pathlib import Path

import pytest

from plugins.records.kind import all_kinds
from tests.content_folders import ROOT
from tests.test_arrows import ARROWS

README = (ROOT / "README.md").read_text(encoding="utf-8")
PLUGINS = (ROOT / "plugins/README.md").read_text(encoding="utf-8")
STAFF = (ROOT / "content/README.md").read_text(encoding="utf-8")
TASKS = [node.name for node in ast.parse((ROOT / "tasks.py").read_text(encoding="utf-8")).body
         if isinstance(node, ast.FunctionDef) and any("task" in ast.dump(item) for item in node.decorator_list)]


@pytest.mark.parametrize("task", TASKS)
def test_every_command_is_in_the_readme(task):
    assert re.search(rf"^\| `{task}\b", README, re.M)


def test_the_readme_promises_no_other_command():
    assert set(re.findall(r"^\| `(\w+)", README, re.M)) - {"content", "plugins", "theme"} <= set(TASKS)


@pytest.mark.parametrize("room", ARROWS)
def test_every_room_is_in_the_readme_of_the_rooms(room):
    assert f"| `{room}/` |" in PLUGINS


def test_every_page_attribute_is_listed():
    source = (ROOT / "plugins/records/portal.py").read_text(encoding="utf-8")
    body = source[source.index("def page_metadata"):source.index("def template_of")]
    attributes = set(re.findall(r'"(\w+)": ', body)) | set(re.findall(r'metadata\["(\w+)"\]', body))
    assert attributes
    assert [name for name in attributes if f"`{name}`" not in PLUGINS] == []


@pytest.mark.parametrize("kind", all_kinds().values(), ids=lambda kind: kind.name)
def test_staff_read_of_every_kind(kind):
    assert kind.folder.split("/")[-1] in STAFF


@pytest.mark.parametrize("file", ["README.md", "plugins/README.md", "content/README.md", "theme/README.md"])
def test_links_between_documents_lead_somewhere(file):
    for target in re.findall(r"\]\((?!https?:|#|[a-z]+:)([^)\s]+)\)", (ROOT / file).read_text(encoding="utf-8")):
        if "{" not in target:
            assert (ROOT / file).parent.joinpath(target.split("#")[0]).exists(), target


def yaml_examples():
    return re.findall(r"^```yaml\n(.*?)^```", STAFF, re.M | re.S)


def test_the_staff_manual_has_examples_to_copy():
    assert len(yaml_examples()) >= 6


@pytest.mark.parametrize("example", yaml_examples())
def test_the_examples_of_the_manual_are_yaml_that_we_read(example):
    from plugins.records.strict_yaml import parse
    text = example.strip().removeprefix("---\n").split("\n---")[0]
    document, problems = parse(text, "example.yml")
    assert problems == [] and document.data
