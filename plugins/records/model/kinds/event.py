"""event: training, lecture, conference, study visit, 科技下乡, 科普 activity."""

from pydantic import model_validator

from ..fields import Count, Date, Line, Moment, Ref, Vocabulary, WebAddress, field, ought
from ..kind import RecordFields
from ..parts import Picture


class Event(RecordFields):
    """Something to attend: when, where, for whom, how to register."""

    kind = "event"
    plural = "events"
    label = "活动"
    purpose = "培训、讲学、学术交流、学习考察、年会、科技下乡、科普活动，一场一页。"
    review_months = 6

    type: Vocabulary("event-types") = field("类型", help="培训、讲学、学术交流、学习考察等", facet=True)
    platform: Ref("platform") = field("平台", help="platforms 里的文件名", facet=True)
    programme: Ref("programme") | None = field("所属事项", help="programmes 里的文件名", default=None)
    start: Moment = field("开始时间", help="年-月-日 时:分，北京时间")
    end: Moment = field("结束时间", help="年-月-日 时:分，北京时间")
    was: list[Moment] = field("原定", help="改期以前的开始时间，改一次加一个", many=True)
    place: Line = field("地点", help="地址或线上方式")
    district: Vocabulary("districts") | None = field("区域", help="所在镇街", facet=True, default=None)
    facility: Ref("facility") | None = field("场馆", help="facilities 里的文件名", default=None)
    audiences: list[Vocabulary("audiences")] = field("对象", help="可写多个", facet=True)
    seats: Count | None = field("名额", help="不限名额时不写", default=None)
    register_by: Date | None = field("报名截止", help="年-月-日；不用报名时不写", default=None)
    register_how: Line | None = field("报名方式", help="怎样报名", default=None)
    register_url: WebAddress | None = field("报名网址", help="网上报名的地址", default=None)
    fee: Line | None = field("费用", help="如 免费", default=None)
    credit_hours: Count | None = field("学时", help="计多少学时", default=None)
    organisers: list[Ref("organisation")] = field(
        "主办单位", help="organisations 里的文件名；本会主办时不写", many=True
    )
    experts: list[Ref("expert")] = field("主讲专家", help="experts 里的文件名", many=True)
    contacts: list[Ref("contact")] = field("联系方式", help="contacts 里的文件名")
    picture: Picture | None = field("图片", help="file、alt、credit，显示在标题下面", default=None, data=False)
    status: Vocabulary("event-statuses") | None = field("变更", help="只在取消、延期时写", default=None)

    @model_validator(mode="after")
    def dates_in_order(self):
        """An event starts before it ends, and registration closes before it starts."""
        if self.start >= self.end:
            raise ought(
                f"使“开始时间”（{self.start:%Y-%m-%d %H:%M}）早于“结束时间”（{self.end:%Y-%m-%d %H:%M}）", "end"
            )
        if self.register_by and self.register_by > self.start.date():
            raise ought(f"使“报名截止”（{self.register_by}）不晚于活动当天（{self.start:%Y-%m-%d}）", "register_by")
        return self
