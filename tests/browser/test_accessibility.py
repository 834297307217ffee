"""axe-core finds nothing, of whatever weight, on any template, in any mode, narrow and wide."""

from collections import Counter

import pytest

from tests.axe import COLOURS, SIZES
from tests.browser.samples import SAMPLES
from tests.browser.view import AXE, LOOKS, MODES, NARROW, WIDE
from tests.content_folders import ROOT

RUN = """async ([only, isWhole]) => {
  const parts = isWhole ? [document.documentElement] : looks.changed();
  if (parts.length === 0) return [];
  const rules = { 'target-size': { enabled: true } };      // new in WCAG 2.2; axe leaves it off unless asked
  const { violations } = await axe.run({ include: parts, exclude: [['[data-repeat]']] }, { resultTypes: ['violations'],
    ...(only.length ? { runOnly: only } : { rules }) });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary]));
}"""
EVERY = []  # every rule that axe has by itself
# Every rule where the page is as it is written. 长者版 has another ink and other sizes; other modes have other colours
# only, and on a narrow screen only those elements are judged again that look otherwise there than on a wide one.
PLAN = {
    (mode, width): {"light": (EVERY, True), "large": (COLOURS + SIZES, True)}.get(mode, (COLOURS, width == WIDE))
    for mode in MODES
    for width in (NARROW, WIDE)
}


def asked(view, mode, width):
    """What axe is asked of the page in `mode`, which is shown then: the rules, and whether of the whole page."""
    rules, is_whole = PLAN[mode, width]
    if not is_whole:
        view.show(mode, WIDE)
        view.page.evaluate("looks.keep()")
    seen = []
    for shown in ("light", mode) if mode == "large" else (mode,):
        view.show(shown, width)
        seen.append(view.page.evaluate("looks.seen()"))
    return (rules if len(set(seen)) == 1 else EVERY), is_whole


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_axe_finds_nothing(view, mode, width):
    """In 长者版 every rule where it shows something else than usual."""
    assert view.page.evaluate(RUN, asked(view, mode, width)) == []


def test_no_rule_is_asked_twice_of_what_is_the_same():
    asked = Counter((len(rules), is_whole) for rules, is_whole in PLAN.values())
    assert asked == {(0, True): 2, (4, True): 2, (2, True): 3, (2, False): 3}


PALE = "color: #999"
CASES = {
    "the same": ("", []),
    "paler": (f"p {{ {PALE} }}", ["P"]),
    "on another ground": ("main { background: #777 }", ["MAIN"]),
    "seen there only": ("div { display: block !important }", ["DIV"]),
    "not seen there": ("p { display: none }", []),
    "larger, as large letters": ("p { font-size: 30px }", ["P"]),
    "larger, and small still": ("p { font-size: 20px }", []),
    "another mark before it": (f"p::before {{ {PALE} }}", ["P"]),
}


@pytest.mark.parametrize("style, changed", CASES.values(), ids=CASES)
def test_what_looks_otherwise_on_a_narrow_screen_is_known(page, style, changed):
    page.set_viewport_size({"width": WIDE, "height": 900})
    narrow = f"@media (max-width: 400px) {{ {style} }}"
    page.set_content(f"""<html lang="zh"><title>题目</title><style>p::before {{ content: "·" }} {narrow}</style>
        <main><h1>题目</h1><p>一行字</p><div style="display: none">又一行字</div></main>""")
    page.evaluate(LOOKS)
    page.evaluate("looks.keep()")
    page.set_viewport_size({"width": NARROW, "height": 900})
    assert page.evaluate("looks.changed().map(({ tagName }) => tagName)") == changed
    page.evaluate(AXE)
    found = {rule for rule, *_ in page.evaluate(RUN, [COLOURS, False])}
    assert found == ({"color-contrast"} if PALE in style and "::" not in style else set())


def test_every_template_has_a_page_here():
    """The redirect is gone before one could look at it; robots and sitemap.xml are not for people."""
    templates = ROOT / "theme/templates"
    pages = {path.stem for path in templates.glob("*.html") if "{% extends" in path.read_text(encoding="utf-8")}
    kinds = {path.stem for path in (templates / "kinds").glob("*.html")}
    shown = {name.split()[0] for name in SAMPLES}
    assert (pages | kinds) - {"record"} <= shown
