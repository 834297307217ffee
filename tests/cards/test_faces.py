"""The fonts of cards: found, or missed in words; measured as they are drawn."""

import pytest
from PIL import Image, ImageDraw

from plugins.cards.faces import FacesMissing, faces_in


def test_missing_fonts_are_said_with_the_way_out(tmp_path):
    with pytest.raises(FacesMissing) as fault:
        faces_in(tmp_path)
    assert str(fault.value) == (
        "画分享图需要思源黑体，但设置 CARD_FONTS 所指的文件夹里没有 400Regular/NotoSansSC_400Regular.ttf："
        f"{tmp_path}。请在项目根目录运行 npm ci，再重新构建。"
    )
    with pytest.raises(FacesMissing, match="（未设置）。请在项目根目录运行 npm ci"):
        faces_in(None)


def test_a_chinese_character_is_one_em_wide_and_a_letter_is_as_wide_as_itself(faces):
    bold = faces["700"]
    assert bold.width("科技工作者，《》") == 8
    assert 0.5 < bold.width("A") < 0.75
    assert bold.width("AI for Science") == pytest.approx(sum(bold.width(letter) for letter in "AI for Science"))


@pytest.mark.parametrize("text", ["2026年AI for Science培训班", "《专利法》（2020年修正）", "WAVE To Ty"])
def test_what_is_measured_is_what_is_drawn(faces, text):
    size = 60
    picture = Image.new("L", (1200, 100))
    ImageDraw.Draw(picture).text((0, 70), text, 255, faces["700"].at(size), anchor="ls")
    assert picture.getbbox()[2] <= faces["700"].width(text) * size + len(text) / 2  # hinting rounds every advance
    assert faces["700"].at(size).getlength(text) == pytest.approx(faces["700"].width(text) * size, abs=len(text) / 2)
