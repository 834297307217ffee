"""Cleans a file for publication and finds what somebody must know about it first, by a method for each kind of file."""

from .finding import Finding
from .office_cleaning import cleaned
from .office_findings import findings_of
from .package import Package, UnreadableDocument
from .pictures import CLEANERS, PictureBroken
from .sheet_findings import findings_of as of_sheets
from .slide_findings import findings_of as of_slides
from .word_findings import findings_of as of_word

MOST_BYTES = 50_000_000  # repository hosts accept this much without a warning; nobody downloads more on a phone
_OFFICE = {".docx": of_word, ".xlsx": of_sheets, ".pptx": of_slides}
_PROGRAMS = {".docx": " Word ", ".xlsx": " Excel ", ".pptx": " PowerPoint "}
_OLD = {
    ".docx": (".doc", ".dot", ".rtf", ".wps", ".wpt", ".docm", ".dotm", ".dotx"),
    ".xlsx": (".xls", ".xlt", ".et", ".ett", ".xlsm", ".xlsb"),
    ".pptx": (".ppt", ".pps", ".dps", ".dpt", ".pptm", ".ppsx", ".ppsm"),
}
_REPLACEMENT = {old: new for new, olds in _OLD.items() for old in olds}
_EXECUTABLE = {
    ".html",
    ".htm",
    ".xhtml",
    ".shtml",
    ".mht",
    ".mhtml",
    ".svg",
    ".xml",
    ".xsl",
    ".js",
    ".mjs",
    ".swf",
    ".exe",
    ".msi",
    ".bat",
    ".cmd",
    ".com",
    ".scr",
    ".vbs",
    ".ps1",
    ".jar",
    ".apk",
    ".lnk",
    ".url",
}
_PLAIN = {".txt", ".csv", ".gif", ".ics"}  # formats that hold no author, or in which no author has ever been found

_TOO_LARGE = f"，应在 {MOST_BYTES // 1_000_000} MB 以内。请压缩里面的图片，或分成几个文件"
_LOCKED = "打不开：设了打开密码，或者是改了名的旧格式。请去掉密码，用{program}另存为 {suffix}"
_BROKEN = "打不开：文件坏了，或者不是 {suffix} 文件。请用{program}打开，另存为 {suffix}"


def examined(data, suffix):
    """Return (the bytes to publish, [Finding]) of the file `data` whose name ends in `suffix`, such as ".docx".

    Author, company and place are removed. A file that cannot be read, or whose format cannot be cleaned, is returned as
    it is.
    """
    suffix = suffix.lower()
    if len(data) > MOST_BYTES:
        return data, [Finding(f"有 {len(data) / 1e6:.0f} MB{_TOO_LARGE}")]
    if suffix in _REPLACEMENT:
        new = _REPLACEMENT[suffix]
        return data, [
            Finding(
                f"是 {suffix} 文件，里面的作者和改动去不掉，手机上也常打不开。请用{_program(new)}打开，另存为 {new}"
            )
        ]
    if suffix in _EXECUTABLE:
        return data, [Finding(f"是 {suffix} 文件，点开会在访客的电脑上运行。请改用 .pdf、.docx 或图片")]
    try:
        return _examined(data, suffix)
    except UnreadableDocument as fault:
        words = _LOCKED if fault.locked else _BROKEN
        return data, [Finding(words.format(suffix=suffix, program=_program(suffix)))]
    except PictureBroken:
        return data, [Finding(f"打不开：图片坏了，或者不是 {suffix} 图片。请重新复制一份，或另存为 JPEG、PNG")]


def _examined(data, suffix):
    if suffix in _OFFICE:
        package = Package(data)
        return cleaned(data, package), [*findings_of(package), *_OFFICE[suffix](package)]
    if suffix == ".pdf":
        # Imported here because pypdf takes long to import and most sites have no PDF.
        from .pdf import examined as of_pdf

        return of_pdf(data)
    if suffix in CLEANERS:
        return CLEANERS[suffix](data), []
    return data, [] if suffix in _PLAIN else [
        Finding(
            f"是{f' {suffix} ' if suffix else '没有扩展名的'}文件，里面的作者等信息网站去不掉，内容也没有检查过。"
            "公开前请自己看一遍；能用 .pdf、.docx、.xlsx 的请改用",
            stops=False,
        )
    ]


def _program(suffix):
    """Return the name of the program that edits files with `suffix`, for a message."""
    return _PROGRAMS.get(suffix, "能编辑它的程序")
