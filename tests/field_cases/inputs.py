"""Inputs that people and programs have put into content folders, and the right answer to each.

The inputs are written anew here. A case is {path below the content folder: text or bytes}, laid over the fixture site,
and the expected result of `check`: STOP or REMIND with words that its message must hold, or WORK without a message. The
whole messages are tested under tests/faults/.
"""

from typing import NamedTuple

STOP, REMIND, WORK = "error", "reminder", "nothing"
BOM = "\ufeff"


class Case(NamedTuple):
    """The `files` to lay over the fixture site, the expected result STOP, REMIND or WORK, and words of the message."""

    files: dict
    verdict: str
    words: str = ""


FIELDS = {
    "title": "示例通知",
    "summary": "一条用来试写的通知，说明哪些人可以来，什么时候来。",
    "reviewed": "2026-11-20",
    "column": "通知公告",
    "date": "2026-11-20",
}


def notice(verdict, words="", body="一句正文。\n", raw=None, name="trial.md", encode=None, **fields):
    """Return a Case of one notice.

    `fields` are written as they are, and None leaves a field out. `raw` replaces the whole text; `encode` makes the
    bytes.
    """
    lines = "".join(f"{key}: {value}\n" for key, value in {**FIELDS, **fields}.items() if value is not None)
    text = raw if raw is not None else f"---\n{lines}---\n\n{body}"
    return Case({f"notices/{name}": encode(text) if encode else text}, verdict, words)


ROUND = """title: 青年奖 2025 年
summary: 已经结束的一届，用来试写各种时间和条件的写法。
reviewed: 2026-11-20
award: youth-award
year: 2025
stages:
  - {stage}
how: 由单位推荐。
contacts: [hotline]
"""


def stage(verdict, words, written):
    """Return a Case of one round whose only stage is the text `written`."""
    return Case({"records/rounds/youth-2025.yml": ROUND.replace("{stage}", written)}, verdict, words)


def table(*rows):
    return "\n".join(rows) + "\n"


STAGE = "{name: 推荐, start: 2025-01-06, end: 2025-02-28, accepts: true}"
CASES = {
    # Titles that begin with a sign, and other titles that YAML reads in another way than intended.
    **{
        f"title starts with {sign}": notice(STOP, "请给整句加引号", title=f"{sign}全体会员的通知")
        for sign in "@`!*%|>&"
    },
    "title starts with a bracket": notice(STOP, "方括号后面还有文字", title="[紧急]关于停电的通知"),
    "title in fish brackets": notice(WORK, title="【紧急】关于停电的通知"),
    "title of a number sign": notice(STOP, "当作注释丢掉", title="#1 号通知"),
    "title with a comment": notice(STOP, "当作注释丢掉", title="第 1 期 #培训"),
    "title with a half-width colon": notice(STOP, "英文冒号加空格", title="通知: 冬季讲座"),
    "title with a full-width colon": notice(WORK, title="通知：冬季讲座"),
    "title with quotes inside": notice(STOP, "请", title='"重点"工作推进会'),
    "title with Chinese quotes": notice(WORK, title="“重点”工作推进会"),
    "title with percent": notice(WORK, title="覆盖率达到100%"),
    "title over two lines": notice(
        STOP,
        "",
        raw="---\ntitle: 第一行\n第二行没有缩进\nsummary: 说明。\nreviewed: 2026-11-20\n"
        "column: 通知公告\ndate: 2026-11-20\n---\n\n正文。\n",
    ),
    **{
        f"title is {title}": notice(STOP, "说得出这一页讲什么", title=title)
        for title in ("null", "true", "是", "2026", "xxx")
    },
    "title of 120 characters": notice(WORK, title="关于做好科技工作者服务工作的通知" * 7),
    "title with spaces": notice(WORK, title="科技 工作者 之 家"),
    "title with odd brackets": notice(WORK, title="最终版2（定稿）)"),
    # Front matter.
    "no first fence": notice(STOP, "第一行应为“---”", raw="title: 一条\n---\n\n正文。\n"),
    "no second fence": notice(STOP, "字段部分没有结束", raw="---\ntitle: 一条\n"),
    "Windows line ends": notice(WORK, encode=lambda text: text.replace("\n", "\r\n").encode()),
    "byte-order mark": notice(WORK, encode=lambda text: (BOM + text).encode()),
    "GBK": notice(STOP, "UTF-8", encode=lambda text: text.encode("gbk")),
    "one line of GBK": notice(STOP, "UTF-8", encode=lambda text: text.encode() + "末行\n".encode("gbk")),
    "NUL": notice(STOP, "控制字符", body="一\0二\n"),
    "control characters": notice(STOP, "控制字符", body="一\x07二\n"),
    "no character of XML": notice(STOP, "U+FFFE", body="一\ufffe二\n"),
    "control character as an escape": notice(STOP, "U+0007", title='"铃\\x07声"'),
    "half a character as an escape": notice(STOP, "", title='"半\\ud83d个"'),
    "private use": notice(STOP, "U+E000", body="这里\ue000有\n"),
    "lost character": notice(STOP, "\ufffd", body="这里\ufffd有\n"),
    "direction override": notice(STOP, "U+202E", title="通\u202e知"),
    "zero width in a word of a list": notice(REMIND, "U+200B", column="通知\u200b公告"),
    "zero width in a title": notice(REMIND, "U+200B", title="通\u200b知一条"),
    "radical look-alike": notice(REMIND, "U+2F00", body="⼀条\n"),
    "emoji": notice(WORK, body="📣报名开始啦！👩\u200d🔬来吧🎉\n"),
    "no-break space before a value": notice(REMIND, "U+00A0", title="\u00a0空格"),
    "no-break space after a date": notice(REMIND, "U+00A0", date="2026-11-20\u00a0"),
    "no-break space after a colon": notice(
        STOP,
        "",
        raw="---\ntitle:\u00a0标题\nsummary: 说明。\nreviewed: 2026-11-20\ncolumn: 通知公告\n"
        "date: 2026-11-20\n---\n\n正文。\n",
    ),
    "no space after a colon": notice(
        STOP,
        "英文空格",
        raw="---\ntitle:标题\nsummary: 说明。\nreviewed: 2026-11-20\ncolumn: 通知公告\n"
        "date: 2026-11-20\n---\n\n正文。\n",
    ),
    "tab": notice(STOP, "Tab", raw="---\ntitle: 一条\naliases:\n\t- 别名\n---\n\n正文。\n"),
    "wide spaces as indentation": notice(
        STOP, "", raw="---\ntitle: 一条\naliases:\n\u3000\u3000- 别名\n---\n\n正文。\n"
    ),
    "list without spaces": notice(STOP, "缺一个空格", aliases="\n  -甲\n  -乙"),
    "Chinese comma in a list": notice(STOP, "英文逗号", aliases="[甲，乙]"),
    "list without an end": notice(STOP, "", aliases="[甲, 乙"),
    "wide braces": notice(STOP, "全角", picture="｛file: images/opening.avif, alt: 图｝"),
    "unknown field": notice(STOP, "没有“expires”这个字段", expires="2027-01-01"),
    "field in capitals": notice(STOP, "是否要写“title”", Title="一条", title=None),
    "Chinese field name": notice(STOP, "是否要写“title”", 标题="一条", title=None),
    "empty file": Case({"records/awards/none.yml": ""}, STOP, "没有字段"),
    "conflict": notice(STOP, "冲突", body="上面\n<<<<<<< HEAD\n限60人\n=======\n限80人\n>>>>>>> other\n下面\n"),
    # Dates and times.
    **{
        f"date {typed}": notice(STOP, "2026-03-01", date=typed)
        for typed in (
            "2026年3月1日",
            "2026.3.1",
            "2026/3/1",
            "2026-3-1",
            "２０２６-０３-０１",
            "2026—03—01",
            "“2026-03-01”",
            "20260301",
        )
    },
    "date that does not exist": notice(STOP, "没有", date="2026-02-30"),
    "date of 1926": notice(STOP, "1980", date="1926-11-20"),
    "date of 2062": notice(STOP, "一年以内", date="2062-11-20"),
    "date of 0206": notice(STOP, "0206", date="0206-11-20"),
    "review to come": notice(STOP, "今天", reviewed="2027-01-01"),
    "review of long ago": notice(REMIND, "该核对了", reviewed="2016-05-01", date="2016-05-01"),
    "yes in Chinese": stage(STOP, "true", STAGE.replace("true", "是")),
    "time with a wide colon": stage(STOP, "17:00", STAGE.replace("accepts", "time: 17：00, accepts")),
    "no spaces in braces": stage(STOP, "英文空格", STAGE.replace(": ", ":")),
    "wide colon in braces": stage(STOP, "中文冒号", STAGE.replace("name: ", "name：")),
    "two last days": notice(
        REMIND, "截止日期", summary="报名12月4日截止，欢迎各位科技工作者来。", body="报名12月14日截止。\n"
    ),
    # Bodies.
    "no body": notice(WORK, body=""),
    "emphasis eats numbers": notice(WORK, body="规格是5*3*2厘米。\n"),
    "bare address": notice(WORK, body="见 https://www.example.org/a?b=1 。\n"),
    "numbers without a space": notice(WORK, body="1.第一\n2.第二\n"),
    "web page code": notice(STOP, "网页代码", body='<p class="MsoNormal">粘贴来的</p>\n'),
    "remote picture": notice(STOP, "别的网站", body="![图](https://host.example/1.png)\n"),
    "picture as code": notice(STOP, "一长串代码", body=f"![图](data:image/png;base64,{'A' * 300})\n"),
    "relative link": notice(STOP, "不认识", body="[表](../files/x.docx)\n"),
    "wide brackets in a link": notice(STOP, "链接", body="见[联系]（page：contacts）。\n"),
    "first-level heading": notice(STOP, "一级标题", body="# 标题\n\n正文。\n"),
    "row with too many cells": notice(STOP, "", body=table("| 甲 | 乙 |", "|---|---|", "| 一 | 二 | 三 |")),
    "wide bars": notice(WORK, body=table("｜甲｜乙｜", "｜---｜---｜", "｜一｜二｜")),
    "tabs as a table": notice(STOP, "", body=table("姓名\t单位", "示例甲\t示例单位", "示例乙\t示例单位")),
    "table without a rule": notice(STOP, "", body=table("| 甲 | 乙 |", "| 一 | 二 |")),
    "indent becomes code": notice(WORK, body="各单位：\n\n    请于周五前报名。\n"),
    "unclosed emphasis": notice(REMIND, "**", body="请**务必参加。\n"),
    # Text that identifies people.
    "mobile in wide digits": notice(STOP, "手机号", body="电话１３８１２３４５６７８。\n"),
    "mobile with dots": notice(STOP, "手机号", body="电话138.1234.5678。\n"),
    "identity number in groups": notice(STOP, "身份证号", body="身份证 110105 19491231 002X。\n"),
    "card": notice(STOP, "银行卡号", body="卡号：6222 0210 0111 6245 702。\n"),
    "home": notice(STOP, "家庭住址", body="家住测试市测试区测试路66号3号楼2单元501室。\n"),
    "WeChat": notice(REMIND, "微信号", body="微信号：example_office。\n"),
    "office telephone": notice(WORK, body="办公电话：0532-12345678，传真0532—12345679，400-810-1234。\n"),
    # Names of files.
    **{
        f"file name {name}": notice(STOP, words, name=name)
        for name, words in {
            "winter training.md": "winter-training",
            "winter_training.md": "winter-training",
            "winter.markdown": ".md",
            "winter(1).md": "复制",
            "winter - 副本.md": "复制",
            "~$winter.md": "程序",
            "winter.md~": "程序",
            "winter.docx": "files",
            "sub/winter.md": "notices",
            "con.md": "Windows",
        }.items()
    },
    "file name winter.yaml": Case({"records/awards/winter.yaml": "title: 一条\n"}, STOP, ".yml"),
    # Drafts and placeholders.
    "half a draft": notice(REMIND, "草稿还没有写完", raw="---\ndraft: true\ntitle: 还没写完\n---\n\n先写一半。\n"),
    "example not marked": notice(STOP, "示例", title="一条通知（示例）"),
}
