"""File names: which cannot be an address, which some machine refuses, and which name to offer instead."""

import os
import re
import unicodedata
from pathlib import Path

from ..reading.problem import Problem
from .fields import SLUG

# Windows keeps these names for devices, whatever follows the dot ("Naming Files, Paths, and Namespaces", Microsoft).
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_REFUSED = re.compile(r"[<>:\"\\|?*\x00-\x1f]|[. ]$")
_COPY = re.compile(
    r"[\s_-]*(?:副本|拷贝|复件|copy)(?:[\s_-]*[(（]?\d*[)）]?)?$|\s*[(（]\d+[)）]$"
    r"|^(?:副本|复件)[\s_-]*",
    re.IGNORECASE,
)
_LEFT_BEHIND = re.compile(r"~\$.*|.*~|.*\.(?:bak|tmp|temp|old|orig|rej|swp|crdownload|part)", re.IGNORECASE)
_EXTENSION = {".yaml": ".yml", ".markdown": ".md", ".mdown": ".md", ".mkd": ".md"}


def fault_of(name):
    """Return what is wrong with `name`, which is unfit for the file of a record, and what to do."""
    if _LEFT_BEHIND.fullmatch(name):
        return f"文件“{name}”是程序自动留下的，不是记录。请关闭打开着它的程序，删去这个文件"
    stem, extension = os.path.splitext(re.sub(r"\.txt$", "", name, flags=re.IGNORECASE))
    right = _EXTENSION.get(extension.lower(), extension.lower())
    if right not in (".md", ".yml"):
        meant = offered(stem) or "youth-award"
        words_alone = not extension or name.lower().endswith(".txt")
        return "记录应为 .yml 或 .md 文件。" + (
            f"请改名为 {meant}.yml，有正文的为 {meant}.md" if words_alone else "供下载的文件请放进 files 文件夹"
        )
    original = _COPY.sub("", stem)
    if original != stem and original:
        spare = offered(f"{original}-2")
        return (
            f"文件名“{stem}”是复制“{original}”时自动起的。"
            f"不要的请删去；要留作新的一页，请改名{f'为 {spare}{right}' if spare else ''}"
        )
    meant = offered(stem)
    if meant == stem:
        return f"记录应为 .yml 或 .md 文件，小写。请改名为 {meant}{right}"
    return f"文件名“{stem}”应为小写字母、数字和连字符，如 youth-award。文件名就是网址" + (
        f"。请改名为 {meant}{right}" if meant else ""
    )


def offered(stem):
    """Return a name fit for an address, made of `stem`; "" if its letters do not give one."""
    plain = unicodedata.normalize("NFKC", stem).lower()
    plain = re.sub(r"[\s_.+&,—–-]+", "-", plain).strip("-")
    return plain if re.fullmatch(SLUG, plain) else ""


def unfit_elsewhere(folder, known_as):
    """Return [Problem] for the names below `folder` that another machine refuses or confuses with another name.

    `known_as(file)` returns the path of a file as staff know it.
    """
    problems = []
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        seen = {}
        for name in sorted([*folders, *files]):
            path = known_as(Path(here, name))
            other = seen.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
            if other != name:
                problems.append(
                    Problem(
                        path,
                        1,
                        1,
                        f"和同一文件夹里的“{shown(other)}”只差大小写，在 Windows 和 macOS 上是同一个。请改名",
                    )
                )
            if fault := unfit(name):
                problems.append(Problem(path, 1, 1, fault))
    return problems


def unfit(name):
    """Return why another machine refuses the file or folder `name`, and what to do; "" if none does."""
    if _RESERVED.fullmatch(name.rstrip(". ")):
        stem, extension = name.split(".")[0].rstrip("$ "), Path(name).suffix.strip()
        return f"“{name}”是 Windows 留作他用的名称，别的同事取不下来。请改名，如 {stem}-1{extension}"
    if match := _REFUSED.search(name):
        what = {" ": "空格", ".": "点"}.get(match[0], match[0] if match[0].isprintable() else "控制字符")
        return f"文件名{'末尾' if match[0] in ' .' else '里'}有“{what}”，Windows 不接受。请改名"
    if shown(name) != name:
        return "文件名不是 UTF-8 编码的文字。请改成英文字母、数字和连字符"
    return ""


def shown(path):
    """Return `path` as a message may show it, with forward slashes, whatever bytes it consists of."""
    text = os.fsencode(Path(path).as_posix()).decode("utf-8", "replace")
    return text if text.isprintable() else "".join(char if char.isprintable() else "\ufffd" for char in text)
