"""Tests what the finder of rights problems asks, and which topic it asks about first."""

from types import SimpleNamespace

from plugins.records.services.rights import GENERAL, problem_finder, topic_to_ask


def test_every_problem_is_asked_for_once_under_its_topic(busy_catalogue):
    finder = problem_finder(busy_catalogue)
    labels = [topic["label"] for topic in finder["topics"]]
    assert labels == [label for label in busy_catalogue.vocabularies["rights-topics"].labels if label in labels]
    found = [(topic["label"], problem["record"]) for topic in finder["topics"] for problem in topic["problems"]]
    assert len({label for label, _ in found}) > 2 and all(record.fields.topic == label for label, record in found)
    assert sorted(record.slug for _, record in found) == sorted(record.slug for record in busy_catalogue.of("right"))


def test_one_asks_about_what_the_first_contact_of_the_problem_looks_after(busy_catalogue):
    asked = {
        problem["record"].slug: problem["ask"]
        for topic in problem_finder(busy_catalogue)["topics"]
        for problem in topic["problems"]
    }
    assert asked["reward"] == "government", "its first body is no contact, and the hotline looks after 政务服务"


def test_without_a_contact_one_asks_about_rights(busy_catalogue):
    nobody = SimpleNamespace(fields=SimpleNamespace(bodies=[SimpleNamespace(contact=None)]))
    assert topic_to_ask(nobody, busy_catalogue) == GENERAL
    assert GENERAL in {term.id for term in busy_catalogue.vocabularies["topics"].terms}
