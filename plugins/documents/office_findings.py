"""Findings in any Office file: macros, embedded files, links to files elsewhere, a signature."""

import re

from .finding import Finding
from .office_cleaning import is_signed
from .package import source_of

_MACRO = Finding("里有宏（程序），很多单位的电脑会拦下它。请另存为不带宏的格式（.docx、.xlsx、.pptx）")
_EMBEDDED = Finding(
    "里嵌着别的文件，双击就能打开，里面的内容没有检查过。请删去它，要公开的另外放一个文件；只是给人看的，粘贴为图片"
)
_CHART_DATA = Finding(
    "里的图表带着画图用的整张数据表，双击就能打开。数据不公开的，请复制图表，选择性粘贴为图片", stops=False
)
_FIELD = Finding("里有控件（ActiveX），很多单位的电脑会拦下它。请用内容控件或空格代替")
_SIGNED = Finding(
    "有数字签名，改一个字节就会失效，所以照原样公开，文件属性里的作者、单位也在里面。不想公开的，请去掉签名",
    stops=False,
)
# The last alternative is a path of the site.
_PLAIN_LINKS = re.compile(r"(?:https?|mailto|tel):|#|(?![a-z]:|//)[^\\:]*$", re.I)


def findings_of(package):
    """Return [Finding] of the Package `package` of any Office program."""
    found = [_SIGNED] if is_signed(package) else []
    for rels in (name for name in package.names if name.endswith(".rels")):
        chart = "/charts/" in rels
        found += [finding for each in package.relations(source_of(rels)) if (finding := _of_relation(each, chart))]
    return list(dict.fromkeys(found))


def _of_relation(relation, chart):
    if relation.what == "vbaProject":
        return _MACRO
    if relation.external:
        return _of_address(relation)
    if relation.what in ("oleObject", "package", "aFChunk"):
        return _CHART_DATA if chart and relation.what == "package" else _EMBEDDED
    return _FIELD if relation.what == "control" else None


def _of_address(relation):
    if relation.what == "hyperlink":
        return (
            None
            if _PLAIN_LINKS.match(relation.target)
            else Finding(
                f"里有一个链接指向本机或单位里的文件“{relation.target}”，别人打不开，还看得见路径。请改成网址，或取消超链接"
            )
        )
    if relation.what == "attachedTemplate":  # removed when the file is cleaned
        return None
    return Finding(
        f"里链接着别处的文件“{relation.target}”，打开时会去那里取。请在“文件 → 信息 → 编辑指向文件的链接”里断开链接"
        "（表格在“数据 → 编辑链接”），图片重新插入"
    )
