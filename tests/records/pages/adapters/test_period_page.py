"""The facts of a period."""

from plugins.records.pages.adapters.period_page import deciding, facts

from .views import deep_view_of


def test_a_period_says_how_long_from_when_whose_and_until_when(busy_catalogue):
    found = facts(deep_view_of(busy_catalogue), busy_catalogue.get("period", "renewal"))
    assert [item["label"] for item in found] == ["多长", "从哪一天算", "谁的期限", "适用止"]
    assert [item["text"] for item in found] == ["往前12个月", "期满之日", "权利人", "2026年12月31日"]
    assert found[-1]["iso"] == "2026-12-31"


def test_what_it_depends_on_comes_first(busy_catalogue):
    record = next(record for record in busy_catalogue.of("period") if record.fields.condition)
    assert facts(deep_view_of(busy_catalogue), record)[0] == {"label": "前提", "text": record.fields.condition}


def test_each_case_says_what_follows(busy_catalogue):
    questions = deciding(deep_view_of(busy_catalogue), busy_catalogue.get("period", "disclosure"))["questions"]
    assert [[(case["text"], case["verdict"], case["tone"]) for case in item["cases"]] for item in questions] == [
        [("登在期刊上", "不适用", "not"), ("在会议上", "再看下一个问题", "onward"), ("被人泄露", "6个月", "applies")],
        [("全国性学术团体", "6个月", "applies"), ("别人", "先查清楚", "unsure")],
    ]
    journal, _, leaked = questions[0]["cases"]
    assert (
        journal["instead"]["text"] == "不服驳回，请求复审" and journal["cites"][0]["articles"][0]["text"] == "第十五条"
    )
    assert leaked["why"] == "从授权公告日起算。"
    assert deciding(deep_view_of(busy_catalogue), busy_catalogue.get("period", "renewal")) == {"questions": []}
