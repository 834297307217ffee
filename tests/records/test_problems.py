"""What the finder of rights problems asks, and about what it lets ask first."""

from types import SimpleNamespace

import pytest

from plugins.records.portal import Portal
from plugins.records.problems import GENERAL, problem_finder, topic_to_ask
from tests.content_folders import ROOT, TODAY


@pytest.fixture(scope="module")
def catalogue():
    return Portal(ROOT / "content", ROOT / "theme/templates", TODAY, publish=False).catalogue


def test_every_problem_is_asked_for_once_under_its_topic(catalogue):
    finder = problem_finder(catalogue)
    labels = [topic["label"] for topic in finder["topics"]]
    assert labels == [label for label in catalogue.vocabularies["rights-topics"].labels if label in labels]
    found = [(topic["label"], problem["record"]) for topic in finder["topics"] for problem in topic["problems"]]
    assert all(record.fields.topic == label for label, record in found)
    assert sorted(record.slug for _, record in found) == sorted(record.slug for record in catalogue.of("right"))


def test_one_asks_about_what_the_first_contact_of_the_problem_looks_after(catalogue):
    asked = {problem["record"].slug: problem["ask"] for topic in problem_finder(catalogue)["topics"] for problem in topic["problems"]}
    assert asked["labour-dispute"] == "labour", "12333 looks after 劳动人事"


def test_without_a_contact_one_asks_about_rights(catalogue):
    nobody = SimpleNamespace(fields=SimpleNamespace(bodies=[SimpleNamespace(contact=None)]))
    assert topic_to_ask(nobody, catalogue) == GENERAL
    assert GENERAL in {term.id for term in catalogue.vocabularies["topics"].terms}
