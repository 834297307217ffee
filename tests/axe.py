"""axe-core in a page: by its own choice of rules, or those about colours,
where only colours differ from what was asked."""

COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async rules => {
  const { violations } = await axe.run(
    document, { resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) });
  return violations;
}"""


def violations(page, axe_source, rules=()):
    """What axe finds on the page as it stands, of whatever weight: [(rule, target, what to do)]."""
    page.evaluate(axe_source)
    found = page.evaluate(RUN, list(rules))
    return [(item["id"], node["target"], node["failureSummary"]) for item in found for node in item["nodes"]]
