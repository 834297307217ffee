"""The question whether a page has its stylesheets, for every test that walks a page."""

STYLED = """() => {
  const rules = [...document.querySelectorAll("link[rel=stylesheet]")].map((link) => link.sheet?.cssRules.length ?? 0);
  return rules[0] > 5 && rules.every((count) => count > 0);
}"""
"""True in a page each of whose stylesheets was loaded; one that failed has no sheet. Every page has the first."""
