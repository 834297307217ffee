"""Tests which scripts and stylesheets are entries, that is, have an address of their own."""

from plugins.assets.entries import entries_of, stylesheets_of


def test_templates_workers_and_the_public_client_are_entries(theme):
    assert entries_of(theme) == {
        "js/modes.js": True,
        "js/search/client.js": False,
        "js/search/page.js": False,
        "js/search/worker.js": False,
    }


def test_a_script_named_outside_a_script_element_is_a_module(theme):
    (theme / "templates/search.html").write_text("""<main data-worker='{{ asset("js/search/worker.js") }}'></main>""")
    assert entries_of(theme)["js/search/worker.js"] is False


def test_a_missing_script_is_no_entry(theme):
    (theme / "templates/page.html").write_text("""{{ asset('js/none.js') }}""")
    assert "js/none.js" not in entries_of(theme)


def test_a_theme_may_have_no_script(tmp_path):
    assert entries_of(tmp_path) == {}


def test_only_stylesheets_that_templates_name_are_entries(theme):
    (theme / "templates/search.html").write_text("""{{ asset("css/print.css") }} {{ asset('css/none.css') }}""")
    assert stylesheets_of(theme) == ["css/print.css", "css/site.css"]
