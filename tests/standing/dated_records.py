"""Records whose states change at days and hours, to be laid over the fixture site: {path: text}."""

from tests.records.services.answer_records import FILES

_HEAD = "title: {}\nsummary: 一句摘要。\nreviewed: 2026-08-01\n"
_ROUND = "award: youth-award\nyear: {}\nhow: 由单位推荐。\ncontacts: [hotline]\nstages:\n"
_EVENT = "type: 培训\nplatform: honour\nplace: 会议室\naudiences: [企业]\ncontacts: [hotline]\n"
_DEMAND = "problem: 冻了。\nwanted: 先查原因\nfields: [茶学]\ndistrict: 海青\nasked_by: farm\npublished: 2026-08-01\n"
_STATION = "type: 专家工作站\nhost: farm\nfields: [茶学]\ndistrict: 海青\nproject: 防霜\nstart: 2026-01-01\n"


def _round(title, stages, head="", year=2026):
    return _HEAD.format(title) + head + _ROUND.format(year) + "".join(f"  - {{{stage}}}\n" for stage in stages)


def _event(title, times):
    return _HEAD.format(title) + _EVENT + times


DATED = FILES | {
    "records/rounds/hour.yml": _round(
        "有截止时刻的一届",
        [
            "name: 通知, end: 2026-09-20",
            'name: 推荐, start: 2026-10-01, end: 2026-11-30, accepts: true, time: "17:00"',
            "name: 公示, start: 2026-12-10, end: 2026-12-16, objections: true",
        ],
    ),
    "records/rounds/reviewed.yml": _round(
        "公示不收异议的一届",
        [
            "name: 推荐, start: 2026-10-01, end: 2026-10-20, accepts: true",
            'name: 评审, start: 2026-11-02, end: 2026-11-06, time: "12:00"',
            "name: 公示, start: 2026-11-20, end: 2026-11-26",
            "name: 公布结果, start: 2026-12-01, end: 2026-12-02",
            "name: 表彰, end: 2026-12-10",
        ],
        year=2025,
    ),
    "records/rounds/twice.yml": _round(
        "收两次的一届",
        [
            "name: 初报, start: 2026-10-01, end: 2026-10-20, accepts: true",
            "name: 补报, start: 2026-11-10, end: 2026-11-12, accepts: true",
        ],
    ),
    "records/rounds/day.yml": _round("收一天的一届", ["name: 报到, end: 2026-10-08, accepts: true"]),
    "records/rounds/abroad.yml": _round(
        "在纽约收的一届",
        ['name: 推荐, start: 2026-10-20, end: 2026-11-01, accepts: true, time: "17:00"'],
        "timezone: America/New_York\n",
    ),
    "records/rounds/always.yml": _round(
        "长期受理的一届", ["name: 申报, start: 2026-10-01, end: 9999-12-31, accepts: true"]
    ),
    "records/events/morning.yml": _event(
        "上午的培训", "start: 2026-10-10 09:00\nend: 2026-10-10 11:30\nregister_by: 2026-10-08\n"
    ),
    "records/events/same-day.yml": _event(
        "当天还能报名的培训", "start: 2026-10-10 14:00\nend: 2026-10-10 16:00\nregister_by: 2026-10-10\n"
    ),
    "records/events/night.yml": _event("过夜的观星", "start: 2026-10-10 20:00\nend: 2026-10-11 02:00\n"),
    "records/events/days.yml": _event("三天的年会", "start: 2026-10-10 09:00\nend: 2026-10-12 17:00\n"),
    "records/events/off.yml": _event("取消的培训", "start: 2026-10-10 09:00\nend: 2026-10-10 11:30\nstatus: 已取消\n"),
    "records/demands/dated.yml": _HEAD.format("有期限的需求") + _DEMAND + "deadline: 2026-10-20\nstatus: 征集中\n",
    "records/demands/open-end.yml": _HEAD.format("长期的需求") + _DEMAND + "status: 征集中\n",
    "records/demands/gone.yml": _HEAD.format("撤回的需求") + _DEMAND + "deadline: 2026-10-20\nstatus: 已撤回\n",
    "records/laws/coming.yml": _HEAD.format("将来的条例")
    + (
        "short: 将来条例\ntype: 政策文件\nissued_by: 一个机关\nversion: 2026年版\neffective: 2026-10-15\n"
        "articles: [{number: 1, gist: 一条。}]\n"
    ),
    "records/stations/ends.yml": _HEAD.format("到期的站") + _STATION + "end: 2026-10-31\nstatus: 运行\n",
}
