"""What the documents promise exists, and what exists is in the documents."""

import ast
import re
import shutil

import pytest

from plugins.records.checking import check
from plugins.records.kind import all_kinds
from tests.content_folders import ROOT, TODAY
from tests.test_arrows import ARROWS

README = (ROOT / "README.md").read_text(encoding="utf-8")
PLUGINS = (ROOT / "plugins/README.md").read_text(encoding="utf-8")
STAFF = (ROOT / "content/README.md").read_text(encoding="utf-8")
TASKS = [node.name for node in ast.parse((ROOT / "tasks.py").read_text(encoding="utf-8")).body
         if isinstance(node, ast.FunctionDef) and any("task" in ast.dump(item) for item in node.decorator_list)]


@pytest.mark.parametrize("task", TASKS)
def test_every_command_is_in_the_readme(task):
    assert re.search(rf"^\| `{task.replace('_', '-')}\b", README, re.M)


def test_the_readme_promises_no_other_command():
    assert {name.replace("-", "_") for name in re.findall(r"^\| `([\w-]+)", README, re.M)} - {"content", "plugins", "theme"} <= set(TASKS)


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
    text = re.sub(r"^```.*?^```", "", (ROOT / file).read_text(encoding="utf-8"), flags=re.M | re.S)    # without examples
    for target in re.findall(r"\]\((?!https?:|#|[a-z]+:)([^)\s]+)\)", text):
        if "{" not in target:
            assert (ROOT / file).parent.joinpath(target.split("#")[0]).exists(), target


EXAMPLES = re.findall(r"^`content/(\S+)`\n\n```(?:yaml|markdown)\n(.*?)^```", STAFF, re.M | re.S)
UNUSED_FORM = "没有任何事项、届次或指引用到这个表格"     # the manual says so beside that example


def test_the_staff_manual_has_an_example_of_the_usual_kinds():
    assert {path.split("/")[-2] for path, _ in EXAMPLES} >= {"awards", "rounds", "notices", "events", "laws", "terms", "forms"}


def test_the_examples_of_the_manual_can_be_copied_as_they_stand(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    for path, text in EXAMPLES:
        (content / path).write_text(text, encoding="utf-8")
        for file in re.findall(r"^file: (files/\S+)", text, re.M):
            (content / file).parent.mkdir(parents=True, exist_ok=True)
            (content / file).touch()
    _, problems = check(content, TODAY)
    assert [str(problem) for problem in problems
            if problem.severity == "error" and UNUSED_FORM not in problem.message] == []
