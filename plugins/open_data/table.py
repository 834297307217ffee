"""A data set as CSV: the plain JSON laid flat, one line a record, in the words of its schema."""

import csv
import io

BOM = "\ufeff"  # without it Excel reads UTF-8 as GBK
# What makes a spreadsheet take a cell for a formula; in full width too, which Excel in Chinese reads alike (OWASP, CSV Injection).
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_FORMS = {"term": "{label}", "article": "{label}", "reference": "{title}（{ref}）", "length": "{amount}{unit}"}


def table(schema, records):
    """The bytes of the CSV (RFC 4180) of `records`, plain JSON as `schema` describes it. Its first line has the labels."""
    columns = schema["$defs"]["record"]["properties"]
    text = io.StringIO(newline="")
    writer = csv.writer(text)  # its usual form is that of RFC 4180: commas, CRLF, quotes where they are needed
    writer.writerow([column["title"] for column in columns.values()])
    for record in records:
        writer.writerow([cell(record.get(name, ""), column, schema["$defs"]) for name, column in columns.items()])
    return (BOM + text.getvalue()).encode()


def cell(value, node, definitions):
    """The text of `value`, which the schema `node` describes. Parts stand on lines of their own, other lists in one.

    A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
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
        items = node.get("items", {})  # a value that may be a list or not has words only
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
    """What `node` refers to, or itself."""
    return definitions.get(node.get("$ref", "").rpartition("/")[2], node)
