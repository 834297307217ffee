"""Tests the manual for staff: it describes every kind, its links lead somewhere, and its examples can be copied."""

import re
import shutil

from plugins.records.checks.checking import check
from plugins.records.model.kind import all_kinds
from tests.shipped.manual import MANUAL, examples, first_files, write_files
from tests.shipped.shipped_content import CONTENT, DAY, EXAMPLE, NATIONAL


def test_the_manual_describes_every_kind():
    text = MANUAL.read_text(encoding="utf-8")
    assert [kind.name for kind in all_kinds().values() if kind.folder.split("/")[-1] not in text] == []


def test_the_links_of_the_manual_lead_somewhere():
    # Links in the examples need not lead anywhere.
    text = re.sub(r"^```.*?^```", "", MANUAL.read_text(encoding="utf-8"), flags=re.M | re.S)
    targets = [target for target in re.findall(r"\]\((?!https?:|#|[a-z]+:)([^)\s]+)\)", text) if "{" not in target]
    assert targets
    assert [target for target in targets if not MANUAL.parent.joinpath(target.split("#")[0]).exists()] == []


def test_the_manual_has_an_example_of_the_usual_kinds():
    assert {path.split("/")[-2] for path, _ in examples()} >= {
        "awards",
        "rounds",
        "notices",
        "events",
        "laws",
        "terms",
        "forms",
    }


def test_the_examples_of_the_manual_can_be_copied_unchanged(tmp_path):
    content = shutil.copytree(CONTENT, tmp_path / "content")
    write_files(content, examples())
    _, problems = check(content / EXAMPLE.name, DAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []


def test_the_first_files_of_another_association_are_a_complete_site(tmp_path):
    """The three files over the national layer have no error, and the only reminders are about forms to come."""
    shutil.copytree(NATIONAL, tmp_path / "content/national")
    files = first_files()
    write_files(tmp_path / "content", files)
    (own,) = {path.split("/")[0] for path, _ in files}
    catalogue, problems = check(tmp_path / "content" / own, DAY)
    assert len(files) == 3 and catalogue
    assert [str(problem) for problem in problems if "还没有这些用途的表格" not in problem.message] == []
