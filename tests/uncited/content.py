"""Makes records of the fixture site with sentences that have their article and others that have not."""

from plugins.uncited.command import findings
from tests.content_folders import TODAY, fixture_and

HEAD = "title: {title}\nsummary: {summary}\nreviewed: 2026-11-01\nsources: [{{law: patent-law, article: 15}}]\n"
RIGHT = """short_answer: 先协商
order: 1
topic: 成果与署名
problem: 单位不给奖励
law_says:
  - {text: 应当在3个月内奖励。, cites: [{law: patent-law, article: 15}]}
evidence: [专利证书]
steps:
  - {title: 协商}
bodies:
  - {name: 法院, role: 审判}
"""


def rights_problem(text=RIGHT, summary="测试维权。", title="奖励没发"):
    """Return the text of a rights problem."""
    return HEAD.format(title=title, summary=summary) + text


def with_body(body):
    """Return {path: text} of a rights problem with the Markdown `body`."""
    return {"records/rights/reward.md": f"---\n{rights_problem()}---\n\n{body}"}


def messages_about(folder, files):
    """Return the messages of the command about the fixture site with `files`, without the path of the content
    folder.
    """
    problems, _ = findings(fixture_and(folder, files), TODAY)
    return [str(problem).removeprefix("content/") for problem in problems]
