"""Says in Chinese what stopped Pelican: which file, and what to do. Details for programmers follow, set apart."""

import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound

from ..environment.refusals import refusal, refused_place

TECHNICAL = "—— 以下供程序员查看 ——"
_BACK = "改不了的，用 git 退回上一次能用的样子，再把以下内容发给程序员。"


def told(error, warnings=()):
    """Return the words for `error`, which ended a build, and for the `warnings` that Pelican gave before."""
    technical = [*warnings, *traceback.format_exception(error)]
    return "\n".join([_what(error, warnings), "", TECHNICAL, "".join(technical).rstrip()])


def _what(error, warnings):
    if isinstance(error, TemplateError):  # A missing template is an OSError as well.
        return f"模板{_template(error)}有错：{error}。请改正它；{_BACK}"
    if isinstance(error, OSError):
        return f"{refused_place(error)}读写不了：{refusal(error)}。处理后再运行一次。"
    if isinstance(error, MemoryError):
        return "内存不够。请关闭一些程序，再运行一次。"
    page = _page(error)
    where = f"在做 {page} 的网页时" if page else "在做网站时"
    if warnings:
        return f"{where}停下了：{warnings[-1]}。请改正这一处；{_BACK}"
    return f"{where}，程序出了意料之外的错。请检查最近改过的内容和模板；{_BACK}"


def _template(error):
    """Return the place of the template that `error` is about, " theme/templates/home.html:3 ", or ""."""
    if isinstance(error, TemplateNotFound):
        return f" {error.name} 找不到，或"
    lines = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    if own := getattr(error, "filename", None):
        lines.append((own, error.lineno))
    of_templates = [(Path(file), line) for file, line in lines if "templates" in Path(file).parts]
    if not of_templates:
        return ""
    file, line = of_templates[-1]
    start = len(file.parts) - 1 - file.parts[::-1].index("templates")
    return f" {Path(*file.parts[max(start - 1, 0) :]).as_posix()}:{line} "


def _page(error):
    """Return the content file whose page was being made when `error` came, as staff know it, or None."""
    for frame, _ in reversed(list(traceback.walk_tb(error.__traceback__))):
        for name in ("page", "record", "content", "article"):
            found = frame.f_locals.get(name)
            path = getattr(getattr(found, "record", found), "path", None)
            if isinstance(path, str):
                return path
    return None
