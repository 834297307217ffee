"""Parts of records, as components show them."""

from plugins.records.pages.adapters.parts import contacts, materials, statements, steps, time_limits


def test_a_step_says_who_does_it_how_long_it_takes_and_on_what_it_rests(view):
    first, second = steps(view, view.catalogue.get("guide", "disclosure").fields.steps)["items"]
    assert (first["title"], first["text"], first["takes"], first["cites"]) == ("列出要公开的内容", None, "3日", [])
    assert (second["text"], second["by"], second["takes"]) == ("提交技术交底书。", "本人和单位", "10日")
    cited = steps(view, view.catalogue.get("right", "reward").fields.steps)["items"][1]
    articles = [article["text"] for cite in cited["cites"] for article in cite["articles"]]
    assert (articles, cited["takes"]) == (["第十五条"], None)


def test_a_statement_comes_with_its_citations(view):
    (found,) = statements(view, view.catalogue.get("right", "reward").fields.law_says)["items"]
    assert found["text"] == "取得专利权的单位，应当奖励职务发明的发明人。"
    assert [cite["law"] for cite in found["cites"]] == ["专利法"]


def test_a_time_limit_of_a_period_leads_to_where_it_is_counted(view):
    period, own = time_limits(view, view.catalogue.get("right", "wages").fields.time_limits)["items"]
    assert (period["name"], period["length"], period["counts_from"]) == ("申请仲裁", "1年", "知道权利被侵害之日")
    assert (period["after"], period["note"]) == ("请求可能得不到支持。", "提出要求的，重新计算。")
    calculator = view.catalogue.get("page", "periods")
    assert period["url"] == f"../{calculator.url}#period-wages-claim"
    assert (own["name"], own["url"]) == ("示例期限", None)
    assert [cite["law"] for cite in own["cites"]] == ["专利法"]


def test_a_time_limit_whose_period_is_not_visible_is_left_out(view):
    gone = view.catalogue.get("right", "wages").fields.time_limits[0].model_copy(update={"period": None})
    shown = {"shown_limit": lambda limit: None}
    assert time_limits(type(view)(view.catalogue, view.root, shown), [gone]) == {"items": []}


def test_a_paper_leads_to_its_form_or_says_that_there_will_be_one(view):
    form, agreement, _ = materials(view, view.catalogue.get("programme", "station").fields.materials)["items"]
    assert (form["name"], form["copies"], form["stamp"]) == ("建站申请表", 3, True)
    assert (form["form"], form["form_to_come"]) == ({"text": "示例申请表", "url": "../forms/application/"}, False)
    assert (agreement["form"], agreement["note"], agreement["form_to_come"]) == (None, "写明知识产权归属", False)
    to_come = type(view)(view.catalogue, view.root, {"form_is_to_come": lambda part: True})
    assert materials(to_come, view.catalogue.get("programme", "station").fields.materials)["items"][1]["form_to_come"]


def test_a_contact_has_all_its_ways(view):
    hotline, desk = contacts(view, [view.catalogue.get("contact", slug) for slug in ("hotline", "desk")])["items"]
    assert (hotline["title"], hotline["url"]) == ("测试热线", "../contacts/hotline/")
    assert (hotline["phone"], hotline["hours"], hotline["website"]) == ("12345", None, None)
    assert (desk["phone"], desk["hours"]) == (None, "每周二上午（示例）")
