"""Whom to ask, with the choice of topic and district."""

from plugins.records.pages.adapters.whom import districts, whom

from .views import view_and


def test_an_answer_says_how_to_reach_the_first_and_names_the_others(view):
    found = whom(view, view.shared["whom_to_ask"])
    everywhere, langya = (answer for answer in found["answers"] if answer["topic"]["id"] == "outreach")
    assert (everywhere["name"], everywhere["url"], everywhere["district"]) == (
        "科普科（示例）",
        "../contacts/outreach/",
        None,
    )
    assert (everywhere["phone"], everywhere["hours"]) == (None, "工作日9:00—17:00（示例）")
    assert everywhere["verified"] == {"iso": "2026-11-01", "text": "2026年11月1日"}
    assert everywhere["reply"] is None
    assert (langya["name"], langya["district"]) == ("琅琊服务点（示例）", {"id": "langya", "text": "琅琊"})
    assert {"text": "科普科（示例）", "url": "../contacts/outreach/"} in langya["others"]


def test_who_promises_an_answer_says_by_when(tmp_path):
    view = view_and(
        tmp_path,
        {
            "records/contacts/desk.yml": "title: 窗口\nsummary: 测试。\nreviewed: 2026-11-01\n"
            "sources:\n  - {title: 测试来源, publisher: 测试单位}\n"
            "topics: [科普]\nscope: 市级\nphone: '12346'\nreply_within_days: 3\nverified: 2026-11-01\n"
        },
    )
    assert whom(view, view.shared["whom_to_ask"], "outreach")["answers"][0]["reply"] == "3个工作日内答复"


def test_each_topic_and_each_district_can_be_chosen_once(view):
    answers = view.shared["whom_to_ask"]
    found = whom(view, answers)
    assert [topic["id"] for topic in found["topics"]] == list(dict.fromkeys(answer.topic.id for answer in answers))
    assert found["districts"] == districts(view, answers) == [{"id": "langya", "text": "琅琊"}]


def test_about_one_topic_there_is_no_choice(view):
    answers = view.shared["whom_to_ask"]
    only = whom(view, answers, only="outreach")
    assert {answer["topic"]["id"] for answer in only["answers"]} == {"outreach"}
    assert (only["topics"], only["districts"]) == ([], [])
    unchosen = whom(view, answers, choose=False)
    assert len(unchosen["answers"]) == len(answers)
    assert (unchosen["topics"], unchosen["districts"]) == ([], [])
