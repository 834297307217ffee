"""The description by which a browser offers to search this site from its address bar (OpenSearch 1.1, draft 6)."""

from xml.etree import ElementTree

PATH = "opensearch.xml"
_NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/"
_SHORT, _LONG = 16, 1024  # The specification allows a ShortName and a Description this many characters.


def description(site, base, icon):
    """Return the bytes of the description of `site` at `base`; `icon` is the absolute address of its SVG icon."""
    root = ElementTree.Element("OpenSearchDescription", xmlns=_NAMESPACE)
    for name, text in (
        ("ShortName", site.name[:_SHORT]),
        ("Description", site.description[:_LONG]),
        ("InputEncoding", "UTF-8"),
        ("OutputEncoding", "UTF-8"),
        ("Language", "zh-CN"),
    ):
        ElementTree.SubElement(root, name).text = text
    ElementTree.SubElement(root, "Image", width="16", height="16", type="image/svg+xml").text = icon
    ElementTree.SubElement(root, "Url", type="text/html", template=f"{base}/search/?q={{searchTerms}}")
    ElementTree.SubElement(
        root, "Url", type="application/opensearchdescription+xml", rel="self", template=f"{base}/{PATH}"
    )
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
