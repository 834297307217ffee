"""Tests that a page reports faults of the network, of the host and of files, and never shows them as an answer."""

import json
import re

import pytest
from playwright.sync_api import expect

from plugins.browser.file_server import served
from plugins.publishing.build import Order
from tests.browser.whole_site import whole_content
from tests.conftest import SUB_PATH, mend
from tests.content_folders import TODAY
from tests.documents.word import document

pytestmark = pytest.mark.xdist_group("technical faults")
HTML = "<!DOCTYPE html><title>出错了</title><p>没有这个文件。</p>"
NONE, OTHER = "现在取不到数据，请稍后再试，或者刷新本页。", "这一页打开以后网站更新过，请刷新本页再试。"
# what can happen to a response, and the message that the page must show
FAULTS = {
    "no network": (lambda route: route.abort(), NONE),
    "an error": (lambda route: route.fulfill(status=404, content_type="text/html", body=HTML), NONE),
    "a page that says all is well": (lambda route: route.fulfill(content_type="text/html", body=HTML), NONE),
    "a part of a file": (lambda route: route.fulfill(body=route.fetch().body()[:200]), NONE),
    "another version": (lambda route: route.fulfill(json={"version": "0", "data": []}), OTHER),
    "another form": (lambda route: route.fulfill(json=[]), OTHER),
}
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture(scope="module")
def site(build, tmp_path_factory):
    """Yield the address of a site with every service, with a slash at the end."""
    folder = tmp_path_factory.mktemp("faults")
    build(Order(content=whole_content(folder), output=folder / SUB_PATH, today=TODAY))
    with served(folder) as host:
        yield f"{host}/{SUB_PATH}/"


def answered(page):
    """Put an answer to a question of “我能申报什么” into the session storage of `page`."""
    kept = json.dumps({"held": [], "answers": {"工作地点": "本地"}})
    page.add_init_script(f"sessionStorage.setItem('apply /{SUB_PATH}/', {json.dumps(kept)})")


SERVICES = {  # {path: (file that it fetches, place of the message, rest of the message)}
    "apply/": ("rounds.json", "[data-apply-status]", "下面是各项的条件原文，可以自己对照。"),
    "tools/periods/": ("periods.json", "[data-periods-status]", "下面是全部期限，可以自己对照。"),
    "packs/": ("packs.json", "[data-packs-status]", "每一项的清单可以点名称看。"),
    "ladder/": ("rounds.json", "[data-ladder-status]", "每一步的条件可以自己看。"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("path", SERVICES)
def test_without_its_data_a_service_says_so_and_gives_no_answer(page, site, path, fault):
    (file, place, rest), (happens, said) = SERVICES[path], FAULTS[fault]
    answered(page)
    page.route(re.compile(rf"/{file}"), happens)
    page.goto(site + path)
    expect(page.locator(place)).to_have_text(said + rest)
    expect(page.locator(place)).to_be_visible()
    answers = ".verdict", "form:has([data-question])", "[data-packs] label", "[data-ladder-invite]"
    expect(page.locator(", ".join(f"{each}:visible" for each in answers))).to_have_count(0)


def test_what_never_comes_is_given_up(page, site):
    page.route(re.compile("/rounds.json"), lambda route: None)
    page.clock.install()
    page.goto(f"{site}apply/")
    page.clock.fast_forward(31_000)
    expect(page.locator("[data-apply-status]")).to_contain_text(NONE)


def test_the_ladder_stays_as_it_is_for_whoever_has_answered_nothing(page, site):
    page.route(re.compile("/rounds.json"), lambda route: route.abort())
    page.goto(f"{site}ladder/")
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-ladder-invite]")).to_be_visible()
    expect(page.locator("[data-ladder-status]")).to_be_hidden()


def choose(page, site):
    """Choose a rights problem; return the locator of the answer."""
    page.goto(f"{site}rights/")
    page.get_by_label("成果与署名").check()
    page.get_by_label("单位不给职务发明奖励").check()
    page.get_by_role("button", name="看该怎么办").click()
    return page.locator("[data-problems-answer]")


@pytest.mark.parametrize("fault", ["no network", "an error"])
def test_a_problem_whose_page_does_not_come_can_be_tried_again(page, site, fault):
    page.route(re.compile("/rights/reward/"), FAULTS[fault][0])
    answer = choose(page, site)
    expect(page.locator("[data-problems-fault]")).to_have_text(f"{NONE}也可以从下面的列表里打开。")
    expect(answer).to_be_hidden()
    mend(page)
    page.get_by_role("button", name="看该怎么办").click()
    expect(answer.locator("h2")).to_have_text("单位不给职务发明奖励")


@pytest.mark.parametrize("fault", FAULTS)
def test_limits_that_cannot_be_counted_are_told_with_the_reason(page, site, fault):
    happens, said = FAULTS[fault]
    page.route(re.compile("/periods.json"), happens)
    answer = choose(page, site)
    expect(answer.locator(".problem-finder__note").filter(has_text="截止")).to_have_text(
        f"{said}哪一天截止要照下面写的自己算。"
    )
    expect(answer.locator(".time-limits__item")).to_have_count(2)
    expect(answer.locator("fieldset")).to_have_count(0)


FORM = "forms/application/"


def told_of(page, data):
    """Give the page a file with the bytes `data`; return its message about the file."""
    page.get_by_label("我手上的是哪一版").set_input_files({"name": "表.docx", "mimeType": WORD, "buffer": data})
    status = page.locator("[data-version-status]")
    expect(status).not_to_have_text(re.compile("^(正在认……)?$"))
    return status.inner_text()


FILLED = document("<w:p><w:r><w:t>示例申请表 2026年版</w:t></w:r></w:p>")


@pytest.mark.parametrize("fault", ["no network", "an error", "a page that says all is well"])
def test_a_file_is_no_other_form_because_the_means_to_read_it_did_not_come(page, site, fault):
    page.route(re.compile("/document-"), FAULTS[fault][0])
    page.goto(site + FORM)
    assert told_of(page, FILLED) == "现在认不了，请稍后再试。"
    mend(page)
    page.reload()
    assert told_of(page, FILLED).startswith("就是现行版")


def test_a_file_that_the_browser_may_not_fingerprint_is_no_other_form(page, site):
    page.add_init_script("Object.defineProperty(crypto, 'subtle', { value: undefined })")
    page.goto(site + FORM)
    assert told_of(page, FILLED).startswith("就是现行版")
    assert told_of(page, b"%PDF-1.7").startswith("现在认不了：这个网页不是用 https 打开的")


@pytest.mark.parametrize(
    "data, words",
    [
        (FILLED[:-40], "这个文件打不开，可能没有下载完整。请重新下载再认。"),
        (b"%PDF-1.7", "认不出来：不是本页的表格，或者另存过，里面没有写版本。"),
    ],
)
def test_a_damaged_file_is_told_from_one_that_is_no_form(page, site, data, words):
    page.goto(site + FORM)
    assert told_of(page, data) == words


def test_a_file_that_cannot_be_read_is_told(page, site):
    page.add_init_script("File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone'))")
    page.goto(site + FORM)
    assert told_of(page, FILLED) == "文件没有读出来，请再选一次。"


OTHER_FORM = document("<w:p><w:r><w:t>没有栏目</w:t></w:r></w:p>")


@pytest.mark.parametrize(
    "what, happens, said",
    [
        (r"\.docx", FAULTS["no network"][0], NONE),
        (r"\.docx", FAULTS["an error"][0], NONE),
        (r"/document-", FAULTS["no network"][0], NONE),
        (r"\.docx", FAULTS["a page that says all is well"][0], NONE),
        (r"\.docx", lambda route: route.fulfill(body=OTHER_FORM), OTHER),
    ],
    ids=["no form", "an error for it", "no means", "a page for it", "a form without the fields"],
)
def test_a_form_that_cannot_be_filled_in_is_told_and_no_answer_is_lost(page, site, what, happens, said):
    page.route(re.compile(what), happens)
    page.goto(site + FORM)
    page.get_by_label("姓名").fill("示例甲")
    page.get_by_role("button", name="下载填好的表").click()
    expect(page.locator("[data-fill-status]")).to_have_text(f"{said}急用的，点上面的文件名下载空表，在 Word 里填。")
    mend(page)
    page.reload()
    expect(page.get_by_label("姓名")).to_have_value("示例甲")
    with page.expect_download():
        page.get_by_role("button", name="下载填好的表").click()


@pytest.mark.parametrize(
    "what, fault",
    [
        *(
            (what, fault)
            for what in (r"/manifest\.json", r"/index/\w+\.bin", r"/index/store/")
            for fault in ("no network", "an error", "a page that says all is well", "a part of a file")
        ),
        *((r"/index/\w+\.txt", fault) for fault in ("no network", "an error", "a page that says all is well")),
    ],
)
def test_a_search_that_fails_does_not_say_that_nothing_is_there(page, site, what, fault):
    page.route(re.compile(what), FAULTS[fault][0])
    page.goto(f"{site}search/?q=青年奖")
    expect(page.locator("[data-search-status]")).to_have_text("搜索暂时用不了")
    mend(page)
    page.get_by_role("button", name="再试一次").click()
    expect(page.locator(".result__title").first).to_contain_text("青年奖")


@pytest.mark.parametrize("query, module", [("qingnianjiang", "pinyin"), ("+青年奖", "syntax")])
def test_nor_when_the_means_to_understand_a_query_do_not_come(page, site, query, module):
    page.route(re.compile(f"/{module}.js"), lambda route: route.abort())
    page.goto(f"{site}search/?q={query.replace('+', '%2B')}")
    expect(page.locator("[data-search-status]")).to_have_text("搜索暂时用不了")


def test_without_the_means_to_cut_passages_results_show_how_their_texts_begin(page, site):
    page.route(re.compile("/excerpt.js"), lambda route: route.abort())
    page.goto(f"{site}search/?q=青年奖")
    expect(page.locator(".result__title").first).to_contain_text("青年奖")
    expect(page.locator(".result").first.locator("mark")).to_have_count(0)


RECORD = json.dumps({"format": "science-workers-home credits", "version": 1, "entries": []})


@pytest.mark.parametrize(
    "text, words",
    [
        (
            RECORD[:-3],
            "没有读入：这个学时记录不完整，可能没有存完，或者传的时候断了。请用另存的一份。原来的记录没有改动。",
        ),
        (
            "你好",
            "没有读入：这不是本页存的学时记录。请选用“存成文件”存下来的文件（名字以 .json 结尾）。原来的记录没有改动。",
        ),
        (None, "没有读入：文件现在打不开，请再选一次。原来的记录没有改动。"),
    ],
    ids=["damaged", "another file", "not readable"],
)
def test_a_damaged_record_of_hours_is_told_from_another_file_and_from_one_that_cannot_be_read(page, site, text, words):
    if text is None:
        page.add_init_script("Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'))")
    page.goto(f"{site}tools/credits/")
    file = {"name": "a.json", "mimeType": "application/json", "buffer": (text or "").encode()}
    page.locator("[data-credits-file]").set_input_files(file)
    expect(page.locator("[data-credits-status]")).to_have_text(words)


@pytest.mark.parametrize(
    "path, module", [("apply/", "apply/page"), (FORM, "forms/version"), ("rights/", "rights/page")]
)
def test_a_page_whose_script_does_not_come_says_so(page, site, path, module):
    page.route(re.compile(f"/js/{module}.js"), lambda route: route.abort())
    page.goto(site + path)
    expect(page.locator("main > .kept [role=status]")).to_have_text(
        "这一页有一部分没有取到，有的按钮会没有反应。请稍后再试，或者刷新本页。"
    )


def test_stores_that_cannot_be_read_are_not_told_as_empty(page, site):
    page.add_init_script("CacheStorage.prototype.has = () => Promise.reject(new DOMException('no', 'SecurityError'))")
    page.goto(f"{site}offline/")
    expect(page.locator("[data-kept-none]")).to_have_text("现在读不出保存的页面，请稍后再试。")
