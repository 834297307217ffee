"""The sixteen tasks: what the visitor wants, the steps, and the sentences that show that the task has ended right.

A step is a method of Visitor with its words: `("tap", "激励")` touches what reads 激励.
"""

from dataclasses import dataclass

SEARCH = "您想办什么事"


@dataclass(frozen=True)
class Task:
    """One task.

    At its end the screen shows all sentences in `ends`. No statement in the largest letters of any screen on the way
    begins with a text in `never`, because it would be a wrong answer to the visitor.
    """

    name: str
    wish: str
    steps: list
    ends: list
    never: tuple = ()


def search(words):
    """Return the steps that ask the search of the home page for `words`."""
    return [("type", SEARCH, words), ("send",)]


TASKS = [
    Task(
        "grace period",
        "论文两个月前登在期刊上，还能不能申请专利，到哪一天",
        [
            *search("算期限"),
            ("tap", "期限计算"),
            ("choose", "是哪种情形", "申请专利以前：公开过、在别处申请过"),
            ("choose", "从哪一天算起", "首次公开、展出、发表或者被泄露之日"),
            ("tap", "论文登在期刊上"),
        ],
        ends=["不适用", "那一次公开已经是现有技术"],
        never=("6个月", "2027年", "3月"),
    ),
    Task(
        "reward",
        "专利批了，单位和我没有约定过奖金，该给多少，什么时候给",
        [("tap", "维权"), ("tap", "拿到职务发明的奖励和报酬")],
        ends=["奖金怎样给，有约定或者规章吗", "没有约定，单位的规章制度也没有规定：3个月", "一项发明专利不少于4000元"],
        never=("3个月", "4000元"),
    ),
    Task(
        "youth award",
        "1990年生，2024年出的成果，能不能报青年科技奖，到哪天为止",
        [
            *search("青年科技奖"),
            ("tap", "2026年度青年科技奖评选"),
            ("tap", "对照我的情况"),
            ("tap", "个人"),
            ("tap", "本地"),
            ("type", "出生日期 年", "1990"),
            ("tap", "男"),
            ("type", "成果时间 年", "2024"),
            ("tap", "以上都没有"),
            ("tap", "无失信记录"),
            ("tap", "看对照结果"),
        ],
        ends=["2026年度青年科技奖评选", "2027年2月26日 17:00 截止", "各条都符合"],
        never=("不符合",),
    ),
    Task(
        "expert",
        "薄板一焊就变形，找哪位专家，怎样约",
        [*search("焊接变形"), ("tap", "示例专家（机械设计与焊接）")],
        ends=["可以帮您", "焊接顺序和夹具的优化", "怎样预约"],
    ),
    Task(
        "demand",
        "把技术难题写成需求，交给科协",
        [
            ("tap", "创业"),
            ("tap", "提一个技术需求"),
            ("tap", "在网页上填写"),
            ("type", "需求名称", "薄板焊接变形"),
            ("tap", "下载填好的表"),
        ],
        ends=["已下载“技术需求表.docx”"],
    ),
    Task(
        "learning hours",
        "评职称要学时证明，找谁开，几天",
        search("学时证明"),
        ends=["更正和开证明5个工作日内办好", "补登、更正、开证明找学会部"],
    ),
    Task(
        "transfer share",
        "成果转让了，单位一分钱没分给我",
        [*search("成果转化的钱没分给我"), ("tap", "单位不给职务发明奖励、报酬"), ("tap", "这周先做什么")],
        ends=["这周先做", "找出您与单位的约定、单位的奖酬制度", "书面向单位提出要求，留下送达凭证"],
        never=("3个月", "4000元"),
    ),
    Task(
        "certificate",
        "收到一份获奖证书，编号是真的吗",
        [
            *search("证书是真的吗"),
            ("tap", "证书核对"),
            ("type", "证书编号", "示例2024-001"),
            ("tap", "查证书"),
        ],
        ends=["查到了", "示例获奖者（海水养殖）", "已表彰"],
        never=("没有查到",),
    ),
    Task(
        "calendar",
        "把评奖的日期都放进手机的日历",
        [("tap", "激励"), ("tap", "复制网址")],
        ends=["已复制，粘贴到日历软件里"],
    ),
    Task(
        "combined papers",
        "同时报优秀科技工作者和青年科技奖，一共备哪些材料，交到哪里",
        [
            ("tap", "激励"),
            ("tap", "备材料，几项一起备"),
            ("tick", "2026年度优秀科技工作者评选"),
            ("tick", "2026年度青年科技奖评选"),
            ("read", "2 项合在一起：共 7 种材料"),
            ("read", "纸质材料盖章后送交或者邮寄"),
        ],
        ends=["2027年2月26日（星期五） 17:00 截止", "由所在单位或者所属学会推荐", "问谁"],
    ),
    Task(
        "telephone",
        "琅琊的人，知识产权的事给谁打电话",
        [("tap", "找谁"), ("choose", "什么事", "知识产权"), ("choose", "在哪里", "琅琊"), ("tap", "12330知识产权")],
        ends=["打电话：12330"],
    ),
    Task(
        "complaint",
        "窗口的人态度不好，到哪里投诉",
        [*search("投诉"), ("tap", "投诉和意见")],
        ends=["投诉本会的服务、活动、评选、人员", "不愿意找本会的，打12345"],
        never=("网站找错",),
    ),
    Task(
        "stations of a town",
        "琅琊有哪些专家工作站",
        [("tap", "专家工作站"), ("tap", "区域"), ("tap", "琅琊"), ("read", "3 条")],
        ends=["琅琊海参专家工作站（示例）"],
    ),
    Task(
        "form",
        "权益受了损，把权益诉求登记表填好",
        [
            *search("权益诉求登记表"),
            ("tap", "权益诉求登记表"),
            ("tap", "在网页上填写"),
            ("type", "姓名", "示例"),
            ("tap", "下载填好的表"),
        ],
        ends=["已下载“权益诉求登记表.docx”"],
    ),
    Task(
        "event",
        "报名社区急救课，怎样报，到哪天",
        [("tap", "学习"), ("tap", "社区急救与冬季用火用电课"), ("tap", "看怎样报名")],
        ends=["报名截止：2026年12月3日", "在社区服务台报名"],
    ),
    Task(
        "term",
        "合同里写的惩罚性赔偿是什么意思",
        search("惩罚性赔偿"),
        ends=["按确定的数额1倍以上5倍以下判决的赔偿"],
    ),
]

BY_KEYBOARD = ("grace period", "certificate", "combined papers", "telephone", "event")
