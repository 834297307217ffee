"""Finds accounts in messengers by which one person is reached: QQ and 微信. Groups and public accounts are not
personal.
"""

import re

from .hit import Hit

_SIGN = re.compile(r"QQ|微信|wechat|[vw]x", re.I)
_QQ = re.compile(
    r"(?<![A-Za-z])QQ(?!\s*(?:群|邮箱|音乐))(?:号码?)?\s*(?:[:：]|是|为)?\s*(?P<it>[1-9]\d{4,10})(?!\d|\s*群)", re.I
)
_QQ_MAIL = re.compile(r"(?<![0-9A-Za-z.\-])(?P<it>[1-9]\d{4,10}@qq\.com)", re.I)
_WECHAT = re.compile(
    r"(?<!企业)(?:微信|WeChat|(?<![A-Za-z])[vw]x)(?!\s*(?:公众|群|小程序|视频号|服务号|订阅号|支付|平台))"
    r"(?:号码?|ID|账号)?\s*(?:[:：]|是|为)?\s*"
    r"(?P<it>[A-Za-z][A-Za-z0-9\-]{5,19}|1[3-9]\d{9})(?![A-Za-z0-9])",
    re.I,
)


def find(text):
    """Yield a Hit for each QQ number and 微信号 in the folded `text`; they are unsure, because an office may have
    one.
    """
    if not _SIGN.search(text):
        return
    for pattern, what in ((_QQ, "QQ 号"), (_QQ_MAIL, "QQ 号"), (_WECHAT, "微信号")):
        for match in pattern.finditer(text):
            yield Hit(match.start("it"), match.end("it"), what, sure=False)
