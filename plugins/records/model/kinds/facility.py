"""facility: a science venue, or a station, column or instructor of the grass roots."""

from ..answer_card import line, lines
from ..fields import Latitude, Line, Longitude, Ref, Vocabulary, YesNo, field
from ..kind import RecordFields
from ..parts import Picture
from ..schema_org import stated


class Facility(RecordFields):
    """A place to go: where, when, how to book, how it serves people with disabilities."""

    kind = "facility"
    plural = "facilities"
    label = "科普场馆与阵地"
    purpose = "场馆、基地、活动室、基层站栏员，一处一页。"
    rank = 180
    belongs_through = ("programme",)
    card_tags = ("type",)
    image_label = ("type",)

    type: Vocabulary("facility-types") = field("类型", help="场馆、科普教育基地、社区活动室等", facet=True)
    district: Vocabulary("districts") | None = field("区域", help="所在镇街", facet=True, default=None)
    audiences: list[Vocabulary("audiences")] = field("对象", help="可写多个", facet=True, many=True)
    address: Line | None = field("地址", help="没有核实时不写", default=None)
    hours: Line | None = field("开放时间", help="没有核实时不写", default=None)
    free: YesNo | None = field("免费开放", help="true 或 false；未核实时不写", default=None)
    booking: Line | None = field("预约", help="怎样预约", default=None)
    access: Line | None = field("无障碍", help="坡道、电梯、手语等", default=None)
    latitude: Latitude | None = field("纬度", help="十进制度数，WGS 84 坐标", default=None)
    longitude: Longitude | None = field("经度", help="十进制度数，WGS 84 坐标", default=None)
    activities: list[Line] = field("可以做什么", help="一条一行", many=True)
    organisation: Ref("organisation") | None = field("管理单位", help="organisations 里的文件名", default=None)
    programme: Ref("programme") | None = field("所属事项", help="programmes 里的文件名", default=None)
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名", many=True)
    picture: Picture | None = field("图片", help="file、alt、credit，显示在标题下面", default=None, data=False)

    def answer_card(self, record, catalogue):
        """Where it is, when it is open and what it costs."""
        ticket = [] if self.free is None else [line("门票", "免费开放" if self.free else "收费")]
        before = lines(record, catalogue, "address", "hours")
        return {"lines": before + ticket + lines(record, catalogue, "booking", "activities")}

    def schema_org(self, record, view):
        """A Place, with its coordinates where both are known."""
        geo = {"@type": "GeoCoordinates", "latitude": self.latitude, "longitude": self.longitude}
        return stated(
            kind="Place",
            name=record.title,
            description=self.summary,
            url=view.address(record),
            address=self.address,
            geo=geo if self.latitude is not None and self.longitude is not None else None,
            isAccessibleForFree=self.free,
        )

    def facts_in_list(self, catalogue):
        """Where it is, and whether it is free."""
        return ([str(self.district)] if self.district else []) + (["免费开放"] if self.free else [])
