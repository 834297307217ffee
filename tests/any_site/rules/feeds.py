"""The rule that files for programs are well formed: feeds, the sitemap, JSON of every sort, tables, calendars."""

import csv
import io
import json
from xml.etree import ElementTree

from icalendar import Calendar

from ..built_site import Fault

TITLE = "订阅、日历和数据文件读得出来"
BY_PROGRAM = "请把这一行转给维护程序的人"
JSON = ("*.json", "*.geojson", "*.webmanifest")


def faults(site):
    """Yield a Fault for each file that its reader rejects."""
    for file in [*site.files("*.xml"), *site.files("*.svg")]:
        yield from _read(site, file, ElementTree.parse, ElementTree.ParseError, "XML")
    for pattern in JSON:
        for file in site.files(pattern):
            yield from _read(site, file, lambda file: json.loads(file.read_text(encoding="utf-8")), ValueError, "JSON")
    for file in site.files("*.csv"):
        yield from _of_table(site, file)
    for file in site.files("*.ics"):
        yield from _of_calendar(site, file)


def _read(site, file, read, refusal, form):
    try:
        read(file)
    except refusal as fault:
        yield Fault(site.path_of(file), f"不是完好的 {form}（{fault}），别的程序读不了。{BY_PROGRAM}")


def _of_table(site, file):
    rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))
    odd = [number for number, row in enumerate(rows, 1) if len(row) != len(rows[0])]
    if odd:
        yield Fault(site.path_of(file), f"表格第 {odd[0]} 行的格数和表头不一样。{BY_PROGRAM}")


def _of_calendar(site, file):
    """Yield the faults of a calendar file.

    RFC 5545 says that lines end in CRLF and have at most 75 octets (3.1) and that a calendar has components (3.6).
    """
    data = file.read_bytes()
    if not data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r") or max(map(len, data.split(b"\r\n"))) > 75:
        yield Fault(site.path_of(file), f"日历文件的行不合规范（RFC 5545）。{BY_PROGRAM}")
    try:
        uids = [str(event["UID"]) for event in Calendar.from_ical(data).walk("VEVENT")]
    except (ValueError, KeyError) as fault:
        yield Fault(site.path_of(file), f"日历程序读不了（{fault}）。{BY_PROGRAM}")
        return
    if not uids or len(set(uids)) != len(uids):
        yield Fault(site.path_of(file), f"日历里没有日期，或两条用了同一个编号。{BY_PROGRAM}")
