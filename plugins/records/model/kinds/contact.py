"""contact: whom to ask, by topic and district."""

from typing import ClassVar

from ..fields import Count, Date, Line, MailAddress, Phone, Vocabulary, WebAddress, field
from ..kind import RecordFields


class Contact(RecordFields):
    """Whom to ask: a hotline, a window or a department."""

    kind = "contact"
    plural = "contacts"
    label = "联系渠道"
    purpose = "热线、窗口、部门：管什么、怎么找、几时核对过。没有核实的号码不写。"
    review_months = 6
    needs_sources = True
    rank = 130
    belongs_where_used = True
    answer_fields = ("phone", "hours", "reply_within_days", "address", "email", "official_account", "note")
    card_tags = ("topics",)
    card_facts = ("phone",)
    # The fields by which somebody is reached. A website alone is none of them: it answers nobody.
    channels: ClassVar[tuple[str, ...]] = ("phone", "address", "email", "official_account")

    topics: list[Vocabulary("topics")] = field("管什么", help="可写多个，主要管的写在前面", facet=True)
    districts: list[Vocabulary("districts")] = field("区域", help="只管部分镇街时写", facet=True, many=True)
    scope: Vocabulary("levels") = field("范围", help="国家级、省级、市级、区县级", facet=True)
    order: Count | None = field(
        "先后", help="同一主题有几个同样近的渠道时先找谁：1 最先，不写的排最后", default=None, data=False
    )
    phone: Phone | None = field("电话", help="核实过的号码", default=None)
    hours: Line | None = field("服务时间", help="如 工作日 9:00—17:00", default=None)
    address: Line | None = field("地址", help="办公地址、窗口，写到门牌和几号窗口", default=None)
    email: MailAddress | None = field("邮箱", help="单位的邮箱，不写个人的", default=None)
    official_account: Line | None = field("公众号", help="单位公众号的名称", default=None)
    website: WebAddress | None = field("网站", help="官方网站", default=None)
    reply_within_days: Count | None = field("答复承诺", help="几个工作日内答复", default=None)
    note: Line | None = field("说明", help="拨打方法、归并情况等", default=None)
    verified: Date = field("核实日期", help="最近一次核实的日期")

    @property
    def is_reachable(self):
        """Whether readers are told a way to reach it."""
        return any(getattr(self, name) for name in self.channels)
