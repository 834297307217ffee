"""Reads addresses, paths and telephone numbers as people type them, and offers the form that content needs."""

import re

from .typed_numbers import folded

_DASHES = "[‐‑‒–—―−一_]"


def meant_address(text):
    """Return the web address in `text`: www.x.cn, https：//x.cn, 网址：https://x.cn; "" if there is none."""
    text = folded(text).replace("\\", "/").strip("<>()。，,;；")
    if found := re.search(r"https?:/*[^\s<>\"，。；、）)]+", text, re.IGNORECASE):
        return re.sub("^(https?):/*", lambda match: f"{match[1].lower()}://", found[0], flags=re.IGNORECASE)
    found = re.fullmatch(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:/[^\s<>\"，。]*)?", text)
    return f"https://{text}" if found and "@" not in text else ""


def meant_site_path(text):
    """Return the path on this site in `text`, which may name the host as well, or lack a slash."""
    path = re.sub(r"^https?://[^/]+", "", folded(text).replace("\\", "/").lower(), flags=re.IGNORECASE)
    path = "/" + path.split("?")[0].split("#")[0].strip("/")
    return path if path.endswith(".html") or path == "/" else f"{path}/"


def meant_file(text):
    r"""Return the path from files/ on in `text`: content/files/x.docx, files\x.docx, /files/x.docx."""
    return _from("files", text)


def meant_picture(text):
    """Return the path from images/ on in `text`."""
    return _from("images", text)


def _from(folder, text):
    path = folded(text).replace("\\", "/")
    _, found, rest = path.rpartition(f"{folder}/")
    return f"{folder}/{rest}" if found else "" if "/" in path else f"{folder}/{path}"


def meant_phone(text):
    """Return the one telephone number in `text`: （0532）8812 3456, ０５３２—８８１２３４５６, 电话：12330."""
    text = re.sub(_DASHES, "-", folded(text))
    text = re.sub(r"^\D*?\((\d{3,4})\)\s*", r"\1-", text)
    found = re.findall(r"\+?\d[\d -]{2,18}\d", text)
    return found[0] if len(found) == 1 else ""
