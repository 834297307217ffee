"""Says in words what was started, and what to do next."""

from ..records.model.layer import DEFAULT, HOLDER

_COMMAND = "python3 tasks.py"


def told(started):
    """Return the lines that tell what was written, a Started, and the next steps."""
    settings, contact = started.files
    is_default = started.default == started.folder.name
    folder = f"{HOLDER}/{started.folder.name}" if started.folder.parent.name == HOLDER else str(started.folder)
    option = "" if is_default else f" --content {folder}"
    steps = [
        f"打开 {settings}，填写“待填”的几处：网址、备案信息、开办的事项。",
        f"打开 {contact}，{_about_contact(started)}",
        f"运行 {_COMMAND} check{option}，看还差什么。",
        f"运行 {_COMMAND} serve{option}，用浏览器打开 http://127.0.0.1:8000/，保存文件后自动刷新。",
        f"要发布时运行 {_COMMAND} build --publish{option}，生成到 output 文件夹。",
    ]
    return [
        f"已建好，写了 {len(started.files)} 个文件，检查没有错误：",
        *(f"  {file}" for file in started.files),
        f"用到的层：{'、'.join(started.layers)}。首页和其他页面都用下面的层的，要改哪一页，复制过来再改。",
        _about_default(started, is_default),
        "接下来：",
        *(f"  {number}. {step}" for number, step in enumerate(steps, 1)),
        f"奖项、活动、站点这些，有了再加，写法见 {HOLDER}/README.md。",
    ]


def _about_contact(started):
    if started.is_draft:
        return "写上核实过的电话、地址、邮箱或者公众号；现在是草稿，发布的网站请读者先问全国热线。"
    return "核实日期写的是今天；没有核实的，先核实。删去不归这里管的主题。"


def _about_default(started, is_default):
    file = f"{HOLDER}/{DEFAULT}"
    if not is_default:
        return (
            f"{file} 里还是 {started.was_default}，没有改。"
            f"要让命令不写 --content 时用这一层，把它改成 {started.folder.name}。"
        )
    was = f"，原来是 {started.was_default}" if started.was_default not in ("", started.folder.name) else ""
    return f"{file} 里写的是 {started.folder.name}{was}：命令不写 --content 时就用这一层。"
