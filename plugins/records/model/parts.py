"""Parts that several kinds share: a citation, a source, a material, a step, a time limit, a body, a rule."""

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, model_validator

from .fields import (
    Article,
    ClauseOfArticle,
    Count,
    Date,
    FormRole,
    Length,
    Line,
    PicturePath,
    Ref,
    Text,
    Topic,
    Vocabulary,
    WebAddress,
    YesNo,
    field,
    ought,
)


class Part(BaseModel):
    """Base of every part and every kind: unknown fields are faults, and values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    known_by: ClassVar[tuple[str, ...]] = ()  # the fields that tell it from others of its list; none: all of them
    said_in: ClassVar[str | None] = None  # the field whose words say it, before which an extension says whose it is

    @model_validator(mode="after")
    def required_lists_hold_something(self):
        """Refuse an empty list in a required field: a period without an article, for example, has no basis."""
        for name, info in type(self).model_fields.items():
            if info.is_required() and getattr(self, name) == []:
                raise ought(f"写至少一项“{info.title}”（{name}）", name)
        return self


def _with_article(cited):
    """Return `cited` itself, a Citation or a Source; raise an error if it names a 款 or 项 without an article."""
    if cited.clause and not cited.article:
        raise ought("写“条”（article）：写了款项，要说明是哪一条的", "clause")
    return cited


class Citation(Part):
    """A law and, unless the whole law is meant, one of its articles, and perhaps 款 and 项 of it.

    The article must exist in the law's record, and its 款 and 项 in the article (checks/rules/clauses.py).
    """

    law: Ref("law") = field("法律", help="laws 里的文件名")
    article: Article | None = field("条", help="条号数字，如 15", default=None)
    clause: ClauseOfArticle | None = field("款项", help="如 第一款第（二）项", default=None)

    @model_validator(mode="after")
    def clause_is_of_an_article(self):
        """Refuse a 款 without its 条, which readers could not find."""
        return _with_article(self)


class Source(Part):
    """Where a statement comes from: an article of a law, or a document named by title and publisher."""

    law: Ref("law") | None = field("法律", help="laws 里的文件名", default=None)
    article: Article | None = field("条", help="条号数字，如 15", default=None)
    clause: ClauseOfArticle | None = field("款项", help="如 第一款", default=None)
    title: Line | None = field("文件名称", help="不是法律时写：通知、报道、方案的全名", default=None)
    publisher: Line | None = field("发布者", help="发文机关或媒体", default=None)
    date: Date | None = field("日期", help="发布日期", default=None)
    url: WebAddress | None = field("网址", help="官方网站的地址", default=None)
    note: Line | None = field("说明", help="如：只读到转载", default=None)

    @model_validator(mode="after")
    def names_one_thing(self):
        """Refuse a source that names both a law and a document, or neither."""
        if (self.law is None) == (self.title is None):
            raise ought("写“法律”（law）或“文件名称”（title）之一")
        return _with_article(self)


class Material(Part):
    """A paper to hand in."""

    known_by = ("name",)
    said_in = "name"

    name: Line = field("材料", help="材料名称")
    copies: Count | None = field("份数", help="纸质份数", default=None)
    stamp: YesNo = field("盖章", help="是否要单位盖章：true 或 false", default=False)
    form: Ref("form") | None = field("表格", help="forms 里的文件名", default=None)
    wants_form: FormRole | None = field(
        "要哪种表格", help="写表格用途；由写着这个用途的表格回答", default=None, data=False
    )
    note: Line | None = field("说明", help="格式、原件查验等", default=None)


class Picture(Part):
    """The picture of a record, shown below its title."""

    file: PicturePath = field("图片文件", help="images 里的图片，如 images/tea-field.jpg")
    alt: Line = field("文字说明", help="图里有什么，给看不见图的人听")
    credit: Line | None = field("图片来源", help="谁拍的、谁提供的，显示在图下", default=None)


class Step(Part):
    """One step of a procedure."""

    title: Line = field("步骤", help="一句话说这一步做什么")
    text: Text | None = field("说明", help="怎样做", default=None)
    by: Line | None = field("办理人", help="谁做：申请人、本会……", default=None)
    takes: Length | None = field("用时", help="如 5 个工作日", default=None)
    cites: list[Citation] = field("依据", help="法律和条", many=True)


class TimeLimit(Part):
    """A period fixed by law: a record of a period, or a text for a period that only this page has.

    The function `shown` of services/time_limits.py returns what pages show of it.
    """

    known_by = ("period", "name")
    said_in = "name"

    period: Ref("period") | None = field(
        "法定期限",
        help="records/periods 里的文件名；有这个期限的写这一项，时长、起算、依据、后果从那里来",
        default=None,
    )
    name: Line | None = field("期限", help="如 提出实质审查请求；写了 period 的，名称不同才写", default=None)
    length: Length | None = field("时长", help="如 3 年、12 个月、15 日", default=None)
    counts_from: Line | None = field("起算", help="从哪一天算起，如 申请日", default=None)
    cites: list[Citation] = field("依据", help="法律和条", many=True)
    after: Text | None = field("逾期后果", help="过了期限会怎样", default=None)
    note: Line | None = field("说明", help="例外、延长、恢复；写了 period 的，代替那里的说明", default=None)

    @model_validator(mode="after")
    def is_named_or_written_out(self):
        """Refuse a period that is both named and written out, or written out without its article."""
        written = [name for name in ("length", "counts_from", "cites", "after") if getattr(self, name)]
        if self.period and written:
            raise ought("不再写时长、起算、依据和后果：写了 period，它们从那里来", written[0])
        if not self.period and not (self.name and self.length and self.counts_from and self.cites):
            raise ought("写全 name、length、counts_from、cites，或者用 period 写 records/periods 里的文件名")
        return self


class Statement(Part):
    """One sentence of what the law says, with the articles it comes from."""

    known_by = ("text",)
    said_in = "text"

    text: Text = field("说法", help="用自己的话说法律怎样规定")
    cites: list[Citation] = field("依据", help="法律和条")


class Body(Part):
    """A body to turn to, and the cases for which it is the right one."""

    known_by = ("name",)
    said_in = "role"

    name: Line = field("机构", help="机构的通称，如 劳动人事争议仲裁委员会")
    role: Line = field("能做什么", help="这个机构管什么")
    when: Line | None = field("何时去", help="在哪一步找它", default=None)
    contact: Ref("contact") | None = field("联系方式", help="contacts 里的文件名", default=None)
    ask: Topic | None = field("找谁问", help="本会的：写咨询主题，由管这一主题的联系渠道回答", default=None, data=False)


class Rule(Part):
    """An eligibility rule as data: one question with its answer, or a group (all, any, not) of other rules."""

    all: list["Rule"] = field("全部符合", help="每一条都要符合", many=True)
    any: list["Rule"] = field("符合其一", help="符合一条即可", many=True)
    none: list["Rule"] = field("都不符合", help="一条也不能符合", many=True)
    asks: Vocabulary("questions") | None = field("问什么", help="如 出生日期、性别、曾获荣誉", default=None)
    compare: Literal["等于", "不等于", "属于", "不早于", "不晚于", "至少", "至多", "包含", "不包含"] | None = field(
        "怎样比", help="等于、不等于、属于、不早于、不晚于、至少、至多、包含、不包含", default=None
    )
    value: Line | list[Line] | None = field("比什么", help="日期、数字、一个词，或一组词", default=None)
    text: Line | None = field("条文", help="这一条规则的原意，给人看", default=None)
    cites: list[Source] = field("来源", help="这一条规则的依据", many=True)

    @model_validator(mode="after")
    def has_one_shape(self):
        """Refuse a rule that is neither a complete question nor a group, or both."""
        groups = sum(bool(group) for group in (self.all, self.any, self.none))
        if groups + (self.asks is not None) != 1:
            raise ought("写 all、any、none、asks 之一")
        if self.asks and not (self.compare and self.value and self.text):
            raise ought("写全 asks、compare、value、text 四项")
        return self
