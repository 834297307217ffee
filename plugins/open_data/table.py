"""A data set as CSV: the plain JSON as a flat table, one line for each record, with the labels of its schema."""

import csv
import io

BOM = "\ufeff"  # without this mark Excel reads UTF-8 as GBK
# First characters that make a spreadsheet treat a cell as a formula; Chinese Excel also accepts the full-width ones
# (OWASP, CSV Injection).
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_FORMS = {"term": "{label}", "article": "{label}", "reference": "{title}（{ref}）", "length": "{amount}{unit}"}


def table(schema, records):
    """Return the bytes of the CSV (RFC 4180) of `records`, plain JSON as `schema` describes it; the first line has
    the labels.
    """
    columns = schema["$defs"]["record"]["properties"]
    text = io.StringIO(newline="")
    writer = csv.writer(text)  # the default form is that of RFC 4180: commas, CRLF, quotes where they are needed
    writer.writerow([column["title"] for column in columns.values()])
    for record in records:
        writer.writerow([cell(record.get(name, ""), column, schema["$defs"]) for name, column in columns.items()])
    return (BOM + text.getvalue()).encode()


def cell(value, node, definitions):
    """Return the text of `value`, which the schema `node` describes. Parts are on separate lines, other lists on one
    line.

    A text that a spreadsheet would treat as a formula begins with an apostrophe; numbers stay numbers.
    """
    lines = (
        [_words(item, node.get("items", {}), definitions) for item in value]
        if isinstance(value, list)
        else [_words(value, node, definitions)]
    )
    text = ("\n" if isinstance(value, list) and _is_part(node["items"], definitions) else "；").join(lines)
    return f"'{text}" if not isinstance(value, int | float) and text.startswith(_FORMULA) else text


def _words(value, node, definitions):
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, list):
        items = node.get("items", {})  # a value that may or may not be a list only holds texts
        words = [_words(item, items, definitions) for item in value]
        return "".join(f"（{part}）" for part in words) if _is_part(items, definitions) else "、".join(words)
    if not isinstance(value, dict):
        return str(value)
    if not _is_part(node, definitions):
        return _form(node).format(**value)
    properties = _named(node, definitions)["properties"]
    return "；".join(
        f"{properties[name]['title']}：{_words(item, properties[name], definitions)}" for name, item in value.items()
    )


def _is_part(node, definitions):
    return "properties" in _named(node, definitions) and _form(node) is None


def _form(node):
    return _FORMS.get(node.get("$ref", "").rpartition("/")[2])


def _named(node, definitions):
    """Return the definition to which `node` refers, or `node` itself."""
    return definitions.get(node.get("$ref", "").rpartition("/")[2], node)
