"""Quotes in their one form: none where text needs none, else double ones, single ones around double ones."""

import yaml

from ..records.reading.strict_yaml import compose
from ..records.writing.rendering import is_safe_plain, quoted

_RESOLVER = yaml.resolver.Resolver()


def unquoted(fields):
    """Return (`fields`, a YAML text, with quotes only where they are needed, {numbers of lines})."""
    lines, changed = fields.split("\n"), set()
    for node, flow in reversed(list(_quoted(compose(fields)))):
        start, end = node.start_mark, node.end_mark
        if start.line != end.line or "\n" in node.value or "\t" in node.value:
            continue
        wanted = node.value if _needs_none(node.value, flow) else quoted(node.value)
        line = lines[start.line]
        if line[start.column : end.column] != wanted:
            lines[start.line] = line[: start.column] + wanted + line[end.column :]
            changed.add(start.line + 1)
    return "\n".join(lines), changed


def _quoted(node, flow=False):
    """Yield (node, whether it stands in brackets) for the quoted texts below `node`, in their order."""
    if isinstance(node, yaml.ScalarNode):
        if node.style in ('"', "'"):
            yield node, flow
        return
    for part in node.value if node else ():
        for inner in part if isinstance(part, tuple) else (part,):
            yield from _quoted(inner, flow or bool(node.flow_style))


def _needs_none(text, flow):
    """Whether programs that guess the types of values read `text` as text too: 17:00, 0532 and true they do not."""
    return is_safe_plain(text, flow) and _RESOLVER.resolve(yaml.ScalarNode, text, (True, False)).endswith(":str")
