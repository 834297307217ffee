"""Makes the JSON Schema of a data set from the model of its kind, the only place with its labels, help and types."""

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {"type": "string"}
# The keys of pydantic's schema that describe a value; the others concern its default.
_KEPT = ("$ref", "type", "format", "enum", "const")


def _object(title, required, /, **properties):
    return {
        "title": title,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _named(title, /, **schema):
    return {"title": title, **(schema or _TEXT)}


# The JSON for a text of the content file, by the mark that `records/model/fields.py` gives to its type.
_VALUES = {
    "term": _object("词表里的词", ["id", "label"], id=_named("标识"), label=_named("名称")),
    "reference": _object(
        "另一条记录",
        ["ref", "title", "url"],
        ref=_named("标识"),
        title=_named("标题"),
        url=_named("网址", type="string", format="uri"),
    ),
    "article": _object("法律的一条", ["id", "label"], id=_named("条号"), label=_named("写法")),
    "length": _object("一段时间", ["amount", "unit"], amount=_named("数量", type="integer"), unit=_named("单位")),
}
_FIRST = {
    "ref": {"title": "标识", "description": "类别:文件名，全站不重，不随标题改变", "type": "string"},
    "url": {"title": "网址", "description": "这条记录的页面", "type": "string", "format": "uri"},
    "updated": {"title": "更新日期", "description": "核对日期，或者更晚的发布日期", "type": "string", "format": "date"},
}
_LAYER = {
    "layer": {
        "title": "内容层",
        "description": "这条记录由哪一层内容带来；没有这一项的，是本站自己的",
        "type": "string",
    },
    "extended": {
        "title": "补充",
        "description": "别的层在这一页上加了什么；正文里有同名的一节，各项里以“在某地：”开头的也是它加的",
        "type": "array",
        "items": _object("一处补充", ["layer", "heading"], layer=_named("谁加的"), heading=_named("小标题")),
        "minItems": 1,
    },
}
_LAST = {"text": {"title": "正文", "description": "页面正文的纯文字，不带格式和链接", "type": "string"}}


def schema_of(kind, address, layered=False):
    """Return the schema of the data set of `kind`, which is published at `address`; its records are `$defs/record`.

    `layered` says whether some records may come from a layer below that of the site.
    """
    model = kind.fields.model_json_schema()
    parts = {name: _part(part) for name, part in model.get("$defs", {}).items()}
    record = _part(model)
    record = record | {
        "title": kind.label,
        "required": [*_FIRST, *record["required"]],
        "properties": _FIRST | (_LAYER if layered else {}) | record["properties"] | _LAST,
    }
    return {
        "$schema": DRAFT,
        "$id": address,
        **_object(
            kind.label,
            ["identifier", "title", "description", "publisher", "license", "count", "records"],
            identifier=_named("名称"),
            title=_named("标题"),
            description=_named("说明"),
            publisher=_named("发布者"),
            license=_named("使用许可"),
            modified=_named("更新日期", type="string", format="date"),
            count=_named("条数", type="integer"),
            records=_named("记录", type="array", items={"$ref": "#/$defs/record"}),
        ),
        "description": kind.fields.purpose,
        "$defs": {"record": record, **parts, **_VALUES},
    }


def _part(model):
    """Return the schema of a part or of the fields of a kind.

    A value may be missing although the content must have it, because the record that it refers to need not be
    published. So only values that contain no other record are required.
    """
    fields = {name: field for name, field in model["properties"].items() if field.get("data", True)}
    return {
        "type": "object",
        "properties": {name: _field(field) for name, field in fields.items()},
        "required": [name for name in model.get("required", []) if name in fields and not _holds_record(fields[name])],
        "additionalProperties": False,
    }


def _field(field):
    value = _value(field)
    said = {"title": field["title"], "description": field["description"]}
    if value == {"$ref": "#/$defs/reference"} or value.get("items") == {"$ref": "#/$defs/reference"}:
        del said["description"]  # the description tells staff how to write the name of a file
    return said | value


def _value(node):
    if "x-holds" in node:
        return {"$ref": f"#/$defs/{node['x-holds']}"}
    if "anyOf" in node:
        choices = [_value(choice) for choice in node["anyOf"] if choice != {"type": "null"}]
        return choices[0] if len(choices) == 1 else {"anyOf": choices}
    if node.get("type") == "array":
        return {"type": "array", "items": _value(node["items"]), "minItems": 1}
    return {name: node[name] for name in _KEPT if name in node}


def _holds_record(node):
    return node.get("x-holds") == "reference" or "$ref" in node or "items" in node and _holds_record(node["items"])
