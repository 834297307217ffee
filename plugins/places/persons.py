"""Recognises personal names that contain the name of a place: 王玉林, 李长春."""

import re

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋"
    "田杜丁沈姜范傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷龙段郝孔邵史毛常万顾赖"
    "武康贺严尹钱施牛洪龚"
)
_RANK = (
    "院士|教授|研究员|工程师|农艺师|博士|硕士|同志|先生|女士|老师|医生|医师|律师"
    "|主任|主席|书记|会长|理事长|所长|校长|院长|专家"
)
_AFTER = re.compile(f"(?:副|高级|总|客座|特聘)*(?:{_RANK})")
_BEFORE = re.compile(f"(?:{_RANK}|、|，|：)$")


def is_a_person(text, start, end):
    """Return whether text[start:end] is a given name.

    It is one if a surname stands right before it, and a title either follows it, or stands before the surname while no
    letter follows. The surnames 和, 于 and 江 are not counted, because they are far more often other words.
    """
    if start < 1 or text[start - 1] not in _SURNAMES:
        return False
    return bool(
        _AFTER.match(text, end)
        or _BEFORE.search(text[max(0, start - 4) : start - 1])
        and not text[end : end + 1].isalpha()
    )
