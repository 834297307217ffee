"""Tests the CSV: Excel can open it, it reads back to the same records, and no cell is taken for a formula."""

import csv
import io

import pytest

from plugins.open_data.plain import PlainRecords
from plugins.open_data.schema import schema_of
from plugins.open_data.table import cell, table
from plugins.records.model.kind import all_kinds
from tests.open_data.records import BASE

TEXT = {"type": "string"}


def read(content):
    """Return the rows of a CSV file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def set_of(catalogue, name):
    """Return the schema and the plain records of the kind `name`."""
    kind = catalogue.kinds[name]
    return schema_of(kind, BASE), PlainRecords(catalogue, BASE).of_kind(kind, {})


def test_the_table_of_a_kind_has_the_expected_bytes(catalogue):
    assert table(*set_of(catalogue, "facility")).decode() == (
        "\ufeff标识,网址,更新日期,标题,摘要,别名,负责部门,核对日期,来源,示例,类型,区域,对象,地址,开放时间,免费开放,预约,无障碍,"
        "纬度,经度,可以做什么,管理单位,所属事项,联系方式,正文\r\n"
        f"facility:bare,{BASE}/facilities/bare/,2026-11-01,空地,一句摘要。,,,2026-11-01,,否,科普场馆,,,,,,,,,,,,,,\r\n"
        f"facility:hall,{BASE}/facilities/hall/,2026-11-01,展厅,一句摘要。,,,2026-11-01,,否,科普场馆,,,二号路,周末,是,提前一天,,,,看展,,,,\r\n"
        f"facility:pier,{BASE}/facilities/pier/,2026-11-01,栈桥,一句摘要。,,,2026-11-01,,否,科普场馆,,,,,否,,,36.06,120.32,,,,,\r\n"
    )


@pytest.mark.parametrize(
    "kind", [kind for kind in all_kinds().values() if kind.name != "page"], ids=lambda kind: kind.name
)
def test_every_record_reads_back(kind, catalogue):
    schema, records = set_of(catalogue, kind.name)
    columns = schema["$defs"]["record"]["properties"]
    labels, *rows = read(table(schema, records))
    assert labels == [column["title"] for column in columns.values()]
    assert [
        [cell(record.get(name, ""), columns[name], schema["$defs"]) for name in columns] for record in records
    ] == rows
    assert [row[0] for row in rows] == [record["ref"] for record in records]


def test_parts_and_lists_are_written_as_words(catalogue):
    schema, records = set_of(catalogue, "guide")
    columns = schema["$defs"]["record"]["properties"]
    guide = next(record for record in records if record["ref"] == "guide:reward")
    assert cell(guide["deadlines"], columns["deadlines"], schema["$defs"]) == (
        "期限：发奖金；时长：3个月；起算：公告之日；依据：（法律：中华人民共和国专利法（law:patent-law）；条：第十五条）"
        "（法律：旧条例（law:old-law）；条：第十五条之一）"
    )
    schema, records = set_of(catalogue, "round")
    stages = next(record for record in records if record["ref"] == "round:youth-2026")["stages"]
    assert cell(stages, schema["$defs"]["record"]["properties"]["stages"], schema["$defs"]) == (
        "阶段：推荐；开始：2026-10-01；结束：2026-12-01；截止时刻：17:00；接受申报：是；可以提异议：否\n"
        "阶段：表彰；结束：2027-01-05；接受申报：否；可以提异议：否"
    )


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_no_cell_becomes_a_formula(sign):
    assert cell(f"{sign}1+1", TEXT, {}) == f"'{sign}1+1"
    assert cell([f"{sign}1", "二"], {"type": "array", "items": TEXT}, {}) == f"'{sign}1；二"


def test_numbers_and_other_text_stay_as_they_are():
    assert [cell(value, TEXT, {}) for value in (-73.5, 0, "3-5人", "a=b", "")] == ["-73.5", "0", "3-5人", "a=b", ""]
