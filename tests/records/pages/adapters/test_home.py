"""The home page."""

from plugins.records.pages.adapters.home import door, news, wishes

from .views import deep_view_of, entries_of, tasks_of


def test_a_door_names_three_tasks_and_the_others_follow_further_down(busy_catalogue):
    view, tasks = deep_view_of(busy_catalogue), tasks_of(busy_catalogue)
    platform = busy_catalogue.get("platform", "startup")
    all_tasks = [task.text for task in platform.fields.tasks]
    shown = door(view, platform, tasks(platform))
    assert (shown["verb"], shown["url"]) == ("我要合作", "../../platforms/startup/")
    assert [task["text"] for task in shown["tasks"]] == all_tasks[:3]
    (group,) = [group for group in wishes(view, tasks) if group["hue"] == "startup"]
    assert (group["title"], group["url"]) == (platform.title, "../../platforms/startup/")
    assert [wish["text"] for wish in group["tasks"]] == all_tasks[3:6] != []


def test_there_are_at_most_twelve_further_tasks(busy_catalogue):
    many = entries_of(busy_catalogue, busy_catalogue.site.navigation) * 9
    groups = wishes(deep_view_of(busy_catalogue), lambda platform: many)
    assert len(groups) == len(busy_catalogue.of("platform"))
    assert sum(len(group["tasks"]) for group in groups) == 12


def test_news_are_the_newest_notices(busy_catalogue):
    notices = busy_catalogue.of("notice")
    found = news(deep_view_of(busy_catalogue))
    assert [item["title"] for item in found] == [notice.title for notice in notices[:6]] != []
    assert found[0]["iso"] == notices[0].fields.date.isoformat()
    assert found[0]["date"].startswith(f"{notices[0].fields.date.year}年")
