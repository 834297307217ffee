"""Tests the JSON Feed against a whole expected feed."""

from plugins.structured_data.json_feed import feed
from tests.open_data.records import BASE


def test_the_feed_has_its_metadata_and_items(view):
    items = [
        (view.catalogue.get("notice", slug), html)
        for slug, html in (("opening", "<p>正文。</p>"), ("news", "<p>二</p>"))
    ]
    assert feed(view, items) == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "示例科技工作者之家：全部",
        "description": "用来测试的小站点。",
        "home_page_url": f"{BASE}/",
        "feed_url": f"{BASE}/feeds/all.json",
        "language": "zh-CN",
        "authors": [{"name": "测试市科学技术协会"}],
        "items": [
            {
                "id": f"{BASE}/notices/opening/",
                "url": f"{BASE}/notices/opening/",
                "title": "测试通知",
                "summary": "一条通知。",
                "content_html": "<p>正文。</p>",
                "date_published": "2026-11-02T00:00:00+08:00",
                "tags": ["通知公告"],
            },
            {
                "id": f"{BASE}/notices/news/",
                "url": f"{BASE}/notices/news/",
                "title": "新消息",
                "summary": "一句摘要。",
                "content_html": "<p>二</p>",
                "date_published": "2026-10-20T00:00:00+08:00",
                "date_modified": "2026-11-01T00:00:00+08:00",
                "tags": ["通知公告"],
            },
        ],
    }
