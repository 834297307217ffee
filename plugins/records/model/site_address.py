"""Reads the address of the site, as typed into site.yml or after `--url`, into the form that programs use."""

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urlsplit

EXPECTED = "以 https:// 或 http:// 开头的完整网址，如 https://kexie.example.cn/portal"
_PORTS = {"http": 80, "https": 443}
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")  # The label of a host: RFC 1123, 2.1; RFC 1035, 2.3.4.
# A segment of a path: characters that no program rewrites (RFC 3986, 2.3), and percent-encoded ones.
_SEGMENT = re.compile(r"(?:[\w.~-]|%[0-9A-Fa-f]{2})+")
_RUNNING_ON = "，。、；：）》”’！？,;:!?)}'\"`"  # A sentence leaves these behind an address that was copied from it.


class AddressRefused(ValueError):
    """The text is no address of a site; `way_out` says in a sentence what to change."""

    def __init__(self, way_out):
        super().__init__(way_out)
        self.way_out = way_out


def site_address(text):
    """Return `text` as the address of a site without a slash at the end: https://host[:port][/path].

    A host with Chinese letters is returned in its ASCII form (RFC 5890), a path with percent-encoding (RFC 3986),
    and the default port is left out. Raises AddressRefused.
    """
    text = text.strip()
    _refuse_foreign_characters(text)
    scheme, parts = _scheme_and_parts(text)
    _refuse_what_belongs_to_a_page(text, parts)
    return f"{scheme}://{_host(parts)}{_port(scheme, parts)}{_path(parts.path)}"


def host_of(address):
    """Return the host of `address` without scheme, port and path."""
    return urlsplit(address).hostname


def path_of(address):
    """Return the path of `address` without a slash at the end: "" at the root of a host."""
    return urlsplit(address).path


def _refuse_foreign_characters(text):
    if re.search(r"\s", text):
        raise AddressRefused("网址里不能有空格，请去掉")
    if wide := re.search(r"[\uff01-\uff5e]", text):
        raise AddressRefused(f"请把全角的“{wide[0]}”改成半角")
    if text and text[-1] in _RUNNING_ON:
        raise AddressRefused(f"请去掉末尾的“{text[-1]}”")
    if strange := next((letter for letter in text if not letter.isprintable() or letter in "\\<>\"'`{}|^"), None):
        shown = f"“{strange}”" if strange.isprintable() else f"看不见的字符 U+{ord(strange):04X}"
        raise AddressRefused(f"网址里不能有{shown}，请去掉")


def _scheme_and_parts(text):
    scheme, separator, rest = text.partition("://")
    if not separator:
        bare = re.sub(r"^(?:https?:)?/*", "", text, flags=re.I)
        raise AddressRefused(f"是否要写“https://{bare}”？" if "." in bare else "请写完整网址")
    if scheme.lower() not in _PORTS:
        raise AddressRefused(f"网站不能用“{scheme}://”，是否要写“https://{rest}”？")
    try:
        return scheme.lower(), urlsplit(text)
    except ValueError:
        raise AddressRefused("请核对方括号里的 IP 地址") from None


def _refuse_what_belongs_to_a_page(text, parts):
    if "@" in parts.netloc:
        raise AddressRefused("网址里不能写用户名和密码，请去掉“@”和它前面的内容")
    if "?" in text or "#" in text:
        raise AddressRefused("请去掉“?”“#”和它们后面的内容")
    if re.search(r"\.(?:html?|php|aspx?|jsp)$", parts.path, re.I):
        raise AddressRefused("请只写到网站首页所在的文件夹，去掉末尾的文件名")


def _host(parts):
    host = parts.hostname or ""
    if not host:
        raise AddressRefused("请在 // 后面写上域名")
    if ":" in host:
        return f"[{_ip(IPv6Address, host)}]"
    if re.fullmatch(r"[\d.]+", host):
        return _ip(IPv4Address, host)
    try:
        ascii_host = host.encode("idna").decode().lower()
    except UnicodeError:
        raise AddressRefused(f"“{host}”不是域名，请核对") from None
    if len(ascii_host) > 253 or not all(_LABEL.fullmatch(label) for label in ascii_host.split(".")):
        raise AddressRefused(f"“{host}”不是域名，请核对：域名由字母、数字、汉字和连字符组成，用“.”隔开")
    return ascii_host


def _ip(kind, host):
    try:
        return str(kind(host))
    except AddressValueError:
        raise AddressRefused(f"“{host}”不是 IP 地址，请核对") from None


def _port(scheme, parts):
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0 or parts.netloc.endswith(":"):
        raise AddressRefused("端口应为 1 到 65535 的数字，没有就连冒号一起去掉")
    return "" if port in (None, _PORTS[scheme]) else f":{port}"


def _path(path):
    if "//" in path:
        raise AddressRefused("网址里多了“/”，请去掉")
    segments = [segment for segment in path.split("/") if segment]
    for segment in segments:
        if segment in (".", ".."):
            raise AddressRefused(f"网址里不能有“/{segment}/”，请写实际的路径")
        if not _SEGMENT.fullmatch(segment):
            raise AddressRefused(f"路径里的“{segment}”请只用字母、数字、汉字、连字符和下划线")
    return "".join(f"/{quote(segment, safe='%~')}" for segment in segments)
