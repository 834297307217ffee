"""station: an expert station."""

from pydantic import model_validator

from ....standing.phases import State
from ....standing.span import PAST, days
from ..answer_card import lines, status_line, whole_days
from ..fields import Date, Latitude, Line, Longitude, Ref, Vocabulary, field, ought
from ..kind import RecordFields
from ..parts import Picture

_TONES = {"运行": "open", "筹建": "neutral", "到期": "closed", "撤销": "closed"}


class Station(RecordFields):
    """An expert station at a host organisation: who works there, on what, until when."""

    kind = "station"
    plural = "stations"
    label = "专家工作站"
    purpose = "院士专家工作站、专家工作站、惠农服务站，一站一页。"
    review_months = 6
    rank = 60
    needs_channel = True
    ask_about = "stations"
    kind_hue = "startup"
    belongs_by_hue = True
    card_tags = ("type",)
    card_facts = ("host", "district", "fields")
    image_label = ("type",)

    type: Vocabulary("station-types") = field("类型", help="站的类型", facet=True)
    host: Ref("organisation") = field("建站单位", help="organisations 里的文件名")
    fields: list[Vocabulary("fields")] = field("领域", help="学科或产业领域", facet=True)
    products: list[Vocabulary("products")] = field("产品", help="服务的本地产品", facet=True, many=True)
    district: Vocabulary("districts") = field("区域", help="所在镇街", facet=True)
    start: Date = field("建站日期", help="年-月-日")
    end: Date | None = field("协议到期", help="年-月-日；没有约定时不写", default=None)
    status: Vocabulary("station-statuses") = field("状态", help="筹建、运行、到期、撤销", facet=True)
    latitude: Latitude | None = field("纬度", help="十进制度数，WGS 84 坐标", default=None)
    longitude: Longitude | None = field("经度", help="十进制度数，WGS 84 坐标", default=None)
    project: Line = field("合作项目", help="以什么具体项目为载体")
    services: list[Line] = field("服务内容", help="能为来访者做什么，一条一行", many=True)
    experts: list[Ref("expert")] = field("进站专家", help="experts 里的文件名", many=True)
    demands: list[Ref("demand")] = field("技术需求", help="demands 里的文件名", many=True)
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名", many=True)
    picture: Picture | None = field("图片", help="file、alt、credit，显示在标题下面", default=None, data=False)

    @model_validator(mode="after")
    def dates_in_order(self):
        """A station opens before its agreement ends, and its two coordinates come together."""
        if self.end and self.start > self.end:
            raise ought(f"使“建站日期”（{self.start}）早于“协议到期”（{self.end}）", "end")
        if (self.latitude is None) != (self.longitude is None):
            raise ought("同时写“纬度”和“经度”，或都不写", "latitude" if self.longitude is None else "longitude")
        return self

    def still_asked(self, today):
        """Whether the station runs, or is being set up."""
        return self.status in ("筹建", "运行")

    def status_rule(self, zone):
        """Its status as written, but that a running station whose agreement has ended is told so."""
        agreed = days(None, self.end, zone)

        def holds(now):
            if self.status == "运行" and agreed.state(now) == PAST:
                return State("协议已到期", "closed")
            return State(str(self.status), _TONES.get(self.status, "neutral"))

        return holds, agreed.turns

    def answer_card(self, record, catalogue):
        """Where it is, what it works on and how it stands. The dates of a closed station would say that it runs."""
        running = self.status in ("筹建", "运行")
        return {
            "lines": [*lines(record, catalogue, "host", "project"), status_line(record, catalogue)],
            "dates": [whole_days("建站", self.start, self.end, catalogue)] if running else [],
        }
