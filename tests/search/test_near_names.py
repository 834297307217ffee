"""Tests near_names.js: suggestions for mistyped names."""

import pytest


@pytest.mark.parametrize(
    "a, b, slips",
    [
        ("", "", 0),
        ("金桥", "金桥", 0),
        ("金乔", "金桥", 1),
        ("金桥", "金桥工程", 2),
        ("厂协会作", "厂会协作", 1),
        ("python", "pyhton", 1),
        ("abc", "", 3),
        ("ca", "abc", 3),
    ],
)
def test_the_distance_counts_typing_errors(node, a, b, slips):
    assert node("call.mjs", [["near_names", "distance", [a, b]], ["near_names", "distance", [b, a]]]) == [slips, slips]


@pytest.mark.parametrize(
    "typed, names, found",
    [
        ("金乔工程", ["金桥工程", "金桥工程项目申报"], "金桥工程"),
        ("金桥工程", ["金桥工程"], ""),
        ("金乔", ["银桥", "金桥"], ""),
        ("桥金", ["银桥", "金桥"], "金桥"),
        ("金乔站", ["银桥站", "金桥站"], "金桥站"),
        ("生锈", ["生态", "防锈"], ""),
        ("x", ["y"], ""),
        ("茶叶", ["专利", "商标"], ""),
        ("pytohn", ["java", "python"], "python"),
        ("专家工作战建立", ["专家工作站建站", "专家工作站建立"], "专家工作站建立"),
        ("", ["甲"], ""),
    ],
)
def test_the_nearest_name_is_found(node, typed, names, found):
    assert node("call.mjs", [["near_names", "nearest", [typed, names]]]) == [found]


def test_a_mistyped_name_leads_to_a_suggestion(node, write_bundle, documents):
    base = write_bundle(documents)
    queries = ["金乔工程", "金桥工程", "厂协会作", "pyhton", "茶叶 专家", "量子纠缠"]
    answers = node("client.mjs", {"base": base, "searches": [[query, {}] for query in queries]})["answers"]
    assert [answer["suggestion"] for answer in answers] == ["", "", "厂会协作", "python", "", ""]
