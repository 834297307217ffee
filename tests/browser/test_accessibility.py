"""axe-core finds nothing, of whatever weight, on any template, in any mode, narrow and wide."""

from collections import Counter

import pytest

from tests.axe import COLOURS
from tests.browser.samples import SAMPLES
from tests.browser.view import MODES, NARROW, SHAPES, WIDE
from tests.content_folders import ROOT

EVERY = []  # every rule that axe has by itself
# Every rule where sizes differ; where only colours do, those about colours: the others would say the same again.
PLAN = {(mode, width): EVERY if mode in SHAPES else COLOURS for mode in MODES for width in (NARROW, WIDE)}

RUN = """async only => {
  const rules = { 'target-size': { enabled: true } };      // new in WCAG 2.2; axe leaves it off unless asked
  const { violations } = await axe.run({ exclude: [['[data-repeat]']] }, { resultTypes: ['violations'],
    ...(only.length ? { runOnly: only } : { rules }) });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary]));
}"""


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_axe_finds_nothing(view, mode, width):
    view.show(mode, width)
    assert view.page.evaluate(RUN, PLAN[mode, width]) == []


def test_a_page_is_audited_in_full_four_times_and_for_its_colours_six_times():
    assert Counter(len(rules) for rules in PLAN.values()) == {len(EVERY): 4, len(COLOURS): 6}


def test_every_template_has_a_page_here():
    """The redirect is gone before one could look at it; robots and sitemap.xml are not for people."""
    templates = ROOT / "theme/templates"
    pages = {path.stem for path in templates.glob("*.html") if "{% extends" in path.read_text(encoding="utf-8")}
    kinds = {path.stem for path in (templates / "kinds").glob("*.html")}
    shown = {name.split()[0] for name in SAMPLES}
    assert (pages | kinds) - {"record"} <= shown
