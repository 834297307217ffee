"""Says in Chinese what was wrong with a command, and how to correct it."""

import re
from difflib import get_close_matches


def complaint(error, commands, binary):
    """Return a sentence for a ParseError of invoke; `commands` are {name: ParserContext}, `binary` is what starts
    them.
    """
    text, context = str(error), error.context
    if unknown := re.search(r"No idea what '(.*)' is!", text):
        return _unknown(unknown[1], context if context and context.name else None, commands, binary)
    if "did not receive required positional arguments" in text:
        missing = [context.args[name] for name in re.findall("'([^']+)'", text)[1:]]
        told = "、".join(
            f"{argument.name}（{argument.help}）" if argument.help else argument.name for argument in missing
        )
        return f"{context.name} 后面还要写 {told}。运行 {binary} {context.name} --help 看怎样写"
    if flag := re.search(r"Flag <Argument: (\w+)", text):
        option = f"--{flag[1].replace('_', '-')}"
        help_text = context.args[flag[1]].help if context and flag[1] in context.args else ""
        return (
            f"{option} 后面还要写内容{f'：{help_text}' if help_text else ''}"
            if "needed value" in text
            else f"{option} 后面不写内容"
        )
    return f"命令写得不对。运行 {binary} 看全部命令"


def wrong_number(error, argv):
    """Return a sentence for a ValueError of invoke: the text `argv` has a word where an option expects a number."""
    value = re.search(r"'(.*)'$", str(error))
    word = value[1] if value else ""
    before = next((argv[index - 1] for index, given in enumerate(argv) if index and given == word), "")
    option = before or next((given.split("=")[0] for given in argv if given.endswith(f"={word}")), "这个选项")
    return f"{option} 应为数字，现为“{word}”"


def _unknown(word, context, commands, binary):
    if word.startswith("-"):
        options = sorted(flag for flag in (context.flags if context else ()) if flag.startswith("--"))
        close = get_close_matches(word, options, n=1, cutoff=0.6)
        way_out = (
            f"是否要写 {close[0]}？"
            if close
            else f"可写：{'、'.join(options)}"
            if options
            else f"选项写在命令后面：{binary} 命令 选项"
        )
        return f"{context.name + ' ' if context else ''}没有选项 {word}。{way_out}"
    close = get_close_matches(word, commands, n=1, cutoff=0.6)
    if context and not close:
        return f"{context.name} 后面多了“{word}”。运行 {binary} {context.name} --help 看怎样写"
    return f"没有命令 {word}。" + (f"是否要写 {close[0]}？" if close else f"可写：{'、'.join(commands)}")
