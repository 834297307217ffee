"""Tests every template with axe-core, in every mode, narrow and wide; violations of any impact fail."""

from collections import Counter

import pytest

from tests.axe import COLOURS
from tests.browser.samples import SAMPLES
from tests.browser.view import MODES, NARROW, SHAPES, WIDE
from tests.content_folders import ROOT

EVERY = []  # An empty list means all rules that axe runs by default.
# All rules run in modes that differ in sizes; in modes that differ only in colours, the other rules would give the same
# results, so only the rules about colour run.
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
    """A redirect page is left at once and cannot be tested; robots.txt and sitemap.xml are not for people."""
    templates = ROOT / "theme/templates"
    pages = {path.stem for path in templates.glob("*.html") if "{% extends" in path.read_text(encoding="utf-8")}
    kinds = {path.stem for path in (templates / "kinds").glob("*.html")}
    shown = {name.split()[0] for name in SAMPLES}
    assert (pages | kinds) - {"record"} <= shown
