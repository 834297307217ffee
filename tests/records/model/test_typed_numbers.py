"""Tests numbers, lengths, answers, addresses and paths as people type them; unclear ones get no offer."""

import pytest

from plugins.records.model import typed_numbers as numbers
from plugins.records.model import typed_paths as paths


@pytest.mark.parametrize(
    "read, cases",
    [
        (
            numbers.meant_number,
            {
                "60人": "60",
                "六十": "60",
                "１２": "12",
                "1,000": "1000",
                "1，000": "1000",
                "1万": "10000",
                "1.2万": "12000",
                "约60名": "60",
                "一百二十": "120",
                "两百": "200",
                "60.0": "60",
                "二〇二六年": "2026",
                "50-60": "",
                "-1": "",
                "1.5": "",
                "不限": "",
            },
        ),
        (numbers.meant_months, {"12个月": "12", "一年": "12", "半年": "6", "每年": "12", "两年": "24", "按需": ""}),
        (
            numbers.meant_length,
            {
                "三个月": "3个月",
                "3月": "3个月",
                "半年": "6个月",
                "30天": "30日",
                "10工作日": "10个工作日",
                "72h": "72小时",
                "一周内": "7日",
                "3": "",
                "一会儿": "",
            },
        ),
        (
            numbers.meant_article,
            {
                "第十五条": "15",
                "第15条": "15",
                "十五": "15",
                "第十五条之一": "15-1",
                "第六十三条第二款": "63",
                "0": "",
                "abc": "",
            },
        ),
        (
            numbers.meant_answer,
            {
                "是": "true",
                "对": "true",
                "Yes": "true",
                "TRUE": "true",
                "√": "true",
                "否": "false",
                "没有": "false",
                "no": "false",
                "也许": "",
            },
        ),
        (numbers.meant_degrees, {"东经120.03°": "120.03", "35°52′12″": "35.87", "35.87N": "35.87", "北边": ""}),
        (
            paths.meant_address,
            {
                "www.example.org": "https://www.example.org",
                "https：//example.org/x": "https://example.org/x",
                "网址：https://example.org": "https://example.org",
                "HTTPS://example.org": "https://example.org",
                "https:/example.org": "https://example.org",
                "a@example.org": "",
                "本会网站": "",
            },
        ),
        (
            paths.meant_site_path,
            {"old/page": "/old/page/", "https://example.org/Old/Page/": "/old/page/", "old.html": "/old.html"},
        ),
        (
            paths.meant_file,
            {
                "content/files/forms/x.docx": "files/forms/x.docx",
                "files\\forms\\x.docx": "files/forms/x.docx",
                "x.docx": "files/x.docx",
            },
        ),
        (paths.meant_picture, {"../images/x.jpg": "images/x.jpg", "/images/x.jpg": "images/x.jpg"}),
        (
            paths.meant_phone,
            {
                "（0532）8812 3456": "0532-8812 3456",
                "０５３２—８８１２３４５６": "0532-88123456",
                "电话：12330": "12330",
                "12330 或 12340": "",
            },
        ),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_was_meant(read, cases):
    assert {typed: read(typed) for typed in cases} == cases
