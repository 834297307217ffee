"""The home page: the doors to the platforms, the newest notices, all other tasks."""

from ...model.listing import originals
from .tasks import entries
from .view import dated

_BEHIND_A_DOOR = 3  # tasks that the card of a platform names; the others follow further down
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
    """The tasks that no door names, for components/task-list.html; `tasks_of(platform)` gives all of a platform."""
    return [
        entry
        for platform in view.catalogue.of("platform")
        for entry in entries(view, tasks_of(platform)[_BEHIND_A_DOOR:], platform.fields.hue)
    ]


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
