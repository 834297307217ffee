"""Makes content with a page of every service: the gallery, the finder of rights problems, a form to fill in."""

from tests.content_folders import GALLERY, fixture_with
from tests.documents.word import control, document

RIGHTS = """---
title: 维权事项
summary: 遇到问题先看这里。
reviewed: 2026-11-01
template: collection
collects: right
---

请选一个问题。
"""


def whole_content(folder):
    """Write this content to `folder`/content and return the content folder."""
    content = fixture_with(folder, GALLERY)
    (content / "pages/rights.md").write_text(RIGHTS, encoding="utf-8")
    (content / "files/application.docx").write_bytes(document(control("姓名"), control("工作单位")))
    (content / "files/application.txt").unlink()
    form = content / "records/forms/application.yml"
    replace(form, "application.txt", "application.docx")
    replace(form, "sha256:", "# of the other file:")
    replace(content / "records/rights/reward.yml", "time_limits:\n", "time_limits:\n  - {period: bonus}\n")
    return content


def replace(file, old, new):
    """Replace the text `old`, which `file` must hold, by `new`."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
