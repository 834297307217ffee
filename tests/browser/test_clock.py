"""Tests that pages in tests show noon in Beijing on the day of the tests, whatever the machine shows, with running
timers.
"""


def test_a_page_lives_on_the_day_of_the_tests(page, address):
    page.goto(address)
    page.evaluate("new Promise(done => setTimeout(done, 20))")
    assert page.evaluate("String(new Date())").startswith("Mon Nov 23 2026 12:00:00 GMT+0800")
