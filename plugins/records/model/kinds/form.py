"""form: a document to download and fill in."""

from typing import Annotated

from pydantic import BeforeValidator, model_validator

from ....standing.phases import State
from ....standing.span import COMING, NOW, PAST, days
from ..answer_card import line, lines, status_line
from ..fields import VOCABULARIES_IN_USE, Date, FormRole, Line, field, matching, ought, several
from ..kind import RecordFields
from ..named_files import FilePath
from ..numerals import han_date
from ..parts import Part

VOCABULARIES_IN_USE.add("form-fields")  # the tags of the content controls in its file


Fingerprint = Annotated[str, BeforeValidator(matching(r"[0-9a-f]{64}", "64 位的 SHA-256 校验码，小写字母和数字"))]


class EarlierVersion(Part):
    """A version that is out of use: who still has a copy is told so. `sha256` is the fingerprint of its file."""

    version: Line = field("版本", help="如 2024 年版")
    valid_from: Date = field("启用日期", help="年-月-日")
    valid_to: Date = field("停用日期", help="年-月-日")
    sha256: Fingerprint = field("校验码", help="旧文件的 SHA-256，换版以前从记录或表格页面上抄")

    @model_validator(mode="after")
    def dates_in_order(self):
        """A version comes into use before it goes out of use."""
        if self.valid_from > self.valid_to:
            raise ought(f"使“启用日期”（{self.valid_from}）不晚于“停用日期”（{self.valid_to}）", "valid_to")
        return self


class Form(RecordFields):
    """A document to download: its version, its file, and how long it may be used."""

    kind = "form"
    plural = "forms"
    label = "表格下载"
    purpose = "申请表、推荐表、登记表，一个文件一页。"
    rank = 140
    belongs_where_used = True

    serves: several(FormRole) = field(
        "用途", help="这张表派什么用场，写表格用途；用 wants_form 写了这个用途的页面都指向它", many=True, data=False
    )
    version: Line = field("版本", help="如 2026 年版")
    file: FilePath = field("文件", help="files 里的文件")
    sha256: Fingerprint | None = field("校验码", help="文件公布出来的 SHA-256；运行检查，会告诉您写什么", default=None)
    valid_from: Date = field("启用日期", help="年-月-日")
    valid_to: Date | None = field("停用日期", help="年-月-日；仍在用时不写", default=None)
    earlier: list[EarlierVersion] = field(
        "以前的版本", help="停用的版本，一版一项：版本、启用和停用日期、校验码", many=True
    )
    fill_in: list[Line] = field("填写说明", help="一条一行", many=True)

    @model_validator(mode="after")
    def dates_in_order(self):
        """A form comes into use before it goes out of use."""
        if self.valid_to and self.valid_from > self.valid_to:
            raise ought(f"使“启用日期”（{self.valid_from}）不晚于“停用日期”（{self.valid_to}）", "valid_to")
        return self

    @model_validator(mode="after")
    def versions_follow_each_other(self):
        """Each version has a name and a file of its own, and the one in force is the newest."""
        names, prints = [self.version], []
        for old in self.earlier:
            if old.valid_from >= self.valid_from:
                raise ought(
                    f"只写比现行版早的版本：“{old.version}”{old.valid_from} 启用，现行版 {self.valid_from} 启用",
                    "earlier",
                )
            if old.version in names:
                raise ought(f"让每一版的名称不同：“{old.version}”写了两次", "earlier")
            if old.sha256 in prints:
                raise ought(f"让每一版的校验码不同：“{old.version}”的和另一版相同", "earlier")
            names, prints = [*names, old.version], [*prints, old.sha256]
        return self

    def status_rule(self, zone):
        """Whether it is in use."""
        used = days(self.valid_from, self.valid_to, zone)
        states = {COMING: State("尚未启用"), NOW: State("在用", "open"), PAST: State("已停用", "warn")}
        return lambda now: states[used.state(now)], used.turns

    def answer_card(self, record, catalogue):
        """Its version and how long it is in use.

        Its days are lines and no dates: who asks when an award begins must not be told since when its form is in use.
        """
        days_of_use = [("valid_from", self.valid_from), ("valid_to", self.valid_to)]
        used = [line(record.kind.label_of(name), han_date(day)) for name, day in days_of_use if day]
        return {"lines": [*lines(record, catalogue, "version"), *used, status_line(record, catalogue)]}

    def facts_in_list(self, catalogue):
        """Its version, and what sort of file it is."""
        return [self.version, f"{self.file.rsplit('.', 1)[-1].upper()} 文件"]
