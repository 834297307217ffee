"""Tests the index of all data sets."""

from plugins.open_data.data_set import data_sets
from plugins.open_data.index import index
from tests.open_data.records import BASE


def test_the_list_names_every_set_with_its_files(catalogue):
    sets = data_sets(catalogue, {}, BASE)
    whole = index(sets, catalogue.site, BASE)
    assert {name: value for name, value in whole.items() if name != "dataset"} == {
        "title": "示例科技工作者之家：开放数据",
        "publisher": "测试市科学技术协会",
        "license": "使用前请与本会联系",
        "homepage": f"{BASE}/",
        "modified": "2026-11-02",
    }
    assert [entry["identifier"] for entry in whole["dataset"]] == [each.kind.plural for each in sets]
    files = {file.path: file for each in sets for file in each.files}
    assert next(entry for entry in whole["dataset"] if entry["identifier"] == "terms") == {
        "identifier": "terms",
        "title": "术语",
        "description": "一个词一页，摘要就是释义。",
        "publisher": "测试市科学技术协会",
        "license": "使用前请与本会联系",
        "modified": "2026-11-01",
        "count": 1,
        "conformsTo": f"{BASE}/data/terms.schema.json",
        "distribution": [
            {
                "title": file.form,
                "downloadURL": f"{BASE}/{file.path}",
                "mediaType": file.media_type,
                "byteSize": len(files[file.path].content),
            }
            for file in next(each for each in sets if each.kind.name == "term").files
        ],
    }


def test_the_index_of_a_site_without_records_has_no_date(catalogue):
    bare = type(catalogue)(catalogue.content, catalogue.today, [])
    assert "modified" not in index(data_sets(bare, {}, BASE), catalogue.site, BASE)


def test_the_licence_is_that_of_the_settings(catalogue):
    site = catalogue.site.model_copy(update={"licence": "署名后可以自由使用"})
    assert index([], site, BASE)["license"] == "署名后可以自由使用"
