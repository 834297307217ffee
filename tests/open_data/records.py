"""Makes a site with records of most kinds for tests of the open data.

It has the records of tests/records/services/answer_records.py and a few more.
"""

from plugins.records.checks.checking import check
from tests.content_folders import TODAY, fixture_and
from tests.records.services.answer_records import FILES

BASE = "https://host.example/portal"
_HEAD = "title: {}\nsummary: 一句摘要。\nreviewed: 2026-11-01\n"
MORE = {
    "records/experts/adviser.yml": _HEAD.format("示例顾问")
    + """owner: 创业部
review_every: 3
old_urls: [/old/adviser/]
roles: [讲学专家]
fields: [茶学]
job_title: 示例职称
organisation: farm
services: [修剪]
contacts: [hotline]
consent: {date: 2026-01-01, scope: 只公开示例职称和单位, expires: 2027-12-31}
""",
    "records/events/class.yml": _HEAD.format("</script><!--课")
    + """type: 培训
platform: honour
start: 2026-12-20 14:00
end: 2026-12-20 16:00
place: 线上（会议软件）
audiences: [企业]
seats: 40
experts: [tea, adviser]
contacts: [hotline]
status: 已取消
""",
    "records/facilities/pier.yml": _HEAD.format("栈桥")
    + "type: 科普场馆\nlatitude: 36.06\nlongitude: 120.32\nfree: false\n",
    "notices/later.md": "---\n"
    + _HEAD.format("明年的通知")
    + "draft: true\ncolumn: 通知公告\ndate: 2026-11-20\n---\n\n草稿。\n",
    "notices/news.md": "---\n" + _HEAD.format("新消息") + "column: 通知公告\ndate: 2026-10-20\nsource: 办公室\n"
    "about: [notice:later, award:youth-award]\n---\n\n正文。\n",
}


def published_catalogue(folder):
    """Return the catalogue of this site for publication, without examples and drafts."""
    return _checked(folder).visible(publish=True)


def previewed_catalogue(folder):
    """Return the catalogue of this site for the preview."""
    return _checked(folder).visible(publish=False)


def _checked(folder):
    catalogue, problems = check(fixture_and(folder, FILES | MORE), TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return catalogue
