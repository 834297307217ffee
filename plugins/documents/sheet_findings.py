"""Findings in a workbook: hidden sheets, rows and columns, comments, links, the data of pivot tables."""

import re

from .finding import Finding
from .package import local_name

_LINKED = Finding("链接着别的工作簿，里面存着那边的数据和路径。请在“数据 → 编辑链接”里断开链接，再保存")
_CONNECTED = Finding("里有数据连接，写着数据库或文件在哪里。请在“数据 → 查询和连接”里删去，再保存")
_HISTORY = Finding("是共享工作簿，记着每个人改过什么。请在“审阅 → 共享工作簿”里取消共享，再保存")
_PIVOT = Finding("里的数据透视表带着算它用的全部数据。数据不公开的，请复制它，选择性粘贴为数值", stops=False)
_OF_RELATIONS = {
    "externalLink": _LINKED,
    "connections": _CONNECTED,
    "revisionHeaders": _HISTORY,
    "pivotCacheDefinition": _PIVOT,
}
_TRUE = ("1", "true")


def findings_of(package):
    """Return [Finding] of the workbook in the Package `package`."""
    found = [finding for what, finding in _OF_RELATIONS.items() if package.related(package.main, what)]
    targets = {relation.id: relation.target for relation in package.relations(package.main)}
    hidden = []
    for sheet in (each for each in package.tree(package.main).iter() if local_name(each) == "sheet"):
        part = targets.get(next((value for key, value in sheet.attrib.items() if key.endswith("}id")), None))
        name = sheet.get("name")
        if sheet.get("state") in ("hidden", "veryHidden"):
            hidden.append(name)
        if part in package.names:
            found += _of_sheet(package, part, name)
    if hidden:
        found.append(
            Finding(f"里有隐藏的工作表“{'”“'.join(hidden)}”，别人右键就能取消隐藏。请取消隐藏，不公开的删去，再保存")
        )
    return found


def _of_sheet(package, part, name):
    """Yield the Findings of the sheet `name` in the part `part`."""
    kinds = ("comment", "threadedComment")
    remarks = sum(
        local_name(each) in kinds
        for other in package.related(part, "comments", "threadedComment")
        for each in package.tree(other).iter()
    )
    if remarks:
        yield Finding(f"的工作表“{name}”里有批注，批注人的名字也在里面。请选中全表，点“审阅 → 删除（批注）”，再保存")
    if re.search(rb'hidden\s*=\s*["\'](?:1|true)', package.read(part)) and (place := _first_hidden(package.tree(part))):
        yield Finding(
            f"的工作表“{name}”里{place}是隐藏的，里面有内容，别人一点就能显示。请取消隐藏（或清除筛选），不公开的删去，再保存"
        )


def _first_hidden(tree):
    """Return in Chinese which row or column of a sheet is hidden and has content; None if there is none."""
    columns = [
        (int(each.get("min")), int(each.get("max")))
        for each in tree.iter()
        if local_name(each) == "col" and each.get("hidden") in _TRUE
    ]
    for row in (each for each in tree.iter() if local_name(each) == "row"):
        for place, cell in enumerate(row, 1):
            if not any(local_name(each) in ("v", "is", "f") for each in cell):
                continue
            if row.get("hidden") in _TRUE:
                return f"第 {row.get('r', '？')} 行"
            letters = re.match("[A-Z]*", cell.get("r", ""))[0]
            if any(first <= (_number(letters) or place) <= last for first, last in columns):
                return f" {letters or place} 列"
    return None


def _number(letters):
    """Return the number of the column `letters`: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
