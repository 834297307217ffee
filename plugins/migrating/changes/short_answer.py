"""Pages that answer a question must say the answer in a line, which only a person can write."""

from datetime import date

from ...records.reading.problem import Problem

SINCE = date(2026, 12, 1)
TITLE = "指引、维权、服务事项、期限、找对部门都要有一句话回答"

_FOLDERS = ("guides", "rights", "programmes", "periods", "referrals")


def left(layer):
    """Yield a Problem for each record without the line. A draft may still lack it."""
    for folder in _FOLDERS:
        for path, fields in layer.of(f"records/{folder}"):
            if not fields.get("short_answer") and fields.get("draft") != "true":
                yield Problem(
                    layer.shown(path),
                    layer.line(path, ("title",)) if "title" in fields else 1,
                    1,
                    "缺“一句话回答”（short_answer）。请写一句直接回答问题的话，不照抄标题，也不写“详见下文”",
                    about=f"short_answer {layer.layer.name}",
                )
