"""What comes due next, of all platforms or of one."""

from plugins.records.pages.adapters.deadlines import due_next


def dated(view):
    return [record for kind in ("round", "event", "demand") for record in view.catalogue.of(kind)]


def test_what_is_due_first_comes_first_and_each_record_once(view):
    items = due_next(view, dated(view) * 2, 100)["items"]
    assert [item["iso"] for item in items] == sorted(item["iso"] for item in items)
    assert len({item["url"] for item in items}) == len(items) > 3
    assert due_next(view, dated(view), 2)["items"] == items[:2]


def test_an_item_says_what_is_due_and_how_soon(view):
    shown = {item["url"]: item for item in due_next(view, dated(view), 100)["items"]}
    pruning, merit = shown["../events/pruning/"], shown["../rounds/merit-2026/"]
    assert (pruning["what"], pruning["month"], pruning["day"]) == ("报名截止", 12, 1)
    assert (pruning["left"], pruning["tone"], pruning["soon"]) == ("还有 8 天", "soon", 14)
    assert (merit["what"], merit["left"], merit["tone"]) == ("单位推荐截止", "还有 25 天", "neutral")
    assert pruning["until"] == pruning["counted"] == "2026-12-01T24:00+08:00"
    assert shown["../demands/frost/"]["what"] == "需求截止", "its title says already that it is an example"
    assert "../events/cancelled/" not in shown


def test_with_a_platform_what_belongs_to_another_is_left_out(view):
    startup = view.catalogue.get("platform", "startup")
    kept = {item["url"] for item in due_next(view, dated(view), 100, startup)["items"]}
    assert "../events/pruning/" not in kept, "it belongs to learning"
    assert "../rounds/call-2026/" in kept, "the programme of the round belongs to the platform"
    assert "../demands/frost/" in kept, "a demand belongs to none"
