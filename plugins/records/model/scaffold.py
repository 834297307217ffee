"""Writes a new record to fill in: every field of its kind, with label and help as comments."""

import re
from pathlib import Path

from pydantic_core import PydanticUndefined

from ..reading.problem import nearest
from .fields import SLUG
from .kind import all_kinds
from .layer import stack_of
from .strays import SUFFIXES

BODY = "正文写在这里。"


class ScaffoldRefused(Exception):
    """No file was written; the message says why and what to do."""


def write_scaffold(content, kind_name, slug):
    """Write a scaffold of `kind_name` named `slug` below the folder `content`; return its Path.

    Raises ScaffoldRefused for an unknown kind, a bad name, a missing folder,
    and a file that exists here or in a layer below.
    """
    if not Path(content).is_dir():
        raise ScaffoldRefused(f"没有 {content} 这个内容文件夹。请检查 --content 后面的路径")
    kinds = all_kinds()
    kind_name = next((kind.name for kind in kinds.values() if kind.label == kind_name), kind_name)
    if kind_name not in kinds:
        raise ScaffoldRefused(f"没有“{kind_name}”这一类。{nearest(kind_name, kinds)}可写：{'、'.join(kinds)}")
    if not re.fullmatch(SLUG, slug):
        raise ScaffoldRefused(f"文件名“{slug}”应为小写字母、数字和连字符，如 youth-award")
    kind = kinds[kind_name]
    file = free_place(content, kind, slug)
    prose = kind.fields.with_body
    file.parent.mkdir(parents=True, exist_ok=True)
    text = scaffold(kind)
    file.write_text(f"---\n{text}---\n\n{BODY}\n" if prose else text, encoding="utf-8", newline="\n")
    return file


def free_place(content, kind, slug):
    """Return the Path of a new record `slug` of `kind` below the folder `content`.

    Raises ScaffoldRefused if one of that name exists here or in a layer below.
    """
    folder = Path(content) / kind.folder
    existing = [folder / f"{slug}{suffix}" for suffix in SUFFIXES if (folder / f"{slug}{suffix}").exists()]
    if existing:
        raise ScaffoldRefused(f"{existing[0]} 已经有了。请换一个文件名，或直接修改它")
    for layer in stack_of(content)[0][:-1]:
        if any((layer.folder / kind.folder / f"{slug}{suffix}").exists() for suffix in SUFFIXES):
            raise ScaffoldRefused(
                f"下面的“{layer.name}”层已经有 {kind.folder}/{slug}，新的会整页代替它。请换一个文件名；"
                "真要代替，把那个文件复制过来再改"
            )
    return folder / f"{slug}{'.md' if kind.fields.with_body else '.yml'}"


def scaffold(kind):
    """Return the text of an empty record of `kind`: required fields first, the others commented out."""
    fields = kind.fields.model_fields
    needed = [name for name, info in fields.items() if info.is_required()]
    others = [name for name in fields if name not in needed and name != "draft"]
    lines = [f"# {kind.label}：{kind.fields.purpose}", "# 写完删去 draft 一行。# 开头的行是说明。", "draft: true", ""]
    for name in needed:
        lines += [f"# {fields[name].title}：{fields[name].description}", f"{name}:"]
    lines += ["", "# ---- 以下按需要填写，去掉行首的“# ” ----"]
    for name in others:
        lines += [f"# {fields[name].title}：{fields[name].description}", f"# {name}:{_default(fields[name])}"]
    return "\n".join(lines) + "\n"


def _default(info):
    if info.default in (None, PydanticUndefined):
        return ""
    return f" {str(info.default).lower() if isinstance(info.default, bool) else info.default}"
