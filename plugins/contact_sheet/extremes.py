"""Writes content at its extremes: lists of 0, 1 and 500, long titles, a wide table, a long page, pictures of every
shape.

All of it is fiction marked `example: true`. It is here and not in tests/ because the contact sheet shows it and no
command may depend on the tests. The words of the lists are invented as well, because another association may have any.
"""

import json
import re

from ..records.model.fields import VOCABULARIES_IN_USE
from ..records.model.kind import all_kinds
from ..records.model.vocabulary_term import VocabularyTerm
from ..records.model.word_list import WordList
from .drawings import write_drawings
from .minimal import DAY, SLUG, WORD, minimal

TODAY = "2026-11-23"  # the current day of the extremes, so that their look does not change with the calendar
MANY = 500
COLUMNS = 12
CHARACTERS = 30_000
LONG = 60  # characters of a long title

MANY_OF = "organisation"
# Kinds whose titles are shown in different ways.
LONG_OF = ("award", "contact", "law", "notice", "organisation", "platform", "round", "term")

# The check reports two rounds of one award with the same dates as an unfinished copy, so the second has other dates.
_DIFFERENT_FIELDS = {"round": {"stages": [{"name": "示例阶段", "end": "2026-10-01", "accepts": "true"}]}}

_NUMBERS = "一二三四五六七八九十"
_SENTENCES = (
    "这是一句示例文字，用来看长页面怎样排。",
    "科技工作者来到这里，是要办成一件事，不是来读介绍的。",
    "先写谁可以办，再写要带什么，然后写怎样办、多久办好、找谁问；",
    "名称、数字和单位（如3个月、20 kg、pH 5.5）之间不应断开。",
    "“引号”、《书名号》和（括号）落在行首行尾时，标点不应单独成行：这正是要看的。",
)


def words():
    """Return {name: WordList}: twelve invented words for every list, the last of them long."""
    all_kinds()  # lists of words come into use when the kinds are declared
    labels = [
        WORD,
        *(f"示例词{number}" for number in _NUMBERS[1:]),
        "示例词十一",
        "名称特别长的示例词十二（含两个镇街和一个园区）",
    ]
    terms = tuple(VocabularyTerm(id=f"word-{place}", label=label) for place, label in enumerate(labels, 1))
    return {name: WordList(name, "示例词表", terms) for name in sorted(VOCABULARIES_IN_USE)}


def long_title(words_before):
    """Return a title of exactly LONG characters that begins with `words_before`, without a comma at which it could
    break.
    """
    filler = (
        "关于开展面向全区科技工作者的创新创业学习交流表彰激励和权益维护服务工作情况调查研究并征求意见建议的示例名称"
    )
    return (words_before + filler * 2)[:LONG]


def write_extremes(folder):
    """Write a content folder with everything at its extreme into `folder`; return the folder."""
    vocabularies = words()
    _write_frame(folder, vocabularies)
    _write(folder / f"files/{SLUG}.txt", {})
    for kind in all_kinds().values():
        record = minimal(kind, vocabularies)
        _write_record(folder, kind, SLUG, record)
        if kind.name in LONG_OF:
            first = (
                {"order": 1} if "order" in kind.fields.model_fields.keys() - record.keys() else {}
            )  # of two similar records it must be clear which comes first
            other = _DIFFERENT_FIELDS.get(kind.name, {})
            _write_record(
                folder, kind, "long-title", record | first | other | {"title": long_title(f"{kind.label}示例：")}
            )
        if kind.name == MANY_OF:
            for number in range(3, MANY + 1):  # together with the two records above these are MANY
                _write_record(folder, kind, f"number-{number:03}", record | _one_of_many(number, vocabularies))
    _write_pages(folder)
    return folder


def write_bare(folder):
    """Write the smallest content folder that passes `check`, with a list page of every kind, into `folder`; return the
    folder.

    All lists are empty except two: every site must have a contact, and a law has many kinds of fields to show.
    """
    vocabularies = words()
    _write_frame(folder, vocabularies)
    for name, more in (("contact", {}), ("law", _FULL_LAW)):
        kind = all_kinds()[name]
        _write_record(folder, kind, SLUG, minimal(kind, vocabularies) | more)
    return folder


_FULL_LAW = {
    "effective": "2026-12-01",
    "caution": "示例说明：条号有变动。",
    "aliases": ["示例别名"],
    "sources": [{"title": "示例文件", "publisher": "示例单位", "date": DAY, "url": "https://www.example.org"}],
    "articles": [{"number": str(number), "gist": _SENTENCES[number]} for number in range(1, 4)],
}


def _write_frame(folder, vocabularies):
    """Write what every site has: its settings, its words, the required pages, and a list page of every kind."""
    for name, vocabulary in vocabularies.items():
        terms = [
            {"id": term.id, "label": term.label} | _more_of_a_word(name, place)
            for place, term in enumerate(vocabulary.terms)
        ]
        _write(folder / f"vocabularies/{name}.yml", {"title": vocabulary.title, "terms": terms})
    _write(folder / "site.yml", _SITE)
    for slug, title, template in (
        ("index", "首页", "home"),
        ("404", "没有这一页", "not-found"),
        ("search", "搜索", "search"),
        ("sitemap", "网站地图", "sitemap"),
        ("data", "开放数据", "data"),
        ("offline", "没有网络", "offline"),
        ("apply", "我能申报什么", "apply"),
        ("periods", "期限计算", "periods"),
        ("credits", "学时登记", "credits"),
        ("deadlines", "截止日期", "deadlines"),
        ("packs", "申报材料", "packs"),
        ("ladder", "荣誉阶梯", "ladder"),
    ):
        _write_page(folder, slug, title, {"template": template})
    for kind in all_kinds().values():
        if kind.name not in ("page", "period"):  # the page of the period calculator is their list
            _write_page(folder, kind.plural, f"{kind.label}列表", {"template": "collection", "collects": kind.name})


def _more_of_a_word(name, place):
    """Return the additional fields of a word; the first district has no tile, the others do."""
    if name == "districts" and place:
        return {"tile": [str(place % 4 + 1), str(place // 4 + 1)]}
    return {"ends": "对应日", "holiday": "顺延", "cites": [{"law": SLUG}]} if name == "period-countings" else {}


_SITE = {
    "name": "示例科技工作者之家",
    "association": "示例市科学技术协会",
    "slogan": "示例站点：内容的两头",
    "description": "用来看内容最多和最少时页面的样子。",
    "url": "https://portal.example.org",
    "owner": "示例科室",
    "publish_examples": "true",
    "compliance": "group",
    "disclaimer": "全部内容都是示例。",
    "help_contacts": [SLUG],
    "filing": {"sponsor": "示例市科学技术协会"},
    "navigation": [{"text": "列表", "to": "page:organisations"}],
    "footer": [{"text": "网站地图", "to": "page:sitemap"}],
}


def _one_of_many(number, vocabularies):
    """Return the fields that distinguish one of the many records.

    Plain arithmetic spreads words and lengths; some fields are left out.
    """

    def word(name, step):
        return vocabularies[name].labels[number * step % len(vocabularies[name].labels)]

    fields = {
        "title": f"示例单位（第{number:03}号）" + "和它的合作单位" * (number % 7 == 0),
        "summary": "示例数据。" + _SENTENCES[number % 5] * (number % 3 + 1),
        "type": word("organisation-types", 1),
        "fields": [word("fields", 1), word("fields", 5)],
        "products": [word("products", 7)],
    }
    return fields | ({"district": word("districts", 5)} if number % 4 else {})


def _write_pages(folder):
    # This page refers to the form because the check reports a form that nothing refers to.
    _write_page(folder, "wide-table", "示例：十二列的表格", {"about": [f"form:{SLUG}"]}, wide_table())
    _write_page(folder, "long-page", "示例：三万字的长页", {}, long_body())
    _write_page(folder, "pictures", "示例：各种形状的图片", {}, write_drawings(folder))
    _write_page(folder, "draft-page", "示例：还没有发布的页面", {"draft": "true"}, "这一页是草稿。")


def wide_table():
    """Return Markdown with a table of COLUMNS columns and words of all lengths, an address among them."""
    heads = [f"第{place}列" + "的名称" * (place % 4) for place in range(1, COLUMNS + 1)]
    rows = [heads, ["---"] * COLUMNS]
    for number in range(1, 9):
        rows.append(
            [f"示例第{number}行"]
            + ["长短不一的示例文字" * ((number + place) % 3) or f"{number * place}" for place in range(2, COLUMNS)]
            + ["https://www.example.org/a/rather/long/address"]
        )
    return "表格前的一段话。\n\n" + "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n\n表格后的一段话。\n"


def long_body():
    """Return Markdown of about CHARACTERS characters in sections with headings, paragraphs and lists."""
    parts, length, number = [], 0, 0
    while length < CHARACTERS:
        number += 1
        parts.append(_section(number))
        length += len(re.sub(r"\s", "", parts[-1]))
    return "\n".join(parts)


def _section(number):
    text = "".join(_SENTENCES[(number + place) % 5] for place in range(14))
    points = "\n".join(f"- {_SENTENCES[(number + place) % 5]}" for place in range(4))
    return f"## 第{number}部分：示例标题\n\n{text}\n\n{text}\n\n### 第{number}部分的几条\n\n{points}\n\n{text}\n"


def _write_page(folder, slug, title, fields, body=""):
    needed = {"title": title, "summary": "示例数据：用来看页面的样子。", "reviewed": DAY, "example": "true"}
    _write(folder / f"pages/{slug}.md", needed | fields, body)


def _write_record(folder, kind, slug, fields):
    _write(folder / kind.folder / f"{slug}.{'md' if kind.folder == 'pages' else 'yml'}", fields)


def _write(file, fields, body=None):
    """Write `fields` as YAML (JSON is valid YAML); in a .md file between fences, followed by `body`."""
    text = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{text}---\n{body or ''}" if file.suffix == ".md" else text, encoding="utf-8", newline="\n")
