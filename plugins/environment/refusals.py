"""Says in Chinese why a system refuses a file, for the person who has to help: no space on the disk, no permission."""

import errno

_WORDS = {
    errno.ENOSPC: "磁盘满了。请腾出空间",
    errno.EDQUOT: "磁盘配额用完了。请腾出空间",
    errno.EROFS: "所在的磁盘是只读的。请换一个可以写的位置",
    errno.EACCES: "没有权限。请检查这个文件和它所在文件夹的权限",
    errno.EPERM: "没有权限。请检查这个文件和它所在文件夹的权限",
    errno.ENOENT: "不存在",
    errno.ENOTDIR: "上级不是文件夹",
    errno.EEXIST: "已经有这个名字的文件",
    errno.EISDIR: "是文件夹，不是文件",
    errno.ELOOP: "是链接，绕了一圈又指回自己",
    errno.ENAMETOOLONG: "名字太长。请改短",
    errno.EMFILE: "同时打开的文件太多。请关闭一些程序",
    errno.EIO: "磁盘读写出错，可能坏了。请换一块磁盘",
    errno.EBUSY: "正被别的程序使用。请关闭打开着它的程序",
    errno.EADDRINUSE: "别的程序正在用",
    errno.EADDRNOTAVAIL: "这台电脑没有这个地址",
}


def refusal(error):
    """Return in Chinese why the OSError `error` happened, and what to do if anything; without a full stop at the
    end.
    """
    return _WORDS.get(error.errno) or f"系统说：{error.strerror or error}"


def refused_place(error):
    """Return the file of the OSError `error`, for a sentence that begins with it, or "有的文件"."""
    name = error.filename
    if not name or isinstance(name, int):
        return "有的文件"
    return f"{name.decode(errors='replace') if isinstance(name, bytes) else name} "
