"""A record of each kind for the tests of answers, laid over the fixture site: {path: text}."""

_HEAD = "title: {}\nsummary: 一句摘要。\nreviewed: 2026-11-01\n"


def _record(title, fields):
    return _HEAD.format(title) + fields


FILES = {
    "records/platforms/honour.yml": _record(
        "荣誉平台",
        "order: 1\nshort: 荣誉\nhue: honour\nverb: 我要申报\npromise: 帮您。\n"
        "tasks:\n  - {text: 申报, to: award:youth-award}\n",
    ),
    "records/programmes/pairing.yml": _record(
        "结对",
        """short_answer: 示例的一句话回答
platform: honour
type: 品牌活动
audiences: [企业, 农民]
basis: [{law: patent-law, article: 15}]
time_limit: 全年受理；看农时
fee: 不收费
where: 到窗口办
forms: [paper]
reply_within_days: 5
contacts: [hotline]
""",
    ),
    "records/rounds/youth-2024.yml": _record(
        "2024年青年奖",
        "award: youth-award\nyear: 2024\nstages:\n"
        "  - {name: 推荐, end: 2024-05-01, accepts: true}\nhow: 推荐。\ncontacts: [hotline]\n",
    ),
    "records/rounds/youth-2026.yml": _record(
        "2026年青年奖",
        """award: youth-award
year: 2026
stages:
  - {name: 推荐, start: 2026-10-01, end: 2026-12-01, accepts: true, time: "17:00"}
  - {name: 表彰, end: 2027-01-05}
quota: 十名
how: 推荐。
contacts: [hotline]
""",
    ),
    "records/rounds/youth-2028.yml": _record(
        "2028年青年奖",
        "draft: true\naward: youth-award\nyear: 2028\nstages:\n"
        "  - {name: 推荐, end: 2028-05-01, accepts: true}\nhow: 推荐。\ncontacts: [hotline]\n",
    ),
    "records/rounds/pairing-2026.yml": _record(
        "2026年结对",
        "programme: pairing\nyear: 2026\ntimezone: Asia/Tokyo\nstages:\n"
        "  - {name: 报名, end: 2026-12-01, accepts: true}\nhow: 报名。\ncontacts: [hotline]\n",
    ),
    "records/laureates/one.yml": _record(
        "示例获奖者",
        "round: youth-2024\nyear: 2024\ncategory: 个人\nstate: 已表彰\nannounced: 2024-05-30\nmerit: 种茶。\n",
    ),
    "records/organisations/farm.yml": _record(
        "示例基地",
        "type: 示范基地\nfields: [茶学]\ndistrict: 海青\nservices:\n  - 测土，每年一次\n  - 参观\njoining: 口头申请\n",
    ),
    "records/experts/tea.yml": _record(
        "示例专家",
        "example: true\nroles: [讲学专家]\nfields: [茶学]\norganisation: farm\nservices: [修剪, 防霜]\nhours: 星期四\n",
    ),
    "records/events/talk.yml": _record(
        "讲座",
        """type: 讲学
platform: honour
start: 2026-12-10 09:00
end: 2026-12-10 11:30
place: 会议室
audiences: [企业]
register_by: 2026-12-08
register_how: 打电话
fee: 免费
contacts: [hotline]
""",
    ),
    "records/events/fair.yml": _record(
        "年会",
        "type: 学术年会\nplatform: honour\nstart: 2026-12-31 09:00\nend: 2027-01-01 17:00\n"
        "place: 会场\naudiences: [企业]\ncontacts: [hotline]\nstatus: 已延期\n",
    ),
    "records/demands/frost.yml": _record(
        "防霜",
        "problem: 冻了。\nwanted: 先查原因\nfields: [茶学]\ndistrict: 海青\nasked_by: farm\n"
        "published: 2026-11-01\ndeadline: 2026-12-01\nstatus: 征集中\n",
    ),
    "records/demands/open.yml": _record(
        "测土",
        "problem: 不会。\nwanted: 教一教\nfields: [茶学]\ndistrict: 海青\nasked_by: farm\n"
        "published: 2026-11-01\nstatus: 对接中\n",
    ),
    "records/demands/solved.yml": _record(
        "除草",
        "problem: 草多。\nwanted: 除掉\nfields: [茶学]\ndistrict: 海青\nasked_by: farm\n"
        "published: 2026-11-01\ndeadline: 2027-12-01\nstatus: 已解决\nresult: 学会解决了\n",
    ),
    "records/contacts/window.yml": _record(
        "窗口",
        """topics: [政务服务]
scope: 市级
phone: 0532-12345678
hours: 工作日
reply_within_days: 3
address: 一号路
note: 先填表。
order: 1
sources: [{title: 来源, publisher: 单位}]
verified: 2026-11-01
""",
    ),
    "records/terms/inventor.yml": _record(
        "发明人",
        "initial: F\ntopic: 专利\ncites: [{law: patent-law, article: 15, clause: 第一款}]\n"
        "sources: [{law: patent-law}]\n",
    ),
    "records/laws/old-law.yml": _record(
        "旧条例",
        """short: 条例
type: 政策文件
issued_by: 一个机关
version: 2001年
effective: 2001-10-01
superseded_by: new-law
superseded_on: 2027-01-01
articles:
  - {number: 15-1, gist: 后一条。}
  - number: 15
    gist: |
      前一条，
      分两行，in two
      lines。

      第二段不说。
""",
    ),
    "records/laws/new-law.yml": _record(
        "新条例",
        "short: 条例\ntype: 政策文件\nissued_by: 一个机关\nversion: 2026年\ncaution: 条号变了。\n"
        "articles: [{number: 1, gist: 一条。}]\n",
    ),
    "records/forms/paper.yml": _record(
        "推荐表", "version: 2026年版\nfile: files/paper.txt\nvalid_from: 2026-01-01\nvalid_to: 2026-12-31\n"
    ),
    "files/paper.txt": "",
    "records/stations/tea.yml": _record(
        "茶站",
        "type: 专家工作站\nhost: farm\nfields: [茶学]\ndistrict: 海青\nstart: 2026-01-01\n"
        "end: 2026-11-01\nstatus: 运行\nproject: 防霜\n",
    ),
    "records/stations/closed.yml": _record(
        "旧站",
        "type: 专家工作站\nhost: farm\nfields: [茶学]\ndistrict: 海青\nstart: 2020-01-01\n"
        "status: 撤销\nproject: 防霜\n",
    ),
    "records/facilities/hall.yml": _record(
        "展厅", "type: 科普场馆\naddress: 二号路\nhours: 周末\nfree: true\nbooking: 提前一天\nactivities: [看展]\n"
    ),
    "records/facilities/bare.yml": _record("空地", "type: 科普场馆\n"),
    "records/guides/reward.yml": _record(
        "奖酬",
        """short_answer: 示例的一句话回答
order: 1
theme: 知识产权
stage: 权属与奖酬
rights: [专利]
question: 奖多少？
key_points: [{text: 应当奖励。, cites: [{law: patent-law, article: 15}]}]
deadlines:
  - {name: 发奖金, length: 3 个月, counts_from: 公告之日,
     cites: [{law: patent-law, article: 15}, {law: old-law, article: 15-1}]}
sources: [{law: patent-law}]
""",
    ),
    "records/guides/bare.yml": _record(
        "选择",
        "short_answer: 示例的一句话回答\norder: 2\ntheme: 知识产权\nstage: 选择保护方式\nrights: [专利]\n"
        "question: 选哪种？\n"
        "key_points: [{text: 都行。, cites: [{law: patent-law, article: 15}]}]\nsources: [{law: patent-law}]\n",
    ),
    "records/referrals/housing.yml": _record(
        "公租房",
        """short_answer: 示例的一句话回答
order: 1
topic: 住房与生活
question: 找谁？
bodies: [{name: 住房部门, role: 分房, contact: hotline}, {name: 街道, role: 受理, contact: hotline}]
sources: [{law: patent-law}]
""",
    ),
    "records/rights/unpaid.yml": _record(
        "没发奖金",
        """short_answer: 示例的一句话回答
order: 1
topic: 成果与署名
problem: 没发
law_says: [{text: 应当奖励。, cites: [{law: patent-law, article: 15}]}]
evidence: [证书]
time_limits: [{name: 起诉, length: 3 年, counts_from: 知道之日, cites: [{law: patent-law, article: 15}]}]
steps: [{title: 协商}]
bodies: [{name: 科研、人事部门, role: 核查}, {name: 人民法院, role: 审判}]
sources: [{law: patent-law}]
""",
    ),
}
