"""Tests how the fonts of cards are found, and that text is measured as it is drawn."""

import pytest
from PIL import Image, ImageDraw

from plugins.cards.faces import FacesMissing, faces_in


def test_the_message_about_missing_fonts_says_what_to_do(tmp_path):
    with pytest.raises(FacesMissing) as fault:
        faces_in(tmp_path)
    assert str(fault.value) == (
        "画分享图需要思源黑体，但设置 CARD_FONTS 所指的文件夹里没有 400Regular/NotoSansSC_400Regular.ttf："
        f"{tmp_path}。请在项目根目录运行 npm ci，再重新构建。"
    )
    with pytest.raises(FacesMissing, match="（未设置）。请在项目根目录运行 npm ci"):
        faces_in(None)


def test_a_chinese_character_is_one_em_wide_and_letters_have_their_own_widths(faces):
    bold = faces["700"]
    assert bold.width("科技工作者，《》") == 8
    assert 0.5 < bold.width("A") < 0.75
    assert bold.width("AI for Science") == pytest.approx(sum(bold.width(letter) for letter in "AI for Science"))


@pytest.mark.parametrize("text", ["2026年AI for Science培训班", "《专利法》（2020年修正）", "WAVE To Ty"])
def test_the_measured_width_is_the_drawn_width(faces, text):
    size = 60
    picture = Image.new("L", (1200, 100))
    ImageDraw.Draw(picture).text((0, 70), text, 255, faces["700"].at(size), anchor="ls")
    # Hinting rounds the advance of every character.
    assert picture.getbbox()[2] <= faces["700"].width(text) * size + len(text) / 2
    assert faces["700"].at(size).getlength(text) == pytest.approx(faces["700"].width(text) * size, abs=len(text) / 2)


@pytest.mark.parametrize(
    "text, lacking",
    [("青年科技奖（2026 年）《》 — №", False), ("About", False), ("монгол", False), ("ئۇيغۇرچە", True), ("བོད", True)],
)
def test_a_face_knows_which_characters_it_lacks(faces, text, lacking):
    assert {face.lacks(f"奖{text}") for face in faces.values()} == {lacking}
