// 长者版 and dark: kept in this browser, put on <html> before the page is drawn, so nothing flashes.
// A plain script in <head>, not a module: modules wait.

(() => {
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  // Storage may be forbidden; then a choice lasts for this page.
  const recall = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      if (value) localStorage.setItem(name, value);
      else localStorage.removeItem(name);
    } catch {
      // Nothing is lost but the memory.
    }
  };

  const put = (name, value) => {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  };

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const isOn = { theme: isDark, size: () => root.dataset.size === "large" };
  const buttons = () => document.querySelectorAll("button[data-mode]");
  const show = () => {
    for (const button of buttons()) button.setAttribute("aria-pressed", String(isOn[button.dataset.mode]()));
  };

  // What the system already asks for needs no memory.
  const next = {
    theme: () => {
      const wanted = isDark() ? "light" : "dark";
      return wanted === (dark.matches ? "dark" : "light") ? "" : wanted;
    },
    size: () => (isOn.size() ? "" : "large"),
  };

  root.dataset.js = "";
  put("theme", ["light", "dark"].find((value) => value === recall("theme")));
  put("size", ["large"].find((value) => value === recall("size")));

  document.addEventListener("DOMContentLoaded", () => {
    show();
    dark.addEventListener("change", show);
    for (const button of buttons()) {
      button.addEventListener("click", () => {
        const { mode } = button.dataset;
        const value = next[mode]();
        keep(mode, value);
        put(mode, value);
        show();
      });
    }
  });
})();
