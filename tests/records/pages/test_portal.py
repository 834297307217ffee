"""What the Portal gives to templates."""

from types import SimpleNamespace

from plugins.records.model.site import FooterItem
from plugins.records.pages.portal import Portal


def test_the_footer_is_grouped_and_a_group_that_leads_nowhere_is_left_out():
    items = [
        FooterItem.model_construct(text=text, to=text, group=group)
        for text, group in (("甲", "办事"), ("乙", None), ("丙", "空的"), ("丁", "办事"))
    ]
    portal = SimpleNamespace(
        catalogue=SimpleNamespace(site=SimpleNamespace(footer=items)),
        navigation=lambda entries: [entry.text for entry in entries if entry.text != "丙"],
    )
    assert list(Portal.footer(portal).items()) == [(None, ["乙"]), ("办事", ["甲", "丁"])]
