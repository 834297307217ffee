"""The papers of a pack."""

from plugins.records.pages.adapters.packs import papers


def pack_of(view, id):
    return next(pack for pack in view.shared["packs"].all if pack["id"] == id)


def test_a_paper_comes_with_its_form_and_the_size_of_its_file(view):
    found = papers(view, pack_of(view, "programme:station"))["items"]
    first = found[0]
    assert (first["name"], first["copies"], first["stamp"], first["note"]) == ("建站申请表", 3, True, None)
    form = first["form"]
    assert (form["title"], form["url"]) == ("示例申请表", "../forms/application/")
    assert (form["file_url"], form["type"], form["size"]) == ("../files/application.txt", "TXT", "1 KB")
    assert (form["version"], form["since"], form["until"]) == ("2026年版", "2026年1月1日", None)
    assert len(form["sha256"]) == 64
    assert found[2]["form"] is None


def test_a_paper_names_the_other_packs_that_want_it(view):
    abstract = papers(view, pack_of(view, "round:merit-2026"))["items"][1]
    assert abstract["name"] == "事迹摘要"
    assert abstract["elsewhere"] == [
        {
            "title": "2026年度示例工作站申报",
            "url": "../rounds/call-2026/pack/",
            "words": "5 份，要盖章",
            "note": "写明示范带动",
        }
    ]
