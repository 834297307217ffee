"""Finds home addresses: an address with the number of a flat, or one that the text calls a home."""

import re

from .hit import Hit

WHAT = "家庭住址"
_STREET = r"[\u4e00-\u9fff0-9A-Za-z]{0,24}?(?:路|街|道|巷|里|村|弄|胡同|小区|花园|社区|苑|院|号|屯|组)"
_FLAT = r"\d+\s*(?:号楼|栋|幢|座|号|楼|#)?[\s\-]*\d*\s*单元[\s\-]*\d+(?:\s*[室户号])?"
_NEAR_FLAT = re.compile(rf"{_STREET}[\u4e00-\u9fff0-9A-Za-z\s\-#]{{0,20}}?{_FLAT}")
_CALLED = (
    r"家住|家庭住?址|家庭地址|住址|住所地址|居住地址|现居住?(?:地址|于|在)?|现住(?:址|在)?"
    r"|户籍(?:所在)?(?:地|地址)|户口(?:所在)?地|居住在|租住在?"
)
_HOME = re.compile(
    rf"(?:{_CALLED})\s*(?:[:：]|在|为|是)?\s*"
    rf"(?P<it>{_STREET}[\u4e00-\u9fff0-9A-Za-z\s\-#]{{0,24}}?\d+\s*(?:号楼|号院|号|栋|幢|单元|室|户|组))"
)
_SIGN = re.compile(r"单元|住|址|户")
_RECEIVER = re.compile(
    r"[，,、 ]*(?:室|户)?[，,、 ]*[\u4e00-\u9fff]{2,3}(?:先生|女士|老师|同志)?\s*[（(]?(?:收|亲收|启)"
)


def find(text):
    """Yield a Hit for each home address in the folded `text`; a flat alone is unsure, because offices rent flats
    too.
    """
    if not _SIGN.search(text):
        return
    taken = []
    for match in _HOME.finditer(text):
        taken.append(match.span("it"))
        yield Hit(*match.span("it"), WHAT)
    for match in _NEAR_FLAT.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            yield Hit(*match.span(), WHAT, sure=bool(_RECEIVER.match(text, match.end())))
