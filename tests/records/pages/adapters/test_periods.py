"""Periods as rows of a table."""

from plugins.records.pages.adapters.periods import table

from .views import deep_view_of


def row(view, slug, **changes):
    record = view.catalogue.get("period", slug)
    changed = type(record)(record.kind, slug, record.fields.model_copy(update=changes), record.source, record.layer)
    return table(view, "专利", [changed])["rows"][0]


def test_a_row_says_how_long_from_when_and_why(view):
    found = row(view, "bonus")
    length, start, basis = found["cells"]
    assert (found["id"], found["title"], found["url"]) == ("period-bonus", "发放奖金", "../periods/bonus/")
    assert length == "发明3个月，外观设计15日（经同意延长，另有1个月）"
    assert start == "授权公告日；收到通知之日"
    assert [(link["text"], link["url"]) for link in basis["links"]] == [
        (
            "专利法第十五条",
            f"../laws/patent-law/#{view.catalogue.get('law', 'patent-law').fields.articles[0].number.anchor}",
        )
    ]


def test_a_condition_stands_before_what_happens_afterwards(view):
    expected = "前提：单位没有另行规定，也没有和发明人约定。可以请求给付。"
    assert row(view, "bonus")["note"] == expected
    assert row(view, "bonus", condition="单位没有另行规定，也没有和发明人约定。")["note"] == expected
    assert row(view, "bonus", after=None)["note"] == "前提：单位没有另行规定，也没有和发明人约定。"
    assert (row(view, "protection")["note"], row(view, "renewal")["note"]) == ("权利终止。", None)


def test_a_law_that_is_not_visible_is_no_basis(view):
    cites = [view.catalogue.get("period", "bonus").fields.cites[0].model_copy(update={"law": "no-such-law"})]
    assert row(view, "bonus", cites=cites)["cells"][2] == {"links": []}


def test_a_row_says_first_what_the_period_depends_on(busy_catalogue):
    (found,) = table(deep_view_of(busy_catalogue), "专利", [busy_catalogue.get("period", "disclosure")])["rows"]
    assert found["note"] == "先看：那一次是怎样公开的？前提：只有列出的公开才有。成为现有技术。"
