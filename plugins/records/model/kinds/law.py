"""law: a statute or rule in force."""

from datetime import timedelta
from typing import Literal

from pydantic import model_validator

from ....standing.phases import State
from ....standing.span import days, midnight
from ..answer_card import first_paragraph, line, lines, status_line, whole_days
from ..calendar_date import calendar_date
from ..fields import Article, Count, Date, Line, Ref, Text, Vocabulary, WebAddress, field, ought
from ..kind import RecordFields
from ..numerals import han_date
from ..parts import Part
from ..schema_org import SCHEMA, stated


class LawArticle(Part):
    """An article that the portal cites: its number, its gist in our own words, and how many 款 and 项 it has.

    `paragraphs` [0, 6, 0] are three 款, the second with six 项; what stands below 项 is not counted.
    """

    number: Article = field("条号", help="数字，如 15（第十五条之一写 15-1）")
    gist: Text = field("大意", help="用自己的话写")
    paragraphs: list[Count] = field(
        "款项",
        help="照原文数：一款一个数，写这一款有几项，没有分项写 0，如 [0, 6, 0]；有人引到款项的必须写",
        many=True,
        data=False,
    )


class Law(RecordFields):
    """A statute or rule: version, dates, the articles we cite, what replaces it."""

    kind = "law"
    plural = "laws"
    label = "法律法规"
    purpose = "站内引用到的法律法规，一个版本一页，只写引用到的条。"
    rank = 150
    year_fields = ("adopted", "effective")  # people call a version by the first: 2020年第四次修正, in force since 2021
    search_worth = 55  # who asks in plain words wants the guide that explains the law
    card_tags = ("type",)
    card_facts = ("version",)
    image_label = ("type",)
    past_dates_count = False  # nobody plans by the day on which a law took effect

    short: Line = field("简称", help="引用时写在书名号里的名字，如 专利法")
    type: Vocabulary("law-types") = field("类型", help="法律、行政法规、司法解释等", facet=True)
    issued_by: Line = field("制定机关", help="如 全国人民代表大会常务委员会")
    version: Line = field("版本", help="如 2020 年第四次修正")
    adopted: Date | None = field("公布日期", help="这一版通过或公布的日期；只有本会文件可以不写", default=None)
    effective: Date | None = field("施行日期", help="这一版施行的日期；未查到时不写", default=None)
    superseded_by: Ref("law") | None = field("被取代", help="laws 里新版本的文件名", default=None)
    superseded_on: Date | None = field("取代日期", help="新版本施行的日期", default=None)
    official_url: WebAddress | None = field(
        "官方文本", help="国家法律法规数据库或发布机关的网址；只有本会文件可以不写", default=None
    )
    caution: Text | None = field("注意", help="换版、条号变动、只读到摘录等", default=None)
    unit: Literal["条", "点", "部分", "章", "节"] = field(
        "条的叫法", help="原文不叫“第几条”的才写：用一、二、三编号的通知写 点", default="条", data=False
    )
    articles: list[LawArticle] = field("条文大意", help="站内引用到的条")

    @model_validator(mode="after")
    def dates_and_numbers(self):
        """A law is adopted before it takes effect, replaced with a date, and no article stands twice."""
        if self.type != "政策文件" and not (self.official_url and self.adopted):
            raise ought("写“公布日期”（adopted）和“官方文本”（official_url），读者要能看到原文")
        if self.effective and self.adopted and self.adopted > self.effective:
            raise ought(f"使“公布日期”（{self.adopted}）不晚于“施行日期”（{self.effective}）", "effective")
        if (self.superseded_by is None) != (self.superseded_on is None):
            raise ought(
                "同时写“被取代”和“取代日期”，或都不写", "superseded_on" if self.superseded_on else "superseded_by"
            )
        if self.superseded_on and self.effective and self.superseded_on <= self.effective:
            raise ought(f"使“施行日期”（{self.effective}）早于“取代日期”（{self.superseded_on}）", "superseded_on")
        seen = set()
        for article in self.articles:
            if article.number in seen:
                raise ought(f"每条只写一次，{article.number}写了两次", "articles")
            seen.add(article.number)
        return self

    def article(self, number):
        """The article with `number`, or None."""
        return next((article for article in self.articles if article.number == number), None)

    def called(self, number):
        """How a citation names the article with `number`: 第十五条, or 第三点 of a notice that counts so."""
        return str(number).replace("条", self.unit, 1)

    def in_force(self, today):
        """Whether this version applies on `today`."""
        begun = self.effective is None or self.effective <= today
        return begun and not (self.superseded_on and self.superseded_on <= today)

    def page_sections(self):
        """Each article is a section of the page."""
        return [self._section_of(article) for article in self.articles]

    def section_at(self, place):
        """The article that holds the value at `place`."""
        return self._section_of(self.articles[place[1]]) if place[0] == "articles" else None

    def _section_of(self, article):
        return article.number.anchor, self.called(article.number)

    def status_rule(self, zone):
        """Whether this version is in force."""

        def holds(now):
            today = now.date()
            if self.superseded_on and self.superseded_on <= today:
                return State("已被取代", "warn")
            if self.effective and self.effective > today:
                return State("尚未施行")
            return State("现行，即将被取代", "soon") if self.superseded_on else State("现行", "open")

        return holds, [midnight(day, zone) for day in (self.effective, self.superseded_on) if day]

    def calendar_dates(self, catalogue):
        """Its first day, and the day on which it is replaced unless the first day of its successor tells that."""
        successor = catalogue.find(self.superseded_by)
        replaced = None if successor and successor.fields.effective else self.superseded_on
        found = [("effective", "施行", self.effective), ("superseded", "被新版取代", replaced)]
        zone = catalogue.now.tzinfo
        return [calendar_date(id, label, None, day, days(None, day, zone)) for id, label, day in found if day]

    def answer_card(self, record, catalogue):
        """Its version, whether it is in force, what replaces it, and the articles that the site cites."""
        told = [*lines(record, catalogue, "version"), status_line(record, catalogue)]
        if not self.effective:
            told.append(line(record.kind.label_of("effective"), "未查到"))
        if successor := catalogue.find(self.superseded_by):
            replaced = f"自{han_date(self.superseded_on)}起由《{successor.title}》取代"
            told.append(line(record.kind.label_of("superseded_by"), replaced))
        last = self.superseded_on - timedelta(days=1) if self.superseded_on else None
        articles = sorted(self.articles, key=lambda article: article.number)
        return {
            "lines": told + lines(record, catalogue, "caution"),
            "dates": [whole_days("施行", self.effective, last, catalogue)] if self.effective else [],
            "articles": [self._article_of_answer(article) for article in articles],
        }

    def _article_of_answer(self, article):
        number = article.number
        return {
            "number": f"{number.number}-{number.insertion}" if number.insertion else number.number,
            "label": self.called(number),
            "text": first_paragraph(article.gist),
            "anchor": number.anchor,
        }

    def schema_org(self, record, view):
        """A Legislation."""
        return stated(
            kind="Legislation",
            name=record.title,
            url=view.address(record),
            legislationType=str(self.type),
            legislationPassedBy={"@type": "Organization", "name": self.issued_by},
            version=self.version,
            legislationDate=self.adopted.isoformat() if self.adopted else None,
            legislationDateOfApplicability=self.effective.isoformat() if self.effective else None,
            legislationLegalForce=f"{SCHEMA}{'InForce' if self.in_force(view.today) else 'NotInForce'}",
            sameAs=self.official_url,
        )
