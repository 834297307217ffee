"""Checks that the names of the association agree and that site.yml has the numbers a government site must show.

The footer shows them: 主办单位, ICP备案号, 公安备案号 and 网站标识码.
"""

import re

from ...reading.problem import Problem

_PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新"
_FORMS = {
    "icp": (re.compile(rf"[{_PROVINCES}]ICP备\d{{6,10}}号(?:-\d{{1,3}})?"), "如 京ICP备00000000号-1 的形式"),
    "police": (re.compile(rf"[{_PROVINCES}]公网安备\s?\d{{12,16}}号?"), "如 京公网安备00000000000000号 的形式"),
    "site_id": (re.compile(r"[0-9A-Za-z]{2}\d{8}"), "10 位的网站标识码"),
}
_SURELY = ("icp", "site_id")  # The number of the police may come later than the site.


def check(catalogue):
    """Yield a Problem for a sponsor that is not the association, and for each missing or malformed number."""
    site, source = catalogue.site, catalogue.content.site_source
    if source is None:  # The file site.yml could not be read.
        return

    def told(name, message, severity="error"):
        return Problem(source.path, *source.document.place(("filing", name)), message, severity)

    if site.association not in site.filing.sponsor:
        yield told(
            "sponsor",
            f"“主办单位”应包含“单位全称”（{site.association}），现为“{site.filing.sponsor}”。"
            "每一页的页脚都显示它；换了单位的，两处都要改，别的单位写在“承办单位”（organiser）",
        )
    for name, (form, words) in _FORMS.items():
        value, label = getattr(site.filing, name), type(site.filing).model_fields[name].title
        if value and not form.fullmatch(value):
            yield told(name, f"“{label}”应为 {words}，现为“{value}”")
        elif not value and site.compliance == "gov":
            way_out = "不是政府网站的，“合规类型”（compliance）写 group"
            yield told(
                name,
                f"“合规类型”是政府网站（gov），缺少“{label}”（{name}）。办好以后填上；{way_out}",
                "error" if name in _SURELY else "reminder",
            )
