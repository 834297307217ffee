"""The finder of rights problems."""

from plugins.records.pages.adapters.rights import answers, problem_finder
from plugins.records.services.rights import problem_finder as finder_of

from .views import view_and


def test_problems_stand_by_topic_and_know_whom_to_ask(view):
    found = problem_finder(view, finder_of(view.catalogue), lambda path: f"{path}?v=1")
    assert [topic["label"] for topic in found["topics"]] == ["成果与署名", "劳动与人事", "评价与职称", "名誉"]
    labour = found["topics"][1]["problems"]
    assert labour[0] == {
        "id": "wages",
        "text": "在示例单位被欠薪",
        "url": "../rights/wages/",
        "ask": view.catalogue.id_of(view.catalogue.get("contact", "patents").fields.topics[0]),
    }


def test_the_script_learns_where_periods_are_and_which_day_it_is(view):
    found = problem_finder(view, finder_of(view.catalogue), lambda path: f"{path}?v=1")
    calculator = view.catalogue.get("page", "periods")
    assert found["periods"] == f"../{calculator.url}periods.json?v=1"
    assert (found["day"], found["timezone"], found["root"]) == ("2026年11月23日", "Asia/Shanghai", "../")


def test_only_topics_are_asked_about_to_which_a_problem_leads(view):
    finder = finder_of(view.catalogue)
    assert {answer.topic.id for answer in answers(view, finder)} <= finder["asked"]
    assert answers(view, {"asked": {"outreach"}}), "another topic has its answers"
    districts = problem_finder(view, finder | {"asked": {"outreach"}}, str)["districts"]
    assert districts == [{"id": "langya", "text": "琅琊"}], "a district in which somebody else comes first"


def test_without_problems_there_is_no_finder(tmp_path):
    view = view_and(tmp_path, {})
    assert not problem_finder(view, finder_of(view.catalogue), str)
