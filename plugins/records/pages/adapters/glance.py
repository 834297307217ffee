"""Records in numbers, as charts show them: how many by field and by district, laureates by year.

Bars, tiles and years lead into the list.
"""

_FEWEST = 3  # values that a picture compares; one or two are a sentence
_LONGEST = 8  # bars in one chart
_MARKS = 6  # patterns that can be told apart


def bars(view, kind, name, title):
    """{title, items} of the component `bar_chart`: how many records of `kind` have each word of the field `name`.

    The longest bars are first. None where there are too few bars to compare.
    """
    items = [_counted(view, item) for item in view.shared["tally"](kind, name) if item["count"]]
    most_first = sorted(items, key=lambda item: item["count"], reverse=True)
    return {"title": _with_total(view, title, kind), "items": most_first[:_LONGEST]} if len(items) >= _FEWEST else None


def district_map(view, kind, noun, fewest=1):
    """The parameters of the component `tile_map`: how many records of `kind`, called `noun`, each district has.

    None where the districts have no places on a map, or fewer than `fewest` of these have any record.
    """
    found = view.shared["district_map"](kind)
    if not found or len([tile for tile in found.tiles if tile.item["count"]]) < fewest:
        return None
    return {
        "title": _with_total(view, f"{noun}按区域", kind),
        "columns": found.columns,
        "rows": found.rows,
        "lines": found.lines,
        "tiles": [_tile(view, tile) for tile in found.tiles],
        "table": {
            "caption": f"{noun}按区域",
            "columns": ["区域", noun],
            "rows": [
                {"label": item["label"], "url": _url(view, item), "numbers": [item["count"]]} for item in found.items
            ],
        },
        "apart": [_counted(view, item) for item in found.apart],
    }


def _tile(view, tile):
    place = {name: getattr(tile, name) for name in ("x", "y", "width", "height", "lines", "shade")}
    return place | _counted(view, tile.item)


def _counted(view, item):
    return {"label": item["label"], "count": item["count"], "url": _url(view, item)}


def _url(view, item):
    return view.address(item["url"]) if item["url"] else None


def _with_total(view, title, kind):
    return f"{title}（共 {len(view.catalogue.of(kind))}）"


def laureates(view):
    """The parameters of the component `stacked_chart`: laureates by year and category, what is not decided yet apart.

    None without any.
    """
    found = view.shared["laureates_by_year"]
    if not found:
        return None
    pending = any(row["pending"] for row in found["rows"])
    return {
        "id": "laureates",
        "title": "历年获奖：按年度和类别",
        "series": _series(found["series"], pending),
        "columns": found["picture"].columns,
        "lines": [{"y": y, "number": number} for y, number in found["picture"].lines],
        "table": {
            "caption": "历年获奖，已撤销的不计",
            "columns": ["年度", *found["categories"], "合计", "公示中"],
            "rows": [_year(view, row) for row in found["rows"]],
        },
    }


def _series(labels, pending):
    decided = [{"label": label, "mark": place % _MARKS + 1} for place, label in enumerate(labels)]
    return [*decided, {"label": "公示中（还不是最后结果）", "mark": "hollow"}] if pending else decided


def _year(view, row):
    waiting = "，".join(f"{label} {number}" for label, number in row["pending"].items())
    return {
        "label": row["year"],
        "url": _url(view, row),
        "numbers": [*row["honoured"], sum(row["honoured"]), waiting or 0],
    }
