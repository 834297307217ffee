"""Runs axe-core in a page, with all its rules or only with the rules about colour.

The rules about colour are enough for a page that was already tested in another colour mode.
"""

COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async rules => {
  const { violations } = await axe.run(
    document, { resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) });
  return violations;
}"""


def violations(page, axe_source, rules=()):
    """Return the violations of every impact that axe finds on `page`: [(rule, target, failure summary)].

    `axe_source` is the text of axe-core; an empty `rules` means all rules that axe runs by default.
    """
    if not page.evaluate("'axe' in window"):  # The text is long; a page that is tested in many modes gets it once.
        page.evaluate(axe_source)
    found = page.evaluate(RUN, list(rules))
    return [(item["id"], node["target"], node["failureSummary"]) for item in found for node in item["nodes"]]
