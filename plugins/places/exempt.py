"""Names that contain the name of a place but are not about it: documents, treaties, courts, universities, national
bodies.

They are listed by kind and never guessed: a name that is in no list is reported.
"""

import re

from .words import HAN

# Text in 《》 is the title of a document, and titles are quoted as they are.
_TITLE = re.compile(r"《[^《》]*(?:《[^《》]*》[^《》]*)*》")
# Laws everywhere mention 港澳台, mostly the people who come from there; no association that uses this site has its seat
# there.
_REGION = "(?:香港|澳门|台湾)(?:特别行政区|地区)?"
_PEOPLE = rf"{_REGION}(?:永久性?|定居)?(?:居民|同胞|居住证)"
_ABROAD = re.compile(rf"{_REGION}(?:(?:[、，和及与或]|以及|\s)+{_REGION})+|(?:香港|澳门)特别行政区|台湾地区|{_PEOPLE}")
_SIDE = "[堤岸麓坡]|侧(?!重)|面(?![积向临对试上貌])|边(?![境界疆防缘])|部(?=[的地和与，。、；]|$)"
# Readings that no dictionary of words can tell apart: (names, text before them, text after them).
_OTHER_READINGS = (
    # 洛河北堤 is the northern dyke of a river, 湖北部 is the north of a lake.
    ({"河北", "河南", "湖北", "湖南", "山东", "山西", "江西", "海南"}, "", _SIDE),
    ({"江西"}, "大", "去"),
    ({"海口"}, "", "岸"),
    ({"黑龙江"}, "", "流域|干流|[上中下]游|水系"),
    # 北京时间 is the name of the standard time.
    ({"北京"}, "", "时间"),
    # In 形成都市圈 the 成 belongs to the verb.
    ({"成都", "成都市"}, "[造形建构变展结组集联养合完写制做]", ""),
    # 无锡 also means "without tin", as of solder.
    ({"无锡"}, "", "[焊铅钎]"),
)
_SUBJECTS = (
    "理工|工业|工程|师范|农业|农林|林业|医科|医学|医|药科|中医药|科技|科学技术|信息|交通|外国语|语言|财经|经济|贸易|工商|商|政法|海洋|海事"
    "|石油|电子|电力|水利|地质|矿业|航空|航天|邮电|化工|轻工|纺织|建筑|城市|联合|开放|文理|民族|体育|音乐|美术|电影|戏剧|舞蹈|传媒|警察"
    "|职业|技术|应用|协和"
)
_ENDINGS = re.compile(
    "|".join(
        (
            # Treaties are named after the place where they were signed.
            "条约|公约|宣言|协定|议定书|共识|公报",
            # The law itself sends cases from the whole country to some courts of single cities.
            "(?:自由贸易港)?(?:知识产权|互联网|金融|海事|铁路运输)(?:高级|中级)?法院",
            "(?:省|市|自治区)?(?:第[一二三四五])?(?:高级|中级)人民法院",
            "(?:特别行政区)?基本法|自由贸易港法|国家安全法",
            # Universities, publishers and exchanges serve the whole country, wherever their seat is.
            f"(?:{_SUBJECTS})*(?:大学|学院)(?![生城])",
            "(?:人民|科学技术|教育|古籍|大学|文艺|美术|辞书)*出版社|(?:证券|期货|商品|黄金)交易所",
            f"[{HAN}]{{0,14}}国家(?:重点)?(?:实验室|科学中心|研究中心)",
            # Events in a place belong to the history of the country.
            "起义|战役|事变|大屠杀|冬奥会|奥运会|亚运会|世博会|合作组织",
            # Streets are named after other cities.
            "[东南西北中]?路(?![径线桥演况])|大街|大道",
        )
    )
)
_BODIES = (
    "国家知识产权局|中国科学院|中国工程院|中国社会科学院|中国农业科学院|中国医学科学院|最高人民法院|最高人民检察院|中国证券监督管理委员会"
    "|中国国际经济贸易仲裁委员会|世界知识产权组织|专利审查协作|商标审查协作|国家超级计算|国家技术转移"
)
# A national body with an office in a city: 国家知识产权局专利局北京代办处. No conjunction or preposition may stand in
# between.
_BODY = re.compile(f"(?:{_BODIES})(?:(?![在的和与及或到对向由])[{HAN}]){{0,14}}$")
_OFFICE = re.compile(
    f"[{HAN}]{{0,12}}?(?:代办处|办事处|中心|分院|研究所|研究院|天文台|植物园|分局|监管局|委员会|分会|法庭|基地)"
)
# In 中国海洋大学（青岛） the place says which campus is meant.
_BRACKETS = re.compile("(?:大学|学院|研究所|研究院)[（(]$")
_MOST_BEFORE = 30  # characters before the place in which the name of a body is looked for


class Exempt:
    """Decides where the name of a place is not reported.

    `listed` are whole names that contain one, such as 北京时间.
    """

    def __init__(self, listed=()):
        self._listed = re.compile("|".join(map(re.escape, sorted(listed, key=len, reverse=True)))) if listed else None

    def spans(self, text):
        """Return [(start, end)] of the titles of documents and the listed names in `text`."""
        patterns = (_TITLE, _ABROAD, self._listed) if self._listed else (_TITLE, _ABROAD)
        return [match.span() for pattern in patterns for match in pattern.finditer(text)]

    def covers(self, text, start, end):
        """Return whether the place at text[start:end] is a part of a longer name of one of the kinds above."""
        if _ENDINGS.match(text, end) or _reads_otherwise(text, start, end):
            return True
        before = text[max(0, start - _MOST_BEFORE) : start]
        if _BRACKETS.search(before) and text[end : end + 1] in ("）", ")"):
            return True
        return bool(_BODY.search(before) and _OFFICE.match(text, end))


def _reads_otherwise(text, start, end):
    """Return whether text[start:end] has one of _OTHER_READINGS."""
    around = text[max(0, start - 1) : start], text[end : end + 2]
    return any(
        text[start:end] in names and re.search(f"(?:{before})$", around[0]) and re.match(after, around[1])
        for names, before, after in _OTHER_READINGS
    )
