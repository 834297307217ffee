"""Turns lunr.js into an ES module at build time, so that the repository holds no copy of it."""

_HEAD = """\
// lunr.js as published, wrapped so that the search client can import it.
const define = undefined, module = {exports: {}}, exports = module.exports;
"""
_TAIL = "\nexport default module.exports;\n"


class LunrMissing(Exception):
    """The file that the setting LUNR_JS names does not exist."""


def read_lunr(path):
    """Return the source of lunr.js at `path` (a pathlib.Path, or None).

    Raises LunrMissing with advice.
    """
    if not path or not path.is_file():
        raise LunrMissing(
            f"搜索需要 lunr.js，但设置 LUNR_JS 所指的文件不存在：{path or '（未设置）'}。"
            "请在项目根目录运行 npm ci，再重新构建。"
        )
    return path.read_text(encoding="utf-8")


def es_module(source):
    """Wrap the CommonJS `source` as an ES module whose default export is its exports.

    `define` is hidden so that a page with an AMD loader gets the same module. The licence comment is part of the source
    and stays.
    """
    return _HEAD + source + _TAIL
