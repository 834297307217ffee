"""The rule that pages follow the HTML standard, as html-validate checks it on the fullest and emptiest of each
template.
"""

from tests.html_validate import NotRun, html_messages

from ..built_site import Fault
from ..sampling import of_each_template

TITLE = "网页合 HTML 标准（抽查每种页面）"
FULLEST, EMPTIEST = 8, 2


def faults(site):
    """Yield the messages of html-validate about the sample; their words are English, for the maintainers of the
    program.
    """
    files = [site.folder.resolve() / path for path in of_each_template(site, FULLEST, EMPTIEST)]
    try:
        messages = html_messages(*files)
    except NotRun as fault:
        yield Fault(
            "index.html", f"检查网页的工具 html-validate 没有跑起来（{fault}）。请再运行一次，还不行就转给维护程序的人"
        )
        return
    for file, line, rule, words in messages:
        yield Fault(
            file.relative_to(site.folder.resolve()).as_posix(),
            f"第 {line} 行不合 HTML 标准（{rule}：{words}）。这是程序的错，请把这一行转给维护程序的人",
        )
