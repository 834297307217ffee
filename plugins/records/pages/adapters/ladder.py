"""The ladder of honours (services/ladder.py): as the component `honour_graph`, and an award's own way as `ladder`."""

_WIDTH_OF_COLUMN = 160


def graph(view):
    """The parameters of the component `honour_graph`: every award, what leads to it and what bars from it."""
    honours = view.shared["honours"]
    drawn = honours.drawing
    return {
        "title": "荣誉一览",
        "size": {"width": drawn.width, "height": drawn.height},
        "columns": [
            {"x": x, "width": _WIDTH_OF_COLUMN, "label": label}
            for x, label in zip(drawn.columns, honours.levels, strict=True)
        ],
        "nodes": [_node(honours, award) for award in honours.awards],
        "up": [_line(honours, line, "{0}，往上是{1}") for line in drawn.up],
        "across": [_line(honours, line, "得过{0}的，不再参评{1}") for line in drawn.across],
    }


def _node(honours, award):
    box, step = honours.drawing.boxes[award.key], honours.steps[award.key]
    words = honours.words_in(award.key)
    return {
        "x": box.x,
        "y": box.y,
        "width": box.width,
        "height": box.height,
        "url": f"#step-{award.slug}",
        "name": "，".join([award.title, *(text for text, _, note in words if note)]),
        "words": [{"text": text, "y": y, "note": note} for text, y, note in words],
        "mark": step.round.slug if step.compared else None,
    }


def _line(honours, line, words):
    ends = (honours.steps[key].award.title for key in (line.start, line.end))
    return {"d": line.d, "mark": line.mark, "title": words.format(*ends)}


def rungs(view, route, current):
    """{rungs} of the component `ladder`: the awards of `route`, the highest first; the award `current` is marked."""
    steps = view.shared["honours"].steps
    return {
        "rungs": [
            {
                "title": award.title,
                "url": view.address(award),
                "level": award.fields.level,
                "current": award is current,
                "note": barred_from(view, steps[award.key]) or None,
            }
            for award in reversed(route)
        ]
    }


def barred_from(view, step):
    """What bars from the award of `step`, a Step: “得过本项、青岛市青年科技奖的，不再参评”; "" where nothing does."""
    held = ["本项" if each.held is step.award else each.held.title for each in step.exclusions]
    return f"得过{'、'.join(held)}的，不再参评" if held else ""
