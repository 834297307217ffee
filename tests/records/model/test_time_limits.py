"""Tests that a period which a page names reads as if the page had written it out."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.citations import cited_laws
from plugins.records.model.deciding import DecidingAnswer
from plugins.records.model.parts import TimeLimit
from plugins.records.model.time_limits import consequence, length_in_words, shown
from plugins.records.services.search_answers import answer_of
from tests.content_folders import GALLERY, TODAY, fixture_with

RIGHT = GALLERY / "records/rights/reward.yml"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    content = fixture_with(tmp_path_factory.mktemp("limits"), GALLERY)
    text = RIGHT.read_text(encoding="utf-8").replace(
        "steps:", "  - {period: renewal, name: 续展, note: 本页的说明。}\n  - {period: bonus}\nsteps:", 1
    )
    (content / "records/rights/reward.yml").write_text(text, encoding="utf-8")
    made, problems = check(content, TODAY)
    assert [problem for problem in problems if problem.severity == "error"] == []
    return made


def test_what_the_page_writes_is_shown_as_written(catalogue):
    limit = shown(catalogue.get("right", "reward").fields.time_limits[0], catalogue)
    assert (limit.name, limit.length, limit.counts_from, limit.record) == (
        "示例期限",
        "3年",
        "知道权利受到损害之日",
        None,
    )


def test_what_the_page_names_comes_from_its_record_but_for_name_and_note(catalogue):
    _, renewal, bonus = (shown(limit, catalogue) for limit in catalogue.get("right", "reward").fields.time_limits)
    assert (renewal.name, renewal.length, renewal.counts_from, renewal.note) == (
        "续展",
        "往前12个月",
        "期满之日",
        "本页的说明。",
    )
    assert (bonus.name, bonus.counts_from, bonus.after) == ("发放奖金", "授权公告日或者收到通知之日", "可以请求给付。")
    assert (bonus.length, bonus.note) == ("发明3个月，外观设计15日", "经同意延长，另有1个月。")
    assert length_in_words(bonus.record.fields) == "发明3个月，外观设计15日（经同意延长，另有1个月）"


def test_search_and_sources_know_it_as_well(catalogue):
    right = catalogue.get("right", "reward")
    lines = answer_of(right, catalogue)["lines"]
    assert {"label": "续展", "text": "往前12个月，从期满之日起算（《专利法》第十五条）"} in lines
    assert [law.slug for law, _ in cited_laws(right, catalogue)] == ["patent-law"]
    assert catalogue.referring(catalogue.get("period", "renewal"), "right") == [right]


def test_a_period_that_is_not_visible_is_not_shown(catalogue):
    assert shown(
        TimeLimit.model_construct(
            period=None, name="甲", length="1年", counts_from="乙", after=None, note=None, cites=[]
        ),
        catalogue,
    )
    hidden = type(catalogue)(catalogue.content, TODAY, catalogue.of("right"))
    assert shown(hidden.get("right", "reward").fields.time_limits[1], hidden) is None


def test_the_answer_of_a_period_says_first_what_it_depends_on(busy_catalogue):
    answer = answer_of(busy_catalogue.get("period", "disclosure"), busy_catalogue)["lines"]
    assert answer[:2] == [
        {"label": "先看", "text": "那一次是怎样公开的？有的情形不适用。"},
        {
            "label": "示例宽限期",
            "text": "只有列出的公开才有：6个月，从首次公开之日或者授权公告日起算（《专利法》第十五条）",
        },
    ]
    right = answer_of(busy_catalogue.get("right", "signature"), busy_catalogue)["lines"]
    assert right[0]["text"].startswith("先看“那一次是怎样公开的”；只有列出的公开才有：6个月")


def test_what_follows_from_an_answer_in_few_words(busy_catalogue):
    fields = busy_catalogue.get("period", "disclosure").fields
    assert [consequence(answer, fields) for answer in fields.asks[0].answers] == ["不适用", "再看下一个问题", "6个月"]
    protection = busy_catalogue.get("period", "protection").fields
    answer = DecidingAnswer.model_construct(text="甲", outcome="适用", length_for="实用新型")
    assert consequence(answer, protection) == "10年"
