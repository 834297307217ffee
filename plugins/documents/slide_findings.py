"""Findings in a presentation: hidden slides, comments, notes for the speaker."""

from .finding import Finding
from .package import local_name

_FALSE = ("0", "false")


def findings_of(package):
    """Yield the Findings of the presentation in the Package `package`."""
    hidden, remarks, notes = 0, 0, 0
    for slide in package.related(package.main, "slide"):
        hidden += package.tree(slide).get("show") in _FALSE
        remarks += sum(
            local_name(each) in ("cm", "comment")
            for part in package.related(slide, "comments")
            for each in package.tree(part).iter()
        )
        notes += any(_has_words(package.tree(part)) for part in package.related(slide, "notesSlide"))
    if hidden:
        yield Finding(f"里有 {hidden} 张隐藏的幻灯片，下载的人看得见。请在左侧右键取消隐藏，不公开的删去，再保存")
    if remarks:
        yield Finding("里有批注，批注人的名字也在里面。请点“审阅 → 删除 → 删除此演示文稿中的所有批注”，再保存")
    if notes:
        yield Finding(
            f"里有 {notes} 张幻灯片写着备注，下载的人看得见。不公开的，请用“文件 → 信息 → 检查文档”删去演示文稿备注",
            stops=False,
        )


def _has_words(notes):
    """Return whether the body of the notes page has text; every notes page has a page number besides."""
    for shape in (each for each in notes.iter() if local_name(each) == "sp"):
        kinds = {each.get("type") for each in shape.iter() if local_name(each) == "ph"}
        if "body" in kinds and any((each.text or "").strip() for each in shape.iter() if local_name(each) == "t"):
            return True
    return False
