"""The spaces of YAML in their one form: `key: value`, `- item`, `[a, b]`, `{a: 1, b: 2}`."""

import yaml

_OPENS = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)
_CLOSES = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)
_SEEN = (yaml.ScalarToken, yaml.BlockEntryToken, yaml.ValueToken, yaml.FlowEntryToken, *_OPENS, *_CLOSES)


def spaced(fields):
    """Return (`fields`, a YAML text, with single spaces where they belong and none elsewhere, {numbers of lines})."""
    try:
        tokens = [token for token in yaml.scan(fields, Loader=yaml.CSafeLoader) if isinstance(token, _SEEN)]
    except yaml.YAMLError:
        return fields, set()
    lines, changed = fields.split("\n"), set()
    for index in range(len(tokens) - 1, 0, -1):
        before, token = tokens[index - 1 : index + 1]
        start, end = before.end_mark, token.start_mark
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        wanted = _between(before, token, after)
        if wanted is None or start.line != end.line:
            continue
        line = lines[start.line]
        gap = line[start.column : end.column]
        if gap != wanted and not gap.strip(" "):
            lines[start.line] = line[: start.column] + wanted + line[end.column :]
            changed.add(start.line + 1)
    return "\n".join(lines), changed


def _between(before, token, after):
    """Return what belongs between two tokens of a line; None where it stays as it is."""
    if isinstance(token, yaml.ValueToken):
        return "" if isinstance(before, yaml.ScalarToken) else None
    if isinstance(before, _OPENS):
        return ""
    if isinstance(token, (*_CLOSES, yaml.FlowEntryToken)):
        return "" if isinstance(before, (yaml.ScalarToken, *_CLOSES)) else None
    if isinstance(before, yaml.BlockEntryToken):  # The first field of a part is moved with its other fields.
        return None if isinstance(after, yaml.ValueToken) or not isinstance(token, (yaml.ScalarToken, *_OPENS)) else " "
    return " " if isinstance(before, (yaml.ValueToken, yaml.FlowEntryToken)) else None
