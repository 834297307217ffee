"""platform: one of the four service platforms."""

from typing import Literal

from ..fields import AnyRef, Count, Line, Text, field
from ..kind import RecordFields
from ..parts import Part


class Task(Part):
    """One “我想……” of a platform: the words, and the record that answers them."""

    text: Line = field("我想", help="接在“我想”后面的话，如 申报建立院士专家工作站")
    to: AnyRef = field("去哪里", help="“类别:文件名”，如 programme:jinqiao")


class Platform(RecordFields):
    """One of the four service platforms: its promise and the tasks people come with."""

    kind = "platform"
    plural = "platforms"
    label = "服务平台"
    purpose = "创业、学习、激励、维权四个平台的首页。"
    rank = 10
    lends_platform = True
    use_counts = True
    card_tags = ("verb",)
    image_label = ("verb",)

    order: Count = field("顺序", help="首页上的先后，1 最前", data=False)
    short: Line = field("简称", help="两个字：创业、学习、激励、维权")
    hue: Literal["startup", "learning", "honour", "rights"] = field(
        "色调", help="startup、learning、honour、rights 之一", data=False
    )
    verb: Line = field("入口用语", help="首页入口的话，如 我要合作")
    promise: Text = field("服务承诺", help="我们为科技工作者做什么")
    tasks: list[Task] = field("我想", help="这个平台最常用的事")

    def hue_on_page(self, catalogue):
        """Its own hue."""
        return self.hue
