"""event: training, lecture, conference, study visit, 科技下乡, 科普 activity."""

from pydantic import model_validator

from ....standing.acts import REGISTER
from ....standing.days_left import is_soon, turn_of_soon
from ....standing.phases import State
from ....standing.span import COMING, PAST, Span, days, moments
from ..answer_card import dated, line, lines, whole_days
from ..calendar_date import calendar_date, change_of
from ..due import DueDate
from ..fields import Count, Date, Line, Moment, Ref, Vocabulary, WebAddress, field, ought
from ..kind import RecordFields
from ..numerals import han_date
from ..parts import Picture
from ..schema_org import SCHEMA, organisation, stated

_EVENT_STATUS = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}  # by the ids of the vocabulary


class Event(RecordFields):
    """Something to attend: when, where, for whom, how to register."""

    kind = "event"
    plural = "events"
    label = "活动"
    purpose = "培训、讲学、学术交流、学习考察、年会、科技下乡、科普活动，一场一页。"
    review_months = 6
    rank = 50
    kind_hue = "learning"
    lends_platform = True
    search_day = "start"
    year_fields = ("start",)
    card_tags = ("type",)
    image_label = ("type",)
    has_own_calendar = True
    facet_calendars = True
    needs_channel = True

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

    @property
    def beginning(self):
        """When it begins, in words: 2026年12月10日 09:00."""
        return f"{han_date(self.start)} {self.start:%H:%M}"

    @property
    def when(self):
        """From when to when, in words; the day of the end is left out where it is that of the start."""
        last = "" if self.end.date() == self.start.date() else f"{han_date(self.end)} "
        return f"{self.beginning} 至 {last}{self.end:%H:%M}"

    @property
    def own_channel(self):
        """The address at which one registers on the web."""
        return self.register_url

    def still_asked(self, today):
        """Whether the event is not over on the day `today`."""
        return self.end.date() >= today

    def status_rule(self, zone):
        """Whether one can register, then whether it takes place. A change decides alone."""
        held = moments(self.start.replace(tzinfo=zone), self.end.replace(tzinfo=zone))
        register = days(None, self.register_by, zone)

        def holds(now):
            if self.status:
                return State(str(self.status), "warn")
            if held.state(now) != COMING:
                return State("已结束", "closed") if held.state(now) == PAST else State("正在举行", "open")
            if self.register_by is None:
                return self._without_registration()
            if register.state(now) == PAST:
                return State("报名已截止", "closed")
            return State(REGISTER.hurry, "soon") if is_soon(register, now) else State(REGISTER.can, "open")

        return holds, held.turns + register.turns + turn_of_soon(register)

    def _without_registration(self):
        """The State before an event that names no last day to register: registering may still be wanted."""
        if self.register_url:
            return State(REGISTER.can, "open")
        return State("即将举行" if self.register_how else "即将举行，不用报名")

    def calendar_dates(self, catalogue):
        """The end of registration, and the event itself."""
        site, change = catalogue.site, change_of(self.status, catalogue)
        start, end = site.at(self.start), site.at(self.end)
        was = [site.at(moment) for moment in self.was]
        held = calendar_date("event", str(self.type), start, end, moments(start, end), was=was, change=change)
        if not self.register_by:
            return [held]
        register = days(None, self.register_by, catalogue.now.tzinfo)
        how = self.register_how
        return [
            calendar_date("registration", "报名", None, self.register_by, register, REGISTER, (), how, change),
            held,
        ]

    def due_dates(self, zone):
        """The end of registration and the beginning. A cancelled or postponed event has neither."""
        if self.status:
            return []
        start = self.start.replace(tzinfo=zone)
        registration = [DueDate("报名截止", days(None, self.register_by, zone), REGISTER)] if self.register_by else []
        return [*registration, DueDate("活动开始", Span(None, start, start.date()))]

    def answer_card(self, record, catalogue):
        """When and where it is and how to register.

        The dates of a changed event are left out: they would call for what does not take place.
        """
        told = [*lines(record, catalogue, "status"), line("时间", self.when)]
        told += lines(record, catalogue, "place", "register_how", "fee")
        if self.status:
            return {"lines": told}
        register = [whole_days("报名截止", None, self.register_by, catalogue, REGISTER)] if self.register_by else []
        held = moments(catalogue.site.at(self.start), catalogue.site.at(self.end))
        return {"lines": told, "dates": [*register, dated("活动", self.start.date(), self.end.date(), held)]}

    def schema_org(self, record, view):
        """An Event, at a place or online."""
        online = self.place.startswith("线上")
        change = view.catalogue.id_of(self.status) if self.status else None
        organisers = [organisation(other) for other in view.catalogue.linked(record, "organisers")]
        virtual = {"@type": "VirtualLocation", "url": self.register_url or view.address(record)}
        return stated(
            kind="Event",
            name=record.title,
            description=self.summary,
            url=view.address(record),
            startDate=view.site.at(self.start).isoformat(),
            endDate=view.site.at(self.end).isoformat(),
            eventStatus=SCHEMA + _EVENT_STATUS.get(change, "EventScheduled"),
            eventAttendanceMode=f"{SCHEMA}{'Online' if online else 'Offline'}EventAttendanceMode",
            location=virtual if online else self._venue(view.catalogue),
            organizer=organisers or view.association(),
            maximumAttendeeCapacity=self.seats,
            isAccessibleForFree=True if self.fee == "免费" else None,
        )

    def _venue(self, catalogue):
        venue = catalogue.find(self.facility)
        return stated(kind="Place", name=self.place, address=venue.fields.address if venue else None)

    def facts_in_list(self, catalogue):
        """When and where."""
        return [self.beginning, self.place]

    def line_in_image(self):
        """When and where."""
        return f"{self.beginning}，{self.place}"
