"""The preview keeps the last good site and says what is wrong."""

from plugins.preview.server import Preview
from plugins.publishing.build import Order
from tests.content_folders import TODAY, fixture_and


def test_a_fault_is_said_and_the_site_stays(tmp_path):
    content = fixture_and(tmp_path, {})
    said = []
    preview = Preview(Order(content=content, output=tmp_path / "output", today=TODAY), said.append)
    preview.rebuild()
    assert said == ["已更新。"]
    good = (tmp_path / "output/awards/youth-award/index.html").read_bytes()
    award = content / "records/awards/youth-award.md"
    award.write_text(award.read_text(encoding="utf-8").replace("市级", "世界级"), encoding="utf-8")
    preview.rebuild()
    assert "“级别”应为 国家级、省级、市级、区县级 之一，现为“世界级”" in said[1]
    assert said[2] == "页面仍是上一次成功的样子；改好后保存，会自动再试。"
    assert (tmp_path / "output/awards/youth-award/index.html").read_bytes() == good
