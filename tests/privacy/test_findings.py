"""Tests that personal data are found however they are typed, and that other numbers are left alone."""

import hashlib
import random
from uuid import UUID

import pytest
from hypothesis import given, strategies

from plugins.privacy.bank_cards import is_right as is_right_card
from plugins.privacy.findings import findings
from plugins.privacy.identity import is_right as is_right_identity

PHONE = "138" + "1234" + "5678"  # a made-up number with its digits in order
NEARLY = "11010519491231002"  # the example of GB 11643-1999 without its check character
IDENTITY = NEARLY + "X"
# The number consists of digits only; the first row with the right check digit is used.
DISABLED = next(number for row in range(1000) if is_right_identity(number := f"11010519491231{row:03}0"))
CARD = "62220210011162457" + "02"
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
CIRCLED = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")
CHINESE = str.maketrans("0123456789", "零一二三四五六七八九")

SPELLINGS = {
    "wide": PHONE.translate(WIDE),
    "circled": PHONE.translate(CIRCLED),
    "Chinese": PHONE.translate(CHINESE),
    "spaces": "138 1234 5678",
    "no-break spaces": "138\u00a01234\u00a05678",
    "wide spaces": "138\u30001234\u30005678",
    "hyphens": "138-1234-5678",
    "dashes": "138—1234—5678",
    "dots": "138.1234.5678",
    "middle dots": "138·1234·5678",
    "other groups": "138 123 45678",
    "brackets": "(138)12345678",
    "wide brackets": "（138）12345678",
    "one by one": "1 3 8 1 2 3 4 5 6 7 8",
    "zero width": "138\u200b1234\u200b5678",
    "soft hyphen": "138\u00ad12345678",
    "direction": "138\u202d12345678",
    "entity": "138&#49;2345678",
    "hexadecimal entity": "138&#x31;2345678",
    "named space": "138&nbsp;1234&nbsp;5678",
    "emphasis": "138**1234**5678",
    "code": "138`1234`5678",
    "tag": "138<b>1234</b>5678",
    "escape": "138\\12345678",
    "YAML escape": "\\u0031\\u0033812345678",
    "country": f"+86 {PHONE}",
    "country at once": f"86{PHONE}",
    "mail": f"{PHONE}@163.com",
    "link": f"tel:{PHONE}",
    "extension": f"{PHONE}-8001",
    "two": f"{PHONE}/{PHONE}",
}


@pytest.mark.parametrize("typed", SPELLINGS.values(), ids=SPELLINGS)
def test_a_mobile_number_is_found_however_it_is_typed(typed):
    assert {(hit.what, hit.sure) for hit in findings(f"请联系{typed}，谢谢。")} == {("手机号", True)}


SURE = {
    "identity": (f"登记：{IDENTITY}。", "身份证号"),
    "identity in groups": ("110105 19491231 002X", "身份证号"),
    "identity wide": (NEARLY.translate(WIDE) + "Ｘ", "身份证号"),
    "identity small letter": (f"{NEARLY}x", "身份证号"),
    "identity with a slip, named": (f"身份证号码：{NEARLY}1", "身份证号"),
    "identity of 15 digits": ("身份证110105491231002", "身份证号"),
    "disabled person": (f"残疾人证号 {DISABLED}42", "残疾人证号"),
    "passport": ("护照号：E12345678", "护照号"),
    "permit": ("港澳通行证C12345678", "通行证号"),
    "card": (f"卡号{CARD}", "银行卡号"),
    "card in groups": ("6222 0210 0111 6245 702", "银行卡号"),
    "home": ("家住测试市测试区测试路66号3号楼2单元501", "家庭住址"),
    "address of a home": ("家庭住址：测试镇测试村12号", "家庭住址"),
    "receiver": ("寄至测试路66号3号楼2单元501室，张某收", "家庭住址"),
    "birth in a form": ("出生日期：1985-07-01", "出生日期"),
    "birthday": ("生日 1985年7月1日", "出生日期"),
}


@pytest.mark.parametrize(("text", "what"), SURE.values(), ids=SURE)
def test_data_of_one_person_are_certain(text, what):
    assert [(hit.what, hit.sure) for hit in findings(text)] == [(what, True)]


UNSURE = {
    "identity with a slip": (f"{NEARLY}1", "身份证号"),
    "over two lines": ("138 1234\n5678", "手机号"),
    "QQ": ("QQ：12345678", "QQ 号"),
    "QQ mail": ("12345678@qq.com", "QQ 号"),
    "WeChat": ("微信号：kexie_office", "微信号"),
    "a flat": ("测试路66号3号楼2单元501室", "家庭住址"),
    "history": ("他生于1935年12月11日", "出生日期"),
    "card with a slip": (f"银行卡号 {CARD[:-1]}3", "银行卡号"),
}


@pytest.mark.parametrize(("text", "what"), UNSURE.values(), ids=UNSURE)
def test_data_that_an_office_may_have_are_uncertain(text, what):
    assert [(hit.what, hit.sure) for hit in findings(text)] == [(what, False)]


INNOCENT = [
    "办公电话：0532-12345678，传真0532—12345679，400-810-1234，12345。",
    "QQ群：123456789，微信公众号：kexie2020，企业微信：kexie2020，QQ邮箱",
    "1986年1月1日（含）以后出生，女性1981年1月1日以后出生；出生于1986年1月1日以后的",
    f"（2023）鲁0211民初{PHONE}号",
    f"https://host.example/{PHONE}?id={IDENTITY}",
    "ZL201310123456.7",
    f"到账{PHONE}元",
    "3.13812345678",
    "统一社会信用代码 91370211MA3C000000",
    "对公账户 6222021001116245702",
    "ISBN 978-7-115-12345-6",
    "2026-11-23 10:30 至 2026-12-31 17:00",
    "138****5678",
    "住址、出生日期一律不写",
    "电话 13800",
    "会址：测试路66号3号楼501室",
    "doi 10.1038/s41586-13812345678-2",
]


@pytest.mark.parametrize("text", INNOCENT)
def test_other_numbers_are_left_alone(text):
    assert findings(text) == []


def test_generated_names_with_many_digits_are_left_alone():
    """The manual tells staff to paste fingerprints; an earlier rule took 348 of 100,000 for telephone numbers."""
    chance = random.Random(1)
    names = [f"    sha256: {hashlib.sha256(bytes([seed % 256, seed // 256])).hexdigest()}" for seed in range(20_000)]
    names += [f"md5 {hashlib.md5(name.encode()).hexdigest()}" for name in names[:5_000]]
    names += [str(UUID(int=chance.getrandbits(128))) for _ in range(5_000)]
    names += [f"案号：（2023）鲁0211民初{chance.randrange(10**11)}号" for _ in range(5_000)]
    names += [f"专利号 ZL20131{chance.randrange(10**7):07}.{chance.choice('0123456789X')}" for _ in range(5_000)]
    assert len(names) == 40_000
    assert [name for name in names if findings(name)] == []


NOTHING = strategies.sampled_from(["", "\u200b", "**", "&#8203;"])


@given(
    strategies.text("甲乙，。 \n*_x", max_size=30),
    strategies.lists(NOTHING, min_size=10, max_size=10),
    strategies.sampled_from([str.maketrans({}), WIDE]),
)
def test_a_hit_names_the_characters_as_typed(before, between, spelling):
    typed = "".join(digit + more for digit, more in zip(PHONE.translate(spelling), [*between, ""], strict=True))
    text = f"{before}。{typed}。后面"
    assert [text[hit.start : hit.end] for hit in findings(text)] == [typed]


@given(strategies.text())
def test_any_text_can_be_searched(text):
    assert all(0 <= hit.start < hit.end <= len(text) for hit in findings(text))


def test_check_characters_follow_their_standards():
    """The examples come from GB 11643-1999 and from ISO/IEC 7812-1 (the Luhn algorithm)."""
    assert [is_right_identity(f"{NEARLY}{check}") for check in "0123456789X"] == [*[False] * 10, True]
    assert [is_right_card(f"7992739871{check}") for check in range(10)] == [check == 3 for check in range(10)]
