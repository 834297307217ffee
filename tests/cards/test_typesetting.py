"""Tests how titles are set on a card: 1 to 60 characters, brackets, titles of books, Latin words."""

import re

import pytest
from hypothesis import given, settings, strategies

from plugins.cards.typesetting import Typesetter

WIDTH = 1072
# (font size, most lines), as in theme/templates/cards/page.svg
STEPS = ((96, 1), (76, 2), (68, 2), (60, 3), (54, 3), (48, 4))
SIXTY = (
    "关于开展面向全区科技工作者的创新创业学习交流表彰激励和权益维护服务工作情况调查研究并征求意见建议的示例名称关于"
    "开展面向全"
)
TITLES = {
    "奖": (96, ["奖"]),
    "科技工作者之家": (96, ["科技工作者之家"]),
    "成果被侵权，证据怎么留、去哪里告": (76, ["成果被侵权，", "证据怎么留、去哪里告"]),
    "中华人民共和国商标法（2026年修订）": (76, ["中华人民共和国商标法", "（2026年修订）"]),
    "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）": (
        60,
        ["最高人民法院关于审理劳动争议案件", "适用法律问题的解释（一）"],
    ),
    "关于推荐2026年度优秀科技工作者人选的通知": (76, ["关于推荐2026年度", "优秀科技工作者人选的通知"]),
    "AI for Science": (96, ["AI for Science"]),
    "解读《中华人民共和国促进科技成果转化法》": (76, ["解读《中华人民共和国", "促进科技成果转化法》"]),
}


@pytest.fixture(scope="module")
def bold(faces, cohesion):
    return Typesetter(faces["700"], cohesion)


def size_and_lines(bold, title, width=WIDTH, steps=STEPS):
    setting = bold.fitted(title, width, steps)
    return setting.size, [line.text for line in setting.lines]


@pytest.mark.parametrize("title", TITLES)
def test_titles_break_where_a_reader_would(bold, title):
    assert size_and_lines(bold, title) == TITLES[title]


@pytest.mark.parametrize(
    "title",
    [
        *TITLES,
        SIXTY,
        SIXTY[:30],
        "第23届中国国际工业博览会新一代信息技术与应用展CIIF Awards 2026申报",
        "关于举办2026年AI for Science与大模型应用（PyTorch/CUDA）培训班暨《生成式人工智能服务管理暂行办法》宣讲会",
    ],
)
def test_every_title_fits_whole_without_a_lone_character_or_stray_punctuation(bold, faces, title):
    setting = bold.fitted(title, WIDTH, STEPS)
    texts = [line.text for line in setting.lines]
    assert re.sub(r"\s", "", "".join(texts)) == re.sub(r"\s", "", title)
    assert all(faces["700"].width(text) * setting.size <= WIDTH for text in texts)
    assert len(texts) <= dict(STEPS)[setting.size]
    for text in texts:
        assert len(texts) == 1 or len(re.sub(r"\W", "", text)) > 1
        assert not re.match(r"[，。；：！？、》）”…]", text)
        assert not re.search(r"[《（“]$", text)


def test_an_opening_bracket_hangs_into_the_margin(bold):
    setting = bold.fitted("中华人民共和国商标法（2026年修订）", WIDTH, STEPS)
    assert [line.hang for line in setting.lines] == [0, 0.5]


def test_longer_titles_are_set_smaller(bold):
    sizes = [bold.fitted(SIXTY[:count], WIDTH, STEPS).size for count in (1, 8, 14, 30, 45, 60)]
    assert sizes == sorted(sizes, reverse=True)
    assert len(SIXTY) == 60


def test_a_word_longer_than_a_line_is_broken_anywhere(bold):
    _, lines = size_and_lines(bold, "https://example.org/" + "a" * 60)
    assert "".join(lines) == "https://example.org/" + "a" * 60


def test_a_text_that_does_not_fit_is_shortened_at_its_end(bold):
    assert size_and_lines(bold, "先申请，后发表。地方年会不在宽限之列", 400, ((48, 1),)) == (48, ["先申请，后发表。"])
    assert size_and_lines(bold, "没有句号的一行字写得太长了", 400, ((48, 1),)) == (48, ["没有句号的一行…"])


# Text that people may paste into titles and summaries, from letters without a space to characters without a width.
WORDS = strategies.one_of(
    strategies.text(strategies.characters(exclude_categories=["Cs"])),
    strategies.text("，。；！？、《》（）“”…— ", max_size=60),
    strategies.text("a1/-.", min_size=40, max_size=200),
    strategies.sampled_from(
        ["https://example.org/" + "a1/" * 30, "\u200b" * 50, "👩‍🔬" * 40, "《》", "科技工作者" * 400, "字 " * 900]
    ),
)


@settings(max_examples=80, deadline=None, database=None, derandomize=True)
@given(
    strategies.lists(WORDS, max_size=4).map(" ".join),
    strategies.sampled_from([STEPS, ((48, 1),), ((30, 2),)]),
    strategies.sampled_from([WIDTH, 416, 60]),
)
def test_any_text_is_set_within_its_width_and_in_its_order(bold, faces, text, steps, width):
    setting = bold.fitted(text, width, steps)
    lines = [line.text for line in setting.lines]
    assert len(lines) <= dict(steps)[setting.size]
    assert all(lines) and all(faces["700"].width(line) * setting.size <= width + 0.001 for line in lines)
    said, typed = (re.sub(r"\s", "", each) for each in ("".join(lines), text))
    assert said == typed or typed.startswith(said[:-1]) and said[-1] in "…。！？"


def test_a_very_long_text_is_shortened_in_few_steps(bold, monkeypatch):
    """The test counts calls instead of seconds, so it does not depend on the machine."""
    tried = []
    best = bold._best
    monkeypatch.setattr(bold, "_best", lambda units, *rest: tried.append(len(units)) or best(units, *rest))
    assert size_and_lines(bold, "长" * 1_000_000)[1][-1].endswith("…")
    assert max(tried) < 300 and len(tried) < 300
