"""Guides got a theme, and referrals got topics; a site that stands on no other layer needs both word lists."""

from datetime import date

from ..texts import SITE

SINCE = date(2026, 11, 30)
TITLE = "词表多了两张：指引的主题、找对部门的类别"

_LISTS = {
    "guide-themes": """\
# 指引主题：内容里写 label，网址里用 id。新增一项加一行即可，id 用小写字母和连字符，定了不改。hue 说归哪个平台。
title: 指引主题
terms:
  - {id: ip, label: 知识产权, hue: rights}
  - {id: results, label: 成果转化, hue: startup}
  - {id: tax, label: 税收与资质, hue: startup}
  - {id: startup, label: 兼职与创业, hue: startup}
  - {id: projects, label: 项目与经费, hue: startup}
  - {id: integrity, label: 诚信与伦理, hue: rights}
  - {id: data, label: 数据与保密, hue: rights}
  - {id: titles, label: 职称与学习, hue: learning}
  - {id: labour, label: 劳动与保障, hue: rights}
  - {id: societies, label: 学会与荣誉, hue: honour}
  - {id: outreach, label: 科普, hue: learning}
""",
    "referral-topics": """\
# 找对部门的类别：内容里写 label，网址里用 id。新增一项加一行即可，id 用小写字母和连字符，定了不改。
title: 找对部门的类别
terms:
  - {id: startup, label: 创业与资金}
  - {id: projects, label: 科技项目}
  - {id: farming, label: 农业生产}
  - {id: work, label: 就业与社保}
  - {id: housing, label: 住房与生活}
  - {id: education, label: 教育与证书}
  - {id: border, label: 出入境与外国人}
  - {id: market, label: 消费与市场}
  - {id: safety, label: 环境与安全}
""",
}


def migrate(layer):
    """Add each list that a site without layers below it lacks; lists for many sites come with the layer for them."""
    for name, text in _LISTS.items():
        path = f"vocabularies/{name}.yml"
        if SITE in layer.texts and layer.layer.height == 0 and path not in layer.there:
            layer.add(path, text, "新建这张词表，词可以照本会的改")
