"""Tests how lunr.js becomes a module, and the message about a missing lunr.js."""

from pathlib import Path

import pytest

from plugins.search.es_module import LunrMissing, es_module, read_lunr


def test_the_licence_comment_stays(lunr_js):
    module = es_module(read_lunr(lunr_js))
    assert "@license MIT" in module
    assert module.endswith("export default module.exports;\n")


@pytest.mark.parametrize("path, shown", [(None, "（未设置）"), (Path("no/lunr.js"), "no/lunr.js")])
def test_the_message_about_a_missing_file_says_what_to_do(path, shown):
    with pytest.raises(LunrMissing) as caught:
        read_lunr(path)
    assert str(caught.value) == (
        f"搜索需要 lunr.js，但设置 LUNR_JS 所指的文件不存在：{Path(shown) if path else shown}。"
        "请在项目根目录运行 npm ci，再重新构建。"
    )
