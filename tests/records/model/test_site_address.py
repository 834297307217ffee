"""Tests which texts are the address of a site, what becomes of them, and the advice for all others."""

import pytest

from plugins.records.model.site_address import AddressRefused, host_of, path_of, site_address

PLAIN = "https://kexie.example.cn"


@pytest.mark.parametrize(
    "text, address",
    [
        (PLAIN, PLAIN),
        ("http://localhost:8000", "http://localhost:8000"),
        (f" {PLAIN}/portal/ ", f"{PLAIN}/portal"),
        ("HTTPS://Kexie.Example.CN/Portal", f"{PLAIN}/Portal"),
        (f"{PLAIN}:443/a/b-c_d.e", f"{PLAIN}/a/b-c_d.e"),
        (f"{PLAIN}:8443/", f"{PLAIN}:8443"),
        ("http://127.0.0.1:8000/portal", "http://127.0.0.1:8000/portal"),
        ("http://[0:0::1]:80/", "http://[::1]"),
        ("https://例子.中国/门户", "https://xn--fsqu00a.xn--fiqs8s/%E9%97%A8%E6%88%B7"),
        (f"{PLAIN}/%E9%97%A8~x", f"{PLAIN}/%E9%97%A8~x"),
    ],
)
def test_an_address(text, address):
    assert site_address(text) == address
    assert site_address(address) == address, "what was made of it once is made of it again"


@pytest.mark.parametrize(
    "text, way_out",
    [
        ("kexie.example.cn/portal", "是否要写“https://kexie.example.cn/portal”？"),
        ("//kexie.example.cn", "是否要写“https://kexie.example.cn”？"),
        ("https:/kexie.example.cn", "是否要写“https://kexie.example.cn”？"),
        ("ftp://kexie.example.cn", "网站不能用“ftp://”，是否要写“https://kexie.example.cn”？"),
        ("", "请写完整网址"),
        ("portal", "请写完整网址"),
        ("https://", "请在 // 后面写上域名"),
        ("https:///portal", "请在 // 后面写上域名"),
        ("https://kexie example.cn", "网址里不能有空格，请去掉"),
        ("https：//kexie.example.cn", "请把全角的“：”改成半角"),
        (f"{PLAIN}。", "请去掉末尾的“。”"),
        (f"{PLAIN}/portal)", "请去掉末尾的“)”"),
        (f"{PLAIN}\\portal", "网址里不能有“\\”，请去掉"),
        ("https://kexie\u200b.example.cn", "网址里不能有看不见的字符 U+200B，请去掉"),
        (f"https://staff:{'x' * 3}@kexie.example.cn", "网址里不能写用户名和密码，请去掉“@”和它前面的内容"),
        (f"{PLAIN}?from=x", "请去掉“?”“#”和它们后面的内容"),
        (f"{PLAIN}/#top", "请去掉“?”“#”和它们后面的内容"),
        (f"{PLAIN}/?", "请去掉末尾的“?”"),
        (f"{PLAIN}/index.html", "请只写到网站首页所在的文件夹，去掉末尾的文件名"),
        (f"{PLAIN}:99999", "端口应为 1 到 65535 的数字，没有就连冒号一起去掉"),
        (f"{PLAIN}:x", "端口应为 1 到 65535 的数字，没有就连冒号一起去掉"),
        (f"{PLAIN}:/portal", "端口应为 1 到 65535 的数字，没有就连冒号一起去掉"),
        (
            "https://-kexie.example.cn",
            "“-kexie.example.cn”不是域名，请核对：域名由字母、数字、汉字和连字符组成，用“.”隔开",
        ),
        (
            "https://ke_xie.example.cn",
            "“ke_xie.example.cn”不是域名，请核对：域名由字母、数字、汉字和连字符组成，用“.”隔开",
        ),
        ("https://kexie..cn", "“kexie..cn”不是域名，请核对"),
        ("https://kexie.cn.", "“kexie.cn.”不是域名，请核对：域名由字母、数字、汉字和连字符组成，用“.”隔开"),
        ("https://300.1.1.1", "“300.1.1.1”不是 IP 地址，请核对"),
        ("https://[::1", "请核对方括号里的 IP 地址"),
        (f"{PLAIN}//portal", "网址里多了“/”，请去掉"),
        (f"{PLAIN}/a//b", "网址里多了“/”，请去掉"),
        (f"{PLAIN}/a/../b", "网址里不能有“/../”，请写实际的路径"),
        (f"{PLAIN}/a&b", "路径里的“a&b”请只用字母、数字、汉字、连字符和下划线"),
        (f"{PLAIN}/100%", "路径里的“100%”请只用字母、数字、汉字、连字符和下划线"),
    ],
)
def test_what_is_none_and_the_way_out(text, way_out):
    with pytest.raises(AddressRefused) as refusal:
        site_address(text)
    assert refusal.value.way_out == way_out


def test_host_and_path():
    assert [(host_of(address), path_of(address)) for address in (PLAIN, f"{PLAIN}:8443/a/b")] == [
        ("kexie.example.cn", ""),
        ("kexie.example.cn", "/a/b"),
    ]
