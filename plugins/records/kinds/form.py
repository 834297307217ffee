"""form: a document to download and fill in."""

from pydantic import model_validator

from ..fields import VOCABULARIES_IN_USE, Date, FilePath, Line, field, ought
from ..kind import RecordFields

VOCABULARIES_IN_USE.add("form-fields")     # the tags of the content controls in its file


class Form(RecordFields):
    """A document to download: its version, its file, and how long it may be used."""

    kind = "form"
    plural = "forms"
    label = "表格下载"
    purpose = "申请表、推荐表、登记表，一个文件一页。"

    version: Line = field("版本", help="如 2026 年版")
    file: FilePath = field("文件", help="content/files 里的文件")
    valid_from: Date = field("启用日期", help="年-月-日")
    valid_to: Date | None = field("停用日期", help="年-月-日；仍在用时不写", default=None)
    fill_in: list[Line] = field("填写说明", help="一条一行", many=True)

    @model_validator(mode="after")
    def dates_in_order(self):
        """A form comes into use before it goes out of use."""
        if self.valid_to and self.valid_from > self.valid_to:
            raise ought(f"使“启用日期”（{self.valid_from}）不晚于“停用日期”（{self.valid_to}）", "valid_to")
        return self
