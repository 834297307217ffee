"""A local server that rebuilds the site when a file changes and refreshes open pages."""

from livereload import Server

from ..publishing.build import ROOT, BuildFailed, build
from ..records.model.layer import stack_of

CODE = ("plugins", "pelicanconf.py")  # what a page depends on besides content and theme


class Preview:
    """Builds the site on demand; when a build fails, the last good site stays."""

    def __init__(self, order, say=print):
        self.order = order
        self.say = say

    def rebuild(self):
        """Build once and report the result; after a failure the site stays as it was."""
        try:
            build(self.order)
        except BuildFailed as failure:
            self.say(str(failure))
            if self.order.output.exists():
                self.say("页面仍是上一次成功的样子；改好后保存，会自动再试。")
        else:
            self.say("已更新。")


def serve(order, port, host="127.0.0.1"):
    """Build, serve `order.output` at `host`:`port`, and rebuild on each save until stopped.

    The times of all files are recorded before each build, including the first, so that a save during a build is noticed
    at the next check and no edit is lost. If the content is broken from the start, the last good site is served;
    without one, BuildFailed is raised.
    """
    preview = Preview(order)
    server = Server()
    layers, _ = stack_of(order.layer)
    for path in (*(layer.folder for layer in layers), order.theme, *(ROOT / name for name in CODE)):
        server.watch(str(path), preview.rebuild)
    server.watcher.examine()
    preview.rebuild()
    if not order.output.exists():
        raise BuildFailed("还没有可以预览的页面。请改好上面列出的问题，再运行一次。")
    print(f"在浏览器打开 http://{host}:{port}/ ，保存文件后页面自动刷新；按 Ctrl+C 结束。")
    server.serve(root=str(order.output), port=port, host=host, default_filename="index.html")
