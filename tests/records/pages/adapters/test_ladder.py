"""The ladder of honours as a graph and as rungs."""

from plugins.records.pages.adapters.ladder import barred_from, graph, rungs


def test_every_award_is_a_box_that_leads_to_its_step(view):
    found, honours = graph(view), view.shared["honours"]
    assert [node["url"] for node in found["nodes"]] == [f"#step-{award.slug}" for award in honours.awards]
    assert [column["label"] for column in found["columns"]] == honours.levels
    assert found["size"] == {"width": honours.drawing.width, "height": honours.drawing.height}
    merit = next(node for node in found["nodes"] if node["url"] == "#step-merit-award")
    assert merit["name"] == "示例贡献奖，得过的不再参评，2026年12月18日截止"
    assert [word["text"] for word in merit["words"] if word["note"]] == ["得过的不再参评", "2026年12月18日截止"]
    assert merit["mark"] == "merit-2026", "one can compare one's own case"


def test_a_line_says_what_leads_up_and_what_bars(view):
    found = graph(view)
    assert "示例贡献奖，往上是市示例贡献奖" in [line["title"] for line in found["up"]]
    assert [line["title"] for line in found["across"]] == ["得过市示例贡献奖的，不再参评示例贡献奖"]


def test_rungs_have_the_highest_first_and_mark_where_one_is(view):
    merit, city = (view.catalogue.get("award", slug) for slug in ("merit-award", "city-merit-award"))
    high, low = rungs(view, [merit, city], merit)["rungs"]
    assert (high["title"], high["level"], high["url"]) == ("市示例贡献奖", "市级", "../awards/city-merit-award/")
    assert (high["current"], low["current"]) == (False, True)
    assert (high["note"], low["note"]) == (None, "得过本项、市示例贡献奖的，不再参评")


def test_nothing_bars_from_an_award_without_such_a_rule(view):
    assert barred_from(view, view.shared["honours"].steps["award:city-merit-award"]) == ""
