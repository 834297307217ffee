"""The home page: the doors to the platforms, the newest notices, all other tasks."""

from ...model.listing import originals
from .tasks import entries
from .view import dated

_BEHIND_A_DOOR = 3  # tasks that the card of a platform names; the others follow further down
_WISHES = 12  # tasks further down at most, the same number for each platform
_NOTICES = 6


def door(view, platform, tasks):
    """The parameters of components/platform-card.html for `platform`, whose `tasks` the global `tasks_of` gives."""
    fields = platform.fields
    return {
        "verb": fields.verb,
        "title": platform.title,
        "url": view.address(platform),
        "hue": fields.hue,
        "promise": fields.summary,
        "tasks": entries(view, tasks[:_BEHIND_A_DOOR]),
    }


def wishes(view, tasks_of):
    """The first tasks that no door names, by platform: [{title, url, hue, tasks}].

    `tasks_of(platform)` gives all tasks of a platform; `tasks` are the items of components/task-list.html.
    """
    platforms = view.catalogue.of("platform")
    each = _WISHES // max(len(platforms), 1)
    groups = [_wishes_of(view, platform, tasks_of(platform)[_BEHIND_A_DOOR:][:each]) for platform in platforms]
    return [group for group in groups if group["tasks"]]


def _wishes_of(view, platform, tasks):
    return {
        "title": platform.title,
        "url": view.address(platform),
        "hue": platform.fields.hue,
        "tasks": entries(view, tasks, platform.fields.hue),
    }


def news(view):
    """The newest notices for components/news-list.html."""
    return [_news_item(view, notice) for notice in originals(view.catalogue, "notice")[:_NOTICES]]


def _news_item(view, notice):
    day = dated(notice.fields.date)
    return {
        "title": notice.title,
        "url": view.address(notice),
        "iso": day["iso"],
        "date": day["text"],
        "column": notice.fields.column,
        "example": notice.fields.example,
    }
