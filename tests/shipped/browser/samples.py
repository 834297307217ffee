"""Samples of the shipped site: one page of each template, the fullest of its sort."""

from tests.browser.samples import PAGES

SAMPLES = PAGES | {
    "sheet": "rights/labour-dispute/sheet/",
    "certificate": "laureates/youth-2024-aquaculture/certificate/",
    "pack": "rounds/station-call-2026/pack/",
    "award": "awards/youth-award/",
    "bulletin": "bulletins/literacy-2026-4/",
    "contact": "contacts/hotline-12345/",
    "demand": "demands/processing-liquor/",
    "event": "events/annual-conference-2026/",
    "expert": "experts/tea-cultivation/",
    "facility": "facilities/marine-science-hall/",
    "form": "forms/rights-statement/",
    "guide": "guides/before-disclosure/",
    "laureate": "laureates/outreach-2026-volunteer-team/",
    "law": "laws/patent-law/",
    "law that ends": "laws/trademark-law-2019/",
    "notice": "notices/council-meeting-october/",
    "organisation": "organisations/outreach-team/",
    "period": "periods/pct-entry/",
    "platform": "platforms/startup/",
    "programme": "programmes/academician-station/",
    "right": "rights/reward-not-paid/",
    "round": "rounds/youth-award-2026/",
    "station": "stations/langya-sea-cucumber/",
    "term": "terms/punitive-damages/",
}
