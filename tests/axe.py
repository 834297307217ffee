"""axe-core in a page, by its own choice of rules."""


def violations(page, axe_source):
    """What axe finds on the page as it stands, of whatever weight: [(rule, target, what to do)]."""
    page.evaluate(axe_source)
    found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
    return [(item["id"], node["target"], node["failureSummary"]) for item in found for node in item["nodes"]]
